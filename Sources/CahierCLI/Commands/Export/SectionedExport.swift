internal import CahierDocuments
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel

/// Writes a document as several, one for each section, with a page that leads to them: for the
/// largest dossiers, which office programs open in minutes.
struct SectionedExport {
  /// LibreOffice 7.4 opens so many items in about ten seconds; its time grows with their square.
  static let itemLimit = 5_000

  let export: DocumentExport
  let format: ExportFormat
  /// Where the files go, with “/” at its end.
  let folder: String

  func run() throws(Failure) {
    let reading = try ExportReading(
      export.session, audience: export.audience, language: export.language)
    reading.tell(of: [export.what], in: export.session)
    let whole = try export.document(reading.shown, reading.language)
    let parts = DocumentParts(whole, limit: Self.itemLimit)
    let files = try names(of: parts.titles, reading.language)
    if !export.delivery.onlyCompares { try FolderFiles.makeFolders(for: folder) }
    for index in files.indices {
      try export.deliver(
        parts.document(index, files: files), to: folder + files[index], as: format)
    }
    let entries = zip(parts.titles, files).map { title, file in
      SetEntry(name: Text(same: title), files: [file])
    }
    let index = HTMLPage(
      DocumentBuilder.index(of: entries, for: reading.shown, language: reading.language),
      style: export.style)
    try export.delivery.deliver(index, to: folder + "index.html")
  }

  /// `intranet-specification-03-besoins.odt`: in the order of the document when sorted.
  private func names(
    of titles: [String], _ language: Language
  ) throws(Failure) -> [String] {
    let digits = max(2, "\(titles.count)".utf8.count)
    var names: [String] = []
    for (index, title) in titles.enumerated() {
      let number = "\(index + 1)"
      let place = String(repeating: "0", count: digits - number.utf8.count) + number
      let words = title.drop { $0.isNumber || $0.isWhitespace }
      let slug = FileSlug.slug(of: String(words)).map { "-" + $0 } ?? ""
      names.append(
        try export.session.exportPath(
          "\(export.what.slug[language])-\(place)\(slug).\(format.ending)"))
    }
    return names
  }
}

extension Diagnostic {
  /// A text document that LibreOffice takes long to open.
  static func slowToOpen(_ count: Int, _ what: ExportWhat) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-027",
      Text(
        fr: "ce document est si grand que LibreOffice met longtemps à l’ouvrir",
        en: "this document is so large that LibreOffice takes long to open it"),
      found: "\(count)",
      remedies: [
        Text(
          fr: "Écrire un document par partie\u{202F}: cahier export \(what.word.fr) --by-section.",
          en: "Write a document for each section: cahier export \(what.word.en) --by-section.")
      ])
  }
}
