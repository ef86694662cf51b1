import CahierModel

/// The blocks of one section of the specification.
struct SectionBlocks {
  private let reading: DossierReading
  private let plan: SpecificationPlan
  private let printed: SpecificationPlan.PrintedSection

  init(
    _ reading: DossierReading, _ plan: SpecificationPlan,
    _ printed: SpecificationPlan.PrintedSection
  ) {
    self.reading = reading
    self.plan = plan
    self.printed = printed
  }

  /// The heading, then the contents in their order.
  var parts: [Pulled<Block>] {
    var parts: [Pulled<Block>] = [[.heading(Heading(1, title))]]
    var level = 2
    for content in printed.contents {
      if case .heading(let text) = content {
        parts.append([.heading(Heading(2, reading.inlines(text)))])
        level = 3
      } else {
        parts += blocks(of: content, level: level)
      }
    }
    return parts
  }

  private var title: [Inline] {
    let title = reading.inlines(printed.section.title)
    guard printed.section.visibility == .internal else { return title }
    return title + [.text(Text(fr: " (interne)", en: " (internal)")[reading.language])]
  }

  /// `level` is the level of headings below the last one.
  private func blocks(of content: SectionContent, level: Int) -> [Pulled<Block>] {
    switch content {
    case .heading(let text): return [[.heading(Heading(2, reading.inlines(text)))]]
    case .prose(let text): return [[.text(reading.inlines(text))]]
    case .answer(let id):
      return [Pulled(reading.template.guide.questions[id: id].map(reading.blocks) ?? [])]
    case .items(let list): return ItemListBlocks(reading, list, level: level).parts
    case .parameters(let ids): return [[.table(parameterTable(ids))]]
    case .glossary: return [Pulled(ReferenceLists(reading, plan).glossary)]
    case .meanings(let id):
      return [Pulled(reading.template.vocabularies[id: id].map(reading.meanings) ?? [])]
    case .sources: return [Pulled(ReferenceLists(reading, plan).sources)]
    }
  }

  private func parameterTable(_ ids: [String]) -> Table {
    let language = reading.language
    let names = [
      Text(fr: "Volume", en: "Volume"), Text(fr: "Valeur", en: "Value"),
      Text(fr: "Unité", en: "Unit"),
    ]
    return Table(
      caption: [.text(printed.section.title[language])],
      columns: [
        Table.Column(share: 60), Table.Column(share: 20, alignment: .end), Table.Column(share: 20),
      ],
      header: [.header(names.map { $0[language] })], rows: Pulled(ids.compactMap(parameterRow)),
      hasRowHeaders: true, isKeptTogether: ids.count <= 8)
  }

  private func parameterRow(_ id: String) -> Table.Row? {
    guard let parameter = reading.template.parameters[id: id] else { return nil }
    let typography = reading.typography
    let value = reading.value(of: id)
    let unit = reading.template.units[id: parameter.unit]?.name
    let name = parameter.name[reading.language].capitalised
    let figure: [Inline] =
      value.map { [.text(typography.number($0))] }
      ?? [.strong([.text(DossierReading.missingMark(nil, in: reading.language))])]
    return Table.Row([
      .text(name), Table.Cell(figure),
      .text(unit.map { $0.name(for: value ?? 2, in: reading.language) } ?? parameter.unit),
    ])
  }
}

extension DossierReading {
  /// What the words of a vocabulary mean, as a list of definitions.
  func meanings(_ vocabulary: Vocabulary) -> [Block] {
    let definitions = vocabulary.words.compactMap { word in
      word.meaning.map {
        Definition([.text(word.name[language].capitalised)], inlines($0))
      }
    }
    return definitions.isEmpty ? [] : [.definitions(definitions)]
  }
}
