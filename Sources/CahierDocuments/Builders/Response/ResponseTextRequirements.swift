import CahierModel

/// The tables of requirements: each with its code, and room for an answer, a date and a comment.
struct ResponseTextRequirements {
  private let reading: DossierReading
  private let families: [ResponseFamilies.Family]
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
    families = ResponseFamilies(reading).families
  }

  var blocks: [Block] {
    let title = Text(fr: "Réponses aux exigences", en: "Answers to the requirements")
    let tables = families.enumerated().map { index, family in
      Block.table(table(family, "requirements-\(index + 1)"))
    }
    return [.heading(Heading(1, [.text(title[language])]))] + (families.isEmpty ? [none] : tables)
  }

  private var none: Block {
    let what = Text(fr: "exigences", en: "requirements")[language]
    return .text([.strong([.text(DossierReading.missingMark(what, in: language))])])
  }

  private func table(_ family: ResponseFamilies.Family, _ name: String) -> Table {
    Table(
      caption: [.text(family.name)], isNumbered: false, name: name,
      columns: zip([9, 40, 15, 12, 24], Self.names).map { share, name in
        Table.Column(share: share, name: name.1?.rawValue)
      },
      header: [.header(Self.names.map { $0.0[language] })],
      rows: Pulled(from: family.items) { [row($0.item, $0.kind)] }, hasRowHeaders: true,
      use: .filling)
  }

  private func row(_ item: Item, _ kind: ItemKind) -> Table.Row {
    let code = item.code.description
    let answer = Text(fr: "Réponse à \(code)", en: "Answer to \(code)")
    return Table.Row([
      .text(code), Table.Cell(statement(item, kind)),
      .choice(answer[language], ResponseAnswer.allCases.map { $0.name[language] }, in: language),
      .answer, .answer,
    ])
  }

  /// The title, the statement, the level, then what the requirement weighs.
  private func statement(_ item: Item, _ kind: ItemKind) -> [Block] {
    let title = reading.text(.title, of: item, kind).map { [Inline.strong(reading.inlines($0))] }
    let statement = reading.text(.statement, of: item, kind).map(reading.paragraphs) ?? []
    let level = kind.field(for: .level).flatMap { field -> [Inline]? in
      guard case .level(let level) = item.fields[field.id] else { return nil }
      return [.text(field.label[language] + reading.typography.colon)] + reading.inlines(level)
    }
    let blocks = ([title] + statement.map { $0 } + [level]).compactMap(\.self).map {
      Block.text($0)
    }
    let weight = weight(item, kind)
    return blocks + (weight.isEmpty ? [] : [.text(weight, .small)])
  }

  /// Priority and role; a requirement that excludes is marked with more than a word.
  private func weight(_ item: Item, _ kind: ItemKind) -> [Inline] {
    let priority = reading.word(.priority, of: item, kind)?.name[language]
    let role = reading.word(.role, of: item, kind)?.name[language]
    let words = [priority, role].compactMap(\.self).joined(separator: ", ")
    guard !words.isEmpty else { return [] }
    return [reading.isKnockOut(item) ? .strong([.text(words)]) : .text(words)]
  }

  /// The names of the columns, and what programs call those that are read.
  static let names: [(Text, ResponseColumn?)] = [
    (Text(fr: "Code", en: "Code"), .requirementCodes),
    (Text(fr: "Exigence", en: "Requirement"), nil),
    (Text(fr: "Réponse", en: "Answer"), .answers),
    (Text(fr: "Date prévue", en: "Date due"), .dates),
    (Text(fr: "Commentaire", en: "Comment"), .comments),
  ]
}
