internal import CahierModel

/// An amount as people write it in a cell: `96 000,00 €`, `EUR 96000`, `120 k€ TTC`.
struct GridAmount {
  /// The digits with their blanks and marks, to be read as any number of the grid.
  let digits: String
  /// What the words multiply the number by.
  let factor: Int
  /// The currency that is written, or nil where none is.
  let currency: Currency?
  /// Whether the words say that tax is in it, or nil where they do not.
  let taxBasis: TaxBasis?

  /// Nil where anything but digits and words of money is in the cell: nothing is dropped unread.
  init?(_ field: String) {
    let isFigure = { (character: Character) in
      character.isASCII && character.isNumber || "-+".contains(character)
    }
    guard let first = field.firstIndex(where: isFigure),
      let last = field.lastIndex(where: { $0.isASCII && $0.isNumber }), first <= last,
      let before = Self.words(field[..<first]),
      var after = Self.words(field[field.index(after: last)...])
    else { return nil }
    digits = String(field[first...last])
    // The sign that follows a multiple counts for both: « k€ », but « ke » is one word.
    let multiple = after.first.flatMap { MoneyWords.factors[$0] }
    factor = multiple ?? 1
    let currencies = Set((before + after).compactMap { MoneyWords.currencies[$0] })
    if multiple != nil { after.removeFirst() }
    let rest = before + after.filter { !["de", "d", "of"].contains($0) }
    let taxes = rest.compactMap { TaxBasis(rawValue: $0.uppercased()) }
    guard currencies.count < 2, taxes.count < 2,
      rest.allSatisfy({ MoneyWords.currencies[$0] != nil || ["ht", "ttc"].contains($0) })
    else { return nil }
    currency = currencies.first.flatMap { Currency($0) }
    taxBasis = taxes.first
  }

  /// The words of a part of the cell, or nil for one that holds something else.
  private static func words(_ text: Substring) -> [String]? {
    let isKnown = text.allSatisfy { character in
      character.isLetter || character.isWhitespace || "€$£'’".contains(character)
    }
    return isKnown ? MoneyWords.words(of: text.lowercased()) : nil
  }
}
