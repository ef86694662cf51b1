extension String {
  /// Whether one of the bytes of the text is this one: a walk of its own, as that of `utf8` takes
  /// several times as long.
  package func holds(_ byte: UInt8) -> Bool {
    let bytes = utf8Span.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }
}
