/// The events of a text document, and the lines of text that they make.
final class TextSource {
  enum Fault: Error {
    case xml(XMLError)
    case tooManyCells

    func openDocument(_ part: String, _ limits: WorkbookReader.Limits) -> OpenDocumentError {
      switch self {
      case .xml(let error): .xml(error, part: part)
      case .tooManyCells: .tooManyCells(limit: limits.cells)
      }
    }
  }

  let reader: XMLReader
  private var roomForCells: Int
  var changes = RecordedChanges()
  private var notes: [DocumentNote] = []
  private var bookmarks: [String] = []
  /// What styles say of letters, for those who ask for the weight of what is read.
  var looks = ParagraphLooks()
  var weight = LetterWeight()

  static let text = OpenDocumentAddress.text

  private init(_ reader: XMLReader, cells: Int) {
    self.reader = reader
    roomForCells = cells
  }

  static func reading(
    _ bytes: [UInt8], _ limits: WorkbookReader.Limits
  ) throws(Fault) -> TextSource {
    do throws(XMLError) {
      return TextSource(try XMLReader(bytes, limits: limits.xml), cells: limits.cells)
    } catch {
      throw .xml(error)
    }
  }

  func next() throws(Fault) -> XMLReader.Event? {
    do throws(XMLError) { return try reader.next() } catch { throw .xml(error) }
  }

  /// Passes over the element whose start was the last event.
  func skip() throws(Fault) {
    do throws(XMLError) { try reader.skipElement() } catch { throw .xml(error) }
  }

  /// What stood beside the text that was read since this was asked the last time.
  func takeNotes() -> [DocumentNote] {
    defer { notes = [] }
    let recorded = changes.take()
    // LibreOffice says of a remark itself that it was put in, in words of its own.
    let hasRemark = notes.contains { if case .remark = $0.kind { true } else { false } }
    return notes + (hasRemark ? [] : recorded.remarks) + [recorded.change].compactMap(\.self)
  }

  /// The names of the bookmarks that began in the text that was read since this was asked the last
  /// time.
  func takeBookmarks() -> [String] {
    guard !bookmarks.isEmpty else { return [] }
    defer { bookmarks = [] }
    return bookmarks
  }

  private func note(_ element: XMLReader.Element) {
    guard !changes.isDeleting, bookmarks.count < Self.mostNotes else { return }
    if let name = element[Self.text, "name"] { bookmarks.append(name) }
  }

  func add(_ note: DocumentNote) {
    if notes.count < Self.mostNotes { notes.append(note) }
  }

  /// More notes than are ever told of a paragraph or a cell.
  private static let mostNotes = 1_000

  /// Counts cells in which something stands.
  func count(_ cells: Int, times: Int) throws(Fault) {
    let (product, overflow) = cells.multipliedReportingOverflow(by: times)
    guard !overflow, product <= roomForCells else { throw .tooManyCells }
    roomForCells -= product
  }
}

// MARK: - Lines

extension TextSource {
  /// The paragraphs up to the end of the element whose start was the last event, a line each.
  func lines() throws(Fault) -> [String] {
    var lines: [String] = []
    while let event = try next() {
      switch event {
      case .text: break
      case .end: return lines
      case .start(let element):
        if try takeAside(element) { continue }
        switch TextBlock(element) {
        case .paragraph:
          weight.paragraph = looks.looks(of: element[Self.text, "style-name"]).isBold
          lines += try paragraph()
        // The rows and cells of a table in a cell are holders to it.
        case .table, .holder: lines += try self.lines()
        case .other: try skip()
        }
      }
    }
    return lines
  }

  /// The text of the paragraph whose start was the last event, then what stands in its boxes.
  func paragraph() throws(Fault) -> [String] {
    var (paragraph, boxes): (ParagraphText, [String]) = (ParagraphText(), [])
    try readRuns(into: &paragraph, &boxes)
    return [paragraph.text] + boxes
  }

  private func readRuns(
    into paragraph: inout ParagraphText, _ boxes: inout [String]
  ) throws(Fault) {
    while let event = try next() {
      switch event {
      case .text(let run):
        changes.pass(run)
        if !changes.isDeleting {
          paragraph.append(run)
          weight.count(run)
        }
      case .end: return
      case .start(let element):
        if try takeAside(element) { continue }
        switch (element.name.namespace, element.name.local) {
        case (OpenDocumentAddress.drawing, "text-box"): boxes += try lines()
        // LibreOffice writes places to fill in that come from Word so.
        case (OpenDocumentAddress.writerExtension, "content-control"):
          try readRuns(into: &paragraph, &boxes)
        case (OpenDocumentAddress.drawing, let name): try readDrawing(name, into: &boxes)
        case (OpenDocumentAddress.table, _): try readBoxes(into: &boxes)
        case (Self.text, let name): try readRun(name, element, into: &paragraph, &boxes)
        default: try skip()
        }
      }
    }
  }

  /// A drawing: what its words say is read, a picture is noted.
  private func readDrawing(_ name: String, into boxes: inout [String]) throws(Fault) {
    if name == "image" || name == "object" { add(DocumentNote(.drawing(""))) }
    try readBoxes(into: &boxes)
  }

  /// What the words of a drawing say stands in boxes; its title and description are none of it.
  private func readBoxes(into boxes: inout [String]) throws(Fault) {
    while let event = try next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element):
        switch (element.name.namespace, element.name.local) {
        case (OpenDocumentAddress.drawing, "text-box"): boxes += try lines()
        case (OpenDocumentAddress.drawing, let name): try readDrawing(name, into: &boxes)
        case (Self.text, "p"), (Self.text, "h"): boxes += try self.paragraph()
        case (Self.text, "list"): boxes += try lines()
        default: try skip()
        }
      }
    }
  }

  private func readRun(
    _ name: String, _ element: XMLReader.Element, into paragraph: inout ParagraphText,
    _ boxes: inout [String]
  ) throws(Fault) {
    switch name {
    case "s": paragraph.append(blanks: element[Self.text, "c"].flatMap { Int($0) } ?? 1)
    case "tab": paragraph.append(sign: "\t")
    case "line-break": paragraph.append(sign: "\n")
    // A field of a list holds its words as empty elements, then the one that was chosen.
    case "ruby-text", "label", "deletion": break
    case "bookmark-start", "bookmark": note(element)
    default:
      weight.enter(looks.weight(element[Self.text, "style-name"]))
      defer { weight.leave() }
      return try readRuns(into: &paragraph, &boxes)
    }
    try skip()
  }
}
