package import ArgumentParser
package import CahierModel

/// A closed list of words that a person may type, each in French and in English.
///
/// An option, an argument or a prompt that takes one of a few words has a type of this kind, so that
/// every one of them reads the same: the key, its word in either language, what people call it, with
/// or without accents, in any case, with or without blanks and dashes.
package protocol TypedChoice: CaseIterable, ExpressibleByArgument, RawRepresentable<String> {
  /// What it is called by people, in a sentence.
  var name: Text { get }
  /// The word to type, as help and lists show it: one word of the shell.
  var word: Text { get }
  /// What else people type for it, in either language.
  var otherWords: [String] { get }
}

extension TypedChoice {
  /// The French name and the English key, for a list whose names are single words.
  package var word: Text { Text(fr: name.fr, en: rawValue) }
  /// None, for a list whose names and keys are all that people type.
  package var otherWords: [String] { [] }

  /// Reads a word as a person types it; nil for one that says none of the choices.
  package init?(typed text: String) {
    let typed = TypedWord.comparable(text)
    guard let choice = Self.allCases.first(where: { $0.forms.contains(typed) }) else { return nil }
    self = choice
  }

  /// Reads the word of the command line.
  package init?(argument: String) {
    self.init(typed: argument)
  }

  /// The words to type, in the language of the screen: help, completion and refusals list them.
  package static var allValueStrings: [String] {
    allCases.map(\.word.shown)
  }

  /// The word of the choice that holds where none is typed, as help shows it.
  package var defaultValueDescription: String { word.shown }

  /// Everything that is read as this choice, in the form in which words are compared.
  package var forms: Set<String> {
    Set(([rawValue, name.fr, name.en, word.fr, word.en] + otherWords).map(TypedWord.comparable))
  }

  /// The words of all choices, for a sentence: « prix, coût, qualité ».
  package static var list: Text {
    .joined(allCases.map(\.word))
  }
}

/// A word of a closed list, or the word that says there is none of them.
package enum WordOrNone<Word: TypedChoice>: ExpressibleByArgument {
  case word(Word)
  case nothing

  /// Reads a word of the list, or « aucun » and “none”.
  package init?(argument: String) {
    if let word = Word(typed: argument) {
      self = .word(word)
    } else if TypedWord.isNone(argument) {
      self = .nothing
    } else {
      return nil
    }
  }

  /// The words to type, in the language of the screen, “none” last.
  package static var allValueStrings: [String] {
    Word.allValueStrings + [TypedWord.none.shown]
  }

  /// The word, or nil where there is to be none.
  package var choice: Word? {
    if case .word(let word) = self { word } else { nil }
  }
}
