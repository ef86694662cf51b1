internal import CahierFormats
internal import CahierModel
internal import CahierRules

/// Every number of the texts of a dossier, with what it counts and where it stands.
struct LedgerPage {
  let scene: CheckScene

  func print(in session: Session, as format: CheckFormat) throws(Failure) {
    let figures = scene.scene.texts.figures
    let rows = figures.map { figure in
      [figure.place.subject, figure.original, figure.role.name.shown, figure.language.rawValue]
    }
    let values = figures.map { figure in
      JSONValue.record([
        "place": .string(figure.place.subject), "value": .number(figure.value.description),
        "unit": .string(figure.unit), "text": .string(figure.original),
        "language": .string(figure.language.rawValue),
      ])
    }
    try session.print(
      Printable(
        table: rows, values: values,
        ifEmpty: Text(fr: "Aucun chiffre dans les textes.", en: "No figure in the texts.")),
      as: format == .text ? .text : .json)
  }
}
