internal import CahierModel

/// What the help of an item verb says besides its summary: which words and options it takes.
///
/// The parser knows none of them: they are the fields of the kinds of the dossier's template.
struct ItemHelp {
  /// The verb in English, or nil on the page of the noun.
  let verb: String?
  let template: SpecificationTemplate?
  /// The kind that the page is about, or nil for all of them.
  let kind: ItemKind?

  var language: Language { ScreenLanguage.current }

  /// The words that open the command under a kind: `cahier besoin ajouter`, `need add`.
  func line(_ language: Language) -> String? {
    guard let kind else { return nil }
    let path = CommandAliases.name(["item"] + (verb.map { [$0] } ?? []), in: language)
    return ([kind.noun(language)] + path.dropFirst()).joined(separator: " ")
  }

  // MARK: Arguments

  /// The words that are no options.
  var arguments: [(String, String)] {
    let code = example
    let last = ItemCode(prefix: code.prefix, number: code.number + 3) ?? code
    let range = Text(
      fr: "codes, un par un ou en suite\u{202F}: \(code), \(code)..\(last) ; ce qui manque dans "
        + "une suite est dit et sauté",
      en: "codes, one by one or in ranges: \(code), \(code)..\(last); what a range lacks is told "
        + "and skipped")
    return switch verb {
    case "edit", "remove", "show": [("<code>…", range.shown)]
    case "list": [("[<code>…]", range.shown)]
    case "move":
      [
        (
          "<code>",
          Text(fr: "l’élément à déplacer\u{202F}: \(code)", en: "the item to move: \(code)").shown
        )
      ]
    default: []
    }
  }

  /// A code such as the items of the page have.
  var example: ItemCode {
    template?.exampleCode(kind, language) ?? SpecificationTemplate.anyCode
  }

  // MARK: Options of the verb

  /// The options that the verb takes, but for the fields of the kind.
  var options: [(String, String)] {
    let own: [(String, Text)] =
      switch verb {
      case "add":
        [
          (
            "--library <id>…",
            Text(
              fr: "prendre ces éléments prêts ; « cahier bibliothèque lister » les montre",
              en: "take these ready items; “cahier library list” shows them")
          ),
          (
            "--again",
            Text(
              fr: "prendre une fois de plus un élément prêt déjà pris",
              en: "take once more a ready item that is taken already")
          ), Self.format,
        ]
      case "edit":
        [
          ("--clear <\(fieldWord)>", Text(fr: "effacer un champ", en: "empty a field")),
          ("--unlink <code>", Text(fr: "ôter le lien vers un élément", en: "remove a link")),
        ]
      case "move": Self.places
      case "list":
        [
          (
            "--text <\(textWord)>",
            Text(fr: "qui contiennent ces mots", en: "that hold these words")
          ), Self.format,
        ]
      case "show": [Self.format]
      default: []
      }
    return own.map { ($0, $1.shown) } + kindOption
  }

  private static var format: (String, Text) {
    (
      "--format <\(OutputFormat.allValueStrings.joined(separator: "|"))>",
      Text(
        fr: "texte pour les personnes, json pour les programmes",
        en: "text for people, json for programs")
    )
  }

  private static let places = [
    ("--before <code>", Text(fr: "devant cet élément", en: "before this item")),
    ("--after <code>", Text(fr: "derrière cet élément", en: "after this item")),
    ("--first", Text(fr: "en tête", en: "to the start")),
    ("--last", Text(fr: "à la fin", en: "to the end")),
  ]

  private var kindOption: [(String, String)] {
    guard kind == nil, verb != nil, let template else { return [] }
    let words = template.kinds.map { $0.noun(language) }
    return [
      (
        "--kind <\(Text(fr: "sorte", en: "kind").shown)>",
        Text(fr: "la sorte d’élément\u{202F}: ", en: "the kind of item: ").shown
          + words.joined(separator: ", ")
      )
    ]
  }

  var textWord: String { Text(fr: "texte", en: "text").shown }
  var fieldWord: String { Text(fr: "champ", en: "field").shown }
}

extension SpecificationTemplate {
  /// A code for pages that no dossier stands behind.
  static var anyCode: ItemCode {
    guard
      let code = ItemCode(prefix: Text(fr: "BF", en: "FN").shown, number: 12)
    else { preconditionFailure("two letters and a number make a code") }
    return code
  }
}
