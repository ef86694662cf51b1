internal import CahierFormats
internal import CahierInterchange
internal import CahierModel

/// The text of a file that a person names in place of typing it.
enum InputText {
  /// Reads a file of UTF-8, at most as long as one text may be.
  ///
  /// `place`: the option that named the file.
  static func read(_ path: String, at place: String) throws(Failure) -> String {
    let bytes = try InputBytes.read(path)
    guard bytes.count <= TextLimit.bytes else {
      var fault = TypedText.tooLong(bytes: bytes.count).diagnostic(at: place)
      fault.place.append(Text(same: path))
      throw Failure(fault, status: .data)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var fault = DataSyntaxError.notUTF8(in: bytes).diagnostic(file: path)
    fault.place.insert(Text(same: place), at: 0)
    throw Failure(fault, status: .data)
  }
}
