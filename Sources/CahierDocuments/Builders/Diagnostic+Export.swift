package import CahierModel

extension Diagnostic {
  /// A document that an audience is not given at all: DOC-020.
  package static func notFor(_ audience: Audience, _ subject: ExportSubject) -> Diagnostic {
    notFor(audience, subject.name, subject.audiences)
  }

  /// A workbook that an audience is not given at all: DOC-020.
  package static func notFor(_ audience: Audience, _ subject: SpreadsheetSubject) -> Diagnostic {
    notFor(audience, subject.name, subject.audiences)
  }

  /// A grid where there is nothing to mark: DOC-023.
  static var noLotToMark: Diagnostic {
    Diagnostic(
      .error, "DOC-023",
      Text(
        fr: "le dossier n’a ni lot ni critère\u{202F}: il n’y a rien à noter",
        en: "the dossier has no lot and no criterion: there is nothing to mark"),
      remedies: [Text(same: "cahier criterion library"), Text(same: "cahier criterion add …")])
  }

  /// The dossier as text, which holds everything, for those who are not shown everything: DOC-020.
  package static func dossierNotFor(_ audience: Audience) -> Diagnostic {
    var diagnostic = notFor(
      audience, Text(fr: "le dossier en texte", en: "the dossier as text"), [.internal])
    diagnostic.remedies.append(
      Text(
        fr: "cahier export specification --audience \(audience.word.fr)",
        en: "cahier export specification --audience \(audience.word.en)"))
    return diagnostic
  }

  private static func notFor(
    _ audience: Audience, _ name: Text, _ audiences: [Audience]
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .error, "DOC-020",
      Text(
        fr: "\(name.fr) n’est pas fait pour ce public",
        en: "\(name.en) is not made for this audience"),
      found: audience.rawValue,
      expected: Text.joined(audiences.map(\.word)),
      remedies: audiences.prefix(1).map { audience in
        Text(
          fr: "Ajouter --audience \(audience.word.fr).", en: "Add --audience \(audience.word.en).")
      })
    diagnostic.foundFigure = audience.word
    return diagnostic
  }

  /// A question sheet for somebody whom nothing is asked of.
  static func unknownPerson(_ person: String, known: [Text]) -> Diagnostic {
    let names = Text(
      fr: known.map(\.fr).joined(separator: ", "), en: known.map(\.en).joined(separator: ", "))
    return Diagnostic(
      .error, "DOC-021",
      Text(
        fr: "aucune question n’est adressée à cette personne",
        en: "no question is addressed to this person"),
      found: person,
      expected: Text(fr: "l’un de\u{202F}: \(names.fr)", en: "one of: \(names.en)"),
      remedies: [
        Text(
          fr: "Choisir l’un de ces noms, ou adresser d’abord une question à la personne.",
          en: "Choose one of these names, or address a question to the person first.")
      ])
  }
}
