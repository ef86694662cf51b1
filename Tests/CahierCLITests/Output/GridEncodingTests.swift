import CahierTestSupport
import Foundation
import Testing

/// A grid says how it was read: separator, decimal mark, encoding.
struct GridEncodingTests {
  private static let grid =
    "critère;poids;échelle;A;B\nPrix;40;;118 800,00;96 000,00\nQualité;60;5;4;3,5\n"

  private func evaluate(
    _ bytes: Data, _ options: String = "", language: String = "en",
    _ body: (String, String, Int32) throws -> Void
  ) throws {
    try withConsultation { here in
      try bytes.write(to: here.folder.appending(path: "g.csv"))
      let outcome = try here.run("cahier evaluate g.csv \(options)", language: language)
      try body(outcome.output, outcome.messages, outcome.status)
    }
  }

  @Test func `programs are told how a grid was read`() throws {
    try evaluate(Data(Self.grid.utf8), "--format json") { output, _, _ in
      let root = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      let read = root?["read"] as? [String: Any]
      #expect(read?["separator"] as? String == ";")
      #expect(read?["decimalMark"] as? String == ",")
      #expect(read?["encoding"] as? String == "UTF-8")
    }
  }

  @Test func `a grid in Windows-1252 is read, and said to be`() throws {
    let bytes = try #require(Self.grid.data(using: .windowsCP1252))
    try evaluate(bytes, language: "fr") { output, _, status in
      #expect(status == 0)
      #expect(output.contains("Grille lue en Windows-1252"))
      #expect(output.contains("et une virgule décimale"))
      #expect(!output.contains("le «"))
    }
  }

  @Test func `one stray byte in UTF-8 is blamed with its line, and the grid is not`() throws {
    var bytes = Data(Self.grid.utf8)
    let place = try #require(bytes.range(of: Data("é;60".utf8)))
    bytes.replaceSubrange(place.lowerBound..<(place.lowerBound + 2), with: [0xE9])
    try evaluate(bytes) { output, messages, status in
      #expect(status == 65)
      #expect(output == "")
      #expect(messages.contains("error[FILE-030]"))
      #expect(messages.contains("g.csv:3"))
      #expect(messages.contains("0xE9"))
    }
  }
}
