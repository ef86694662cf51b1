/// The number of an establishment in the French register: 9 digits of the body, 5 of the place.
package enum SIRETNumber {
  /// What is wrong with a number.
  package enum Fault: Hashable, Sendable {
    case length(Int)
    /// The digits do not add up: one is mistyped.
    case key
  }

  /// The digits of a number as people type it, with blanks, points and a label before it; nil for
  /// a text that holds anything else.
  package static func digits(_ text: String) -> String? {
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !(character.isWhitespace || ".:\u{202F}\u{A0}°".contains(character)),
        !(digits.isEmpty && character.isLetter)
      {
        return nil
      }
    }
    return digits.isEmpty ? nil : digits
  }

  /// What is wrong with digits, or nil.
  ///
  /// The sum by the Luhn formula is a multiple of 10. The establishments of La Poste, but its seat,
  /// have a plain sum of digits that is a multiple of 5.
  ///
  /// - Source: Insee, definition of the SIRET; the exception of La Poste is by the same.
  package static func fault(_ digits: String) -> Fault? {
    let numbers = digits.compactMap(\.wholeNumberValue)
    guard numbers.count == 14, digits.count == 14 else { return .length(digits.count) }
    if luhn(numbers).isMultiple(of: 10) { return nil }
    let isPost = digits.hasPrefix("356000000")
    return isPost && numbers.reduce(0, +).isMultiple(of: 5) ? nil : .key
  }

  private static func luhn(_ numbers: [Int]) -> Int {
    numbers.reversed().enumerated().reduce(0) { sum, entry in
      let doubled = entry.element * (entry.offset.isMultiple(of: 2) ? 1 : 2)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
  }
}
