internal import CahierDocuments
internal import CahierModel
internal import CahierStore

/// Writes the report of a review round.
struct ReviewReportExport {
  let session: Session
  let round: Int?
  let format: ExportFormat
  let output: String?
  let delivery: Delivery
  let audience: Audience?
  /// The language of the report, or nil for the main one of the dossier.
  let language: Language?
  let style: DocumentStyle

  func run() throws(Failure) {
    let state = try session.read { try ReviewState($0.round(round), $0) }
    // Titles and priorities of all that was asked about; who reads the report took part.
    let subject = state.subject(audience ?? .internal, language)
    var path = output ?? ""
    if output == nil {
      let slug = ExportWhat.review.slug[subject.language]
      path = try session.exportPath("\(slug)-\(state.round.number).\(format.ending)")
    }
    try delivery.deliver(subject.report(), to: path, as: format, style: style)
  }
}
