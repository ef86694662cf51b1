internal import CahierModel

extension DossierTextForm {
  /// The findings of the check that are let stand, nil for none.
  var suppressions: TextFormValue? {
    .some(dossier.suppressions.map(suppression))
  }

  private func suppression(_ suppression: Suppression) -> TextFormValue {
    let place = suppression.place
    return .object([
      ("rule", .word(suppression.rule)),
      (place.sort.rawValue, place == .dossier ? nil : .text(place.subject)),
      ("words", suppression.words.map(TextFormValue.text)),
      ("reason", .text(suppression.reason)), ("date", .date(suppression.date)),
      ("author", .text(suppression.author)),
    ])
  }
}
