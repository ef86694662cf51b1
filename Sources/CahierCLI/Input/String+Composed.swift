@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's composed form, NFC: an e and an accent become é.
  var composed: String {
    // Nearly every text is already so; the standard library composes, but names it for itself.
    guard unicodeScalars.contains(where: { $0.value >= 0x300 }) else { return self }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: _nfc)
    return String(text)
  }
}
