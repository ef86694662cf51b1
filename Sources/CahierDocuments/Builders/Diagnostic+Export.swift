import CahierModel

extension Diagnostic {
  /// A document that an audience is not given at all.
  static func notFor(_ audience: Audience, _ subject: ExportSubject) -> Diagnostic {
    let name = subject.name
    let words = subject.audiences.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .error, "DOC-020",
      Text(
        fr: "\(name.fr) n’est pas fait pour ce public",
        en: "\(name.en) is not made for this audience"),
      found: audience.rawValue,
      expected: Text(same: words),
      remedies: subject.audiences.prefix(1).map { audience in
        Text(
          fr: "Ajouter --audience \(audience.rawValue).", en: "Add --audience \(audience.rawValue)."
        )
      })
  }

  /// A question sheet for somebody whom nothing is asked of.
  static func unknownPerson(_ person: String, known: [String]) -> Diagnostic {
    let names = known.joined(separator: ", ")
    return Diagnostic(
      .error, "DOC-021",
      Text(
        fr: "aucune question n’est adressée à cette personne",
        en: "no question is addressed to this person"),
      found: person,
      expected: Text(fr: "l’un de\u{202F}: \(names)", en: "one of: \(names)"),
      remedies: [
        Text(
          fr: "Choisir l’un de ces noms, ou adresser d’abord une question à la personne.",
          en: "Choose one of these names, or address a question to the person first.")
      ])
  }
}
