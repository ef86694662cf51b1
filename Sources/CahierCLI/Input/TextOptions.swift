internal import ArgumentParser
internal import CahierModel

/// The name of an option that takes a text in the languages of the dossier.
protocol TextOptionName {
  /// The option without its dashes: `title`.
  static var name: String { get }
  /// What the text is.
  static var help: Text { get }
}

/// `--title`, `--title-fr`, `--title-en`: one text, in the main language or in the one named.
struct TextOptions<Name: TextOptionName>: ParsableArguments {
  @Option(
    name: .customLong(Name.name), parsing: .unconditional,
    help: ArgumentHelp(Name.help, value: .text)) var plain: String?

  @Option(
    name: .customLong("\(Name.name)-fr"), parsing: .unconditional,
    help: ArgumentHelp(Name.help + Text(fr: ", en français", en: ", in French"), value: .text))
  var french: String?

  @Option(
    name: .customLong("\(Name.name)-en"), parsing: .unconditional,
    help: ArgumentHelp(Name.help + Text(fr: ", en anglais", en: ", in English"), value: .text))
  var english: String?

  /// Whether the text was given in any language.
  var isGiven: Bool { plain != nil || french != nil || english != nil }

  /// Lays what was typed over a text; an empty text takes the old one away.
  ///
  /// `language`: that of an option that names none.
  func apply(to text: inout BilingualText, _ language: Language) throws(Failure) {
    for (typed, language, suffix) in [
      (plain, language, ""), (french, .french, "-fr"), (english, .english, "-en"),
    ] {
      guard let typed else { continue }
      let checked = try TypedText.prose(typed, in: language, at: "--\(Name.name)\(suffix)")
      text[language] = checked.isEmpty ? nil : checked
    }
  }

  /// The text, empty where none was typed.
  func text(_ language: Language) throws(Failure) -> BilingualText {
    var text = BilingualText()
    try apply(to: &text, language)
    return text
  }
}

enum TitleOption: TextOptionName {
  static let name = "title"
  static var help: Text { Text(fr: "le titre", en: "the title") }
}

enum NameOption: TextOptionName {
  static let name = "name"
  static var help: Text { Text(fr: "le nom que lisent les gens", en: "the name that people read") }
}

enum ReasonOption: TextOptionName {
  static let name = "reason"
  static var help: Text { Text(fr: "le motif", en: "the reason") }
}

enum JustificationOption: TextOptionName {
  static let name = "justification"
  static var help: Text {
    Text(
      fr: "pourquoi cette note\u{202F}: ce que lira le candidat", en: "why this mark: what is told")
  }
}

enum CommentOption: TextOptionName {
  static let name = "comment"
  static var help: Text { Text(fr: "ce que dit l’offre", en: "what the offer says") }
}

enum SummaryOption: TextOptionName {
  static let name = "summary"
  static var help: Text { Text(fr: "ce qui a changé", en: "what changed") }
}

extension TypedText {
  /// The text checked, a fault being told of the option that it was typed for.
  static func checked(_ text: String, at place: String) throws(Failure) -> String {
    do throws(InputFault) {
      return try checked(text)
    } catch {
      throw Failure(error.diagnostic(at: place, found: text), status: .usage)
    }
  }

  /// A text that people wrote, a fault being told of the option that it was typed for.
  static func prose(
    _ text: String, in language: Language, at place: String
  ) throws(Failure) -> String {
    do throws(InputFault) {
      return try prose(text, in: language)
    } catch {
      throw Failure(error.diagnostic(at: place, found: text), status: .usage)
    }
  }

  /// A text on one line that may not be empty: a name, a key, a label.
  static func line(_ text: String, at place: String) throws(Failure) -> String {
    let line = try checked(text, at: place)
    guard !line.isEmpty, !line.contains("\n") else {
      throw .usage(
        "INPUT-061",
        Text(fr: "il faut ici une ligne de texte", en: "a line of text is needed here"),
        at: [Text(same: place)], found: line,
        expected: Text(
          fr: "un texte non vide, sans retour à la ligne", en: "a text, with no line break"))
    }
    return line
  }

  /// The line of an option that may be missing.
  static func optionalLine(_ text: String?, at place: String) throws(Failure) -> String? {
    guard let text else { return nil }
    return try line(text, at: place)
  }
}

/// The names of values in usage lines.
extension Text {
  static var text: Text { Text(fr: "texte", en: "text") }
  static var word: Text { Text(fr: "mot", en: "word") }
  static var number: Text { Text(fr: "nombre", en: "number") }
  static var amount: Text { Text(fr: "montant", en: "amount") }
  static var day: Text { Text(fr: "date", en: "date") }
  static var person: Text { Text(fr: "nom", en: "name") }
  static var key: Text { Text(fr: "clé", en: "key") }
}
