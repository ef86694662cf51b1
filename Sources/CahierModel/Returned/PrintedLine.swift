/// A line that a document printed, and where each stretch of it comes from.
package struct PrintedLine: Hashable, Sendable {
  /// A field of an item in one language.
  package struct Place: Hashable, Sendable {
    /// The item.
    package let item: ItemID
    /// The id of the field.
    package let field: String
    /// The language of the document; the text may be in the other one.
    package let language: Language

    /// Creates the place of a field.
    package init(item: ItemID, field: String, language: Language) {
      (self.item, self.field, self.language) = (item, field, language)
    }
  }

  /// What a stretch is.
  package enum Source: Hashable, Sendable {
    /// Words of a text field; `isForeign`: those of the other language, which stand in for them.
    case words(Place, isForeign: Bool)
    /// What stands for a name in braces, with the braces and what they hold.
    case figure(Place, String)
    /// A value of a field that is no text.
    case value(Place)
    /// What nobody changes here.
    case fixed(ProtectedPart)
  }

  /// A part of the line.
  package struct Stretch: Hashable, Sendable {
    /// The letters as they were printed.
    package let text: String
    /// Where they come from.
    package let source: Source

    /// Creates a stretch of a line.
    package init(_ text: String, _ source: Source) {
      (self.text, self.source) = (text, source)
    }
  }

  /// The parts in their order.
  package let stretches: [Stretch]

  /// Creates a line of stretches.
  package init(_ stretches: [Stretch]) {
    self.stretches = stretches
  }

  /// The whole line.
  package var text: String { stretches.map(\.text).joined() }

  /// The fields that it shows, each once.
  package var places: [Place] {
    stretches.reduce(into: []) { places, stretch in
      if let place = stretch.place, !places.contains(place) { places.append(place) }
    }
  }
}

extension PrintedLine.Stretch {
  /// The field that it is of, nil for one that is of none.
  package var place: PrintedLine.Place? {
    switch source {
    case .words(let place, _), .figure(let place, _), .value(let place): place
    case .fixed: nil
    }
  }

  var isFixed: Bool { place == nil }
}

/// A part of a document that is not changed in it, and what it is.
package enum ProtectedPart: Hashable, Sendable {
  /// What stands before the first title: title, buyer, revisions.
  case cover
  /// A title of a section or of a family.
  case heading
  /// A sentence of the template.
  case clause
  /// What the answer to the question with this id prints.
  case answer(String)
  /// A table that is made of the dossier: names of columns, figures, knock-outs.
  case table
  /// The code of an item.
  case code
  /// The name of a field.
  case label
  /// Where an item leads.
  case links
  /// A figure or an answer within a text, by its name.
  case figure(String)
  /// A text that stands in for one in the language of the document.
  case otherLanguage
  /// A value that is not understood.
  case value(ValueFault)
  /// A text that an item cannot do without.
  case required
  /// An item of another kind, or the place of one.
  case kind
  /// An item that others lead to, by their codes or names.
  case inUse([String])
  /// What the dossier has no item for any more.
  case gone
  /// Something that was added where no item is.
  case outside

  /// Why a value is not understood, and what it may be.
  package struct ValueFault: Hashable, Sendable {
    /// What is wrong.
    package let message: Text
    /// What it may be.
    package let expected: Text?

    /// Creates a fault of a value.
    package init(_ message: Text, expected: Text?) {
      (self.message, self.expected) = (message, expected)
    }
  }
}

/// A paragraph or a row that a document printed.
package struct PrintedUnit: Hashable, Sendable {
  /// As a reader of the document finds it.
  package let unit: TextUnit
  /// The item that it is of, nil for one that is of none.
  package let item: ItemID?
  /// The lines of each of its cells, as its `unit` has them.
  package let lines: [[PrintedLine]]

  /// Creates a paragraph or a row.
  package init(_ unit: TextUnit, item: ItemID?, lines: [[PrintedLine]]) {
    (self.unit, self.item, self.lines) = (unit, item, lines)
  }

  /// Whether the item begins in it.
  package var beginsItem: Bool { item.map(unit.ids.contains) ?? false }

  func lines(_ column: Int) -> [PrintedLine] {
    zip(unit.cells, lines).first { $0.0.column == column }?.1 ?? []
  }
}

/// What a document printed of an item.
package struct PrintedItem: Hashable, Sendable {
  /// The opaque name.
  package let id: ItemID
  /// The code.
  package let code: ItemCode
  /// The id of its kind.
  package let kind: String
  /// The id of its family, if it has one.
  package let family: String?

  /// Creates an item as it was printed.
  package init(id: ItemID, code: ItemCode, kind: String, family: String?) {
    (self.id, self.code, self.kind, self.family) = (id, code, kind, family)
  }
}

/// A document as it was printed: what one that comes back is held against.
package struct PrintedDocument: Sendable {
  /// Its paragraphs and rows in their order.
  package let units: [PrintedUnit]
  /// Its items in the order of the document.
  package let items: [PrintedItem]
  /// Its languages, the left one first.
  package let languages: [Language]

  /// Creates a document as it was printed.
  package init(units: [PrintedUnit], items: [PrintedItem], languages: [Language]) {
    (self.units, self.items, self.languages) = (units, items, languages)
  }
}
