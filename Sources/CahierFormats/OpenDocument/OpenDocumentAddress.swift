/// The addresses of the namespaces of OpenDocument that readers look for.
///
/// - Source: OpenDocument 1.3, part 3, section 2; those of LibreOffice from the files it writes.
package enum OpenDocumentAddress {
  /// What holds the document: `office:body`, `office:value`.
  package static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  /// Tables, their rows and cells.
  package static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  /// Paragraphs and what is in them.
  package static let text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  /// Styles and page layouts.
  package static let style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  /// Properties that styles have in common with XSL.
  package static let formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  /// Frames and pictures.
  package static let drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  /// Sizes and words of pictures, and the families of letters, as SVG calls them.
  package static let vector = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  /// Where a picture or a link leads.
  package static let link = "http://www.w3.org/1999/xlink"
  /// What a document says of itself.
  package static let meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
  /// Who made what, and when.
  package static let dublinCore = "http://purl.org/dc/elements/1.1/"
  /// What XML itself gives a meaning to.
  package static let xml = "http://www.w3.org/XML/1998/namespace"
  /// The list of the parts of a package.
  package static let manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
  /// What LibreOffice writes of texts beyond the standard: lists to choose from of Word.
  package static let writerExtension =
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
  /// What LibreOffice writes of cells beyond the standard: that a value is an error.
  package static let calcExtension =
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
}
