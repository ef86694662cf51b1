import CahierDocuments
import CahierModel

/// A document as plain lines: what it says, in order, for tests and golden files.
struct DocumentText {
  private(set) var lines: [String] = []

  var text: String { lines.map { $0 + "\n" }.joined() }

  init(_ document: Document) {
    let front = document.front
    lines.append("= \(front.title) | \(front.subject) | \(front.confidentiality ?? "-")")
    lines.append("  \(front.date) \(front.revision ?? "") \(front.authors.joined(separator: ", "))")
    if let cover = front.cover {
      lines.append("  \(cover.buyer) | \(cover.subtitle ?? "-") | \(cover.reference ?? "-")")
      for fact in cover.facts { lines.append("  \(fact.name): \(fact.value)") }
      for edition in cover.revisions {
        lines.append("  \(edition.number) \(edition.date) \(edition.author): \(edition.changes)")
      }
    }
    for block in document.blocks { add(block, indent: "") }
  }

  private mutating func add(_ block: Block, indent: String) {
    switch block {
    case .heading(let heading):
      lines.append("")
      lines.append(String(repeating: "#", count: heading.level) + " " + Self.text(heading.content))
    case .paragraph(let paragraph):
      let role = paragraph.role == .body ? "" : "(\(paragraph.role)) "
      lines.append(indent + role + Self.text(paragraph.content))
    case .list(let list): add(list, indent: indent)
    case .table(let table): add(table, indent: indent)
    case .figure(let figure):
      lines.append("\(indent)[figure: \(Self.text(figure.caption))] \(figure.alternative)")
    case .pair(let first, let second):
      add(.figure(first), indent: indent)
      add(.figure(second), indent: indent)
    case .definitions(let definitions):
      for definition in definitions {
        lines.append(
          "\(indent):: \(Self.text(definition.term)) = \(Self.text(definition.meaning))")
      }
    case .note(let note):
      lines.append("\(indent)! \(note.kind) \(Self.text(note.title ?? []))")
      for block in note.blocks { add(block, indent: indent + "  ") }
    case .contents(let title, _), .index(_, let title): lines.append("\(indent)[\(title)]")
    case .pageBreak: lines.append("\(indent)---")
    case .parallel(let parallel):
      for row in parallel.rows {
        lines.append("\(indent)\(parallel.left.rawValue) ‖ \(parallel.right.rawValue)")
        for block in row.left + row.right { add(block, indent: indent + "  ") }
      }
    case .section(let section):
      lines.append("\(indent)<\(section.orientation)>")
      for block in section.blocks { add(block, indent: indent) }
    }
  }

  private mutating func add(_ list: List, indent: String) {
    for (index, item) in list.items.enumerated() {
      let sign = list.kind == .ordered ? "\(index + 1)." : "-"
      for paragraph in item.paragraphs { lines.append("\(indent)\(sign) \(Self.text(paragraph))") }
      if let nested = item.nested { add(nested, indent: indent + "  ") }
    }
  }

  private mutating func add(_ table: Table, indent: String) {
    lines.append("\(indent)[table: \(Self.text(table.caption))]")
    for row in table.header + Array(table.rows) {
      let cells = row.cells.map { cell -> String in
        var text = DocumentText()
        for block in cell.blocks { text.add(block, indent: "") }
        return text.lines.joined(separator: " / ")
      }
      lines.append(indent + "| " + cells.joined(separator: " | "))
    }
  }

  private init() {}

  private static func text(_ inlines: [Inline]) -> String {
    inlines.map(text).joined()
  }

  private static func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let run), .code(let run): run
    case .lineBreak: " // "
    case .emphasis(let inlines): "_\(text(inlines))_"
    case .strong(let inlines): "*\(text(inlines))*"
    case .link(let inlines, _), .inserted(let inlines), .deleted(let inlines): text(inlines)
    case .reference(let anchor, _): "→\(anchor)"
    case .anchor(_, let inlines): text(inlines)
    case .footnote(let inlines): "[note: \(text(inlines))]"
    case .field(let field): "<\(field)>"
    case .choice(let choice): "[\(choice.prompt): \(choice.words.joined(separator: "/"))]"
    case .language(let language, let inlines): "{\(language.rawValue)| \(text(inlines))}"
    }
  }
}
