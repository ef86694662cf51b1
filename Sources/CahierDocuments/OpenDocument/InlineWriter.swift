import CahierFormats
import CahierModel

/// Writes runs of text as OpenDocument paragraphs hold them.
struct InlineWriter {
  let front: FrontMatter
  let survey: DocumentSurvey
  private var noteCount = 0
  private var marked: Set<Anchor> = []
  private var bookmarked: Set<Anchor> = []
  private(set) var language: Language
  /// Whether a blank would be lost here: at the start of a paragraph and after another blank.
  var isAfterBlank = true
  var isInLink = false
  /// Whether notes can be set: not in headers, footers and notes themselves.
  let allowsNotes: Bool
  var isInNote = false
  /// The changes that a word processor can accept or reject, in the order of the text.
  var changes: [TrackedChange] = []
  var isInChange = false
  /// Whether the text stands in a region of its own, where a blank at the end would be lost.
  var isInDeletion = false
  /// How many elements the next run lies in.
  var depth = 0
  /// Whether the text stands on the dark ground of a header row, where colours of runs do not show.
  var isOnDark = false

  init(front: FrontMatter, survey: DocumentSurvey, allowsNotes: Bool = true) {
    self.front = front
    self.survey = survey
    self.allowsNotes = allowsNotes
    language = front.language
  }

  /// Writes the content of a paragraph, from its beginning.
  mutating func paragraph(_ inlines: [Inline], _ xml: inout XMLWriter) {
    isAfterBlank = true
    write(inlines, &xml)
  }

  /// Writes what goes on within a paragraph.
  mutating func write(_ inlines: [Inline], _ xml: inout XMLWriter) {
    for inline in inlines { write(inline, &xml) }
  }

  /// Writes what `content` writes between the marks of an anchor, if something leads there.
  mutating func mark(
    _ anchor: Anchor, if isNeeded: Bool, _ xml: inout XMLWriter,
    _ content: (inout InlineWriter, inout XMLWriter) -> Void
  ) {
    guard isNeeded, allowsNotes, !isInNote, marked.insert(anchor).inserted else {
      return content(&self, &xml)
    }
    between(bookmarksOf: anchor.description, &xml, content)
  }

  /// Writes what an anchor is on, within the bookmark that programs find it by, if it has one.
  private mutating func bookmark(_ anchor: Anchor, _ inlines: [Inline], _ xml: inout XMLWriter) {
    guard
      allowsNotes, !isInNote, let name = front.bookmarks[anchor],
      bookmarked.insert(anchor).inserted
    else { return write(inlines, &xml) }
    between(bookmarksOf: name, &xml) { $0.write(inlines, &$1) }
  }

  private mutating func between(
    bookmarksOf name: String, _ xml: inout XMLWriter,
    _ content: (inout InlineWriter, inout XMLWriter) -> Void
  ) {
    xml.element("text:bookmark-start") { $0.attribute("text:name", name) }
    content(&self, &xml)
    xml.element("text:bookmark-end") { $0.attribute("text:name", name) }
  }

  private mutating func write(_ inline: Inline, _ xml: inout XMLWriter) {
    switch inline {
    case .text(let text): write(text, &xml)
    case .emphasis(let inlines): span("Emphasis", inlines, &xml)
    case .strong(let inlines): span("Strong_20_Emphasis", inlines, &xml)
    case .code(let text): span("Source_20_Text", [.text(text)], &xml)
    case .inserted(let inlines): insertion(inlines, &xml)
    case .deleted(let inlines): deletion(inlines, &xml)
    case .lineBreak:
      xml.element("text:line-break")
      isAfterBlank = true
    case .link(let inlines, let target): link(inlines, target, &xml)
    case .reference(let anchor, let form): reference(anchor, form, &xml)
    case .anchor(let anchor, let inlines):
      mark(anchor, if: survey.referenced.contains(anchor), &xml) {
        $0.bookmark(anchor, inlines, &$1)
      }
    case .footnote(let inlines): note(inlines, &xml)
    case .field(let field): write(field, &xml)
    case .choice(let choice): write(choice, &xml)
    case .language(let language, let inlines):
      let outer = self.language
      self.language = language
      span(LanguageStyles.name(language), inlines, &xml)
      self.language = outer
    }
  }

