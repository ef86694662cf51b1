import CahierModel

extension Typography {
  /// Words in the quotation marks of the language: « à préciser », “to be stated”.
  func quoted(_ words: String) -> String {
    language == .french ? "«\u{202F}\(words)\u{202F}»" : "“\(words)”"
  }

  /// `one` or `many` after a number: in French 0 and 1 are singular.
  func counted(_ count: Int, _ name: CountedText) -> String {
    "\(number(count)) \(name.name(for: ExactDecimal(count), in: language))"
  }

  /// The word for a yes or a no.
  func answer(_ flag: Bool) -> String {
    language == .french ? (flag ? "oui" : "non") : (flag ? "yes" : "no")
  }
}
