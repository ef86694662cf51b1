/// The addresses of the namespaces of OpenDocument that readers look for.
///
/// - Source: OpenDocument 1.3, part 3, section 2; those of LibreOffice from the files it writes.
package enum OpenDocumentAddress {
  package static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  package static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  package static let text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  package static let style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  package static let formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  package static let drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  package static let manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
  /// What LibreOffice writes of cells beyond the standard: that a value is an error.
  package static let calcExtension =
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
}
