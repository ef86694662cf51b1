internal import CahierDocuments
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// Writes one document of the dossier.
struct DocumentExport {
  let session: Session
  let what: ExportWhat
  let subject: ExportSubject
  let format: ExportFormat
  let output: String?
  let force: Bool
  let audience: Audience
  /// The language of the document, or nil for the dossier's main one.
  let language: Language?

  func run() throws(Failure) {
    if format == .yaml || format == .json { throw Self.noDocumentFormat }
    let shown = try session.read { [audience] reader in
      try reader.dossier().shown(
        to: audience, template: DossierTemplate.loadWithoutShelves(reader))
    }
    let chosen = language ?? shown.dossier.header.mainLanguage
    tellWithheld(shown.withheld)
    let document = try document(shown, chosen)
    let path = try self.path(chosen)
    try session.requireNotTheDossier(path)
    try write(document, to: path)
    if path != "-" { session.say(Text(fr: "Écrit : \(path)", en: "Written: \(path)")) }
  }

  private func document(
    _ shown: ShownDossier, _ language: Language
  ) throws(Failure) -> Document {
    do throws(DataError) {
      return try DocumentBuilder.document(subject, of: shown, language: language)
    } catch {
      throw Failure(error)
    }
  }

  private static var noDocumentFormat: Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-045",
        Text(
          fr: "un document s’écrit en odt ou en html", en: "a document is written as odt or html"),
        remedies: [Text(same: "cahier export specification --format odt")]), status: .usage)
  }

  private func tellWithheld(_ withheld: [Withheld]) {
    guard !withheld.isEmpty else { return }
    let name = audience.name
    session.say(
      Text(
        fr: "Pour ce public (\(name.fr)), le document ne montre pas :",
        en: "For this audience (\(name.en)), the document does not show:"))
    for part in withheld {
      session.say(Text(fr: "  - ", en: "  - ") + part.description)
    }
  }

  private func path(_ language: Language) throws(Failure) -> String {
    if let output { return output }
    let dossier = try session.dossierPath()
    let name = dossier.split(separator: "/").last.map(String.init) ?? dossier
    let stem = name.hasSuffix(".cahier") ? String(name.dropLast(".cahier".count)) : name
    return "\(stem)-\(what.slug[language]).\(format.rawValue)"
  }

  private func write(_ document: Document, to path: String) throws(Failure) {
    do throws(FormatError) {
      if format == .odt {
        let text = try OpenDocumentText(document)
        if path == "-" { return try text.write(into: StandardOutput()) }
        try text.write(to: path, replacing: force)
      } else {
        let page = HTMLPage(document)
        if path == "-" { return try page.write(into: StandardOutput()) }
        try page.write(to: path, replacing: force)
      }
    } catch {
      throw Failure(error, path: path)
    }
  }
}

/// Standard output as a sink of documents.
final class StandardOutput: ByteSink {
  func append(_ bytes: RawSpan) -> Bool {
    Output.write(data: bytes.withUnsafeBytes { Array($0) })
  }
}
