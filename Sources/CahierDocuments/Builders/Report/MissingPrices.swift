import CahierEvaluation
import CahierModel

/// What the offers of a lot lack of the prices that the schedule asks for.
///
/// A total that lacks some is compared as it is: the documents say so wherever it stands.
struct MissingPrices {
  private let reading: DossierReading
  private let gaps: [SchedulePrices.Gap]
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ lot: Lot, _ offers: [Offer]) {
    self.reading = reading
    let schedule = SchedulePrices(
      lines: reading.pricedLines.map(SchedulePrices.Line.init),
      isDivided: reading.dossier.lots.count > 1)
    gaps = schedule.gaps(of: offers, in: lot)
  }

  /// Whether the total of an offer lacks a price.
  func isIncomplete(_ offer: Offer) -> Bool { gaps.contains { $0.offer.name == offer.name } }

  /// What an incomplete total is called beside its amount.
  var mark: String { Text(fr: "incomplet", en: "incomplete")[language] }

  /// A warning with the codes of every offer that lacks prices; none where none does.
  func notes(atMost most: Int = .max) -> [Block] {
    guard !gaps.isEmpty else { return [] }
    let title = Text(
      fr: "des prix manquent, et le classement compte les totaux sans eux",
      en: "Prices are missing, and the ranking counts totals without them")
    return [
      .note(
        Note(
          .warning, title: [.text(title[language])],
          [.list(List(.unordered, gaps.map { [.text(sentence($0, most))] }))]
            + [.text([.text(Self.duty[language])])]))
    ]
  }

  private func sentence(_ gap: SchedulePrices.Gap, _ most: Int) -> String {
    let name = reading.typography.quoted(gap.offer.name)
    return Text(fr: "L’offre \(name) ", en: "The tender \(name) ")[language]
      + gap.said(atMost: most)[language] + "."
  }

  private static let duty = Text(
    fr: "L’acheteur doit demander ces prix, ou se prononcer sur la régularité de ces offres, avant "
      + "d’attribuer.",
    en: "The buyer has to ask for these prices, or decide on the regularity of these tenders, "
      + "before awarding.")
}
