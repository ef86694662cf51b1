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

  /// Says which texts of the language are translations that their originals have left behind.
  func tellStale(in session: Session) {
    session.show(stale.filter { $0.language == language }.warnings)
  }

  /// Says what the audience is not shown of the things that would be written.
  func tellWithheld(in session: Session, where couldShow: (Withheld) -> Bool) {
    let withheld = shown.withheld.filter(couldShow)
    guard !withheld.isEmpty else { return }
    let name = shown.audience.name
    session.say(
      Text(
        fr: "Pour ce public (\(name.fr)), le document ne montre pas :",
        en: "For this audience (\(name.en)), the document does not show:"))
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
