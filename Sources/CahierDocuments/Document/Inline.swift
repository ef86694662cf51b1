package import CahierModel

/// A run of text and what it is.
///
/// Texts are written as they come: builders set their typography with `Typography.typeset`.
package enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  /// Something to type or to read letter by letter: a command, a code.
  case code(String)
  case lineBreak
  case link([Inline], to: LinkTarget)
  /// What the anchor is on, as the document numbers or names it, and a way to go there.
  case reference(to: Anchor, ReferenceForm = .number)
  /// A place that others refer to; what it holds is how they name it.
  case anchor(Anchor, [Inline])
  case footnote([Inline])
  case field(DocumentField)
  /// Text that a revision has put in.
  case inserted([Inline])
  /// Text that a revision has taken out, and still shows.
  case deleted([Inline])
  case language(Language, [Inline])
  /// One of a few words, for whoever fills the document in to choose.
  case choice(Choice)
}

extension Inline: ExpressibleByStringInterpolation {
  /// The plain text of a literal.
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension [Inline] {
  /// The letters alone, on one line: no notes, no deleted text, fields empty.
  package var plainText: String {
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text.onOneLine
  }
}

extension [Inline] {
  /// Whether a reader would find nothing there.
  var isBlank: Bool {
    plainText.isEmpty && allSatisfy(\.isBlankAlone)
  }
}

extension Inline {
  /// Whether the run has nothing that `plainText` leaves out.
  fileprivate var isBlankAlone: Bool {
    switch self {
    case .text, .code, .lineBreak, .choice: true
    case .field, .reference: false
    case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _),
      .anchor(_, let inlines), .inserted(let inlines), .language(_, let inlines),
      .deleted(let inlines), .footnote(let inlines):
      inlines.isBlank
    }
  }
}

extension String {
  /// The text with one blank for each run of blanks, tabs and line ends, and none at its ends.
  var onOneLine: String {
    if keepsItsBlanks(after: true), utf8.last != UInt8(ascii: " ") { return self }
    let words = unicodeScalars.split { [" ", "\t", "\n", "\r"].contains($0) }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension Inline {
  fileprivate func appendPlainText(to text: inout String) {
    switch self {
    case .text(let run), .code(let run): text += run
    case .choice(let choice): text += choice.prompt
    case .lineBreak: text += " "
    case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _),
      .anchor(_, let inlines), .inserted(let inlines), .language(_, let inlines):
      for inline in inlines { inline.appendPlainText(to: &text) }
    case .reference, .footnote, .field, .deleted: break
    }
  }
}

/// A place where one of a few words is chosen.
package struct Choice: Hashable, Sendable {
  /// What the choice is of, for those who do not see where it stands: « Réponse à BF-001 ».
  package var name: String
  /// What stands there until something is chosen: « à choisir ».
  package var prompt: String
  /// The words to choose from, in their order.
  package var words: [String]

  package init(_ name: String, prompt: String, words: [String]) {
    self.name = name
    self.prompt = prompt
    self.words = words
  }
}

/// What a reference shows of the thing referred to.
package enum ReferenceForm: Hashable, Sendable, CaseIterable {
  /// « 2.1 », « Tableau 3 »; of a place without number, its text.
  case number
  /// The text of the heading, of the caption or of the place.
  case title
  /// « page 12 » where there are pages, else the number.
  case page
}

/// Something that the format fills in, or the front matter.
package enum DocumentField: Hashable, Sendable {
  /// The number of the page. Nothing where there are no pages.
  case page
  /// How many pages there are. Nothing where there are no pages.
  case pages
  case title, subject, author, revision, date
}
