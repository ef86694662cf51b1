import CahierTestSupport
import Foundation
import Testing

/// An item as `item show` tells it.
struct ShownItem {
  let texts: [String: [String: String]]
  let fields: [String: Any]

  var statement: String { texts["statement"]?["fr"] ?? "" }
}

struct ChangesFolder {
  let folder: URL

  var file: URL { folder.appending(path: "r.odt") }

  func run(_ command: String, _ language: String = "en") throws -> Transcript.Outcome {
    try Transcript.run(
      command, in: folder, ["CAHIER_LANGUAGE": language, "CAHIER_DOSSIER": "d.cahier"])
  }

  @discardableResult
  func output(_ command: String) throws -> String {
    let outcome = try run(command)
    #expect(outcome.status == 0, "\(command): \(outcome.messages)")
    return outcome.output
  }

  func json(_ file: String = "r.odt") throws -> [String: Any] {
    let text = try output("cahier import changes \(file) --dry-run --format json")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  func changes(_ file: String = "r.odt") throws -> [[String: Any]] {
    try #require(try json(file)["changes"] as? [[String: Any]])
  }

  func item(_ code: String) throws -> ShownItem {
    let text = try output("cahier item show \(code) --format json")
    let items = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    let value = try #require(items?.first)
    return ShownItem(
      texts: try #require(value["texts"] as? [String: [String: String]]),
      fields: try #require(value["fields"] as? [String: Any]))
  }

  func codes() throws -> [String] {
    let text = try output("cahier item list --format json")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return (value as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }
}

/// Runs `body` beside the dossier of the town and its specification, as it was exported.
func withExport(
  languages: String = "fr", _ options: String = "",
  _ body: (ChangesFolder, EditedDocument) throws -> Void
) throws {
  try withTemporaryFolder { folder in
    let here = ChangesFolder(folder: folder)
    let sample = SampleFolder.url.appending(path: "commune-intranet").path()
    let dossier =
      "cahier import dossier '\(sample)' -o d.cahier && "
      + "cahier header edit --languages \(languages) --dossier d.cahier"
    try MadeOnce.file("d.cahier", by: dossier, in: folder)
    try MadeOnce.file(
      "r.odt",
      by: "\(dossier) && cahier export specification -o r.odt --dossier d.cahier --language fr "
        + options, in: folder)
    try body(here, try EditedDocument(here.file))
  }
}
