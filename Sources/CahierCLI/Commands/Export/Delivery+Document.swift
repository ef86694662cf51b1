internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

extension Delivery {
  /// Writes a document in one of the forms of documents.
  func deliver(
    _ document: Document, to path: String, as format: ExportFormat, style: DocumentStyle
  ) throws(Failure) {
    switch format {
    case .pdf: try deliverPDF(document, to: path, style)
    case .html: try deliver(HTMLPage(document, style: style), to: path)
    default:
      let text = try Failure.writing(path) { () throws(FormatError) in
        try OpenDocumentText(document, style: style)
      }
      try deliver(text, to: path)
    }
  }

  private func deliverPDF(
    _ document: Document, to path: String, _ style: DocumentStyle
  ) throws(Failure) {
    // LibreOffice takes seconds: a file that is to stay is told before.
    if path != "-", !replaces, FolderFiles.isFile(path) {
      throw Failure(.file(.alreadyExists, path: path), path: path)
    }
    let bytes = try PDFExport(document: document, style: style).bytes()
    try deliver(PlainFile(bytes), to: path)
  }
}
