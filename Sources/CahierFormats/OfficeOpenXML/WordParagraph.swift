internal import CahierModel

/// A paragraph of Word as it is read: its text and what is said of it.
struct WordParagraph {
  var text = ""
  /// The paragraphs of the boxes that hang on it.
  var boxes: [String] = []
  var properties = WordLooks.Paragraph()
  var mark = WordMark.none
  var isBold = false
  /// Whether an index ends in it.
  var closesField = false
  /// Whether an index begins in it.
  var isOfIndex = false
  /// The names of the bookmarks that begin in it.
  var bookmarks: [String] = []
}

/// The fields that are open: a table of contents is one that goes over many paragraphs.
struct WordFields {
  enum Sign {
    case begin, separate, end
    case instruction(String)
  }

  private var instructions: [String] = []

  /// Whether what is read now is the result of an index.
  var isInIndex: Bool { instructions.contains(where: Self.isIndex) }

  mutating func read(_ sign: Sign) {
    switch sign {
    case .begin: instructions.append("")
    case .separate: break
    case .end: _ = instructions.popLast()
    case .instruction(let words):
      guard !instructions.isEmpty, instructions[instructions.count - 1].utf8.count < 100 else {
        return
      }
      instructions[instructions.count - 1] += words
    }
  }

  private static func isIndex(_ instruction: String) -> Bool {
    let word = instruction.split(separator: " ").first ?? ""
    return ["TOC", "INDEX", "TOA", "BIBLIOGRAPHY"].contains(word.uppercased())
  }
}

// MARK: - Runs

extension WordReader {
  /// The paragraph whose start was the last event, up to its end.
  func paragraph() throws(XMLError) -> WordParagraph {
    let runs = WordRuns()
    try readRuns(into: runs)
    var paragraph = runs.paragraph
    paragraph.isBold = runs.weight.isBold
    paragraph.bookmarks = takeBookmarks()
    if runs.isChanged || paragraph.mark != .none { document.changedCount += 1 }
    return paragraph
  }

  private func readRuns(into runs: WordRuns) throws(XMLError) {
    try source.each { (element) throws(XMLError) in
      switch (element.namespace, element.local) {
      case (OfficeAddress.word, "pPr"): try readProperties(of: runs)
      case (OfficeAddress.word, "r"): try readRun(into: runs)
      case (OfficeAddress.word, "ins"), (OfficeAddress.word, "moveTo"):
        runs.isChanged = true
        try readRuns(into: runs)
      case (OfficeAddress.word, "del"), (OfficeAddress.word, "moveFrom"):
        runs.isChanged = true
        try source.skip()
      case (OfficeAddress.word, let name) where Self.holders.contains(name):
        try readRuns(into: runs)
      case (OfficeAddress.word, "bookmarkStart"):
        note(element)
        try source.skip()
      case (OfficeAddress.mathematics, _): try readFormula(into: runs)
      case (OfficeAddress.compatibility, "AlternateContent"):
        try readChoice { () throws(XMLError) in try readRuns(into: runs) }
      default: try source.skip()
      }
    }
  }

  /// What runs stand in.
  private static let holders: Set = [
    "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo",
  ]

  private func readProperties(of runs: WordRuns) throws(XMLError) {
    runs.paragraph.mark = try WordLooks.readProperties(of: &runs.paragraph.properties, source)
    runs.weight.paragraph = looks.looks(of: runs.paragraph.properties.style).isBold
  }

  private func readRun(into runs: WordRuns) throws(XMLError) {
    runs.weight.enter(nil)
    defer { runs.weight.leave() }
    try readContent(of: runs)
  }

  private func readContent(of runs: WordRuns) throws(XMLError) {
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "rPr":
        let letters = try WordLooks.letters(source)
        runs.weight.leave()
        runs.weight.enter(letters.isBold ?? looks.weight(letters.style))
      case "t": runs.add(try source.letters())
      case "instrText": read(.instruction(try source.letters()))
      case "fldChar": try readField(element, runs)
      case "AlternateContent":
        try readChoice { () throws(XMLError) in try readContent(of: runs) }
      case "drawing", "pict", "object": try readDrawing(into: runs)
      case "footnoteReference", "endnoteReference", "commentReference":
        if let note = asides[element] { add(note) }
        try source.skip()
      default:
        if let sign = Self.sign(element) { runs.add(sign) }
        try source.skip()
      }
    }
  }

  /// Letters that stand as elements.
  private static func sign(_ element: OfficeElement) -> String? {
    switch element.local {
    case "tab", "ptab": return "\t"
    case "br", "cr": return "\n"
    case "noBreakHyphen": return "\u{2011}"
    case "sym":
      // Fonts of signs put theirs where Unicode has none: all that is known is that one stands there.
      return "\u{FFFD}"
    default: return nil
    }
  }

  private func readField(_ element: OfficeElement, _ runs: WordRuns) throws(XMLError) {
    switch element["fldCharType"] {
    case "begin": read(.begin)
    case "separate":
      read(.separate)
      runs.paragraph.isOfIndex = runs.paragraph.isOfIndex || isInIndexField
    case "end":
      runs.paragraph.closesField = runs.paragraph.closesField || isInIndexField
      read(.end)
    default: break
    }
    try source.skip()
  }

  private func readFormula(into runs: WordRuns) throws(XMLError) {
    try source.each { (element) throws(XMLError) in
      if element.local == "t" {
        runs.add(try source.letters())
      } else {
        try readFormula(into: runs)
      }
    }
  }

  /// Of what is there for new and old programs, reads the first.
  private func readChoice(_ body: () throws(XMLError) -> Void) throws(XMLError) {
    var isRead = false
    try source.each { (element) throws(XMLError) in
      guard !isRead, ["Choice", "Fallback"].contains(element.local) else {
        return try source.skip()
      }
      isRead = true
      try body()
    }
  }

  /// A drawing: the words of its boxes are read, a picture is noted.
  private func readDrawing(into runs: WordRuns) throws(XMLError) {
    let before = runs.paragraph.boxes.count
    try readBoxes(into: runs)
    if runs.paragraph.boxes.count == before { add(DocumentNote(.drawing(""))) }
  }

  private func readBoxes(into runs: WordRuns) throws(XMLError) {
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "p" where element.namespace == OfficeAddress.word:
        let inner = try paragraph()
        runs.paragraph.boxes += [inner.text] + inner.boxes
      case "AlternateContent":
        try readChoice { () throws(XMLError) in try readBoxes(into: runs) }
      default: try readBoxes(into: runs)
      }
    }
  }
}

/// What the runs of a paragraph come to while they are read.
final class WordRuns {
  var paragraph = WordParagraph()
  var weight = LetterWeight()
  var isChanged = false

  func add(_ letters: String) {
    paragraph.text += letters
    weight.count(letters)
  }
}
