import CahierModel

/// The compliance matrix: what each offer answers to each requirement, side by side.
struct ComplianceMatrixBuilder {
  private let reading: DossierReading
  private let requirements: [Item]
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
    requirements = SpecificationPlan(reading).printed.map { reading.items[$0] }.filter { item in
      reading.template.kinds[id: item.kind]?.isRequirement == true
    }
  }

  func document() -> Document {
    let lots = reading.dossier.lots.flatMap(blocks)
    let body = lots.isEmpty ? [.text([.text(Self.nothing[language])])] : lots
    return Document(
      front,
      blocks: Pulled([.section(PageSection(orientation: .landscape, blocks: Pulled(body)))]))
  }

  private var front: FrontMatter {
    reading.front(
      "matrix", title: Text(fr: "Matrice de conformité", en: "Compliance matrix"),
      facts: reading.commonFacts, mark: Text(fr: "Confidentiel", en: "Confidential"),
      isRevised: false)
  }

  private func blocks(of lot: Lot) -> [Block] {
    let offers = reading.dossier.offers.filter { $0.lot == lot.key }.map(AnsweredOffer.init)
    let conformity = Text(fr: "Conformité des offres", en: "Compliance of tenders")[language]
    let words = reading.ownTitle(of: lot) ?? conformity
    let title = Block.heading(Heading(1, [.text(words)]))
    guard offers.contains(where: { !$0.answers.isEmpty }) else {
      return [title, .text([.text(Self.noAnswer[language])])]
    }
    let asked = asked(of: offers)
    let matrix = ComplianceTables(reading, asked, offers)
    return [title, .table(matrix.counts)] + families(of: asked, offers)
  }

  /// In a dossier of several lots, a requirement that no offer answers is another lot's.
  private func asked(of offers: [AnsweredOffer]) -> [Item] {
    guard reading.dossier.lots.count > 1 else { return requirements }
    let answered = Set(offers.flatMap(\.answers.keys))
    return requirements.filter { answered.contains($0.code.description) }
  }

  private func families(of asked: [Item], _ offers: [AnsweredOffer]) -> [Block] {
    var groups: [(name: String, items: [Item])] = []
    for item in asked {
      guard let kind = reading.template.kinds[id: item.kind] else { continue }
      let name = reading.heading(of: item, kind)
      if groups.last?.name != name { groups.append((name, [])) }
      groups[groups.count - 1].items.append(item)
    }
    return groups.flatMap { group in
      ComplianceTables(reading, group.items, offers).answers(named: group.name).map(Block.table)
    }
  }

  private static let nothing = Text(
    fr: "Le dossier n’a pas de lot\u{202F}: aucune offre n’y répond.",
    en: "The dossier has no lot: no tender answers it.")
  private static let noAnswer = Text(
    fr: "Aucune réponse aux exigences n’est enregistrée.",
    en: "No answer to the requirements is recorded.")
}

/// An offer with its answers by the code of the requirement.
struct AnsweredOffer {
  let offer: Offer
  let answers: [String: Response]

  init(_ offer: Offer) {
    self.offer = offer
    answers = Dictionary(
      offer.responses.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
