/// The words of footnotes, endnotes and remarks, which stand in parts of their own.
struct WordAsides {
  /// Which of them, by the type of the relation that leads to the part.
  enum Kind: String, CaseIterable {
    case footnotes, endnotes, comments
  }

  private var notes: [Kind: [String: DocumentNote]] = [:]

  /// What a reference of the text leads to.
  subscript(_ reference: OfficeElement) -> DocumentNote? {
    guard let id = reference["id"] else { return nil }
    switch reference.local {
    case "footnoteReference": return notes[.footnotes]?[id]
    case "endnoteReference": return notes[.endnotes]?[id]
    default: return notes[.comments]?[id]
    }
  }

  /// Reads a part.
  mutating func read(_ kind: Kind, _ source: OfficeSource) throws(XMLError) {
    guard try source.reader.next() != nil else { return }
    var notes: [String: DocumentNote] = [:]
    try source.each { (element) throws(XMLError) in
      var words = ""
      try Self.readWords(into: &words, source)
      // Lines that part notes from the text have a type.
      guard let id = element["id"], element["type"] == nil else { return }
      let text = String(words.prefix(DocumentNote.mostLetters))
      notes[id] =
        kind == .comments
        ? DocumentNote(.remark(text), author: element["author"], date: element["date"])
        : DocumentNote(.footnote(text))
    }
    self.notes[kind] = notes
  }

  private static func readWords(
    into words: inout String, _ source: OfficeSource
  ) throws(XMLError) {
    var read = words
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "t": read += try source.letters()
      case "p":
        if !read.isEmpty { read += "\n" }
        try readWords(into: &read, source)
      case "del", "rPr", "pPr": try source.skip()
      default: try readWords(into: &read, source)
      }
    }
    words = read
  }
}
