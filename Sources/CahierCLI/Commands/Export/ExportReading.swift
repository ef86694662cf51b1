internal import CahierDocuments
internal import CahierModel
internal import CahierStore

/// What an export reads of the dossier for an audience, and what it says of it before it writes.
struct ExportReading {
  let shown: ShownDossier
  /// The language of what is written.
  let language: Language
  private let stale: [StaleTranslation]

  /// `language`: nil for the main one of the dossier.
  init(_ session: Session, audience: Audience, language: Language?) throws(Failure) {
    let (shown, stale) = try session.read { reader in
      let template = try DossierTemplate.aside(reader)
      let stale = try reader.staleTranslations()
      let dossier = try reader.dossier()
      let marked = audience == .internal ? dossier.marking(stale) : dossier
      return (marked.shown(to: audience, template: try template.get()), stale)
    }
    (self.shown, self.stale) = (shown, stale)
    self.language = language ?? shown.dossier.header.mainLanguage
  }

  /// Says what is to be known before documents of these subjects are written.
  func tell(of subjects: [ExportWhat], in session: Session) {
    if subjects.contains(where: \.showsTexts) { tellStale(in: session) }
    tellWithheld(of: subjects, in: session)
    if subjects.contains(.response) { tellDraft(in: session) }
  }

  /// Says what the response form lacks before tenderers can fill it in.
  private func tellDraft(in session: Session) {
    let open = DocumentBuilder.responseOpenPoints(of: shown, language: language)
    session.show([open.warning].compactMap(\.self))
  }

  /// Says which texts of the language are translations that their originals have left behind.
  private func tellStale(in session: Session) {
    session.show(stale.filter { $0.language == language }.warnings)
  }

  /// Says what the audience is not shown of the things that would be written.
  private func tellWithheld(of subjects: [ExportWhat], in session: Session) {
    let withheld = shown.withheld.filter { part in
      subjects.contains { $0.couldShow(part, of: shown.template) }
    }
    guard !withheld.isEmpty else { return }
    let name = shown.audience.name
    session.say(
      subjects.count == 1
        ? Text(
          fr: "Pour ce public (\(name.fr)), le document ne montre pas :",
          en: "For this audience (\(name.en)), the document does not show:")
        : Text(
          fr: "Pour ce public (\(name.fr)), les documents ne montrent pas :",
          en: "For this audience (\(name.en)), the documents do not show:"))
    for part in withheld {
      session.say(Text(fr: "  - ", en: "  - ") + part.description)
    }
  }
}

extension Session {
  /// The path of a file that is named after the dossier: `intranet-specification.odt`.
  func exportPath(_ ending: String, folder: String = "") throws(Failure) -> String {
    let name = FolderFiles.name(of: try dossierPath())
    let stem = name.hasSuffix(".cahier") ? String(name.dropLast(".cahier".count)) : name
    return "\(folder)\(stem)-\(ending)"
  }
}
