import CahierFormats
import CahierTestSupport
import Foundation
import Testing

/// What the samples export is under review: the files in `exports` are what the program writes.
struct ExportsTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static var samples: [String] {
    let folder = root.appending(path: "samples").path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/dossier.yaml")
    }
  }

  @Test func `there are three samples, each with its exports`() {
    #expect(Self.samples.count >= 3)
    for sample in Self.samples {
      let exports = Self.root.appending(path: "exports/\(sample)").path()
      #expect(FileManager.default.fileExists(atPath: exports), "\(sample)")
    }
  }

  /// `scripts/update-exports` writes them anew: read the change before it is kept.
  @Test(arguments: samples) func `a sample exports what is under review`(sample: String) throws {
    try withTemporaryFolder { folder in
      let dossier = folder.appending(path: "a.cahier").path()
      let source = Self.root.appending(path: "samples/\(sample)").path()
      try run(["import", "dossier", source, "-o", dossier])
      for (what, audience, forms) in Self.documents {
        for form in forms {
          let name = "\(what).\(form)"
          let written = folder.appending(path: name).path()
          try run([
            "export", what, "--dossier", dossier, "--audience", audience, "-o", written,
          ])
          let kept = Self.root.appending(path: "exports/\(sample)/\(name)").path()
          #expect(try parts(of: written) == parts(of: kept), "exports/\(sample)/\(name) differs")
        }
      }
    }
  }

  private static let documents = [
    ("specification", "bidders", ["odt", "html"]), ("criteria", "bidders", ["odt", "html"]),
    ("prices", "bidders", ["odt", "html"]), ("response", "bidders", ["ods", "odt"]),
    ("grid", "committee", ["ods"]), ("report", "committee", ["odt", "html"]),
    ("comparison", "committee", ["odt", "html"]),
  ]

  /// The parts of a file: the entries of a package, or the file itself.
  ///
  /// Bytes of a package depend on the compression library of the machine; its parts do not.
  private func parts(of path: String) throws -> [String: [UInt8]] {
    guard !path.hasSuffix(".html") else {
      return ["": try Array(Data(contentsOf: URL(filePath: path)))]
    }
    let entries = try ZipReader.entries(of: path)
    return Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first }
  }

  private func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "cahier")
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8", "CAHIER_USER": "test"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(arguments.joined(separator: " "))")
  }
}
