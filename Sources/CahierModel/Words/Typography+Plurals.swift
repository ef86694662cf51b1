/// A unit of time that durations are counted in.
package enum DurationUnit: String, CaseIterable, Hashable, Sendable {
  case second, minute, hour, day, workingDay, week, month, year
}

extension Typography {
  /// Whether a thing counted so is in the singular: 0 and 1 are in French, 1 alone in English.
  package func isSingular(_ count: Int) -> Bool {
    language == .french ? (-1...1).contains(count) : abs(count) == 1
  }

  /// Whether a quantity is in the singular: « 1,5 mètre », "1.5 metres".
  package func isSingular(_ quantity: ExactDecimal) -> Bool {
    guard language == .french else { return quantity == 1 || quantity == -1 }
    return ExactDecimal(-2) < quantity && quantity < 2
  }

  /// A count and its noun: « 0 agent », « 650 agents ».
  package func counted(_ count: Int, one: String, many: String) -> String {
    "\(number(count))\(Self.noBreakSpace)\(isSingular(count) ? one : many)"
  }

  /// A duration: « 36 mois », « 1 jour ouvré », "36 months".
  package func duration(_ count: Int, _ unit: DurationUnit) -> String {
    let (one, many) = unit.names
    return counted(count, one: one[language], many: many[language])
  }

  /// Words one after the other: « a, b et c », "a, b and c".
  package func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    let and = Text(fr: " et ", en: " and ")[language]
    return words.dropLast().joined(separator: ", ") + and + last
  }
}

extension DurationUnit {
  /// The name of one and of many.
  var names: (one: Text, many: Text) {
    switch self {
    case .second: (Text(fr: "seconde", en: "second"), Text(fr: "secondes", en: "seconds"))
    case .minute: (Text(fr: "minute", en: "minute"), Text(fr: "minutes", en: "minutes"))
    case .hour: (Text(fr: "heure", en: "hour"), Text(fr: "heures", en: "hours"))
    case .day: (Text(fr: "jour", en: "day"), Text(fr: "jours", en: "days"))
    case .workingDay:
      (Text(fr: "jour ouvré", en: "working day"), Text(fr: "jours ouvrés", en: "working days"))
    case .week: (Text(fr: "semaine", en: "week"), Text(fr: "semaines", en: "weeks"))
    case .month: (Text(fr: "mois", en: "month"), Text(fr: "mois", en: "months"))
    case .year: (Text(fr: "an", en: "year"), Text(fr: "ans", en: "years"))
    }
  }
}
