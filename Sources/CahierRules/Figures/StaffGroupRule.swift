package import CahierModel

/// A group among the staff is no larger than the staff.
package enum StaffGroupRule: FigureRule {
  /// The code of the diagnostic.
  package static let code = "FIGURE-003"
  /// Why it matters.
  package static let reason = Text(
    fr: "Un groupe fait partie de l’effectif.", en: "A group is a part of the staff.")

  /// What breaks the rule, in the order of the guide.
  package static func faults(in answers: AnsweredFigures) -> [FigureFault] {
    guard let staff = answers.first(.staff) else { return [] }
    return answers.figures.filter { $0.fill == .staffGroup && staff.value < $0.value }.map {
      group in
      FigureFault(
        self,
        Text(
          fr: "\(group.shown(.french)) agents dans ce groupe, mais l’effectif est de "
            + "\(staff.shown(.french))",
          en: "\(group.shown(.english)) people in this group, but the staff is "
            + "\(staff.shown(.english))"),
        at: [group.question, staff.question])
    }
  }
}
