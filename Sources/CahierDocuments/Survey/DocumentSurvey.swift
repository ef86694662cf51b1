package import CahierModel

/// What a first walk through a document finds: numbers, names and what refers to what.
///
/// Writers take from it the contents, the numbers of references and which places need an anchor.
/// It is small: headings and captions, not the text.
package struct DocumentSurvey {
  /// A heading with its number, in the order of the document.
  package struct HeadingEntry {
    /// From 1, the widest, to 6, as the document says it, even where it leaves a level out.
    package let level: Int
    /// `2.1`, or nil for a heading without number.
    package let number: String?
    /// The words of the title, without the number.
    package let content: [Inline]
    /// Its own anchor, or one made for it.
    package let anchor: Anchor
  }

  /// A table or figure with its number, in the order of the document.
  package struct CaptionEntry {
    /// Whether the caption is on a table or on a figure.
    package let kind: CaptionKind
    /// Counted from 1 in each kind, or nil for a caption without number.
    package let number: Int?
    /// The words of the caption, without the number.
    package let content: [Inline]
    /// Its own anchor, or one made for it.
    package let anchor: Anchor
  }

  /// What an anchor is on.
  enum Target {
    case heading(Int)
    case caption(Int)
    case place(String)
  }

  /// The headings in the order of the document, of sections and of the text alike.
  package internal(set) var headings: [HeadingEntry] = []
  /// The captions of tables and figures in the order of the document.
  package internal(set) var captions: [CaptionEntry] = []
  /// What is wrong with the document, in the order found.
  ///
  /// Writers mend each of these.
  package internal(set) var problems: [Diagnostic] = []
  var targets: [Anchor: Target] = [:]
  /// The anchors that something leads to.
  var referenced: Set<Anchor> = []
  /// How deep the contents go, 0 without contents.
  var contentsDepth = 0
  /// The title of the contents, if there are any.
  var contentsTitle: String?
  /// The widths of columns in whole percents, for a style sheet that is written first.
  var columnPercents: Set<Int> = []
  /// Whether readers may look for items in a table.
  var hasItems = false
  /// Whether readers may put the rows of a table in another order.
  var hasSortableTables = false
  /// Whether there are figures side by side.
  var hasPairs = false
  /// The kinds of caption that have an index.
  var indexed: Set<CaptionKind> = []

  /// Walks through a document once, and finds its numbers and names.
  package init(of document: Document) {
    var walk = SurveyWalk(document.front)
    walk.walk(document.blocks)
    walk.finish()
    self = walk.survey
  }

  init() {}

  /// Whether the text must mark the place: something refers to it or lists it.
  func needsAnchor(_ heading: HeadingEntry) -> Bool {
    heading.level <= contentsDepth || referenced.contains(heading.anchor)
  }

  /// The number or, of a place without one, the text by which references name an anchor.
  func label(of anchor: Anchor, in language: Language) -> String {
    label(of: anchor, targets[anchor], in: language)
  }

  /// The same for whoever has found already what the anchor is on.
  func label(of anchor: Anchor, _ target: Target?, in language: Language) -> String {
    switch target {
    case .heading(let index): headings[index].number ?? headings[index].content.plainText
    case .caption(let index): captions[index].label(in: language)
    case .place(let text): text.isEmpty ? anchor.description : text
    case nil: anchor.description
    }
  }

  /// What a link without words is on.
  func name(of target: LinkTarget, in language: Language) -> String {
    switch target.kind {
    case .outside(let address), .beside(let address): address
    case .inside(let anchor): label(of: anchor, in: language)
    }
  }

  /// The text of what an anchor is on.
  func title(of anchor: Anchor) -> String {
    switch targets[anchor] {
    case .heading(let index): headings[index].content.plainText
    case .caption(let index): captions[index].words
    case .place(let text): text.isEmpty ? anchor.description : text
    case nil: anchor.description
    }
  }
}

extension DocumentSurvey.CaptionEntry {
  /// The caption on one line, or the anchor where it says nothing.
  var words: String {
    let text = content.plainText
    return text.isEmpty ? anchor.description : text
  }

  /// « Tableau 3 », or the caption itself where it has no number.
  func label(in language: Language) -> String {
    guard let number else { return words }
    return "\(kind.name[language])\u{A0}\(number)"
  }
}