  /// A list to choose from; office programs that know none keep the text, to be written over.
  private mutating func write(_ choice: Choice, _ xml: inout XMLWriter) {
    isAfterBlank = false
    xml.element("text:drop-down", ["text:name": choice.name]) { xml in
      xml.element(
        "text:label", ["text:value": choice.prompt, "text:current-selected": "true"])
      for word in choice.words { xml.element("text:label", ["text:value": word]) }
      xml.text(choice.prompt)
    }
  }

  /// The style of a run that has a colour, or its like without one.
  func onGround(_ style: String) -> String {
    isOnDark ? style + "_20_Plain" : style
  }

  mutating func span(_ style: String, _ inlines: [Inline], _ xml: inout XMLWriter) {
    guard !inlines.isEmpty else { return }
    guard depth < Nesting.runs else { return write(inlines, &xml) }
    depth += 1
    xml.element("text:span") { xml in
      xml.attribute("text:style-name", style)
      write(inlines, &xml)
    }
    depth -= 1
  }

  private mutating func write(_ field: DocumentField, _ xml: inout XMLWriter) {
    isAfterBlank = false
    switch field {
    case .page: xml.element("text:page-number", ["text:select-page": "current"], text: "1")
    case .pages: xml.element("text:page-count", text: "1")
    case .title: xml.element("text:title", text: front.name)
    case .subject: xml.element("text:subject", text: front.subject.onOneLine)
    case .author: write(front.authors.first ?? "", &xml)
    case .revision: write(front.revision ?? "", &xml)
    case .date: write(Typography(language).date(front.date), &xml)
    }
  }

  private mutating func note(_ inlines: [Inline], _ xml: inout XMLWriter) {
    guard !inlines.isBlank else { return }
    guard allowsNotes, !isInNote else {
      write([" ("] + inlines + [")"], &xml)
      return
    }
    noteCount += 1
    let (number, outer) = (noteCount, isOnDark)
    xml.element("text:note", ["text:id": "ftn\(number)", "text:note-class": "footnote"]) { xml in
      xml.element("text:note-citation", text: "\(number)")
      xml.element("text:note-body") { xml in
        xml.element("text:p", ["text:style-name": "Footnote"]) { xml in
          (isInNote, isOnDark) = (true, false)
          paragraph(inlines, &xml)
          (isInNote, isOnDark) = (false, outer)
        }
      }
    }
    isAfterBlank = false
  }
}

// MARK: - Blanks

extension InlineWriter {
  /// Writes letters.
  ///
  /// ODF takes several blanks for one, so that the others are elements.
  mutating func write(_ text: String, _ xml: inout XMLWriter) {
    guard isInDeletion || !text.keepsItsBlanks(after: isAfterBlank) else {
      if !text.isEmpty { isAfterBlank = text.utf8.last == UInt8(ascii: " ") }
      return xml.text(text)
    }
    var run = ""
    for scalar in text.withLineFeeds.unicodeScalars {
      let isBlank = scalar == " "
      guard scalar == "\t" || scalar == "\n" || (isBlank && (isAfterBlank || isInDeletion)) else {
        run.unicodeScalars.append(scalar)
        isAfterBlank = isBlank
        continue
      }
      xml.text(run)
      run = ""
      special(scalar, &xml)
    }
    xml.text(run)
  }

  private mutating func special(_ scalar: Unicode.Scalar, _ xml: inout XMLWriter) {
    switch scalar {
    case "\t": xml.element("text:tab")
    case "\n": xml.element("text:line-break")
    case " ": xml.element("text:s")
    default: return
    }
    isAfterBlank = true
  }
}

extension CaptionKind {
  /// The name of the counter, as LibreOffice and Word know it.
  var sequence: String {
    self == .table ? "Table" : "Figure"
  }
}
