package import CahierFormats
import CahierModel

/// A document as an OpenDocument text, `.odt`: ODF 1.3, and nothing that is not in the standard.
package struct OpenDocumentText {
  /// The files of the package in their order; the first one says its type.
  package let parts: [OpenDocumentPart]

  static let mediaType = "application/vnd.oasis.opendocument.text"

  /// Writes the parts of a document.
  ///
  /// A `survey` that has been made already is taken instead of a first walk.
  ///
  /// - Throws: `FormatError.outputFailed` if a part could not be written.
  package init(
    _ document: Document, survey: DocumentSurvey? = nil, style: DocumentStyle = .standard
  ) throws(FormatError) {
    let survey = survey ?? DocumentSurvey(of: document)
    var writer = ContentWriter(front: document.front, survey: survey, style: style)
    let content = try writer.content(of: document)
    let styles = try StylesPart(
      front: document.front, style: style, pages: writer.pages, survey: survey
    ).part()
    let parts =
      [content, styles, try MetaPart(front: document.front).part(), try SettingsPart.part()]
      + [writer.logoPart].compactMap(\.self) + writer.pictures
    self.parts = try .package(of: Self.mediaType, parts)
  }

  /// What tells documents apart whose parts differ.
  package func fingerprint() -> FileFingerprint { parts.fingerprint }

  /// Writes the file whole, or throws and leaves it as it was.
  package func write(to path: String, replacing: Bool = true) throws(FormatError) {
    try parts.write(to: path, replacing: replacing)
  }

  /// Writes the bytes of the file into a sink.
  package func write(into sink: any ByteSink) throws(FormatError) {
    try parts.write(into: sink)
  }
}
