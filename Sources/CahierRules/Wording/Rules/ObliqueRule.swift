package import CahierModel

/// A slash leaves two readings.
package enum ObliqueRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-017"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.note
  /// What the rule is about.
  package static let title = Text(
    fr: "Barre oblique",
    en: "Slash")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "« A/B » peut vouloir dire « A et B », « A ou B » ou les deux.",
    en: "“A/B” may mean “A and B”, “A or B” or both.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R17"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire « et », « ou », ou deux exigences.",
    en: "Write “and”, “or”, or two requirements.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit lister les agents/services.", .french, finds: ["agents/services"]),
    WordingExample("L’outil doit échanger en TCP/IP.", .french),
    WordingExample("L’outil doit lister les agents et les services.", .french),
    WordingExample(
      "The tool shall list staff/departments.", .english, finds: ["staff/departments"]),
    WordingExample("The tool shall list staff and departments.", .english),
  ]

  /// What breaks the rule: a slash between two words, with no blank.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    let known = text.matches(.oblique)
    return text.words.indices.compactMap { index in
      guard
        text.words[index].sort == .sign, text.isWord(index, "/"), text.isJoined(index),
        index + 1 < text.words.count,
        text.isJoined(index + 1), text.words[index - 1].sort == .letters,
        text.words[index + 1].sort == .letters, !isAddress(text, index),
        !known.contains(where: { $0.range.contains(index) })
      else { return nil }
      let words = text.original(index - 1..<index + 2)
      return finding(
        words,
        Text(
          fr: "« \(words) » se lit de plusieurs façons",
          en: "“\(words)” can be read in several ways"))
    }
  }

  /// Whether the slash is one of several, or follows a full stop or a colon: a path or an address.
  private static func isAddress(_ text: FoldedText, _ index: Int) -> Bool {
    func isMark(_ index: Int) -> Bool {
      text.words.indices.contains(index) && text.isWord(index, among: ["/", ".", ":"])
        && text.isJoined(index)
    }
    func isStep(_ index: Int) -> Bool {
      isMark(index) && text.words.indices.contains(index + 1) && text.isJoined(index + 1)
    }
    return isMark(index - 2) || isStep(index + 2)
  }
}
