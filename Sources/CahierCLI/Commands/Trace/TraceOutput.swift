internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// The form in which traces are told.
enum TraceFormat: String, CaseIterable, Sendable {
  case text, json, csv, html, odt, pdf
}

extension TraceFormat: TypedChoice {
  /// The word, the same in both languages but for text.
  var name: Text {
    self == .text ? Text(fr: "texte", en: "text") : Text(same: rawValue)
  }
}

/// A trace in every form in which it can be told.
struct TraceForm {
  /// The lines and the values for programs.
  let printable: Printable
  /// The rows of the table of links, its header first.
  let rows: () -> [[String]]
  /// The document, with the drawing.
  let document: () -> Document
}

/// `--format text|json|csv|html|odt|pdf`, `-o`, `--force`: how a trace is told.
struct TraceOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Text(
        fr:
          "text pour l’écran, json pour les programmes, csv pour un tableau, html, odt ou pdf pour "
          + "un document avec le dessin\u{202F}; sinon la fin du nom du fichier",
        en:
          "text for the screen, json for programs, csv for a table, html, odt or pdf for a document "
          + "with the drawing; else the ending of the file"), value: Text(same: "format")))
  var format: TraceFormat?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Text(fr: "le fichier\u{202F}; « - » pour la sortie", en: "the file; “-” for the output"),
      value: Text(fr: "fichier", en: "file"))) var output: String?

  @Flag(
    help: ArgumentHelp(Text(fr: "remplacer un fichier existant", en: "replace a file that exists")))
  var force = false

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "l’apparence d’un document\u{202F}: le nom d’un style, ou un fichier style.yaml",
        en: "the looks of a document: the name of a style, or a file style.yaml"),
      value: Text(same: "style"))) var style: String?

  /// The form that was asked for, else that of the file, else text.
  ///
  /// - Throws: what LibreOffice lacks for a PDF.
  func chosen() throws(Failure) -> TraceFormat {
    let ending = output.flatMap { path in
      path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() }
    }
    let told = ending.flatMap { ending in
      ending == "txt" ? .text : ending == "htm" ? .html : TraceFormat(rawValue: ending)
    }
    let format = format ?? told ?? .text
    if format == .pdf { try PDFExport.requireLibreOffice() }
    return format
  }

  /// Tells a trace in the form that was asked for.
  func tell(_ form: TraceForm, in session: Session) throws(Failure) {
    let format = try chosen()
    let delivery = Delivery(session, replaces: force)
    switch format {
    case .text, .json, .csv: try tell(plain: form, as: format, in: session, delivery)
    case .html: try deliver(form.document(), as: .html, in: session, delivery)
    case .odt: try deliver(form.document(), as: .odt, in: session, delivery)
    case .pdf: try deliver(form.document(), as: .pdf, in: session, delivery)
    }
  }

  private func deliver(
    _ document: Document, as format: ExportFormat, in session: Session, _ delivery: Delivery
  ) throws(Failure) {
    let stem = Text(fr: "traçabilité", en: "trace")[ScreenLanguage.current]
    var path = output ?? ""
    if output == nil { path = try session.exportPath("\(stem).\(format.ending)") }
    let looks = try StyleSource.style(style, letterhead: nil, in: session)
    try delivery.deliver(document, to: path, as: format, style: looks)
  }

  private func tell(
    plain form: TraceForm, as format: TraceFormat, in session: Session, _ delivery: Delivery
  ) throws(Failure) {
    if let output, output != "-" {
      return try delivery.deliver(PlainFile(bytes(form, format)), to: output)
    }
    guard format == .csv else {
      return try session.print(form.printable, as: format == .json ? .json : .text)
    }
    try session.write(bytes(form, format))
  }

  private func bytes(_ form: TraceForm, _ format: TraceFormat) -> [UInt8] {
    switch format {
    case .csv:
      var table = CSVWriter(isForSpreadsheets: true)
      for row in form.rows() { table.add(row) }
      return table.bytes
    case .json: return Array((form.printable.value.text(isIndented: true) + "\n").utf8)
    default: return Array(form.printable.lines.map { $0 + "\n" }.joined().utf8)
    }
  }
}
