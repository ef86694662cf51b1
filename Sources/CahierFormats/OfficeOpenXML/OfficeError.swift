/// Why a file is no document of Microsoft Office that Cahier reads.
package enum OfficeError: Error, Hashable {
  /// The archive itself is at fault.
  case archive(ArchiveError)
  /// A file of Office before 2007, or one that takes a password: both look alike from outside.
  case oldOrEncrypted
  /// An archive that is no such document.
  case otherType
  /// A part that every such document has is not there.
  case missingPart(String)
  /// The XML of a part is at fault.
  case xml(XMLError, part: String)
  /// There are more than `limit` cells that are filled in.
  case tooManyCells(limit: Int)
}
