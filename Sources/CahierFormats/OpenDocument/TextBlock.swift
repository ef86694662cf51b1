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

  /// What fields and lists are declared with.
  private static let aside: Set = [
    "sequence-decls", "variable-decls", "user-field-decls",
    "dde-connection-decls",
    "table-of-content-source", "alphabetical-index-source", "illustration-index-source",
    "table-index-source", "object-index-source", "user-index-source", "bibliography-source",
    "number",
  ]

  /// The parts of a file in which the text stands.
  private static let bodies: Set = ["document-content", "body", "text"]
}
