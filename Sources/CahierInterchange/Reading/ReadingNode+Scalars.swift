internal import CahierFormats
package import CahierModel

extension ReadingNode {
  /// The text of a scalar, or nil with a fault.
  ///
  /// A control character other than tab and line feed is a fault: a file may not carry what a
  /// terminal would obey, and nobody meant it. So is a text over the limit.
  package func text() -> String? {
    guard case .scalar(let text, _) = node.value else {
      fault("FILE-003", Expectation.unexpected, expected: Text(fr: "un texte", en: "a text"))
      return nil
    }
    guard isShortEnough(text) else { return nil }
    guard let scalar = text.firstForbiddenControl else { return text }
    let name = scalar.codePoint
    fault(
      "FILE-012",
      Text(
        fr: "le texte contient un caractère de commande, \(name)",
        en: "the text has a control character, \(name)"),
      expected: Text(
        fr: "un texte sans caractère de commande", en: "a text without control characters"))
    return nil
  }

  /// Whether a text is within the limit; a fault is noted if it is not.
  func isShortEnough(_ text: String) -> Bool {
    let count = text.utf8.count
    guard count > TextLimit.bytes else { return true }
    fault("FILE-013", TextLimit.tooLong(bytes: count), expected: TextLimit.shorter)
    return false
  }

  /// The text in both languages: `{fr: …, en: …}`, both given.
  package func bilingual() -> Text? {
    allowOnly("fr", "en")
    guard let fr = required("fr")?.text(), let en = required("en")?.text() else { return nil }
    return Text(fr: fr, en: en)
  }

  /// A text that people wrote: `{fr: …, en: …}` with one language at least, or a plain text in the
  /// main language of the dossier.
  package func text(mainLanguage: Language) -> BilingualText? {
    guard case .mapping = node.value else {
      return text().map { BilingualText($0, in: mainLanguage) }
    }
    allowOnly("fr", "en")
    let text = BilingualText(fr: self["fr"]?.text(), en: self["en"]?.text())
    if text.isEmpty { _ = required(mainLanguage.rawValue) }
    return text.isEmpty ? nil : text
  }

  /// An exact decimal number, from the digits of the file.
  package func decimal() -> ExactDecimal? {
    guard case .scalar(let text, _) = node.value else { return expectingNumber() }
    return (try? ExactDecimal(parsing: text)) ?? expectingNumber()
  }

  private func expectingNumber() -> ExactDecimal? {
    fault(
      "FILE-006", Text(fr: "ceci n’est pas un nombre", en: "this is no number"),
      expected: Text(
        fr: "des chiffres avec un point décimal, comme 1234.50",
        en: "digits with a decimal point, such as 1234.50"))
    return nil
  }

  /// A whole number in `range`.
  package func integer(in range: ClosedRange<Int>) -> Int? {
    guard case .scalar(let text, _) = node.value, let number = Int(text), range.contains(number)
    else {
      fault(
        "FILE-006", Text(fr: "ceci n’est pas un nombre attendu", en: "this is no expected number"),
        expected: Text(
          fr: "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
      return nil
    }
    return number
  }

  /// `true` or `false`.
  package func flag() -> Bool? {
    guard case .scalar(let text, isQuoted: false) = node.value, let flag = Bool(text) else {
      fault("FILE-003", Expectation.unexpected, expected: Text(same: "true, false"))
      return nil
    }
    return flag
  }

  /// A day: `2026-11-21`.
  package func date() -> CalendarDate? {
    guard case .scalar(let text, _) = node.value, let date = CalendarDate(iso: text) else {
      fault(
        "FILE-007", Text(fr: "ceci n’est pas une date", en: "this is no date"),
        expected: Text(
          fr: "une date existante, comme 2026-11-21", en: "a day that exists, such as 2026-11-21"))
      return nil
    }
    return date
  }

  /// One of the words of an enumeration.
  package func word<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> Word? {
    if case .scalar(let text, _) = node.value, let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    fault(
      "FILE-008", Text(fr: "ce mot n’est pas admis ici", en: "this word has no meaning here"),
      expected: Text(fr: "un de ces mots : \(known)", en: "one of these words: \(known)"))
    return nil
  }
}

extension String {
  /// The first control character that is neither tab nor line feed.
  fileprivate var firstForbiddenControl: Unicode.Scalar? {
    mayHoldForbiddenControl ? unicodeScalars.first(where: \.isForbiddenControl) : nil
  }

  /// The text with U+FFFD for each control character but tab and line feed.
  package func replacingControlCharacters() -> String {
    guard firstForbiddenControl != nil else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { $0.isForbiddenControl ? "\u{FFFD}" : $0 }))
  }
}

extension String {
  /// Whether a byte begins what may be a forbidden control character.
  ///
  /// Nearly every text has none. C2 begins U+0080 and those after it.
  fileprivate var mayHoldForbiddenControl: Bool {
    let bytes = utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 { return true }
    }
    return false
  }
}
