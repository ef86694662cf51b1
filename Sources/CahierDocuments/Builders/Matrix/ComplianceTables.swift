import CahierModel

/// The tables of the compliance matrix: how many answers of each word, then each answer.
struct ComplianceTables {
  /// A page on its side has room for no more columns that people can read.
  private static let offersPerTable = 5

  private let reading: DossierReading
  private let requirements: [Item]
  private let offers: [AnsweredOffer]
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ requirements: [Item], _ offers: [AnsweredOffer]) {
    self.reading = reading
    self.requirements = requirements
    self.offers = offers
  }

  // MARK: - Counts

  /// For each offer, how many requirements it meets, and how many knock-outs it does not.
  var counts: Table {
    let names =
      [Text(fr: "Offre", en: "Tender")] + ResponseAnswer.allCases.map(\.name)
      + [Self.unanswered, Text(fr: "Éliminatoires non satisfaites", en: "Knock-outs not met")]
    let caption = Text(fr: "Réponses de chaque offre", en: "Answers of each tender")
    return Table(
      caption: [.text(caption[language])],
      columns: [Table.Column(share: 28)]
        + (1..<names.count).map { _ in Table.Column(share: 12, alignment: .end) },
      header: [.header(names.map { $0[language].capitalised })],
      rows: Pulled(offers.map { row(of: $0) }), hasRowHeaders: true, use: .sorting)
  }

  private func row(of offer: AnsweredOffer) -> Table.Row {
    var tally: [ResponseAnswer: Int] = [:]
    var (silent, missed) = (0, 0)
    for item in requirements {
      let answer = offer.answers[item.code.description]?.answer
      if let answer { tally[answer, default: 0] += 1 } else { silent += 1 }
      if answer != .met, reading.isKnockOut(item) { missed += 1 }
    }
    let figures = ResponseAnswer.allCases.map { tally[$0] ?? 0 } + [silent, missed]
    return Table.Row([.text(name(of: offer))] + figures.map { .text(typography.number($0)) })
  }

  /// The name of an offer, with the word of its state where it is set aside.
  private func name(of offer: AnsweredOffer) -> String {
    let status = offer.offer.status
    return offer.offer.name + (status.isSetAside ? " (\(status.name[language]))" : "")
  }

  // MARK: - Answers

  /// A table of requirements and answers, or several where there are many offers.
  func answers(named name: String) -> [Table] {
    stride(from: 0, to: offers.count, by: Self.offersPerTable).map { start in
      let end = min(start + Self.offersPerTable, offers.count)
      return table(name, Array(offers[start..<end]))
    }
  }

  private func table(_ name: String, _ offers: [AnsweredOffer]) -> Table {
    let names = [
      Text(fr: "Code", en: "Code")[language], Text(fr: "Exigence", en: "Requirement")[language],
      Text(fr: "Rôle", en: "Role")[language],
    ]
    let share = 60 / offers.count
    return Table(
      caption: [.text(name)],
      columns: [
        Table.Column(share: 9), Table.Column(share: 91 - 13 - share * offers.count),
        Table.Column(share: 13, isChoice: true),
      ] + offers.map { _ in Table.Column(share: share) },
      header: [.header(names + offers.map { self.name(of: $0) })],
      rows: Pulled(from: requirements) { [row(of: $0, offers)] }, hasRowHeaders: true,
      use: .finding)
  }

  private func row(of item: Item, _ offers: [AnsweredOffer]) -> Table.Row {
    let kind = reading.template.kinds[id: item.kind]
    let role = kind.flatMap { reading.word(.role, of: item, $0) }?.name[language] ?? ""
    return Table.Row(
      [.text(item.code.description), Table.Cell(reading.name(of: item)), .text(role)]
        + offers.map { Table.Cell(answer(of: $0, to: item)) })
  }

  /// The word of the answer, the day of what is promised, then the comment.
  private func answer(of offer: AnsweredOffer, to item: Item) -> [Block] {
    guard let response = offer.answers[item.code.description] else {
      return [.text([.emphasis([.text(Self.unanswered[language])])])]
    }
    let date = response.date.map { ", \(typography.date($0))" } ?? ""
    let word = Block.text([.text(response.answer.name[language] + date)])
    return response.comment.isEmpty
      ? [word] : [word, .text(reading.inlines(response.comment), .small)]
  }

  private static let unanswered = Text(fr: "sans réponse", en: "no answer")
}
