internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// `--format text|json|html|odt|pdf`, `-o`, `--force`: how a difference is told.
struct DifferenceOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Text(
        fr:
          "text pour l’écran, json pour les programmes, html, odt ou pdf pour un document\u{202F}; "
          + "sinon la fin du nom du fichier",
        en: "text for the screen, json for programs, html, odt or pdf for a document; else the "
          + "ending of the file"), value: Text(same: "format"))) var format: ExportFormat?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Text(
        fr: "le fichier\u{202F}; « - » pour la sortie", en: "the file; “-” for the output"),
      value: Text(fr: "fichier", en: "file"))) var output: String?

  @Flag(
    help: ArgumentHelp(
      Text(fr: "remplacer un fichier existant", en: "replace a file that exists"))) var force =
    false

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "ce que voit ce public seulement\u{202F}; sinon tout",
        en: "only what this audience sees; else everything"),
      value: Text(fr: "public", en: "audience"))) var audience: Audience?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "l’apparence d’un document\u{202F}: le nom d’un style, ou un fichier style.yaml",
        en: "the looks of a document: the name of a style, or a file style.yaml"),
      value: Text(same: "style"))) var style: String?

  /// The form that was asked for, else that of the file, else text.
  func chosen() throws(Failure) -> ExportFormat {
    let ending = output.flatMap { path in
      path.lastIndex(of: ".").flatMap {
        ExportFormat(ending: String(path[path.index(after: $0)...]))
      }
    }
    let format = format ?? ending ?? .text
    guard [.text, .json, .html, .odt, .pdf].contains(format) else {
      throw .usage(
        "DIFF-002",
        Text(
          fr: "une comparaison ne s’écrit pas dans ce format",
          en: "a comparison is not written in that form"), found: format.word.shown,
        expected: Text(same: "text, json, html, odt, pdf"))
    }
    if format == .pdf { try PDFExport.requireLibreOffice() }
    return format
  }

  /// Tells a difference in the form that was asked for.
  ///
  /// `stem`: the name of a document for which no file is named.
  func tell(
    _ printable: Printable, document: () -> Document, named stem: Text, in session: Session
  ) throws(Failure) {
    let format = try chosen()
    let delivery = Delivery(session, replaces: force)
    switch format {
    case .text, .json: try tell(printable, as: format, in: session, delivery)
    default:
      let name = "\(stem[ScreenLanguage.current]).\(format.ending)"
      var path = output ?? ""
      if output == nil { path = try session.exportPath(name) }
      let looks = try StyleSource.style(style, letterhead: nil, in: session)
      try delivery.deliver(document(), to: path, as: format, style: looks)
    }
  }

  private func tell(
    _ printable: Printable, as format: ExportFormat, in session: Session, _ delivery: Delivery
  ) throws(Failure) {
    guard let output, output != "-" else {
      return try session.print(printable, as: format == .json ? .json : .text)
    }
    let text =
      format == .json
      ? printable.value.text(isIndented: true) + "\n"
      : printable.lines.map { $0 + "\n" }.joined()
    try delivery.deliver(PlainFile(Array(text.utf8)), to: output)
  }
}
