internal import CahierFormats
internal import CahierModel
internal import CahierRules

/// What the rules of the check say of themselves: the page of the manual, and `cahier explain`.
enum CheckManual {
  /// The whole of `docs/checks.md`, which a test holds against this.
  static var page: String {
    let rules = DossierRules.everyRule
    return ([opening] + rules.map(section) + [others]).joined(separator: "\n")
  }

  private static let opening = """
    # The check of a specification

    `cahier check` (`cahier contrôler`) reads every text that a dossier publishes, lays the parts of the dossier
    against one another and against the law of its day, and says what to mend before it is published. This page
    is made from the rules themselves: each says why it is there, what it rests on and how to mend what it
    finds; its examples are its tests. `cahier explain SPEC-007` shows the same.

        cahier check                                    what is to be mended, section by section
        cahier check --strict                           status 1 where a warning is left, too
        cahier check --rule SPEC-007,SPEC-012 --item BF-012
        cahier check --section needs --notes            notes too
        cahier check --format sarif > check.sarif       for development tools
        cahier check --ledger                           every figure of the texts, with its place

    An **error** is something that the law forbids or that makes a requirement void; a **warning** is something
    that experts would have mended; a **note** is a hint, counted and shown with `--notes`. A French text is
    compared with no regard to case, accents, apostrophes and blanks, composed or decomposed; lawful phrases
    such as « procédure adaptée » or « mise à jour » are never told. The words are in
    `templates/rules/wording/terms.yaml`.

    A finding that is thought wrong is let stand, with a reason that stays in the dossier and in its journal:

        cahier check --suppress SPEC-007 --item BF-012 --reason "Defined in the glossary."
        cahier check --suppress SPEC-007 --item BF-012 --words simple --reason "…"
        cahier check --suppressed                       those in force
        cahier check --unsuppress SPEC-007 --item BF-012

    `cahier undo` takes the last one back. A suppression that no longer lets anything stand is told: CHECK-001.

    """

  private static let others = """
    ## Told by the check, and by other commands too

    | code | what it says |
    | --- | --- |
    | CHECK-001 | a finding is let stand where there is none any more |
    | FIGURE-001 to FIGURE-007 | figures of the answers do not go together |
    | LAW-001 to LAW-003 | what the law asks of award criteria |
    | LAW-004 | the contract is one lot, and the reason for it is not stated |
    | EVAL-001 to EVAL-019 | the rules of a lot are not complete: weights, scales, methods |

    """

  // MARK: One rule

  private static func section(_ rule: any CheckRule.Type) -> String {
    var lines = [
      "## \(rule.code) \(rule.title.en) · \(rule.title.fr)", "",
      "\(rule.level.name.en.capitalised) · \(rule.level.name.fr). \(rule.reason.en) \(rule.reason.fr)",
      "",
      "- Remedy: \(rule.remedy.en) \(rule.remedy.fr)", "- Source: \(rule.source)",
    ]
    if let scope = scope(of: rule) { lines.append("- Texts: \(scope.en) · \(scope.fr)") }
    return (lines + [""] + examples(of: rule, in: .english).map { "- \($0)" } + [""])
      .joined(separator: "\n")
  }

  /// The page of a rule on a screen.
  static func explanation(of rule: any CheckRule.Type, in language: Language) -> [String] {
    func labelled(_ label: Text, _ text: String) -> String {
      "  \(label[language])\(Typography(language).colon)\(text)"
    }
    var lines = [
      "\(rule.code)  \(rule.title[language]) (\(rule.level.name[language]))",
      "  \(rule.reason[language])",
      labelled(Text(fr: "Remède", en: "Remedy"), rule.remedy[language]),
      labelled(Text(same: "Source"), rule.source),
    ]
    if let scope = scope(of: rule) {
      lines.append(labelled(Text(fr: "Textes", en: "Texts"), scope[language]))
    }
    lines.append("  \(Text(fr: "Exemples", en: "Examples")[language])")
    return lines + examples(of: rule, in: language).map { "    \($0)" }
  }

  /// The rule for programs, null for a code of none.
  static func value(of code: String) -> JSONValue {
    guard let rule = DossierRules.everyRule.first(where: { $0.code == code }) else { return .null }
    return .record([
      "title": .text(rule.title), "severity": .string(rule.level.rawValue),
      "reason": .text(rule.reason), "remedy": .text(rule.remedy), "source": .string(rule.source),
    ])
  }

  private static func scope(of rule: any CheckRule.Type) -> Text? {
    guard let rule = rule as? any WordingRule.Type else { return nil }
    return Text.joined(TextRole.allCases.filter { rule.scope.contains($0) }.map(\.name))
  }

  // MARK: Examples

  private static func examples(of rule: any CheckRule.Type, in language: Language) -> [String] {
    if let rule = rule as? any WordingRule.Type {
      return rule.examples.map { said($0, in: language) }
    }
    guard let rule = rule as? any DossierRule.Type else { return [] }
    return rule.examples.map { said($0, in: language) }
  }

  private static func said(_ example: WordingExample, in language: Language) -> String {
    let sentence = example.language == .french ? "« \(example.sentence) »" : "“\(example.sentence)”"
    guard !example.found.isEmpty else {
      return Text(fr: "rien à redire", en: "sound")[language] + Typography(language).colon
        + sentence
    }
    let words = example.found.filter { !$0.isEmpty }.joined(separator: ", ")
    let found = words.isEmpty ? Text(fr: "la phrase", en: "the sentence")[language] : words
    return Text(fr: "trouve ", en: "finds ")[language] + found + Typography(language).colon
      + sentence
  }

  private static func said(_ example: DossierExample, in language: Language) -> String {
    let verdict =
      example.count == 0 ? Text(fr: "rien à redire", en: "sound") : Text(fr: "trouvé", en: "found")
    return verdict[language] + Typography(language).colon + example.situation[language]
  }
}
