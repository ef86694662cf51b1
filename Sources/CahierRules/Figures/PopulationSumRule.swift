package import CahierModel

/// The populations make the staff.
package enum PopulationSumRule: FigureRule {
  /// The code of the diagnostic.
  package static let code = "FIGURE-002"
  /// Why it matters.
  package static let reason = Text(
    fr: "Des élus ou des partenaires expliquent un total plus grand\u{202F}; rien n’explique un "
      + "total plus petit.",
    en: "Elected members or partners explain a larger total; nothing explains a smaller one.")

  /// What breaks the rule, in the order of the guide.
  package static func faults(in answers: AnsweredFigures) -> [FigureFault] {
    let groups = answers.figures.filter { $0.fill == .population }
    guard let staff = answers.first(.staff), let first = groups.first else { return [] }
    let sum = groups.dropFirst().reduce(first.value) { $0.adding($1.value) }
    guard sum != staff.value else { return [] }
    let (french, english) = (Typography(.french), Typography(.english))
    return [
      FigureFault(
        self,
        Text(
          fr: "les populations font \(french.number(sum)) personnes, mais l’effectif est de "
            + "\(staff.shown(.french))",
          en: "the populations make \(english.number(sum)) people, but the staff is "
            + "\(staff.shown(.english))"),
        at: [first.question, staff.question])
    ]
  }
}
