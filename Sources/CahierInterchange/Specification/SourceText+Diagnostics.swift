internal import CahierFormats
internal import CahierModel

extension OfficeError {
  /// What people are told of a file that is no document of Office that Cahier reads.
  func diagnostic(_ file: String, wanted: Text) -> Diagnostic {
    switch self {
    case .archive(let error): OpenDocumentError.archive(error).diagnostic(file, wanted: wanted)
    case .xml(let error, let part):
      OpenDocumentError.xml(error, part: part).diagnostic(file, wanted: wanted)
    case .missingPart(let part):
      OpenDocumentError.missingPart(part).diagnostic(file, wanted: wanted)
    case .tooManyCells(let limit):
      OpenDocumentError.tooManyCells(limit: limit).diagnostic(file, wanted: wanted)
    case .oldOrEncrypted, .otherType:
      OpenDocumentError.otherType("").diagnostic(file, wanted: wanted)
    }
  }
}

extension MarkdownError {
  /// What people are told of a file that is no text that Cahier reads.
  func diagnostic(_ file: String) -> Diagnostic {
    switch self {
    case .notText(let line):
      Diagnostic(
        .error, "IMPORT-003",
        Text(
          fr: "ce fichier n’est pas un texte\u{202F}: il contient un octet nul",
          en: "this file is no text: it holds a byte of zero"),
        at: [Text(same: file), Text(fr: "ligne \(line)", en: "line \(line)")],
        expected: SourceText.wanted,
        remedies: [Text(fr: "Vérifier le nom du fichier.", en: "Check the name of the file.")])
    case .tooLarge(let limit):
      Self.beyond(
        file, nil, Text(fr: "\(limit >> 20) Mio au plus", en: "\(limit >> 20) MiB at most"))
    case .tooLong(let limit, let line):
      Self.beyond(
        file, line,
        Text(
          fr: "\(limit >> 10) Kio au plus entre deux lignes vides",
          en: "at most \(limit >> 10) KiB between two empty lines"))
    case .noMemory:
      Self.beyond(file, nil, Text(fr: "plus de mémoire", en: "more memory"))
    }
  }

  fileprivate static func beyond(_ file: String, _ line: Int?, _ limit: Text) -> Diagnostic {
    Diagnostic(
      .error, "IMPORT-004",
      Text(fr: "ce texte dépasse ce que Cahier lit", en: "this text is beyond what Cahier reads"),
      at: [Text(same: file)] + (line.map { [Text(fr: "ligne \($0)", en: "line \($0)")] } ?? []),
      expected: limit,
      remedies: [
        Text(
          fr: "Découper le texte en plusieurs fichiers.", en: "Cut the text into several files.")
      ])
  }
}

extension CSVError {
  /// What people are told of a table that is too large.
  func diagnostic(_ file: String) -> Diagnostic {
    switch self {
    case .tooLarge(let limit):
      MarkdownError.beyond(
        file, nil, Text(fr: "\(limit >> 20) Mio au plus", en: "\(limit >> 20) MiB at most"))
    case .tooManyRows(let limit):
      MarkdownError.beyond(
        file, nil, Text(fr: "\(limit) lignes au plus", en: "\(limit) rows at most"))
    case .tooManyColumns(let limit, let line):
      MarkdownError.beyond(
        file, line, Text(fr: "\(limit) colonnes au plus", en: "\(limit) columns at most"))
    }
  }
}

extension CSVTable.Oddity {
  /// What people are told of something odd in a table, which is read all the same.
  func diagnostic(at file: String) -> Diagnostic {
    let (line, message) = described
    return Diagnostic(
      .warning, "IMPORT-005", message,
      at: [Text(same: file), Text(fr: "ligne \(line)", en: "line \(line)")],
      remedies: [
        Text(
          fr: "Relire cette ligne dans ce qui est proposé.",
          en: "Read this line over in what is proposed.")
      ])
  }

  private var described: (line: Int, message: Text) {
    switch self {
    case .ragged(let line, let found, let expected):
      (
        line,
        Text(
          fr: "cette ligne a \(found) champs au lieu de \(expected)",
          en: "this row has \(found) fields in place of \(expected)")
      )
    case .unclosedQuote(let line):
      (
        line,
        Text(
          fr: "un guillemet est ouvert et jamais fermé", en: "a quote is opened and never closed")
      )
    case .textAfterQuote(let line):
      (line, Text(fr: "du texte suit un guillemet fermé", en: "text follows a closed quote"))
    case .controlCharacters(let count, let line):
      (
        line,
        Text(
          fr: "\(count) caractères de commande sont remplacés",
          en: "\(count) control characters are replaced")
      )
    }
  }
}
