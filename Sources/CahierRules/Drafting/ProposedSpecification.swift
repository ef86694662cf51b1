package import CahierModel

/// What a text from outside comes to as a specification: each of its parts, and what becomes of it.
///
/// Nothing is left out: the paragraphs of the parts and the empty ones make up those of the text.
package struct ProposedSpecification: Hashable, Sendable {
  /// The parts in the order of the text.
  package var parts: [ProposedPart] = []
  /// What stands beside the text, as the reader found it.
  package var asides: [OutlineDocument.Aside] = []
  /// How many paragraphs the text has, those without letters among them.
  package var paragraphCount = 0
  /// How many of them hold no letters.
  package var emptyCount = 0
  /// How many hold recorded changes, which were read as accepted.
  package var changedCount = 0

  /// The items that are proposed, in the order of the text.
  package var items: [ProposedItem] { parts.flatMap(\.items) }

  /// How many paragraphs came to each outcome.
  package var counts: [ProposedPart.Outcome: Int] {
    parts.reduce(into: [:]) { $0[$1.outcome, default: 0] += $1.paragraphs }
  }

  /// Whether each paragraph of the text is in a part, or is empty.
  package var accountsForAll: Bool {
    parts.reduce(emptyCount) { $0 + $1.paragraphs } == paragraphCount
  }
}

/// A paragraph or the row of a table, and what becomes of it.
package struct ProposedPart: Hashable, Sendable {
  /// What becomes of a part.
  package enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// A heading: it says where what follows belongs.
    case heading
    /// One or more items.
    case item
    /// A sentence that begins a list, taken into what is made of its entries.
    case lead
    /// The names of the columns of a table that items were made of.
    case columns
    /// Text that is no item: kept as it stands.
    case text
    /// Made by a program: a table of contents, an index.
    case index
  }

  /// Where it stands.
  package var place: PartPlace
  /// The titles of the headings that it stands under, the outermost first.
  package var headings: [String]
  /// Its text; the cells of a row are parted by tabs.
  package var text: String
  /// How many paragraphs with letters it is made of, at least one.
  package var paragraphs: Int
  /// What becomes of it.
  package var outcome: Outcome
  /// The items that it becomes.
  package var items: [ProposedItem] = []
}

/// Where a part of a text stands, as people find it again.
package enum PartPlace: Hashable, Sendable {
  /// A paragraph, from 1, empty ones counted.
  case paragraph(Int)
  /// A line of the file, from 1.
  case line(Int)
  /// The row of a table of the text, both from 1.
  case row(Int, table: Int)
  /// The row of a sheet of a workbook, or of a CSV file, from 1.
  case sheet(String, row: Int)

  /// The place in words.
  package var words: Text {
    switch self {
    case .paragraph(let number): Text(fr: "paragraphe \(number)", en: "paragraph \(number)")
    case .line(let number): Text(fr: "ligne \(number)", en: "line \(number)")
    case .row(let number, let table):
      Text(fr: "tableau \(table), ligne \(number)", en: "table \(table), row \(number)")
    case .sheet(let name, let row):
      Text(
        fr: "feuille «\u{202F}\(name)\u{202F}», ligne \(row)", en: "sheet “\(name)”, row \(row)")
    }
  }
}

/// An item that a part of a text may become.
package struct ProposedItem: Hashable, Sendable {
  /// What it would be in a specification: the template has a kind for each.
  package var concept: DraftConcept
  /// Words of its own, or of the sentence: no more than a line.
  package var title: String
  /// The sentence, the words that lead to it among them.
  package var statement: String
  /// What the source says besides: columns that no field is for, each with its name.
  package var remarks: [String] = []
  /// How far its words bind.
  package var force: SentenceForce
  /// Its code in the source, or nil where it has none there.
  package var sourceCode: String?
}

/// What a part of a specification is about, whatever a template calls it.
package enum DraftConcept: String, CaseIterable, Hashable, Sendable {
  /// What is to be reached.
  case objective
  /// What the tool shall do.
  case need
  /// What the tool shall comply with.
  case constraint
  /// What the contractor shall do.
  case service
}
