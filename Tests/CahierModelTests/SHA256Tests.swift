import CahierModel
import Foundation
import Testing

struct SHA256Tests {
  // FIPS 180-4 examples, and the million letters of its third.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `gives the digests of the standard`(text: String, digest: String) {
    #expect(SHA256.digest(of: text).description == digest)
  }

  @Test func `gives the digest of a million letters, however they come`() {
    var hash = SHA256()
    for _ in 0..<10_000 { hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 100)) }
    #expect(
      hash.finalize().description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `agrees with sha256sum at every length around a block`() throws {
    for count in [1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      #expect(SHA256.digest(of: bytes).description == (try sha256sum(bytes)), "\(count) bytes")
    }
  }

  private func sha256sum(_ bytes: [UInt8]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let printed = try #require(try output.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return String(decoding: printed.prefix(64), as: UTF8.self)
  }
}
