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
      isRevised: false, date: reading.lastReportedDay)
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
    return [title, .table(matrix.counts)] + leftOut(asked.count) + families(of: asked, offers)
  }

  /// The requirements that somebody answers.
  ///
  /// In a dossier of several lots, the others are another lot's. In one of a single lot they are
  /// shown all the same where an answer was due: they decide or are marked.
  private func asked(of offers: [AnsweredOffer]) -> [Item] {
    let answered = Set(offers.flatMap(\.answers.keys))
    let isSingle = reading.dossier.lots.count == 1
    return requirements.filter { item in
      answered.contains(item.code.description) || (isSingle && !reading.isContractual(item))
    }
  }

  /// How many requirements nobody had to answer, which the matrix leaves out.
  private func leftOut(_ shown: Int) -> [Block] {
    let count = requirements.count - shown
    guard count > 0, reading.dossier.lots.count == 1 else { return [] }
    let number = reading.typography.counted(count, Self.contractual)
    let words = Text(
      fr: "La matrice ne reprend pas \(number), auxquelles aucune offre ne répond une à "
        + "une\u{202F}: la signature du marché les fait accepter.",
      en: "The matrix leaves out \(number), which no tender answers one by one: signing the "
        + "contract accepts them.")
    return [.text([.text(words[language])], .small)]
  }

  private static let contractual = CountedText(
    fr: CountedName(
      one: "exigence contractuelle, non notée", many: "exigences contractuelles, non notées"),
    en: CountedName(
      one: "contractual requirement without a mark",
      many: "contractual requirements without marks"))

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
