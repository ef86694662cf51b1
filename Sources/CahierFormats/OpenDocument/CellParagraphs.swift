/// The text of a cell: its paragraphs, a line each.
///
/// Remarks and drawings that hang on a cell are none of its text, but its notes.
struct CellParagraphs {
  private(set) var text = ""
  private(set) var notes: [DocumentNote] = []

  private static let text = OpenDocumentAddress.text

  /// Reads up to the end of the cell whose start was the last event.
  static func read(_ reader: XMLReader) throws(XMLError) -> CellParagraphs {
    var (cell, lines): (CellParagraphs, [String]) = (CellParagraphs(), [])
    reading: while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch (element.name.namespace, element.name.local) {
        case (text, "p"), (text, "h"): lines.append(try paragraph(reader))
        case (OpenDocumentAddress.office, "annotation"):
          let aside = try reader.aside()
          cell.notes.append(DocumentNote(.remark(aside.text), author: aside.author))
        case (OpenDocumentAddress.drawing, _):
          cell.notes.append(DocumentNote(.drawing(try reader.aside().text)))
        default: try reader.skipElement()
        }
      case .text: break
      case .end: break reading
      }
    }
    cell.text = lines.joined(separator: "\n")
    return cell
  }

  private static func paragraph(_ reader: XMLReader) throws(XMLError) -> String {
    var (paragraph, depth) = (ParagraphText(), 0)
    while let event = try reader.next() {
      switch event {
      case .text(let run): paragraph.append(run)
      case .end where depth == 0: return paragraph.text
      case .end: depth -= 1
      case .start(let element):
        switch (element.name.namespace == text, element.name.local) {
        case (true, "span"), (true, "a"):
          depth += 1
          continue
        case (true, "s"): paragraph.append(blanks: element[text, "c"].flatMap { Int($0) } ?? 1)
        case (true, "tab"): paragraph.append(sign: "\t")
        case (true, "line-break"): paragraph.append(sign: "\n")
        default: break
        }
        try reader.skipElement()
      }
    }
    return paragraph.text
  }
}

/// The text of a paragraph, whose blanks count as one each time unless they are elements.
///
/// - Source: OpenDocument 1.3, part 3, section 6.1.2: white space characters.
struct ParagraphText {
  private(set) var text = ""
  private var isAfterBlank = true

  /// More blanks in a row than anybody types.
  private static let mostBlanks = 1_000

  mutating func append(_ run: String) {
    for scalar in run.unicodeScalars {
      let isBlank = scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
      if isBlank && isAfterBlank { continue }
      text.unicodeScalars.append(isBlank ? " " : scalar)
      isAfterBlank = isBlank
    }
  }

  mutating func append(blanks count: Int) {
    text += String(repeating: " ", count: min(max(0, count), Self.mostBlanks))
    isAfterBlank = false
  }

  mutating func append(sign: Unicode.Scalar) {
    text.unicodeScalars.append(sign)
    isAfterBlank = true
  }
}
