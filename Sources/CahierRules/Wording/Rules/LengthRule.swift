package import CahierModel

/// A requirement is short.
package enum LengthRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-031"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Exigence trop longue",
    en: "Requirement too long")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Au-delà de 40 mots, une phrase cache presque toujours deux exigences.",
    en: "Beyond 40 words, a sentence nearly always hides two requirements.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.5 (singular); INCOSE GtWR v4, R18"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Couper la phrase, ou mettre la liste en annexe.",
    en: "Cut the sentence, or put the list into an annex.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit afficher le menu.", .french),
    WordingExample(
      "L’outil doit afficher un, deux, trois, quatre, cinq, six menus.", .french, finds: [""]),
    WordingExample(
      "L’outil doit afficher le menu de la semaine et celui du mois et celui de l’année et celui du service et celui du site et celui de la ville et celui du pays et celui de la fête et celui du jour.",
      .french, finds: [""]),
    WordingExample("The tool shall show the menu.", .english),
    WordingExample(
      "The tool shall show one, two, three, four, five, six menus.", .english, finds: [""]),
  ]

  /// The most words of a sentence, and the most commas.
  static let words = 40
  /// The most commas of a sentence, beyond which it is a list.
  static let commas = 4

  /// What breaks the rule: a sentence of more words, or of more commas, than a reader keeps in mind.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var start = 0
    while start < text.words.count {
      let sentence = text.sentence(around: start)
      let count = text.words[sentence].count { $0.sort != .sign }
      let marks = sentence.count { text.words[$0].sort == .sign && text.isWord($0, ",") }
      if count > words { findings.append(long(count)) }
      if marks > commas { findings.append(listed(marks)) }
      start = max(sentence.upperBound, start + 1)
    }
    return findings
  }

  private static func long(_ count: Int) -> Diagnostic {
    finding(
      "", Text(fr: "une phrase de \(count) mots", en: "a sentence of \(count) words"))
  }

  private static func listed(_ count: Int) -> Diagnostic {
    finding(
      "", Text(fr: "une phrase à \(count) virgules", en: "a sentence with \(count) commas"),
      level: .note)
  }
}
