package import CahierFormats
package import CahierModel

extension OpenDocumentError {
  /// What people are told of a file that is no document that Cahier reads.
  ///
  /// `file`: what it is called. `wanted`: what it should have been.
  package func diagnostic(_ file: String, wanted: Text) -> Diagnostic {
    var diagnostic =
      switch self {
      case .archive(let error): error.diagnostic(wanted)
      case .officeOpenXML: Self.officeOpenXML(wanted)
      case .untyped: Self.other(found: nil, wanted)
      case .otherType(let type):
        Self.other(found: String(type.prefix { $0.isASCII && !$0.isWhitespace }), wanted)
      case .encrypted: Self.withPassword
      case .missingPart(let part): Self.damaged(part)
      case .xml(let error, let part): error.diagnostic(part)
      case .tooManyCells(let limit):
        Self.beyondLimits(Text(fr: "\(limit) cellules au plus", en: "\(limit) cells at most"))
      }
    diagnostic.place = [Text(same: file)] + diagnostic.place
    return diagnostic
  }

  fileprivate static func notAnArchive(_ wanted: Text) -> Diagnostic {
    Diagnostic(
      .error, "ODF-001",
      Text(
        fr: "ce fichier n’est pas un document OpenDocument, ou il est abîmé",
        en: "this file is no OpenDocument, or is damaged"), expected: wanted,
      remedies: [
        Text(
          fr: "L’ouvrir avec LibreOffice, puis l’enregistrer au format OpenDocument.",
          en: "Open it with LibreOffice, then save it as OpenDocument.")
      ])
  }

  private static func officeOpenXML(_ wanted: Text) -> Diagnostic {
    Diagnostic(
      .error, "ODF-002",
      Text(
        fr: "ce fichier est un document de Microsoft Office",
        en: "this file is a document of Microsoft Office"), expected: wanted,
      remedies: [
        Text(
          fr: "L’ouvrir avec LibreOffice, l’enregistrer au format OpenDocument, puis vérifier que "
            + "rien n’a changé.",
          en: "Open it with LibreOffice, save it as OpenDocument, then check that nothing has "
            + "changed.")
      ])
  }

  private static func other(found: String?, _ wanted: Text) -> Diagnostic {
    Diagnostic(
      .error, "ODF-003",
      Text(fr: "ce fichier est un autre document", en: "this file is another document"),
      found: found, expected: wanted,
      remedies: [Text(fr: "Vérifier le nom du fichier.", en: "Check the name of the file.")])
  }

  fileprivate static var withPassword: Diagnostic {
    Diagnostic(
      .error, "ODF-004",
      Text(fr: "ce document a un mot de passe", en: "this document has a password"),
      remedies: [
        Text(
          fr: "L’ouvrir avec LibreOffice, puis l’enregistrer sans mot de passe.",
          en: "Open it with LibreOffice, then save it without a password.")
      ])
  }

  fileprivate static func damaged(_ part: String) -> Diagnostic {
    Diagnostic(
      .error, "ODF-005",
      Text(
        fr: "une partie du document manque ou est abîmée",
        en: "a part of the document is missing or damaged"), at: [Text(same: part)],
      remedies: [
        Text(
          fr: "Obtenir une nouvelle copie du fichier.", en: "Get another copy of the file.")
      ])
  }

  fileprivate static func beyondLimits(_ limit: Text) -> Diagnostic {
    Diagnostic(
      .error, "ODF-006",
      Text(
        fr: "le document dépasse ce que Cahier lit", en: "the document is beyond what Cahier reads"),
      expected: limit,
      remedies: [
        Text(
          fr: "Retirer du document ce qui n’en est pas, puis recommencer.",
          en: "Take out of the document what does not belong there, then run the command again.")
      ])
  }
}

