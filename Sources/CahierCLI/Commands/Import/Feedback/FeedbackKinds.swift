internal import CahierModel

/// What the template of a dossier calls the things of a consultation.
struct FeedbackKinds {
  /// The ids that templates give them.
  static let feedback = "feedback"
  static let population = "population"
  static let stakeholder = "stakeholder"
  static let indicator = "indicator"

  let feedback: ItemKind
  /// Nil where the template has no baseline indicators.
  let indicator: ItemKind?

  /// - Throws: SURVEY-001 for a template that has no feedback.
  init(_ template: SpecificationTemplate) throws(Failure) {
    guard let feedback = template.kinds[id: Self.feedback] else {
      throw .data(
        "SURVEY-001",
        Text(
          fr: "le modèle de ce dossier n’a pas de retours d’enquête",
          en: "the template of this dossier has no feedback"), found: template.id,
        remedies: [
          Text(
            fr:
              "Un dossier du modèle « intranet » en a\u{202F}: cahier nouveau --template intranet",
            en: "A dossier of the template “intranet” has: cahier new --template intranet")
        ])
    }
    self.feedback = feedback
    indicator = template.kinds[id: Self.indicator]
    for field in ["theme", "people", "saidOn"] where feedback.fields[id: field] == nil {
      throw .data(
        "SURVEY-017",
        Text(
          fr: "les retours de ce dossier n’ont pas encore de thème ni de date",
          en: "feedback of this dossier has no theme and no day yet"),
        remedies: [
          Text(
            fr: "Prendre la version présente du modèle\u{202F}: cahier modèle actualiser",
            en: "Take the present version of the template: cahier template upgrade")
        ])
    }
  }
}
