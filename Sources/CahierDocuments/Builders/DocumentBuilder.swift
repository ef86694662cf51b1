package import CahierModel

/// Makes the documents of a dossier: the one door for whoever exports.
package enum DocumentBuilder {
  /// The document on one subject, in one language, for one audience.
  ///
  /// What the audience is not shown is taken out before anything is built: `Dossier.shown` lists it.
  package static func document(
    _ subject: ExportSubject, of dossier: Dossier, template: SpecificationTemplate,
    language: Language, audience: Audience
  ) throws(DataError) -> Document {
    let shown = dossier.shown(to: audience, template: template)
    let reading = DossierReading(shown, language: language)
    switch subject {
    case .specification: return SpecificationBuilder(reading).document()
    }
  }
}
