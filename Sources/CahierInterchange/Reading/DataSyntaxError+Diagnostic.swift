package import CahierFormats
package import CahierModel

extension DataSyntaxError {
  /// The fault as a person reads it.
  package func diagnostic(file: String) -> Diagnostic {
    Diagnostic(
      .error, "FILE-002", message, at: [Text(same: line.map { "\(file):\($0)" } ?? file)],
      remedies: remedies(file))
  }

  private var line: Int? {
    switch self {
    case .tooDeep(_, let place), .duplicateKey(_, let place), .forbidden(_, let place),
      .keyIsNoText(let place), .malformed(_, let place), .forbiddenCharacter(_, let place),
      .tooManyMarks(_, let place):
      place.line
    case .notUTF8(_, let line): line
    case .tooLarge, .tooManyNodes: nil
    }
  }

  private func remedies(_ file: String) -> [Text] {
    switch self {
    case .notUTF8:
      [
        Text(
          fr: "Le convertir, par exemple depuis Windows\u{202F}: "
            + "iconv -f WINDOWS-1252 -t UTF-8 \(ShellWord.quoted(file))",
          en:
            "Convert it, for example from Windows: iconv -f WINDOWS-1252 -t UTF-8 \(ShellWord.quoted(file))"
        )
      ]
    case .tooLarge, .tooManyNodes:
      [
        Text(
          fr: "Partager le contenu entre plusieurs fichiers.", en: "Share it among several files.")
      ]
    case .forbiddenCharacter, .tooManyMarks:
      [Text(fr: "Ôter le caractère de cette ligne.", en: "Take the character out of that line.")]
    case .forbidden:
      [
        Text(
          fr: "Écrire la valeur en toutes lettres, entre guillemets si elle commence par ce signe.",
          en: "Write the value out, between quotes if it begins with that sign.")
      ]
    case .duplicateKey:
      [Text(fr: "N’en garder qu’une.", en: "Keep one of them.")]
    case .tooDeep, .keyIsNoText, .malformed:
      [
        Text(
          fr:
            "Corriger cette ligne ou celle d’avant\u{202F}: retrait en espaces, deux-points suivi "
            + "d’une espace, guillemets et crochets fermés.",
          en: "Mend that line or the one before: indentation in blanks, a colon with a blank after "
            + "it, quotes and brackets closed.")
      ]
    }
  }

  private var message: Text {
    switch self {
    case .notUTF8(let offset, _):
      Text(
        fr: "le fichier n’est pas en UTF-8 à partir de l’octet \(offset + 1)",
        en: "the file is no UTF-8 from byte \(offset + 1) on")
    case .tooLarge(let limit):
      Text(
        fr: "le fichier dépasse \(limit >> 20) Mio",
        en: "the file is larger than \(limit >> 20) MiB")
    case .tooManyNodes(let limit):
      Text(
        fr: "le fichier compte plus de \(limit) valeurs", en: "the file has over \(limit) values")
    case .tooDeep(let limit, _):
      Text(
        fr: "les valeurs sont imbriquées au-delà de \(limit) niveaux",
        en: "values nest deeper than \(limit) levels")
    case .duplicateKey(let key, _):
      Text(fr: "la clé « \(key) » figure deux fois", en: "the key “\(key)” stands twice")
    case .forbidden(let mark, _):
      Text(
        fr: "les ancres, alias et étiquettes YAML (« \(mark) ») ne sont pas admis",
        en: "YAML anchors, aliases and tags (“\(mark)”) are not allowed")
    case .forbiddenCharacter(let name, _):
      Text(
        fr: "le caractère \(name) n’est pas admis", en: "the character \(name) is not allowed")
    case .tooManyMarks(let limit, _):
      Text(
        fr: "une lettre porte plus de \(limit) signes",
        en: "a letter bears more than \(limit) marks")
    case .keyIsNoText:
      Text(fr: "une clé n’est pas un texte", en: "a key is no text")
    case .malformed(let problem, _):
      Text(fr: "le fichier n’est pas lisible\u{202F}: ", en: "the file cannot be read: ")
        + SyntaxWords.text(problem)
    }
  }
}
