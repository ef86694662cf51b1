extension String {
  /// Whether it has nothing but blanks, tabs and ends of lines.
  var isBlank: Bool { onOneLine.isEmpty }

  /// The text with a line feed for each carriage return, and for each of the two together.
  var withLineFeeds: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      if !(scalar == "\n" && isAfterReturn) { text.append(scalar == "\r" ? "\n" : scalar) }
      isAfterReturn = scalar == "\r"
    }
    return String(text)
  }

  /// Whether a reader who takes runs of blanks, tabs and line ends for one blank finds the text as
  /// it is: no tab, no end of a line, and no blank after another one.
  ///
  /// `isAfterBlank` tells whether a blank stands before the text, or its beginning counts as one.
  func keepsItsBlanks(after isAfterBlank: Bool) -> Bool {
    var isAfterBlank = isAfterBlank
    let bytes = utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: " "):
        if isAfterBlank { return false }
        isAfterBlank = true
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return false
      default: isAfterBlank = false
      }
    }
    return true
  }
}
