/// Names of styles, as ODF writes those with blanks in them (ODF 1.3, part 3, section 19.502).
enum OpenDocumentName {
  /// `Text body` as `Text_20_body`.
  static func encoded(_ name: String) -> String {
    name.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "_20_")
  }
}

/// The namespaces of every part of a document, and the version of ODF.
enum OpenDocumentNamespace {
  static let version = "1.3"

  static let all: KeyValuePairs<String, String?> = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "xmlns:config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    "office:version": version,
  ]

  /// Those of a spreadsheet.
  static let spreadsheet: KeyValuePairs<String, String?> = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    // The prefix of formulas and conditions stands in values, and is declared for them.
    "xmlns:of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
    "office:version": version,
  ]
}
