import CahierModel

/// Who asks and who answers: what a response form says of the one and asks of the other.
///
/// Keys are those by which the form is read back, the same in every form.
struct ResponseParties {
  private let reading: DossierReading
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
  }

  /// What the dossier says of the procedure.
  var facts: [(key: String, name: String, value: String)] {
    let header = reading.dossier.header
    let facts: [(Text, String?, String)] = [
      (Text(fr: "Objet", en: "Subject"), reading.plain(header.title), "title"),
      (Text(fr: "Acheteur", en: "Buyer"), header.buyer, "buyer"),
      (Text(fr: "Référence", en: "Reference"), header.reference, "reference"),
      (
        Text(fr: "Version du dossier", en: "Version of the documents"),
        header.revisions.last?.number, "revision"
      ),
    ]
    return facts.compactMap { name, value, key in
      value.map { (key, name[language], $0) }
    }
  }

  /// What tenderers say of themselves; the lot where there are several.
  var fields: [(key: String, name: String)] {
    let lots = reading.dossier.lots.count > 1
    let lot = [(Text(fr: "Lot", en: "Lot"), "lot")]
    return (Self.fields.prefix(1) + (lots ? lot : []) + Self.fields.dropFirst())
      .map { ($0.1, $0.0[language]) }
  }

  private static let fields: [(Text, String)] = [
    (Text(fr: "Nom ou raison sociale", en: "Name of the company"), "tenderer"),
    (
      Text(fr: "Numéro d’identification (SIRET…)", en: "Registration number"), "registration"
    ),
    (
      Text(fr: "Autres membres du groupement", en: "Other members of the group"), "members"
    ),
    (Text(fr: "Variante, s’il y en a une", en: "Variant, if there is one"), "variant"),
    (Text(fr: "Personne à contacter", en: "Person to contact"), "contact"),
    (Text(fr: "Courriel", en: "E-mail"), "email"),
    (Text(fr: "Téléphone", en: "Telephone"), "phone"),
  ]
}
