internal import CahierModel

extension DossierTextForm {
  /// What ends of links said before they changed, nil where all links stand as they were.
  var changedEnds: TextFormValue? {
    .some(dossier.formerValues.map(changedEnd))
  }

  private func changedEnd(_ value: FormerValue) -> TextFormValue {
    .object([
      ("from", .text(value.link.from.description)), ("role", .word(value.link.role)),
      ("to", .text(value.link.to.description)), ("changed", .word(value.side.rawValue)),
      ("field", .text(value.field)), ("former", .text(value.fingerprint)),
    ])
  }
}
