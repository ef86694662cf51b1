internal import CahierModel

/// What the readers of YAML and JSON say of a file, in both languages.
enum SyntaxWords {
  /// The words of a reader as a text; those that nobody has translated stay as they are, in
  /// brackets.
  static func text(_ problem: String) -> Text {
    let parts = problem.split(separator: ":", maxSplits: 1).map(String.init)
    if let french = french[problem] { return Text(fr: french, en: problem) }
    if parts.count == 2, let french = french[parts[0]] {
      return Text(fr: "\(french)\u{202F}:\(parts[1])", en: problem)
    }
    return Text(fr: "structure inattendue (\(problem))", en: problem)
  }

  /// First the messages of libyaml 0.2 (`parser.c`, `scanner.c`) that files of people meet, then those of
  /// our reader of JSON.
  private static let french = [
    "could not find expected ':'": "il manque un deux-points après une clé",
    "did not find expected key": "il manque une clé, ou le retrait de la ligne n’est pas le bon",
    "did not find expected '-' indicator":
      "il manque un tiret de liste, ou le retrait n’est pas le bon",
    "did not find expected ',' or ']'": "il manque une virgule ou « ] »",
    "did not find expected ',' or '}'": "il manque une virgule ou « } »",
    "did not find expected node content": "il manque une valeur",
    "did not find expected <document start>": "le fichier continue après sa fin",
    "found unexpected end of stream":
      "le fichier s’arrête avant la fin d’un texte entre guillemets",
    "found unexpected document indicator":
      "« --- » ou « ... » figure dans un texte entre guillemets",
    "found character that cannot start any token": "un caractère ne peut pas commencer une valeur",
    "found a tab character that violates indentation": "une tabulation sert de retrait",
    "found a tab character where an indentation space is expected":
      "une tabulation sert de retrait",
    "found unknown escape character": "une barre oblique inverse précède un caractère inattendu",
    "found invalid Unicode character escape code": "ce code de caractère n’existe pas",
    "did not find expected hexdecimal number": "il manque des chiffres hexadécimaux",
    "mapping values are not allowed in this context":
      "un deux-points figure là où il n’en faut pas",
    "mapping keys are not allowed in this context": "une clé figure là où il n’en faut pas",
    "block sequence entries are not allowed in this context":
      "un tiret de liste figure là où il n’en faut pas",
    "found undefined tag handle": "cette étiquette n’est pas connue",
    "did not find expected comment or line break": "la ligne continue après sa fin",
    "found extra document": "le fichier tient plusieurs documents",
    "a bracket is not closed": "un crochet ou une accolade n’est pas fermé",
    "a string is not closed": "un texte entre guillemets n’est pas fermé",
    "a control character in a string must be escaped":
      "un caractère de commande figure dans un texte",
    "no escape of JSON": "une barre oblique inverse précède un caractère inattendu",
    "half of a surrogate pair": "il manque la moitié d’un caractère codé en deux parties",
    "expected four hexadecimal digits after \\u": "il faut quatre chiffres hexadécimaux après \\u",
    "the file goes on after its value": "le fichier continue après sa fin",
    "expected , or ]": "il manque une virgule ou « ] »",
    "expected , or }": "il manque une virgule ou « } »",
    "expected a key in double quotes": "il manque une clé entre guillemets droits",
    "expected : after the key": "il manque un deux-points après une clé",
    "expected a value": "il manque une valeur",
    "no value of JSON": "ce n’est pas une valeur de JSON",
  ]
}
