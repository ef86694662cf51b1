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

  private let reader: XMLReader
  private var roomForCells: Int

  private static let text = OpenDocumentAddress.text

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
        switch TextBlock(element) {
        case .paragraph: lines += try paragraph()
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
      case .text(let run): paragraph.append(run)
      case .end: return
      case .start(let element):
        switch (element.name.namespace, element.name.local) {
        case (OpenDocumentAddress.drawing, "text-box"): boxes += try lines()
        // LibreOffice writes places to fill in that come from Word so.
        case (OpenDocumentAddress.writerExtension, "content-control"):
          try readRuns(into: &paragraph, &boxes)
        case (OpenDocumentAddress.drawing, _), (OpenDocumentAddress.table, _):
          try readBoxes(into: &boxes)
        case (Self.text, let name): try readRun(name, element, into: &paragraph, &boxes)
        default: try skip()
        }
      }
    }
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
        case (OpenDocumentAddress.drawing, _): try readBoxes(into: &boxes)
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
    case "note", "ruby-text", "label", "deletion": break
    default: return try readRuns(into: &paragraph, &boxes)
    }
    try skip()
  }
}

/// What an element is to a text that is read block by block.
enum TextBlock {
  case paragraph, table
  /// It holds blocks that are of the text.
  case holder
  /// Nothing of it is read.
  case other

  init(_ element: XMLReader.Element) {
    switch (element.name.namespace, element.name.local) {
    case (OpenDocumentAddress.text, "p"), (OpenDocumentAddress.text, "h"): self = .paragraph
    case (OpenDocumentAddress.table, "table"): self = .table
    case (OpenDocumentAddress.text, let name): self = Self.aside.contains(name) ? .other : .holder
    case (OpenDocumentAddress.drawing, _): self = .holder
    case (OpenDocumentAddress.table, let name):
      self = name == "title" || name == "desc" ? .other : .holder
    case (OpenDocumentAddress.office, let name):
      self = Self.bodies.contains(name) ? .holder : .other
    default: self = .other
    }
  }

  /// What was taken out, and what fields and lists are declared with.
  private static let aside: Set = [
    "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls",
    "dde-connection-decls",
    "table-of-content-source", "alphabetical-index-source", "illustration-index-source",
    "table-index-source", "object-index-source", "user-index-source", "bibliography-source",
    "number",
  ]

  /// The parts of a file in which the text stands.
  private static let bodies: Set = ["document-content", "body", "text"]
}
