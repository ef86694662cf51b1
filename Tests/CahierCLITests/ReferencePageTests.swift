import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI

/// The pages of reference say what the program does, all of it and nothing else.
struct ReferencePageTests {
  @Test func `the page of diagnostics lists exactly the codes of the sources`() throws {
    let page = try page("diagnostics.md")
    let listed = codes(in: page, after: "| `")
    let given = try sources().reduce(into: Set<String>()) { codes, file in
      let text = try String(contentsOf: file, encoding: .utf8)
      codes.formUnion(self.codes(in: text, after: "\""))
    }
    #expect(given.subtracting(listed).sorted() == [], "not in docs/diagnostics.md")
    #expect(listed.subtracting(given).sorted() == [], "in docs/diagnostics.md, given by nothing")
  }

  /// Codes that several files give in words of their own for one thing.
  private static let oneThingInSeveralWords: Set = [
    "DOSSIER-012", "EVAL-006", "FILE-004", "FILE-005", "FILE-006", "FILE-007", "FILE-009",
    "INPUT-001", "INPUT-021", "INPUT-023", "INPUT-025", "INPUT-036", "INPUT-037", "INPUT-040",
    "INPUT-054", "INPUT-058",
    "TEMPLATE-004",
  ]

  @Test func `no code is given in two files for two things`() throws {
    var messages: [String: [URL: Set<String>]] = [:]
    for file in try sources() {
      let text = try String(contentsOf: file, encoding: .utf8)
      let given = /"([A-Z]{3,8}-\d{3})",\s*Text\(\s*fr:\s*"[^"]*",\s*en:\s*"([^"]*)"/
      for match in text.matches(of: given) {
        let words = String(match.output.2.replacing(/\\\([^)]*\)+/, with: "…"))
        messages[String(match.output.1), default: [:]][file, default: []].insert(words)
      }
    }
    let double = messages.filter { code, files in
      files.count > 1 && Set(files.values).count > 1 && !Self.oneThingInSeveralWords.contains(code)
    }
    #expect(double.map { "\($0.key): \($0.value.values.map { $0.sorted() })" }.sorted() == [])
  }

  @Test func `the page of diagnostics lists each code once, with words in both languages`() throws {
    let rows = try page("diagnostics.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
    let names = rows.compactMap { $0.split(separator: "|").first }
    #expect(Set(names).count == names.count)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells.count == 3 && cells.allSatisfy { $0.count > 3 }, "\(row)")
    }
  }

  @Test(arguments: CahierCLI.ExitStatus.allCases)
  func `the page of exit statuses tells every status in both languages`(
    status: CahierCLI.ExitStatus
  ) throws {
    let row = try page("exit-statuses.md").split(separator: "\n")
      .first { $0.hasPrefix("| \(status.rawValue) |") }
    let cells = try #require(row)
    #expect(cells.contains(status.meaning.en))
    #expect(cells.contains(status.meaning.fr))
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func page(_ name: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: "docs/\(name)"), encoding: .utf8)
  }

  private func sources() throws -> [URL] {
    let folder = Self.root.appending(path: "Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  /// The codes that follow `mark`, such as `EVAL-024`.
  private func codes(in text: String, after mark: String) -> Set<String> {
    Set(
      text.components(separatedBy: mark).compactMap { part in
        part.prefixMatch(of: /[A-Z]{3,8}-\d{3}(?!\d)/).map { String($0.output) }
      })
  }
}
