import CahierFormats
import CahierTestSupport
import Foundation
import Testing

struct CompressedAheadTests {
  /// Bytes enough for several pieces, of words that come again.
  private static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    let words = ["exigence ", "<text:p>", "été ", "\n", "0123456789", "\u{1F600}"].map {
      Array($0.utf8)
    }
    var bytes: [UInt8] = []
    while bytes.count < count { bytes += words.randomElement(using: &random) ?? [] }
    return bytes
  }

  private func pieces(
    _ bytes: [UInt8], writtenBy step: Int = 60_000, ahead: Bool = true
  ) -> ByteChunks {
    let pieces = ByteChunks(compressingAhead: ahead)
    for start in stride(from: 0, to: bytes.count, by: step) {
      _ = pieces.append(bytes.span.extracting(start..<min(start + step, bytes.count)).bytes)
    }
    return pieces
  }

  /// What a document is: a head, a long body that was written before, an end.
  private func whole(_ body: ByteChunks) -> ByteChunks {
    let whole = ByteChunks()
    _ = whole.append(Array("<head/>".utf8).span.bytes)
    _ = whole.append(body)
    _ = whole.append(Array("<end/>".utf8).span.bytes)
    return whole
  }

  private func archive(_ bytes: ByteChunks) throws -> [UInt8] {
    let sink = MemorySink()
    try ZipWriter.write(into: sink) { $0.add("content.xml", bytes) }
    return sink.bytes
  }

  private func read(_ archive: [UInt8]) throws -> [UInt8] {
    let entries = try ZipReader.entries(in: archive) { _ in true }
    return try #require(entries.first).bytes
  }

  @Test(arguments: [0, 1, 1000, 262_144, 524_288, 524_289, 1_000_000, 3_000_000])
  func `what is compressed ahead is what was written`(count: Int) throws {
    let body = Self.bytes(count)
    let all = whole(pieces(body))
    let text = Array("<head/>".utf8) + body + Array("<end/>".utf8)
    #expect(all.count == text.count)
    #expect(all.bytes == text)
    #expect(try read(archive(all)) == text)
  }

  @Test func `the same bytes make the same archive, however threads take turns`() throws {
    let body = Self.bytes(2_000_000)
    let first = try archive(whole(pieces(body)))
    for _ in 0..<20 { #expect(try archive(whole(pieces(body))) == first) }
  }

  @Test func `an archive can be written twice from the same pieces`() throws {
    let all = whole(pieces(Self.bytes(1_500_000)))
    #expect(try archive(all) == archive(all))
  }

  @Test func `a short part is compressed as it always was`() throws {
    let body = Self.bytes(500_000)
    #expect(try archive(whole(pieces(body))) == archive(whole(pieces(body, ahead: false))))
  }

  @Test func `an archive of long parts has neither descriptors nor large sizes`() throws {
    let bytes = try archive(whole(pieces(Self.bytes(2_000_000))))
    #expect(bytes[6] & 0x08 == 0, "no descriptor behind the bytes")
    #expect(bytes[4] <= 20, "version 2.0 at most: no ZIP64")
    #expect(bytes[8..<10] == [8, 0], "deflated")
  }

  @Test func `what is written after a long part stays out of it`() throws {
    let body = pieces(Self.bytes(1_000_000))
    let before = body.bytes
    _ = whole(body)
    #expect(body.bytes == before)
  }

  @Test func `a disk that is full is told as such`() throws {
    let body = Self.bytes(2_000_000)
    #expect(throws: FormatError.file(.diskFull, path: "/dev/full")) {
      try ZipWriter.write(to: "/dev/full") { $0.add("content.xml", whole(pieces(body))) }
    }
  }

  @Test func `a long part is let go with its archive`() throws {
    weak var kept: ByteChunks?
    do {
      let body = pieces(Self.bytes(2_000_000))
      kept = body
      #expect(throws: FormatError.outputFailed) {
        try ZipWriter.write(into: FullSink()) { $0.add("content.xml", body) }
      }
    }
    #expect(kept == nil)
  }
}
