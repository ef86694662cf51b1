import CahierModel

/// What people said, under the question that it answers, in the order of the dossier.
struct FeedbackTable {
  private let reading: DossierReading
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
  }

  private static let heads = [
    Text(fr: "Code", en: "Code"), Text(fr: "Retour", en: "Feedback"),
    Text(same: "Population"), Text(fr: "Personnes", en: "People"), Text(fr: "Thème", en: "Theme"),
    Text(fr: "Suite", en: "Decision"),
  ]

  var blocks: [Block] {
    guard let kind = reading.template.kinds[id: "feedback"] else { return [] }
    let title = kind.name[language].many.capitalised
    let heading = Block.heading(Heading(1, [.text(title)]))
    let groups = groups
    guard !groups.isEmpty else {
      let none = Text(fr: "Aucun à ce jour.", en: "None to this day.")
      return [heading, .text([.text(none[language])])]
    }
    return [
      heading,
      .table(
        Table(
          caption: [.text(title)],
          columns: [
            Table.Column(share: 10), Table.Column(share: 36), Table.Column(share: 16),
            Table.Column(share: 12, alignment: .end), Table.Column(share: 14),
            Table.Column(share: 12),
          ], header: [.header(Self.heads.map { $0[language] })],
          rows: Pulled(groups.flatMap { rows(of: $0, kind) }), hasRowHeaders: true)),
    ]
  }

  /// The feedback of each question, in the order in which the questions come up.
  private var groups: [(question: String, items: [Item])] {
    var groups: [(question: String, items: [Item])] = []
    var places: [String: Int] = [:]
    for position in reading.items.positions(of: "feedback") {
      let item = reading.items[position]
      let question = text("question", of: item)
      if let place = places[question] {
        groups[place].items.append(item)
      } else {
        places[question] = groups.count
        groups.append((question, [item]))
      }
    }
    return groups
  }

  private func text(_ field: String, of item: Item) -> String {
    item.texts[field].map(reading.plain) ?? ""
  }

  private func rows(of group: (question: String, items: [Item]), _ kind: ItemKind) -> [Table.Row] {
    let head = Table.Row([
      Table.Cell(
        [.strong([.text(group.question)])], columnSpan: Self.heads.count, role: .header)
    ])
    return (group.question.isEmpty ? [] : [head]) + group.items.map { row($0, kind) }
  }

  private func row(_ item: Item, _ kind: ItemKind) -> Table.Row {
    var words = [Block.text([.text(text("title", of: item))])]
    if case .date(let day) = item.fields["saidOn"] {
      words.append(.text([.text(reading.typography.date(day))], .small))
    }
    return Table.Row([
      Table.Cell([.text(item.code.description)]), Table.Cell(words),
      Table.Cell([.text(text("population", of: item))]), Table.Cell([.text(people(item))]),
      Table.Cell([.text(text("theme", of: item))]), Table.Cell([.text(decision(item, kind))]),
    ])
  }

  private func people(_ item: Item) -> String {
    guard case .number(let number) = item.fields["people"] else { return "1" }
    return reading.typography.number(number)
  }

  private func decision(_ item: Item, _ kind: ItemKind) -> String {
    guard
      case .word(let word) = item.fields["decision"],
      case .choice(let vocabulary) = kind.fields[id: "decision"]?.kind
    else { return "" }
    return reading.template.vocabularies[id: vocabulary]?.words[id: word]?.name[language] ?? word
  }
}
