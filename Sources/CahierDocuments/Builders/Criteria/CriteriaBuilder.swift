import CahierEvaluation
import CahierModel

/// The part of the tender rules about award: criteria, weights, scales, methods, ties.
struct CriteriaBuilder {
  private let reading: DossierReading

  init(_ reading: DossierReading) {
    self.reading = reading
  }

  func document() -> Document {
    let lots = reading.dossier.lots
    let blocks = lots.flatMap { LotCriteria(reading, $0, hasTitle: lots.count > 1).blocks }
    return Document(front, blocks: Pulled(introduction + blocks + irregularity))
  }

  private var front: FrontMatter {
    reading.front(
      "criteria", title: Text(fr: "Critères d’attribution", en: "Award criteria"),
      frenchLaw: Text(
        fr: "Règlement de la consultation\u{202F}: jugement des offres",
        en: "Tender rules: judging the tenders"),
      facts: reading.commonFacts,
      mark: reading.dossier.lots.isEmpty ? Text(fr: "Projet", en: "Draft") : nil)
  }

  private var introduction: [Block] {
    let sentence =
      reading.dossier.lots.isEmpty
      ? Text(
        fr: DossierReading.missingMark("critères et pondérations", in: .french),
        en: DossierReading.missingMark("criteria and weights", in: .english))
      : Text(
        fr: "L’offre économiquement la plus avantageuse est choisie sur les critères ci-dessous, "
          + "selon leur pondération et la méthode décrite. Aucun autre élément n’est pris en compte.",
        en: "The most economically advantageous tender is chosen on the criteria below, by their "
          + "weights and the method described. Nothing else is taken into account.")
    return [.text([.text(sentence[reading.language])], .lead)]
  }

  /// What makes an offer irregular: the requirements that it must commit to.
  private var irregularity: [Block] {
    let language = reading.language
    let codes = SpecificationPlan(reading).knockOuts.map { reading.items[$0] }
    let title = Text(fr: "Offres irrégulières", en: "Irregular tenders")[language]
    let heading = Block.heading(Heading(1, [.text(title)]))
    guard !codes.isEmpty else {
      return [heading, .text([.text(Self.noKnockOut[language])])]
    }
    let effect = LegalSentences.knockOutEffect(reading.dossier.header.jurisdiction)
    let points = codes.map { item in
      [Inline.strong([.text(item.code.description)]), .text(" ")] + reading.name(of: item)
    }
    return [heading, .text([.text(effect[language])]), .list(List(.unordered, points))]
  }

  private static let noKnockOut = Text(
    fr: "Le cahier des charges ne contient aucune exigence éliminatoire.",
    en: "The specification has no knock-out requirement.")
}
