import CahierModel

extension DossierReading {
  /// The front matter that all documents of a dossier share.
  ///
  /// `kind` is the id of the document in the template, which may give it a title. `frenchLaw` is
  /// what French law calls such a document: elsewhere the subject is the name of the template.
  /// A document that `isRevised` bears the number and the day of the last revision, so that cover,
  /// footer and table of revisions agree. Others, and those of a dossier with no revision, bear the
  /// day of the dossier, or `date`: a report on tenders is later than the revision that they answered.
  func front(
    _ kind: String, title: Text, frenchLaw: Text? = nil, facts: [Cover.Fact] = [],
    mark: Text? = nil, isRevised: Bool = true, date: CalendarDate? = nil
  ) -> FrontMatter {
    let header = dossier.header
    let revisions = isRevised ? header.revisions : []
    let title = (template.documents[id: kind]?.title ?? title)[language]
    let cover = Cover(
      buyer: header.buyer ?? Self.missingMark(Self.buyer[language], in: language),
      subtitle: plain(header.title), reference: header.reference, facts: facts,
      revisions: revisions.map { revision in
        Cover.Revision(
          number: revision.number, date: revision.date, author: revision.author,
          changes: plain(revision.summary))
      })
    return FrontMatter(
      language: language, title: title, subject: frenchLaw.map(subject) ?? "",
      authors: header.buyer.map { [$0] } ?? [], keywords: [template.name[language]],
      revision: revisions.last?.number, date: date ?? revisions.last?.date ?? header.date,
      cover: cover,
      confidentiality: mark?[language])
  }

  private func subject(_ frenchLaw: Text) -> String {
    (dossier.header.jurisdiction == .france ? frenchLaw : template.name)[language]
  }

  /// The facts of the consultation that everybody may know.
  var commonFacts: [Cover.Fact] {
    guard let procedure = dossier.header.procedure else { return [] }
    let name = Text(fr: "Procédure", en: "Procedure")[language]
    return [Cover.Fact(name, procedure.name[language].capitalised)]
  }

  private static let buyer = Text(fr: "acheteur", en: "buyer")
}