extension ArchiveError {
  fileprivate func diagnostic(_ wanted: Text) -> Diagnostic {
    switch self {
    case .notAnArchive, .unsafeName, .repeatedName: OpenDocumentError.notAnArchive(wanted)
    case .encrypted: OpenDocumentError.withPassword
    case .damaged(let name): OpenDocumentError.damaged(name)
    case .tooManyEntries(let limit):
      OpenDocumentError.beyondLimits(
        Text(fr: "\(limit) parties au plus", en: "\(limit) parts at most"))
    case .tooLarge(let limit): OpenDocumentError.beyondLimits(Self.bytes(limit))
    case .tooDense(let name):
      OpenDocumentError.beyondLimits(
        Text(fr: "\(name) moins compressé", en: "\(name) less compressed"))
    }
  }

  fileprivate static func bytes(_ limit: Int) -> Text {
    Text(fr: "\(limit >> 20) Mio au plus", en: "\(limit >> 20) MiB at most")
  }
}

extension XMLError {
  /// What people are told of the XML of a part.
  package func diagnostic(_ part: String) -> Diagnostic {
    switch self {
    case .documentType(let place): Self.documentType.at(part, place)
    case .malformed(let words, let place): Self.malformed(words).at(part, place)
    case .truncated(let place): Self.malformed(nil).at(part, place)
    case .notUTF8, .otherEncoding: Self.encoding.at(part, nil)
    case .tooLarge(let limit): Self.beyondLimits(ArchiveError.bytes(limit)).at(part, nil)
    case .tooDeep(let limit, let place):
      Self.beyondLimits(Text(fr: "\(limit) niveaux au plus", en: "\(limit) levels at most"))
        .at(part, place)
    case .tooManyElements(let limit):
      Self.beyondLimits(Text(fr: "\(limit) éléments au plus", en: "\(limit) elements at most"))
        .at(part, nil)
    case .tooManyAttributes(let limit, let place):
      Self.beyondLimits(Text(fr: "\(limit) attributs au plus", en: "\(limit) attributes at most"))
        .at(part, place)
    case .tooLong(let limit, let place):
      Self.beyondLimits(
        Text(fr: "\(limit) octets d’un trait au plus", en: "\(limit) bytes in one run at most")
      ).at(part, place)
    }
  }

  private static func malformed(_ words: String?) -> Diagnostic {
    Diagnostic(
      .error, "XML-001", Text(fr: "le XML est mal formé", en: "the XML is not well formed"),
      found: words,
      remedies: [
        Text(fr: "Obtenir une nouvelle copie du fichier.", en: "Get another copy of the file.")
      ])
  }

  private static var documentType: Diagnostic {
    Diagnostic(
      .error, "XML-002",
      Text(
        fr: "le XML a un type de document (DOCTYPE), ce que Cahier refuse",
        en: "the XML has a document type (DOCTYPE), which Cahier refuses"),
      remedies: [
        Text(
          fr: "Aucun programme de bureau n’en écrit\u{202F}: se demander d’où vient le fichier.",
          en: "No office program writes one: ask where the file comes from.")
      ])
  }

  private static var encoding: Diagnostic {
    Diagnostic(
      .error, "XML-003", Text(fr: "le XML n’est pas en UTF-8", en: "the XML is not in UTF-8"),
      remedies: [
        Text(
          fr: "L’ouvrir avec LibreOffice, puis l’enregistrer à nouveau.",
          en: "Open it with LibreOffice, then save it again.")
      ])
  }

  private static func beyondLimits(_ limit: Text) -> Diagnostic {
    Diagnostic(
      .error, "XML-004",
      Text(fr: "le XML dépasse ce que Cahier lit", en: "the XML is beyond what Cahier reads"),
      expected: limit,
      remedies: [
        Text(
          fr: "Se demander d’où vient le fichier\u{202F}: aucun document n’est ainsi fait.",
          en: "Ask where the file comes from: no document is made like this.")
      ])
  }
}

extension Diagnostic {
  /// The diagnostic at a part of a document, and a line of it where that is known.
  fileprivate func at(_ part: String, _ place: DataNode.Place?) -> Diagnostic {
    var diagnostic = self
    diagnostic.place = [Text(same: part)]
    if let place {
      diagnostic.place.append(
        Text(
          fr: "ligne \(place.line), colonne \(place.column)",
          en: "line \(place.line), column \(place.column)"))
    }
    return diagnostic
  }
}
