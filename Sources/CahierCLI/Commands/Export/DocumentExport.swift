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
  let delivery: Delivery
  let audience: Audience
  /// The language of the document, or nil for the dossier's main one.
  let language: Language?
  /// Whether the other language stands beside it.
  var isSideBySide = false
  var style = DocumentStyle.standard
  /// The day of a document on the offers, or nil for that of the last thing that it reports.
  var day: CalendarDate?

  /// Writes the files.
  ///
  /// `reading`: what was read for the audience and told already, or nil to read and tell it.
  /// - Returns: Their paths, in the order of the forms.
  @discardableResult
  func run(_ reading: ExportReading? = nil) throws(Failure) -> [String] {
    guard let reading else {
      let reading = try ExportReading(session, audience: audience, language: language)
      reading.tell(of: [what], isSideBySide: isSideBySide, in: session)
      return try run(reading)
    }
    let count = reading.shown.dossier.items.count
    if what == .specification, formats.contains(.odt), count > SectionedExport.itemLimit {
      session.show([.slowToOpen(count, what)])
    }
    var paths: [String] = []
    for format in formats { paths.append(try write(reading.shown, reading.language, as: format)) }
    return paths
  }

  private func write(
    _ shown: ShownDossier, _ language: Language, as format: ExportFormat
  ) throws(Failure) -> String {
    let path = try self.path(language, format)
    if format == .text {
      try delivery.deliver(try questionText(shown, language), to: path)
    } else {
      try deliver(try document(shown, language), to: path, as: format)
    }
    return path
  }

  func document(
    _ shown: ShownDossier, _ language: Language
  ) throws(Failure) -> Document {
    do throws(DataError) {
      let document = try DocumentBuilder.document(
        subject, of: shown, language: language, day: day)
      guard isSideBySide else { return document }
      return SideBySide.document(
        document,
        try DocumentBuilder.document(subject, of: shown, language: language.other, day: day))
    } catch {
      throw Failure(error)
    }
  }

  /// The question sheet as text, which is a file of answers to fill in.
  private func questionText(
    _ shown: ShownDossier, _ language: Language
  ) throws(Failure) -> PlainFile {
    guard case .questions(let person) = subject else { return PlainFile([]) }
    do throws(DataError) {
      let lines = try DocumentBuilder.questionLines(for: person, of: shown, language: language)
      return PlainFile(Array(lines.map { $0 + "\n" }.joined().utf8))
    } catch {
      throw Failure(error)
    }
  }

  private func path(_ language: Language, _ format: ExportFormat) throws(Failure) -> String {
    if let output { return output }
    return try session.exportPath(
      "\(what.slug[language])\(languages(language))\(suffix).\(format.ending)", folder: folder)
  }

  /// What tells a document in two languages from one in one of them.
  private func languages(_ language: Language) -> String {
    isSideBySide ? "-\(language.rawValue)-\(language.other.rawValue)" : ""
  }

  func deliver(
    _ document: Document, to path: String, as format: ExportFormat
  ) throws(Failure) {
    try delivery.deliver(document, to: path, as: format, style: style)
  }
}
