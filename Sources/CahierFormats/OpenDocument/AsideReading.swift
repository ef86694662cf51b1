/// What is said beside a text, and by whom: the words of a remark, a footnote, a change or a drawing.
struct Aside {
  var author: String?
  var date: String?
  /// The paragraphs, a line each, no longer than a note may be.
  var text = ""
  /// What was said of a change, which is none of its words.
  var comment = ""

  fileprivate mutating func add(_ line: String) {
    guard !line.isEmpty, text.utf8.count < DocumentNote.mostLetters * 4 else { return }
    text += text.isEmpty ? line : "\n" + line
    if text.count > DocumentNote.mostLetters {
      text = String(text.prefix(DocumentNote.mostLetters))
    }
  }
}

extension XMLReader {
  /// Reads all words of the element whose start was the last event, up to its end.
  ///
  /// Dates, initials, the mark of a footnote and the title of a drawing are none of them.
  func aside() throws(XMLError) -> Aside {
    var aside = Aside()
    try readAside(into: &aside)
    return aside
  }

  private func readAside(into aside: inout Aside) throws(XMLError) {
    while let event = try next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element): try read(element, into: &aside)
      }
    }
  }

  private func read(_ element: Element, into aside: inout Aside) throws(XMLError) {
    switch (element.name.namespace, element.name.local) {
    case (OpenDocumentAddress.text, "p"), (OpenDocumentAddress.text, "h"):
      aside.add(try words())
    case (OpenDocumentAddress.dublinCore, "creator"):
      let name = try words()
      if !name.isEmpty { aside.author = String(name.prefix(100)) }
    case (OpenDocumentAddress.dublinCore, "date"):
      let date = try words()
      // LibreOffice writes the year 0 where it knows of none.
      if !date.isEmpty, !date.hasPrefix("0000") { aside.date = String(date.prefix(40)) }
    case (OpenDocumentAddress.office, "change-info"):
      let info = try self.aside()
      (aside.author, aside.comment) = (info.author ?? aside.author, info.text)
    case (OpenDocumentAddress.text, "note-citation"), (OpenDocumentAddress.vector, _):
      try skipElement()
    default: try readAside(into: &aside)
    }
  }

  /// Reads the letters in an element, whatever it holds.
  private func words() throws(XMLError) -> String {
    var (line, depth) = (ParagraphText(), 1)
    while depth > 0, let event = try next() {
      switch event {
      case .text(let run): line.append(run)
      case .end: depth -= 1
      case .start(let element):
        depth += 1
        let isBlank = ["s", "tab", "line-break"].contains(element.name.local)
        if isBlank, element.name.namespace == OpenDocumentAddress.text { line.append(" ") }
      }
    }
    return line.text
  }
}
