internal import CahierModel

/// The text of a file that a person names in place of typing it.
enum InputText {
  /// Reads a file of UTF-8, at most as long as one text may be.
  ///
  /// `place`: the option that named the file.
  static func read(_ path: String, at place: String) throws(Failure) -> String {
    let bytes = try InputBytes.read(path)
    guard bytes.count <= TypedText.byteLimit else {
      throw .data(
        "INPUT-020",
        Text(
          fr: "ce texte compte \(bytes.count) octets, 1 Mio au plus est admis",
          en: "this text has \(bytes.count) bytes, at most 1 MiB is allowed"),
        at: [Text(same: place), Text(same: path)],
        expected: Text(
          fr: "un texte plus court, ou un document joint",
          en: "a shorter text, or an annexed document"))
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    let sound = zip(bytes, repaired).prefix { $0 == $1 }.count
    let line = bytes[..<sound].count { $0 == UInt8(ascii: "\n") } + 1
    throw .data(
      "FILE-002",
      Text(fr: "le fichier n’est pas en UTF-8", en: "the file is not in UTF-8"),
      at: [Text(same: place), Text(same: "\(path):\(line)")],
      found: Text(fr: "octet \(sound + 1)", en: "byte \(sound + 1)").shown,
      remedies: [
        Text(
          fr: "Le convertir\u{202F}: iconv -f WINDOWS-1252 -t UTF-8 \(ShellWord.quoted(path))",
          en: "Convert it: iconv -f WINDOWS-1252 -t UTF-8 \(ShellWord.quoted(path))")
      ])
  }
}
