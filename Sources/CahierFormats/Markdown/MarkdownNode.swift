internal import CMarkdown

/// What a node of a text in Markdown is.
struct MarkdownNode {
  /// A kind of node that something is made of; others only hold such.
  enum Kind: String {
    case heading, paragraph, list, item, table
    case tableHeader = "table_header"
    case tableRow = "table_row"
    case tableCell = "table_cell"
    case codeBlock = "code_block"
    case htmlBlock = "html_block"
    case text, code, softbreak, linebreak, strong, image
    case htmlInline = "html_inline"
  }

  /// What it is, nil for what only holds others.
  let kind: Kind?
  /// Its letters, where it is made of them.
  let literal: String
  /// The line on which it begins, from 1.
  let line: Int
  /// The level of a heading, from 1; 0 for anything else.
  let level: Int
  /// Whether the entries of a list are counted.
  let isOrdered: Bool

  /// Reads a node, which is kept no longer than this call.
  init(_ node: OpaquePointer) {
    let type = unsafe cmark_node_get_type_string(node).map { unsafe String(cString: $0) } ?? ""
    kind = Kind(rawValue: type)
    literal = unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
    line = max(1, Int(unsafe cmark_node_get_start_line(node)))
    level = kind == .heading ? Int(unsafe cmark_node_get_heading_level(node)) : 0
    isOrdered =
      kind == .list && (unsafe cmark_node_get_list_type(node)) == CMARK_ORDERED_LIST
  }
}
