/// A noun for one thing and for several, in one language.
package struct CountedName: Hashable, Sendable {
  /// The singular: “account”.
  package let one: String
  /// The plural: “accounts”.
  package let many: String

  package init(one: String, many: String) {
    self.one = one
    self.many = many
  }
}

/// A noun for one thing and for several, in each language.
package struct CountedText: Hashable, Sendable {
  /// The noun in French: « compte », « comptes ».
  package let fr: CountedName
  /// The noun in English: “account”, “accounts”.
  package let en: CountedName

  package init(fr: CountedName, en: CountedName) {
    self.fr = fr
    self.en = en
  }

  /// The noun in one of the languages.
  package subscript(language: Language) -> CountedName {
    language == .french ? fr : en
  }

  /// The noun for a single thing.
  package var one: Text { Text(fr: fr.one, en: en.one) }
  /// The noun for several things.
  package var many: Text { Text(fr: fr.many, en: en.many) }

  /// The noun that goes with a number: in French 0, 1 and 1.5 are singular, in English 1 alone is.
  package func name(for number: ExactDecimal, in language: Language) -> String {
    let isOne =
      switch language {
      case .french: number < 2 && number > -2
      case .english: number == 1
      }
    return isOne ? self[language].one : self[language].many
  }
}
