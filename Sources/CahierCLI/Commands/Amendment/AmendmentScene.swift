internal import CahierDocuments
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// What an amendment is about: the state that tenderers had, the one that they get, and what the law
/// says of the time limit.
struct AmendmentScene {
  let old: SpecificationState
  let new: SpecificationState
  let published: Baseline
  let language: Language

  /// What was changed since the consultation was published.
  ///
  /// - Throws: AMEND-002 before it is.
  static func pending(_ session: Session, _ language: Language) throws(Failure) -> AmendmentScene {
    try session.read { reader in
      guard let published = try reader.publishedBaseline() else { throw notPublished }
      return AmendmentScene(
        old: try SpecificationState(published, reader),
        new: SpecificationState(
          dossier: try reader.dossier().specification,
          template: try DossierTemplate.load(reader),
          name: Text(fr: "l’état présent", en: "the present state")),
        published: published, language: language)
    }
  }

  /// An amendment that was recorded.
  static func recorded(
    _ amendment: Amendment, _ session: Session, _ language: Language
  ) throws(Failure) -> AmendmentScene {
    try session.read { reader in
      let published = try reader.baseline(named: amendment.baseline)
      return AmendmentScene(
        old: try SpecificationState(published, reader),
        new: try SpecificationState(try reader.baseline(named: amendment.result), reader),
        published: published, language: language)
    }
  }

  func subject(for audience: Audience) -> DifferenceSubject {
    DifferenceSubject(
      from: old.shown(to: audience), named: old.name[language], to: new.shown(to: audience),
      named: new.name[language], language: language)
  }

  /// Whether the time limit must be moved for what is sent on a day, by what tenderers see.
  func advice(on day: CalendarDate) -> TimeLimitAdvice {
    TimeLimitAdvice(
      subject(for: .bidders).difference, header: new.dossier.header, on: day,
      tendersUntil: published.publication?.tendersUntil)
  }

  static let notPublished = Failure.data(
    "AMEND-002",
    Text(
      fr: "la consultation n’est pas publiée\u{202F}: il n’y a rien à rectifier",
      en: "the consultation is not published: there is nothing to amend"),
    remedies: [
      Text(
        fr: "Modifier le dossier comme d’ordinaire.", en: "Change the dossier as ever."),
      Text(
        fr: "Une fois publié\u{202F}: cahier référence publier NOM",
        en: "Once it is published: cahier baseline publish NAME"),
    ])
}
