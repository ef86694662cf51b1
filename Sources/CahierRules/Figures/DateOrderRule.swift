package import CahierModel

/// Something ends after it starts.
package enum DateOrderRule: FigureRule {
  /// The code of the diagnostic.
  package static let code = "FIGURE-004"
  /// Why it matters.
  package static let reason = Text(
    fr: "Rien ne finit avant de commencer.", en: "Nothing ends before it starts.")

  /// What breaks the rule, in the order of the guide.
  package static func faults(in answers: AnsweredFigures) -> [FigureFault] {
    var faults: [FigureFault] = []
    var start: AnsweredFigures.Day?
    for day in answers.days {
      if day.fill == .firstDay { start = day }
      guard
        day.fill == .lastDay, let start, start.question == day.question, start.row == day.row,
        day.value < start.value
      else { continue }
      let (french, english) = (Typography(.french), Typography(.english))
      faults.append(
        FigureFault(
          self,
          Text(
            fr: "fin le \(french.date(day.value)), mais début le \(french.date(start.value))",
            en: "the end is \(english.date(day.value)), but the start is "
              + "\(english.date(start.value))"), at: [day.question]))
    }
    return faults
  }
}
