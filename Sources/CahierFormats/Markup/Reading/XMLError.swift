/// Why bytes are no XML that Cahier reads.
package enum XMLError: Error, Hashable {
  /// There are more bytes than `limit`.
  case tooLarge(limit: Int)
  /// The bytes are no UTF-8. `offset` counts bytes from 0.
  case notUTF8(offset: Int)
  /// The file says that it is written in another encoding than UTF-8.
  case otherEncoding(String)
  /// A document type, which could make a small file huge or read other files.
  case documentType(DataNode.Place)
  /// Elements nest deeper than `limit`.
  case tooDeep(limit: Int, DataNode.Place)
  /// There are more than `limit` elements.
  case tooManyElements(limit: Int)
  /// An element has more than `limit` attributes, or the file that many declarations of names.
  case tooManyAttributes(limit: Int, DataNode.Place)
  /// One text, tag or remark is longer than `limit` bytes.
  case tooLong(limit: Int, DataNode.Place)
  /// The file ends within what begins here.
  case truncated(DataNode.Place)
  /// Any other fault, in the words of libxml2.
  case malformed(String, DataNode.Place)
}
