internal import CTemplates
package import CahierModel

/// What each code of a message means, as the page of diagnostics says: a test holds that page against
/// the sources, so that no code is missing and none is left over.
package enum DiagnosticsPage {
  /// A code, with what it means and what its family is about.
  package struct Entry: Hashable, Sendable {
    /// As messages show it: `EVAL-031`.
    package let code: String
    /// In a clause, `…` standing for what a message names.
    package let meaning: Text
    /// Of all codes that begin alike: « offres, notes ».
    package let family: Text
  }

  /// Every code, in the order of the page.
  package static let entries: [Entry] = {
    let file = CDiagnosticsPage()
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return entries(in: String(decoding: bytes, as: UTF8.self))
  }()

  /// The rows of the tables, each under its heading `## FAMILY: in English · en français`.
  static func entries(in page: String) -> [Entry] {
    var family = Text(same: "")
    return page.split(separator: "\n").compactMap { line in
      if line.hasPrefix("## ") { family = heading(line) }
      guard line.hasPrefix("| `") else { return nil }
      let cells = line.split(separator: "|").map(trimmed)
      guard cells.count == 3 else { return nil }
      return Entry(
        code: cells[0].filter { $0 != "`" }, meaning: Text(fr: cells[2], en: cells[1]),
        family: family)
    }
  }

  private static func heading(_ line: Substring) -> Text {
    let words = line.drop { $0 != ":" }.dropFirst().split(separator: "·").map(trimmed)
    return words.count == 2 ? Text(fr: words[1], en: words[0]) : Text(same: "")
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.lastIndex { $0 != " " }.map { start[...$0] } ?? "")
  }
}
