/// Why a file is no OpenDocument that Cahier reads.
package enum OpenDocumentError: Error, Hashable {
  /// The archive itself is at fault.
  case archive(ArchiveError)
  /// A document of Microsoft Office: `.xlsx`, `.docx`.
  case officeOpenXML
  /// An archive that does not say of itself what it holds.
  case untyped
  /// Another document than was expected, with its media type.
  case otherType(String)
  /// A document that takes a password.
  case encrypted
  /// A part that every such document has is not there.
  case missingPart(String)
  /// The XML of a part is at fault.
  case xml(XMLError, part: String)
  /// A sheet has more than `limit` cells that are filled in.
  case tooManyCells(limit: Int)
}
