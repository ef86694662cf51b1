import CahierFormats
import CahierModel

/// Writes runs of text as HTML.
struct HTMLInlineWriter {
  let front: FrontMatter
  let survey: DocumentSurvey
  /// The notes called so far, which are written at the end.
  private(set) var notes: [[Inline]] = []
  private var marked: Set<Anchor> = []
  private var language: Language
  private var isInLink = false
  private var isInNote = false
  /// How many elements the next run lies in.
  private var depth = 0

  init(front: FrontMatter, survey: DocumentSurvey) {
    self.front = front
    self.survey = survey
    language = front.language
  }

  /// The id of a place, or nil if another one has it already.
  mutating func id(_ anchor: Anchor) -> String? {
    marked.insert(anchor).inserted ? anchor.description : nil
  }

  mutating func write(_ inlines: [Inline], _ html: inout HTMLWriter) {
    for inline in inlines { write(inline, &html) }
  }

  private mutating func write(_ inline: Inline, _ html: inout HTMLWriter) {
    switch inline {
    case .text(let text): write(text, &html)
    case .emphasis(let inlines): element("em", inlines, &html)
    case .strong(let inlines): element("strong", inlines, &html)
    case .inserted(let inlines): element("ins", inlines, &html)
    case .deleted(let inlines): element("del", inlines, &html)
    case .code(let text): html.element("code", text: text)
    case .lineBreak: html.void("br")
    case .link(let inlines, let target): link(inlines, target, &html)
    case .reference(let anchor, let form): reference(anchor, form, &html)
    case .anchor(let anchor, let inlines):
      guard depth < Nesting.runs || survey.referenced.contains(anchor) else {
        return write(inlines, &html)
      }
      html.element("span") { html in
        html.attribute("class", "item")
        if !isInNote { html.attribute("id", id(anchor)) }
        write(inlines, &html)
      }
    case .footnote(let inlines): note(inlines, &html)
    case .field(let field): write(field, &html)
    // Nothing is filled in on a page: the words are there to be ticked on paper.
    case .choice(let choice): html.text(choice.words.map { "☐\u{A0}" + $0 }.joined(separator: " "))
    case .language(let language, let inlines):
      let outer = self.language
      self.language = language
      element("span", lang: language.tag, inlines, &html)
      self.language = outer
    }
  }

  private mutating func element(
    _ name: String, lang: String? = nil, _ inlines: [Inline], _ html: inout HTMLWriter
  ) {
    guard depth < Nesting.runs else { return write(inlines, &html) }
    depth += 1
    html.element(name) { html in
      html.attribute("lang", lang)
      write(inlines, &html)
    }
    depth -= 1
  }

  /// Lines end where the text has line feeds; tabs are blanks.
  private func write(_ text: String, _ html: inout HTMLWriter) {
    guard text.holds(UInt8(ascii: "\n")) || text.holds(UInt8(ascii: "\r")) else {
      return html.text(text)
    }
    let lines = text.withLineFeeds.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { html.void("br") }
      html.text(String(line))
    }
  }

  private func write(_ field: DocumentField, _ html: inout HTMLWriter) {
    switch field {
    case .page, .pages: break
    case .title: html.text(front.name)
    case .subject: html.text(front.subject)
    case .author: html.text(front.authors.first ?? "")
    case .revision: html.text(front.revision ?? "")
    case .date:
      html.element(
        "time", ["datetime": front.date.description],
        text: Typography(language).date(front.date))
    }
  }

  private mutating func link(
    _ inlines: [Inline], _ target: LinkTarget, _ html: inout HTMLWriter
  ) {
    let words = inlines.isBlank ? [.text(survey.name(of: target, in: language))] : inlines
    switch target.kind {
    case .outside(let address), .beside(let address):
      anchor(address, &html) { $0.write(words, &$1) }
    case .inside(let anchor) where survey.targets[anchor] != nil:
      self.anchor("#\(anchor)", &html) { $0.write(words, &$1) }
    case .inside: write(inlines, &html)
    }
  }

  private mutating func reference(
    _ anchor: Anchor, _ form: ReferenceForm, _ html: inout HTMLWriter
  ) {
    let target = survey.targets[anchor]
    let text =
      form == .title
      ? survey.title(of: anchor) : survey.label(of: anchor, target, in: language)
    guard target != nil else { return html.text(text) }
    self.anchor("#\(anchor)", &html) { $1.text(text) }
  }

  /// Writes `a`, which cannot hold another.
  private mutating func anchor(
    _ address: String, _ html: inout HTMLWriter,
    _ content: (inout HTMLInlineWriter, inout HTMLWriter) -> Void
  ) {
    guard !isInLink, depth < Nesting.runs else { return content(&self, &html) }
    isInLink = true
    depth += 1
    html.element("a") { html in
      html.attribute("href", address)
      content(&self, &html)
    }
    isInLink = false
    depth -= 1
  }

  private mutating func note(_ inlines: [Inline], _ html: inout HTMLWriter) {
    guard !inlines.isBlank else { return }
    guard !isInLink, !isInNote else { return write([" ("] + inlines + [")"], &html) }
    notes.append(inlines)
    let number = notes.count
    html.element("sup") { html in
      html.element(
        "a",
        [
          "id": "_call\(number)", "href": "#_note\(number)", "aria-label": "Note \(number)",
        ], text: "\(number)")
    }
  }

  /// Writes the notes.
  ///
  /// A note within a note stands in parentheses there.
  mutating func writeNotes(_ html: inout HTMLWriter) {
    guard !notes.isEmpty else { return }
    isInNote = true
    html.element("section", ["class": "notes"]) { html in
      html.element("h2", ["id": "_notes"], text: "Notes")
      html.element("ol") { html in
        for index in 1...notes.count {
          html.element("li", ["id": "_note\(index)"]) { html in
            write(notes[index - 1], &html)
            html.text(" ")
            writeReturn(to: index, &html)
          }
        }
      }
    }
  }

  private func writeReturn(to number: Int, _ html: inout HTMLWriter) {
    let label = Text(
      fr: "Retour à l’appel de note \(number)", en: "Back to the call of note \(number)")
    html.element(
      "a", ["href": "#_call\(number)", "aria-label": label[front.language]], text: "↩")
  }
}
