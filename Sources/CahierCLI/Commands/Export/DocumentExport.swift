internal import CahierDocuments
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// Writes one document of the dossier, in one form or several.
struct DocumentExport {
  let session: Session
  let what: ExportWhat
  let subject: ExportSubject
  let formats: [ExportFormat]
  /// The only file, “-” for the output; nil to name each file after the dossier and its form.
  var output: String?
  /// Where files that are named after the dossier go, with “/” at its end, and what tells them apart
  /// before the form.
  var folder = ""
  var suffix = ""
  let force: Bool
  let audience: Audience
  /// The language of the document, or nil for the dossier's main one.
  let language: Language?
  var style = DocumentStyle.standard
  /// The day of an analysis report, or nil for that of the last thing that it reports.
  var day: CalendarDate?

  /// Writes the files.
  ///
  /// `reading`: what was read for the audience already, or nil to read it.
  /// - Returns: Their paths, in the order of the forms.
  @discardableResult
  func run(_ reading: ExportReading? = nil) throws(Failure) -> [String] {
    guard let reading else {
      return try run(try ExportReading(session, audience: audience, language: language))
    }
    if showsTexts { reading.tellStale(in: session) }
    reading.tellWithheld(in: session) { subject.couldShow($0, of: reading.shown.template) }
    var paths: [String] = []
    for format in formats { paths.append(try write(reading.shown, reading.language, as: format)) }
    return paths
  }

  private func write(
    _ shown: ShownDossier, _ language: Language, as format: ExportFormat
  ) throws(Failure) -> String {
    let path = try self.path(language, format)
    if path != "-" { try session.requireNotTheDossier(path) }
    if format == .text {
      try writeText(shown, language, to: path)
    } else {
      try write(document(shown, language), to: path, as: format)
    }
    if path != "-" {
      session.say(Text(fr: "Écrit\u{202F}: \(path)", en: "Written: \(path)"))
    }
    return path
  }

  /// Whether the document prints texts of items.
  private var showsTexts: Bool { [.specification, .prices, .response].contains(what) }

  private func document(
    _ shown: ShownDossier, _ language: Language
  ) throws(Failure) -> Document {
    do throws(DataError) {
      return try DocumentBuilder.document(
        subject, of: shown, language: language, day: day)
    } catch {
      throw Failure(error)
    }
  }

  /// The question sheet as text, which is a file of answers to fill in.
  private func writeText(
    _ shown: ShownDossier, _ language: Language, to path: String
  ) throws(Failure) {
    guard case .questions(let person) = subject else { return }
    let lines: [String]
    do throws(DataError) {
      lines = try DocumentBuilder.questionLines(for: person, of: shown, language: language)
    } catch {
      throw Failure(error)
    }
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    if path == "-" { return try session.write(bytes) }
    try TextFileOutput.write(bytes, to: path, replacing: force)
  }

  private func path(_ language: Language, _ format: ExportFormat) throws(Failure) -> String {
    if let output { return output }
    return try session.exportPath(
      "\(what.slug[language])\(suffix).\(format.ending)", folder: folder)
  }

  private func write(
    _ document: Document, to path: String, as format: ExportFormat
  ) throws(Failure) {
    if format == .pdf { return try writePDF(document, to: path) }
    do throws(FormatError) {
      if format == .html { return try write(HTMLPage(document, style: style), to: path) }
      try write(OpenDocumentText(document, style: style), to: path)
    } catch {
      throw Failure(error, path: path)
    }
  }

  private func write(_ page: HTMLPage, to path: String) throws(FormatError) {
    if path == "-" { return try page.write(into: StandardOutput()) }
    try page.write(to: path, replacing: force)
  }

  private func write(_ text: OpenDocumentText, to path: String) throws(FormatError) {
    if path == "-" { return try text.write(into: StandardOutput()) }
    try text.write(to: path, replacing: force)
  }

  private func writePDF(_ document: Document, to path: String) throws(Failure) {
    // LibreOffice takes seconds: a file that is to stay is told before.
    if path != "-", !force, FolderFiles.isFile(path) {
      throw Failure(.file(.alreadyExists, path: path), path: path)
    }
    let bytes = try PDFExport(document: document, style: style).bytes()
    if path == "-" { return try session.write(bytes) }
    try TextFileOutput.write(bytes, to: path, replacing: force)
  }
}

/// Standard output as a sink of documents.
final class StandardOutput: ByteSink {
  func append(_ bytes: RawSpan) -> Bool {
    Output.write(data: bytes.withUnsafeBytes { Array($0) })
  }
}
