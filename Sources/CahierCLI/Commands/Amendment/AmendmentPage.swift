internal import CahierFormats
internal import CahierModel
internal import CahierRules

/// What people and programs are told of amendments.
enum AmendmentPage {
  static let remedy = Text(
    fr: "cahier rectificatif ajouter --reason …", en: "cahier amendment add --reason …")

  static func row(_ amendment: Amendment) -> [String] {
    let typography = Typography(ScreenLanguage.current)
    return [
      "\(amendment.number)", typography.date(amendment.date), amendment.author,
      "\(amendment.baseline) → \(amendment.result)", decision(amendment.timeLimit).shown,
      amendment.reason,
    ]
  }

  static func lines(_ amendment: Amendment) -> [String] {
    let typography = Typography(ScreenLanguage.current)
    let rows: [(Text, String)] = [
      (Text(fr: "Rectificatif", en: "Amendment"), "\(amendment.number)"),
      (Text(fr: "Date", en: "Date"), typography.date(amendment.date)),
      (Text(fr: "Par", en: "By"), amendment.author),
      (Text(fr: "Motif", en: "Reason"), amendment.reason),
      (Text(fr: "Date limite", en: "Time limit"), decision(amendment.timeLimit).shown),
    ]
    return rows.map { typography.label($0.shown) + " " + $1 }
  }

  private static func decision(_ decision: TimeLimitDecision) -> Text {
    switch decision {
    case .open: Text(fr: "pas encore décidé", en: "not decided yet")
    case .kept(let reason): Text(fr: "inchangée\u{202F}: \(reason)", en: "unchanged: \(reason)")
    case .moved(let day):
      Text(
        fr: "reportée au \(Typography(.french).date(day))",
        en: "moved to \(Typography(.english).date(day))")
    }
  }

  static func value(_ amendment: Amendment) -> JSONValue {
    var until: String?
    var kept: String?
    switch amendment.timeLimit {
    case .open: break
    case .kept(let reason): kept = reason
    case .moved(let day): until = day.description
    }
    return .record([
      "number": .integer(amendment.number), "baseline": .string(amendment.baseline),
      "result": .string(amendment.result), "date": .string(amendment.date.description),
      "author": .string(amendment.author), "reason": .string(amendment.reason),
      "tendersUntil": .optional(until), "timeLimitKept": .optional(kept),
    ])
  }

  static func value(_ advice: TimeLimitAdvice) -> JSONValue {
    .record([
      "verdict": .string(advice.verdict.rawValue),
      "grounds": .array(
        advice.grounds.map { ground in
          .record([
            "what": .string(ground.what), "why": .text(ground.why),
            "significant": .boolean(ground.isSignificant),
          ])
        }),
      "late": advice.isLate.map(JSONValue.boolean) ?? .null,
      "rules": .array(
        advice.rules.map { rule in
          .record([
            "article": .string(rule.article), "statement": .text(rule.statement),
            "source": .string(rule.source), "confidence": .string(rule.confidence.rawValue),
          ])
        }),
      "sentences": .array(advice.sentences.map { .text($0) }),
    ])
  }

  /// A name that no baseline has: `r1`, else `r1-2`.
  static func freeName(_ name: String, _ taken: Set<String>) -> String {
    if !taken.contains(name) { return name }
    var number = 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}
