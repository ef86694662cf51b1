import CahierTestSupport
import Foundation

/// A dossier with two objectives and three needs, and the commands that are run on it.
struct ItemDossier {
  let folder: URL

  /// Runs `body` with a dossier of the intranet template, in English.
  static func with(_ body: (ItemDossier) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let dossier = ItemDossier(folder: folder)
      try dossier.run("new t.cahier --template intranet --language en --languages en")
      try dossier.run("objective add --library objective.flow objective.field-staff")
      for title in ["One", "Two", "Three"] {
        try dossier.run(
          "need add --title \(title) --statement S --family people --priority should"
            + " --role scored --serves OB-001")
      }
      try body(dossier)
    }
  }

  /// Runs `cahier` with the words after it.
  @discardableResult
  func run(_ words: String) throws -> Transcript.Outcome {
    try Transcript.run("cahier \(words)", in: folder)
  }

  /// The codes of a list, in its order.
  func codes(_ words: String) throws -> [String] {
    try run(words).output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  }

  /// The text of the dossier that a failed command must leave as it was.
  func text() throws -> String {
    try run("export dossier --format json -o -").output
  }
}
