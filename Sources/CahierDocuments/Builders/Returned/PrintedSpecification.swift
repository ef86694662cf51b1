import CahierFormats
package import CahierModel

/// The specification as it was exported, to hold one against it that comes back.
package struct PrintedSpecification {
  /// What was printed.
  package let document: PrintedDocument
  /// The questions whose answers stand in the text, by the lines that they print.
  private let answers: [String: String]
  /// Where the units before the first title stand.
  private let cover: Set<TextUnit.Place>

  /// Builds the document anew and reads it as one from outside is read.
  ///
  /// - Parameters:
  ///   - shown: The state of the dossier, as the audience of the document is shown it.
  ///   - languages: Those of the document, the left one first.
  ///   - part: Which part of the whole, from 1, where the document was cut; nil for a whole one.
  ///   - limit: The most items of a part.
  /// - Throws: `FormatError` where the document is too large to be written.
  package init(
    _ shown: ShownDossier, languages: [Language], part: Int?, limit: Int
  ) throws {
    let readings = languages.map { DossierReading(shown, language: $0) }
    var whole = SpecificationBuilder(readings[0]).document()
    if readings.count == 2 {
      whole = SideBySide.document(whole, SpecificationBuilder(readings[1]).document())
    }
    if let part {
      let parts = DocumentParts(whole, limit: limit)
      let files = parts.titles.indices.map { "\($0)" }
      if parts.titles.indices.contains(part - 1) {
        whole = parts.document(part - 1, files: files)
      }
    }
    let text = try OpenDocumentText(whole)
    let units = try Self.units(of: text)
    var annotation = UnitAnnotation(readings)
    let printed = units.map { annotation.annotate($0) }
    let ids = Set(printed.compactMap(\.item))
    let items = shown.dossier.items.filter { ids.contains($0.id) }.map {
      PrintedItem(id: $0.id, code: $0.code, kind: $0.kind, family: $0.family)
    }
    document = PrintedDocument(units: printed, items: items, languages: languages)
    answers = Self.answers(of: readings)
    cover = Set(units.prefix { !$0.isHeading && !$0.isOfIndex }.map(\.place))
  }

  private static func units(of text: OpenDocumentText) throws -> [TextUnit] {
    let parts = Dictionary(
      text.parts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    guard let content = parts["content.xml"] else { return [] }
    return try TextOutlineReader.read(
      content: Array(content.text.utf8), styles: parts["styles.xml"].map { Array($0.text.utf8) }
    ).units
  }

  /// What the answers to the guide print, by lines.
  private static func answers(of readings: [DossierReading]) -> [String: String] {
    var answers: [String: String] = [:]
    for reading in readings {
      for content in reading.template.sections.flatMap(\.contents) {
        guard
          case .answer(let id) = content, let question = reading.template.guide.questions[id: id]
        else { continue }
        for block in reading.blocks(answering: question) {
          for line in block.lines { answers[line.foldedLine] = id }
        }
      }
    }
    return answers
  }

  /// Why a unit of no item is not changed in the document.
  package func reason(_ unit: PrintedUnit) -> ProtectedPart {
    if cover.contains(unit.unit.place) { return .cover }
    if unit.unit.isHeading { return .heading }
    for line in unit.unit.lines {
      if let question = answers[line.foldedLine] { return .answer(question) }
    }
    return unit.unit.table == nil ? .clause : .table
  }
}

extension Block {
  /// The lines that a block of an answer prints.
  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let paragraph): [paragraph.content.plainText]
    case .list(let list): list.items.flatMap { $0.paragraphs.map(\.plainText) }
    case .definitions(let definitions):
      definitions.flatMap { [$0.term.plainText, $0.meaning.plainText] }
    case .table(let table):
      table.rows.flatMap { row in row.cells.flatMap { $0.blocks.flatMap(\.lines) } }
    default: []
    }
  }
}

/// Finds, for each unit of a document, the item that it is of and where its lines come from.
private struct UnitAnnotation {
  private let readings: [DossierReading]
  private let stretches: [PrintedStretches]
  private let items: [ItemID: Item]
  /// The item that was met last, and its lines that no unit has shown yet, by their letters.
  private var current: ItemID?
  private var open: [String: [PrintedLine]] = [:]

  init(_ readings: [DossierReading]) {
    self.readings = readings
    stretches = readings.map { PrintedStretches($0) }
    items = Dictionary(
      readings[0].dossier.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func annotate(_ unit: TextUnit) -> PrintedUnit {
    let begun = unit.ids.first { items[$0] != nil }
    if let begun { begin(begun) }
    guard let current, !unit.isOfIndex else { return fixed(unit) }
    let lines = unit.cells.map { $0.lines.map { take($0) } }
    // A unit with no bookmark is of the item if all that it says is the item's.
    let isOwn = lines.allSatisfy { $0.allSatisfy { $0 != nil } }
    guard begun != nil || isOwn else { return fixed(unit) }
    return PrintedUnit(
      unit, item: current,
      lines: zip(unit.cells, lines).map { cell, lines in
        zip(cell.lines, lines).map { $1 ?? PrintedLine([.init($0, .fixed(.label))]) }
      })
  }

  private mutating func fixed(_ unit: TextUnit) -> PrintedUnit {
    if unit.isHeading { current = nil }
    return PrintedUnit(
      unit, item: nil,
      lines: unit.cells.map { $0.lines.map { PrintedLine([.init($0, .fixed(.clause))]) } })
  }

  private mutating func begin(_ id: ItemID) {
    current = id
    open = [:]
    guard let item = items[id] else { return }
    for source in stretches {
      for line in source.lines(of: item) { open[line.text.foldedLine, default: []].append(line) }
    }
  }

  /// The line of these letters that has not been shown yet; one that was shown once more is the same.
  private mutating func take(_ text: String) -> PrintedLine? {
    let key = text.foldedLine
    guard let lines = open[key], let first = lines.first else { return nil }
    if lines.count > 1 { open[key]?.removeFirst() }
    return first
  }
}
