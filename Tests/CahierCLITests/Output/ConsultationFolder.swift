import CahierTestSupport
import Foundation
import Testing

/// A folder with a small dossier, and commands typed in it.
struct ConsultationFolder {
  let folder: URL

  /// What a command did, in English unless it says otherwise.
  func run(_ command: String, language: String = "en") throws -> Transcript.Outcome {
    try Transcript.run(command, in: folder, ["CAHIER_LANGUAGE": language])
  }

  /// The output of a command that must succeed.
  @discardableResult
  func output(_ command: String, language: String = "en") throws -> String {
    let outcome = try run(command, language: language)
    try #require(outcome.status == 0, "\(command): \(outcome.messages)")
    return outcome.output
  }

  /// The objects of an output in JSON.
  func objects(_ command: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try output(command).utf8))
    return try #require(value as? [[String: Any]])
  }

  /// Whether there is a file of that name.
  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path())
  }
}

/// Runs `body` beside a dossier in English.
func withConsultation(_ body: (ConsultationFolder) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let consultation = ConsultationFolder(folder: folder)
    let made = try MadeOnce.file(
      "d.cahier", by: "cahier new d.cahier --template intranet --date 2026-11-21 --language en",
      in: folder)
    try #require(made.status == 0, "\(made.messages)")
    try body(consultation)
  }
}

extension ConsultationFolder {
  /// Adds a price and a quality criterion, and two offers with prices.
  func addOffers() throws {
    for command in [
      "criterion add Price --type price --weight 40 --method proportional",
      "criterion add Ease --weight 60 --scale 5", "offer add A", "offer add B",
      "offer price add A Licence --amount 100 --tax TTC",
      "offer price add B Licence --amount 120 --tax TTC",
    ] {
      try output("cahier \(command)")
    }
  }
}
