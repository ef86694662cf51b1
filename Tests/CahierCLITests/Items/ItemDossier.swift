import CahierTestSupport
import Foundation

/// A dossier with two objectives and three needs, and the commands that are run on it.
struct ItemDossier {
  let folder: URL

  /// Runs `body` with a dossier of the intranet template, in English.
  static func with(_ body: (ItemDossier) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try made.get().write(to: folder.appending(path: "t.cahier"))
      try body(ItemDossier(folder: folder))
    }
  }

  /// The dossier as a file: made once, since seven commands come before each test.
  private static let made = Result {
    var file = Data()
    try withTemporaryFolder { folder in
      let dossier = ItemDossier(folder: folder)
      try dossier.run("new t.cahier --template intranet --language en --languages en")
      try dossier.run("objective add --library objective.flow objective.field-staff")
      for title in ["One", "Two", "Three"] {
        try dossier.run(
          "need add --title \(title) --statement S --family people --priority should"
            + " --role scored --serves OB-001")
      }
      file = try Data(contentsOf: folder.appending(path: "t.cahier"))
    }
    return file
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

  /// The file of the dossier, which a failed command must leave as it was.
  func bytes() throws -> Data {
    try Data(contentsOf: folder.appending(path: "t.cahier"))
  }
}
