import CahierEvaluation
import CahierModel

/// What the offers of a lot answer to the requirements that no offer may miss.
///
/// To find an offer irregular is the buyer's to decide: the report says what is recorded, before
/// any ranking.
struct KnockOutConformity {
  private let reading: DossierReading
  private let offers: [Offer]
  private let answers: KnockOutAnswers
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ offers: [Offer]) {
    self.reading = reading
    self.offers = offers
    answers = KnockOutAnswers(
      knockOuts: reading.knockOuts.map(\.code), isDivided: reading.dossier.lots.count > 1)
  }

  /// Whether an offer that is ranked lacks a commitment.
  var hasGaps: Bool { !answers.gaps(of: offers).isEmpty }

  var blocks: [Block] {
    let asked = answers.knockOuts(askedOf: offers)
    guard !asked.isEmpty, offers.contains(where: { !$0.status.isSetAside }) else { return [] }
    let gaps = answers.gaps(of: offers)
    guard !gaps.isEmpty else { return [.text([.text(kept(asked.count))])] }
    let title = Text(
      fr: "le classement ci-dessous suppose ces offres régulières",
      en: "The ranking below takes these tenders for regular")
    let effect = LegalSentences.knockOutEffect(reading.dossier.header.jurisdiction)
    return [
      .table(table(gaps, of: asked.count)),
      .note(
        Note(.warning, title: [.text(title[language])], [.text([.text(Self.duty[language])])])),
      .text([.text(effect[language])], .small),
    ]
  }

  private func kept(_ count: Int) -> String {
    if count == 1 {
      return Text(
        fr: "Chaque offre admise s’engage sur l’exigence éliminatoire.",
        en: "Each admitted tender commits to the knock-out requirement.")[language]
    }
    let number = typography.number(count)
    return Text(
      fr: "Chaque offre admise s’engage sur toutes les exigences éliminatoires (\(number)).",
      en: "Each admitted tender commits to all knock-out requirements (\(number)).")[language]
  }

  private func table(_ gaps: [KnockOutAnswers.Gap], of count: Int) -> Table {
    let caption = Text(
      fr: "Engagements qui manquent sur les exigences éliminatoires",
      en: "Commitments that are missing on knock-out requirements")
    let names = [
      Text(fr: "Offre", en: "Tender"), Text(fr: "Ne s’engage pas sur", en: "Does not commit to"),
      Text(fr: "Aucune réponse enregistrée", en: "No answer recorded"),
    ]
    return Table(
      caption: [.text(caption[language])], columns: [24, 38, 38].map { Table.Column(share: $0) },
      header: [.header(names.map { $0[language] })],
      rows: Pulled(from: gaps) { gap in
        [
          Table.Row([
            .text(gap.offer.name), .text(gap.missed.map(\.description).joined(separator: ", ")),
            .text(unanswered(gap, of: count)),
          ])
        ]
      }, hasRowHeaders: true)
  }

  private func unanswered(_ gap: KnockOutAnswers.Gap, of count: Int) -> String {
    if gap.unanswered.count < count || count == 1 {
      return gap.unanswered.map(\.description).joined(separator: ", ")
    }
    let number = typography.number(count)
    return Text(
      fr: "à aucune des \(number) exigences", en: "to none of the \(number) requirements")[
        language]
  }

  private static let duty = Text(
    fr: "L’acheteur doit se prononcer sur la régularité de chacune avant d’attribuer.",
    en: "The buyer has to decide on the regularity of each before awarding.")
}
