package import CahierModel

/// The document on what makes one state of a specification of another.
///
/// What was put in and taken out is marked as such: a word processor shows it as tracked changes, and
/// its reader accepts or rejects them.
struct DifferenceBuilder {
  private let subject: DifferenceSubject
  private let reading: DossierReading
  private var language: Language { subject.language }

  init(_ subject: DifferenceSubject) {
    self.subject = subject
    reading = DossierReading(subject.shown, language: subject.language)
  }

  func document() -> Document {
    var front = reading.front(
      "difference",
      title: Text(fr: "Comparaison de deux états", en: "Comparison of two states"),
      facts: [
        Cover.Fact(Text(fr: "De", en: "From")[language], subject.oldName),
        Cover.Fact(Text(fr: "À", en: "To")[language], subject.newName),
      ],
      mark: subject.shown.audience == .bidders
        ? nil : Text(fr: "Confidentiel", en: "Confidential"), isRevised: false)
    front.revisionMarks = .tracked
    return Document(front, blocks: .chain([Pulled(opening), changes]))
  }

  private var opening: [Block] {
    let difference = subject.difference
    guard !difference.isEmpty else {
      return [
        .text([
          .text(
            Text(fr: "Les deux états disent la même chose.", en: "Both states say the same.")[
              language])
        ])
      ]
    }
    let guidance = Text(
      fr: "Ce qui est supprimé est barré, ce qui est ajouté est souligné. Dans le fichier ODT, ce "
        + "sont des modifications suivies, à accepter ou à rejeter une à une.",
      en: "What is removed is struck out, what is added is underlined. In the ODT file these are "
        + "tracked changes, to accept or to reject one by one.")
    return [
      .text([.text(DifferenceWords.counts(difference, in: language).capitalised + ".")], .lead),
      .text([.text(guidance[language])], .guidance),
      .table(summary),
    ]
  }

  /// How many things of each area are in which state.
  private var summary: Table {
    let areas = DifferenceAreas(subject.difference.told)
    let names = [
      Text(fr: "Partie", en: "Part"), Text(fr: "Ajouts", en: "Added"),
      Text(fr: "Suppressions", en: "Removed"), Text(fr: "Modifications", en: "Changed"),
      Text(fr: "Déplacements", en: "Moved"),
    ]
    return Table(
      caption: [.text(Text(fr: "Les changements par partie", en: "Changes by part")[language])],
      isNumbered: false,
      columns: [Table.Column(share: 36)]
        + (0..<4).map { _ in Table.Column(share: 16, alignment: .end) },
      header: [.header(names.map { $0[language] })],
      rows: Pulled(from: areas.areas) { area in
        [Table.Row([.text(area.name)] + figures(of: area).map { .text($0, alignment: .end) })]
      }, hasRowHeaders: true)
  }

  private func figures(of area: DifferenceAreas.Area) -> [String] {
    func count(_ state: EntryChange.State) -> Int {
      area.changes.reduce(0) { $0 + ($1.state == state ? 1 : 0) }
    }
    let moved = area.changes.reduce(0) { $0 + ($1.isMoved || $1.oldGroup != nil ? 1 : 0) }
    return [count(.added), count(.removed), count(.changed), moved].map(reading.typography.number)
  }

  private var changes: Pulled<Block> {
    let areas = DifferenceAreas(subject.difference.told).areas
    return .chain(
      areas.map { area in
        .chain([
          Pulled([.heading(Heading(1, [.text(area.name)]))]),
          Pulled(from: area.changes) { blocks(of: $0) },
        ])
      })
  }

  private func blocks(of change: EntryChange) -> [Block] {
    [.heading(Heading(2, title(of: change), isNumbered: false))] + fields(of: change)
  }

  private func title(of change: EntryChange) -> [Inline] {
    let entry = change.entry
    let isCoded = entry.part == .items && !entry.label.isEmpty
    let name = isCoded ? "\(entry.label) – \(entry.title)" : entry.title
    let state = DifferenceWords.state(of: change, in: language)
    return [.text(name), .text(" [\(state)]")]
  }

  private func fields(of change: EntryChange) -> [Block] {
    change.fields.flatMap { field -> [Block] in
      [
        .text([.strong([.text(field.field.name)])], .label),
        .text(TrackedWords.inlines(field.words)),
      ]
    }
  }
}

/// The changes of each area, areas in the order in which they come.
package struct DifferenceAreas {
  /// What became of the things of one area.
  package struct Area {
    /// What the area is called.
    package let name: String
    /// The changes in their order.
    package var changes: [EntryChange]
  }

  /// The areas in which something has changed.
  package private(set) var areas: [Area] = []

  /// Gathers changes by their areas.
  package init(_ changes: [EntryChange]) {
    var places: [String: Int] = [:]
    for change in changes {
      let key = change.entry.area
      if let place = places[key] {
        areas[place].changes.append(change)
      } else {
        places[key] = areas.count
        areas.append(Area(name: change.entry.areaName, changes: [change]))
      }
    }
  }
}

/// Runs of words as text that was put in, taken out or kept.
enum TrackedWords {
  static func inlines(_ words: WordDifference) -> [Inline] {
    words.runs.flatMap { run -> [Inline] in
      switch run {
      case .kept(let text): lines(text)
      case .removed(let text): [.deleted(lines(text))]
      case .added(let text): [.inserted(lines(text))]
      }
    }
  }

  /// A text whose line feeds end lines.
  static func lines(_ text: String) -> [Inline] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line -> [Inline] in
      let words: [Inline] = line.isEmpty ? [] : [.text(String(line))]
      return index == 0 ? words : [.lineBreak] + words
    }
  }
}
