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
      var dossier = try reader.dossier()
      if audience != .bidders { dossier.consultation = try reader.consultation() }
      let marked = audience == .internal ? dossier.marking(stale) : dossier
      return (marked.shown(to: audience, template: try template.get()), stale)
    }
    (self.shown, self.stale) = (shown, stale)
    self.language = language ?? shown.dossier.header.mainLanguage
  }

  /// Says what is to be known before documents of these subjects are written.
  ///
  /// `isSideBySide`: whether the other language stands beside that of the reading.
  func tell(of subjects: [ExportWhat], isSideBySide: Bool = false, in session: Session) {
    if subjects.contains(where: \.showsTexts) {
      tellStale(in: session)
      tellForeign(isSideBySide ? Language.allCases : [language], in: session)
    }
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

  /// Says which languages of what is written the dossier has no texts in.
  private func tellForeign(_ languages: [Language], in session: Session) {
    let known = shown.dossier.header.languages
    session.show(
      languages.filter { !known.contains($0) }.map { Diagnostic.foreign($0, besides: known) })
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

extension Diagnostic {
  /// A document in a language that the dossier has not: its texts stay in the one that it has.
  fileprivate static func foreign(_ language: Language, besides known: [Language]) -> Diagnostic {
    let all = (known + [language]).map(\.rawValue).joined(separator: ",")
    return Diagnostic(
      .warning, "DOC-031",
      language == .french
        ? Text(
          fr: "le dossier n’a pas de textes en français\u{202F}: ils restent en anglais",
          en: "the dossier has no texts in French: they stay in English")
        : Text(
          fr: "le dossier n’a pas de textes en anglais\u{202F}: ils restent en français",
          en: "the dossier has no texts in English: they stay in French"),
      remedies: [
        Text(
          fr: "Donner la langue au dossier, ce qui prend les textes de la bibliothèque\u{202F}: "
            + "cahier en-tête modifier --languages \(all)",
          en: "Give the dossier the language, which takes the texts of the library: "
            + "cahier header edit --languages \(all)")
      ])
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
