internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// Makes a PDF of a text: LibreOffice lays its pages out, for ODT knows none.
///
/// The file is tagged and follows PDF/UA, so that a screen reader finds titles, tables and the
/// descriptions of figures. LibreOffice has a profile of its own for the time that it takes: one
/// that is open on the same machine is neither used nor disturbed.
struct PDFExport {
  /// Longer than any document that people read takes, on a slow machine.
  private static let patience = Duration.seconds(300)
  /// The names that LibreOffice goes by.
  private static let programs = ["soffice", "libreoffice"]

  let document: Document
  let style: DocumentStyle

  /// Sees to it, before anything is said or made, that there is a LibreOffice.
  static func requireLibreOffice() throws(Failure) {
    if !programs.contains(where: ChildProcess.isInstalled) { throw missing }
  }

  /// The bytes of the file.
  ///
  /// - Throws: DOC-024 where LibreOffice is not installed, DOC-025 where it makes no file.
  func bytes() throws(Failure) -> [UInt8] {
    let made = try TemporaryFolder.with { folder throws(Failure) in
      try convert(in: folder)
      return try InputBytes.read("\(folder)/document.pdf")
    }
    // A file over the limit was read in part.
    guard let made, made.starts(with: Array("%PDF-".utf8)), made.count <= InputBytes.limit else {
      throw Self.failed
    }
    return made
  }

  private func convert(in folder: String) throws(Failure) {
    let source = "\(folder)/document.odt"
    try Failure.writing(source) { () throws(FormatError) in
      try OpenDocumentText(document, style: style).write(to: source, replacing: false)
    }
    for program in Self.programs {
      switch ChildProcess.run(Self.words(program, source, folder), patience: Self.patience) {
      case .notFound: continue
      // It says that all is well where it is not: what counts is whether the file is there.
      case .ended: if FolderFiles.isFile("\(folder)/document.pdf") { return }
      case .tooLong: break
      }
      throw Self.failed
    }
    throw Self.missing
  }

  private static func words(_ program: String, _ source: String, _ folder: String) -> [String] {
    let yes = #"{"type":"boolean","value":"true"}"#
    let form = #"pdf:writer_pdf_Export:{"PDFUACompliance":\#(yes),"UseTaggedPDF":\#(yes)}"#
    return [
      program, "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
      "--nolockcheck", "--convert-to", form, "--outdir", folder, source,
    ]
  }

  private static let missing = Failure(
    Diagnostic(
      .error, "DOC-024",
      Text(
        fr: "un PDF se fait avec LibreOffice, qui n’est pas installé",
        en: "a PDF is made with LibreOffice, which is not installed"),
      expected: Text(same: programs.joined(separator: ", ")),
      remedies: [
        Text(
          fr: "Installer LibreOffice\u{202F}; sous Debian\u{202F}: apt install libreoffice-writer",
          en: "Install LibreOffice; on Debian: apt install libreoffice-writer"),
        Text(
          fr: "Ou écrire le document en odt et l’enregistrer en PDF depuis un traitement de texte.",
          en: "Or write the document as odt and save it as PDF from a word processor."),
      ]), status: .cannotCreate)

  private static let failed = Failure(
    Diagnostic(
      .error, "DOC-025",
      Text(fr: "LibreOffice n’a pas fait le PDF", en: "LibreOffice did not make the PDF"),
      remedies: [
        Text(
          fr: "Écrire le document en odt, et l’ouvrir dans LibreOffice pour voir ce qu’il en dit.",
          en: "Write the document as odt, and open it in LibreOffice to see what it says.")
      ]), status: .cannotCreate)
}
