/// What came of one line of a document that came back.
package struct ReturnedLine: Hashable, Sendable {
  /// What became of it; each line that was read has one.
  package enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// It says what was printed.
    case same
    /// It is, or is part of, a change that is proposed.
    case proposed
    /// It stays as it was in the dossier, since nobody changes it here.
    case refused
    /// The dossier says the same by now.
    case alreadyThere
    /// It is of a table of contents, which programs make.
    case index
  }

  /// Where it stands.
  package let place: TextUnit.Place
  /// The item that it is of.
  package let item: ItemID?
  /// The id of the field that it shows.
  package let field: String?
  /// What became of it.
  package var outcome: Outcome
  /// What was printed, empty for a line that was added.
  package let old: String
  /// What stands there now, empty for a line that was taken out: such a line was not read.
  package let new: String
  /// Why it is refused.
  package var reason: ProtectedPart?

  /// Creates a line with what became of it.
  package init(
    place: TextUnit.Place, item: ItemID? = nil, field: String? = nil, outcome: Outcome,
    old: String, new: String, reason: ProtectedPart? = nil
  ) {
    (self.place, self.item, self.field, self.outcome) = (place, item, field, outcome)
    (self.old, self.new, self.reason) = (old, new, reason)
  }
}

/// A change of an item that somebody made in a document.
package struct ReturnedChange: Hashable, Sendable {
  /// What was changed.
  package enum Action: Hashable, Sendable {
    /// A text: as it was printed, a line each, and as the dossier would keep it.
    case text(PrintedLine.Place, old: String, new: String)
    /// Another value: as it was printed, and as it was typed.
    case value(PrintedLine.Place, old: String, new: String)
    /// A row or an entry that was added.
    case addition(AddedItem)
    /// Nothing is left of the item.
    case withdrawal
    /// It stands elsewhere, and in another family where one is said.
    case move(ReturnedPlace, family: String?)
  }

  /// The item; nil for one that was added.
  package let item: ItemID?
  /// Where it stands in the document; where it stood, for one that was taken out.
  package let place: TextUnit.Place
  /// What was changed.
  package let action: Action

  /// Creates a change of an item.
  package init(item: ItemID?, place: TextUnit.Place, _ action: Action) {
    (self.item, self.place, self.action) = (item, place, action)
  }
}

/// Where an item stands among those of its kind: the ones that stand next to it, if there are any.
package struct ReturnedPlace: Hashable, Sendable {
  /// The item before it.
  package let after: ItemID?
  /// The item behind it.
  package let before: ItemID?

  /// Creates a place between two items.
  package init(after: ItemID?, before: ItemID?) {
    (self.after, self.before) = (after, before)
  }
}

/// An item that somebody added in a document.
package struct AddedItem: Hashable, Sendable {
  /// The id of the kind of its neighbours.
  package let kind: String
  /// The id of the family that it stands under.
  package let family: String?
  /// Where it stands.
  package let place: ReturnedPlace
  /// The language of its texts.
  package let language: Language
  /// Its texts by the ids of their fields.
  package var texts: [String: String]
  /// Its other values as they were typed, by the ids of their fields.
  package var values: [String: String]

  /// Creates an item that was added.
  package init(
    kind: String, family: String?, place: ReturnedPlace, language: Language,
    texts: [String: String] = [:], values: [String: String] = [:]
  ) {
    (self.kind, self.family, self.place, self.language) = (kind, family, place, language)
    (self.texts, self.values) = (texts, values)
  }
}

/// What a document that comes back changes, against what was printed.
package struct ReturnedReading: Sendable {
  /// The changes, in the order of the document; what was taken out stands where it was.
  package internal(set) var changes: [ReturnedChange] = []
  /// What became of each line, and the lines that are gone.
  package internal(set) var lines: [ReturnedLine] = []
  /// The items that were found by their codes, since their bookmarks are gone.
  package internal(set) var withoutBookmark: [ItemID] = []

  /// Compares a document with what was printed.
  ///
  /// - Parameters:
  ///   - returned: Its paragraphs and rows.
  ///   - printed: What was printed.
  ///   - kinds: The kinds of the items, as the template has them.
  ///   - language: The language of some words, nil where they do not tell it.
  ///   - reason: Why a paragraph or row of no item is not changed here.
  /// - Returns: The changes, and what became of each line.
  package static func read(
    _ returned: [TextUnit], against printed: PrintedDocument, kinds: IdentifiedList<ItemKind>,
    language: @escaping (String) -> Language?,
    reason: @escaping (PrintedUnit) -> ProtectedPart
  ) -> ReturnedReading {
    let comparison = ReturnedComparison(returned, printed, kinds, language, reason)
    return comparison.run()
  }

  /// How many lines came to what: their sum is that of the lines that were read.
  package func count(_ outcome: ReturnedLine.Outcome) -> Int {
    lines.count { $0.outcome == outcome && !$0.new.isEmpty }
  }

  /// How many lines were read.
  package var lineCount: Int { lines.count { !$0.new.isEmpty } }

  /// What was changed and is not changed here, in the order of the document.
  package var refusals: [ReturnedLine] { lines.filter { $0.outcome == .refused } }
}
