extension String {
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
