extension JSONCursor {
  /// Whether an array or an object begins here.
  var startsCollection: Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// Passes the array or object that begins here without reading what is in it.
  mutating func passOverCollection() throws(DataSyntaxError) {
    let opening = place
    var depth = 0
    repeat {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""):
        try passOverString()
        continue
      default: break
      }
      guard !isAtEnd else { throw .malformed("a bracket is not closed", opening) }
      advance()
    } while depth > 0
  }

  private mutating func passOverString() throws(DataSyntaxError) {
    let opening = place
    advance()
    passPlainRun()
    while byte != UInt8(ascii: "\"") {
      guard !isAtEnd else { throw .malformed("a string is not closed", opening) }
      // A backslash and the sign after it, or a control character: neither ends the string.
      advance()
      advance()
      passPlainRun()
    }
    advance()
  }
}
