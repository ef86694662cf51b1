/// How long one text may be, however it comes: a long chapter, not a book.
package enum TextLimit {
  /// The most bytes in UTF-8: a mebibyte.
  package static let bytes = 1 << 20

  /// What is wrong with a text of so many bytes.
  package static func tooLong(bytes count: Int) -> Text {
    Text(
      fr: "ce texte compte \(count) octets, 1 Mio au plus est admis",
      en: "this text has \(count) bytes, at most 1 MiB is allowed")
  }

  /// What would be right in its place.
  package static let shorter = Text(
    fr: "un texte plus court, ou un document joint", en: "a shorter text, or an annexed document")
}
