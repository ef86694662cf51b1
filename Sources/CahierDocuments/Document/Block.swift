package import CahierModel

/// A part of a document that stands on its own.
///
/// Blocks say what a thing is, not what it looks like: looks are in `DocumentStyle`. Headings,
/// contents, page breaks and sections belong to the text itself; inside cells and notes writers
/// set a heading as a strong paragraph and leave the others out, and `DocumentSurvey` reports it.
package enum Block {
  indirect case heading(Heading)
  case paragraph(Paragraph)
  case list(List)
  indirect case table(Table)
  indirect case figure(Figure)
  /// Two figures side by side where the page is wide enough for both, else one below the other.
  indirect case pair(Figure, Figure)
  case definitions([Definition])
  indirect case note(Note)
  /// The contents, down to headings of level `depth`.
  case contents(title: String, depth: Int = 3)
  /// The list of what has a numbered caption.
  case index(CaptionKind, title: String)
  /// What follows begins a page. Two in a row are one.
  case pageBreak
  indirect case section(PageSection)
  /// The same text in two languages.
  case parallel(Parallel)
}

/// What kind of thing a numbered caption is on.
package enum CaptionKind: Hashable, Sendable, CaseIterable {
  case table, figure

  /// What a list of them is called.
  var plural: Text {
    switch self {
    case .table: Text(fr: "Tableaux", en: "Tables")
    case .figure: Text(same: "Figures")
    }
  }

  /// The word before the number.
  package var name: Text {
    switch self {
    case .table: Text(fr: "Tableau", en: "Table")
    case .figure: Text(fr: "Figure", en: "Figure")
    }
  }
}

/// The title of a part.
package struct Heading {
  /// From 1, the widest, to 6.
  ///
  /// The number of a heading comes from its place and level.
  package var level: Int
  /// The words of the title, without its number.
  package var content: [Inline]
  /// The name by which the text refers to it.
  package var anchor: Anchor?
  /// Whether it has a number: a foreword has none.
  package var isNumbered: Bool
  /// Whether it begins a page where pages are.
  package var startsPage: Bool

  /// A heading whose level is brought between 1 and 6.
  package init(
    _ level: Int, _ content: [Inline], anchor: Anchor? = nil, isNumbered: Bool = true,
    startsPage: Bool = false
  ) {
    self.level = Swift.max(1, Swift.min(6, level))
    self.content = content
    self.anchor = anchor
    self.isNumbered = isNumbered
    self.startsPage = startsPage
  }
}

/// A paragraph and what it is for.
package struct Paragraph {
  /// What a paragraph is for.
  package enum Role: Hashable, Sendable, CaseIterable {
    case body
    /// The sentence that opens a part.
    case lead
    /// Words of a law or of another document.
    case quotation
    /// What helps the reader and obliges nobody.
    case guidance
    /// What may be smaller: sources, legal mentions.
    case small
    /// What names the list or table below it, on whose page it stays.
    case label
    /// What an item demands, on the page of the lines below it.
    case statement
    /// Where somebody signs or dates, at the end of a letter.
    case signature
  }

  /// What the paragraph is for, which decides how it looks.
  package var role: Role
  /// The runs of text in the order of reading.
  package var content: [Inline]

  /// A paragraph, of running text unless said.
  package init(_ content: [Inline], role: Role = .body) {
    self.role = role
    self.content = content
  }
}

/// A list, numbered or not.
package struct List {
  /// Whether the order of the points matters.
  package enum Kind: Hashable, Sendable {
    case unordered
    /// Numbered from 1 in each list.
    case ordered
  }

  /// A point of a list: its paragraphs, then perhaps a list of its own.
  package struct Item {
    /// The paragraphs of the point; the first bears the bullet or the number.
    package var paragraphs: [[Inline]]
    /// The list below the point, or nil for none.
    package var nested: List?

    /// A point of one paragraph.
    package init(_ content: [Inline], nested: List? = nil) {
      self.init(paragraphs: [content], nested: nested)
    }

    package init(paragraphs: [[Inline]], nested: List? = nil) {
      self.paragraphs = paragraphs
      self.nested = nested
    }
  }

  /// Whether the points have bullets or numbers.
  package var kind: Kind
  /// The points in their order; a list of none is left out.
  package var items: [Item] {
    get { storage.items }
    set { storage = Storage(items: newValue) }
  }
  private var storage: Storage

  /// A list of points that may have lists of their own.
  package init(_ kind: Kind, _ items: [Item]) {
    self.kind = kind
    storage = Storage(items: items)
  }

  /// Lists of plain points.
  package init(_ kind: Kind, _ texts: [[Inline]]) {
    self.init(kind, texts.map { Item($0) })
  }

  /// A list holds items that hold lists: the box ends the circle.
  private final class Storage {
    let items: [Item]
    init(items: [Item]) { self.items = items }
  }
}

/// A term and what it means.
package struct Definition {
  /// The term, set strong above its meaning.
  package var term: [Inline]
  /// What the term means, in one paragraph.
  package var meaning: [Inline]

  package init(_ term: [Inline], _ meaning: [Inline]) {
    self.term = term
    self.meaning = meaning
  }
}

/// A box beside the text.
package struct Note {
  /// What a note is for.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case information, advice, warning, example

    /// The word that opens the box, so that colour is never the only sign.
    package var name: Text {
      switch self {
      case .information: Text(fr: "À savoir", en: "Note")
      case .advice: Text(fr: "Conseil", en: "Advice")
      case .warning: Text(fr: "Attention", en: "Warning")
      case .example: Text(fr: "Exemple", en: "Example")
      }
    }
  }

  /// What the note is for, which decides its colour and its usual title.
  package var kind: Kind
  /// The title, or nil for the name of the kind.
  package var title: [Inline]?
  /// What stands in the box: paragraphs, lists, small tables.
  package var blocks: [Block]
  /// The language of the name of its kind, or nil for that of the document.
  package var language: Language?

  /// A box with these blocks, in the language of the document.
  package init(_ kind: Kind, title: [Inline]? = nil, _ blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
    language = nil
  }
}

extension Note {
  /// The name of the kind, and the title where there is one: « Attention : trois points manquent ».
  func heading(in usual: Language) -> [Inline] {
    let language = self.language ?? usual
    let name = kind.name[language]
    let words = title.map { [.text(name + Typography(language).colon)] + $0 } ?? [.text(name)]
    return language == usual ? words : [.language(language, words)]
  }
}

/// A part with pages of its own: other header and footer, or landscape for a wide table.
package struct PageSection {
  /// How the paper lies.
  package enum Orientation: Hashable, Sendable {
    case portrait, landscape
  }

  /// How the paper of these pages lies.
  package var orientation: Orientation
  /// The header of its pages, or nil for that of the document.
  package var header: [Inline]?
  /// The footer of its pages, or nil for that of the document.
  package var footer: [Inline]?
  /// What stands on the pages; after it the pages are again as they were before.
  package var blocks: Pulled<Block>

  package init(
    orientation: Orientation = .portrait, header: [Inline]? = nil, footer: [Inline]? = nil,
    blocks: Pulled<Block>
  ) {
    self.orientation = orientation
    self.header = header
    self.footer = footer
    self.blocks = blocks
  }
}
