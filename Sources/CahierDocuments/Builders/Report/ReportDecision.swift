import CahierEvaluation
import CahierModel

/// Where the buyer writes what Cahier does not: the proposal, its reasons, the decision.
struct ReportDecision {
  private let reading: DossierReading
  private let outcome: LotOutcome
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ outcome: LotOutcome) {
    self.reading = reading
    self.outcome = outcome
  }

  /// A table to be filled in; the tenders of the first rank are there, for nothing else is known.
  var table: Table {
    let caption = Text(
      fr: "Proposition et décision, à compléter par l’acheteur",
      en: "Proposal and decision, to be completed by the buyer")[language]
    let title = reading.dossier.lots.count > 1 ? ", \(reading.title(of: outcome.lot))" : ""
    let names = [
      Text(fr: "Point", en: "Point"), Text(fr: "Réponse", en: "Answer"),
    ]
    let rows = [Table.Row([.text(Self.firstRank[language]), .text(firstRank)])]
    return Table(
      caption: [.text(caption + title)],
      columns: [Table.Column(share: 36), Table.Column(share: 64)],
      header: [.header(names.map { $0[language] })],
      rows: Pulled(rows + Self.points.map { Table.Row([.text($0[language]), .empty]) }),
      hasRowHeaders: true, isKeptTogether: true)
  }

  private var firstRank: String {
    guard case .ranked(let result) = outcome.result else { return "" }
    let names = result.ranking.filter { $0.rank == 1 }.map { result.offer($0.offer).name }
    return reading.typography.list(names)
  }

  private static let firstRank = Text(
    fr: "Première au classement", en: "First in the ranking")
  private static let points = [
    Text(fr: "Offre proposée", en: "Tender proposed"),
    Text(
      fr: "Motifs de la proposition", en: "Reasons for the proposal"),
    Text(
      fr: "Vérifications avant la signature (attestations, capacités, prix anormalement bas)",
      en: "Checks before signing (certificates, capacities, abnormally low price)"),
    Text(
      fr: "Personnes qui ont analysé les offres, et qualité",
      en: "Persons who analysed the tenders, and position"),
    Text(
      fr: "Membres présents à la séance, et avis", en: "Members present at the meeting, and opinion"
    ),
    Text(fr: "Décision, autorité et date", en: "Decision, authority and date"),
  ]
}
