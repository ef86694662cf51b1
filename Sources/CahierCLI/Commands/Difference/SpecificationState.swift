internal import CahierDocuments
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// A state of a specification that can be compared: a baseline, another dossier, or the one at hand.
struct SpecificationState {
  let dossier: Dossier
  let template: SpecificationTemplate
  /// What people call it.
  let name: Text

  func shown(to audience: Audience) -> ShownDossier {
    dossier.shown(to: audience, template: template)
  }

  /// Whether a word stands for the dossier as it is.
  static func isNow(_ word: String) -> Bool {
    ["now", "maintenant"].contains(CommandAliases.folded(word))
  }

  /// Reads what a word names: the state at hand, a baseline, a dossier file, a folder or a file of
  /// text.
  ///
  /// - Throws: DIFF-001 for a word that names none.
  static func named(_ word: String, in session: Session) throws(Failure) -> SpecificationState {
    if isNow(word) { return try atHand(session) }
    if let state = try baseline(word, in: session) { return state }
    if FolderFiles.isFolder(word) || FolderFiles.isFile(word) {
      return try file(word, in: session)
    }
    throw .usage(
      "DIFF-001",
      Text(
        fr: "il n’y a ni état de référence, ni dossier, ni répertoire de ce nom",
        en: "there is no baseline, no dossier and no folder of this name"), found: word,
      expected: Text(
        fr: "le nom d’un état de référence, un fichier, un répertoire, ou « maintenant »",
        en: "the name of a baseline, a file, a folder, or “now”"),
      remedies: [Text(same: "cahier baseline list")])
  }

  private static func atHand(_ session: Session) throws(Failure) -> SpecificationState {
    try session.read { reader in
      SpecificationState(
        dossier: try reader.dossier().specification, template: try DossierTemplate.load(reader),
        name: Text(fr: "l’état présent", en: "the present state"))
    }
  }

  /// The baseline of a name, or nil where the dossier at hand has none, or there is no dossier.
  private static func baseline(
    _ name: String, in session: Session
  ) throws(Failure) -> SpecificationState? {
    guard (try? session.dossierPath()) != nil else { return nil }
    return try session.read { reader in
      guard let baseline = try reader.baselines().first(where: { $0.name == name }) else {
        return nil
      }
      return try SpecificationState(baseline, reader)
    }
  }

  private static func file(
    _ path: String, in session: Session
  ) throws(Failure) -> SpecificationState {
    let name = Text(same: FolderFiles.name(of: path))
    if !FolderFiles.isFolder(path), path.hasSuffix(".cahier") || DossierStore.isBackup(path) {
      var choices = session.choices
      choices.dossier = path
      let other = try atHand(Session(environment: session.environment, choices: choices))
      return SpecificationState(dossier: other.dossier, template: other.template, name: name)
    }
    let (text, template) = try DossierFiles.dossier(try DossierFiles.read(path), in: session)
    session.show(text.warnings)
    return SpecificationState(
      dossier: text.dossier.specification, template: template, name: name)
  }
}

extension SpecificationState {
  /// What a baseline holds, read against the template that it follows.
  ///
  /// Its text has no ids: items have those of the dossier, so that a document of the baseline that
  /// comes back is known again; items that were taken out since are numbered.
  init(_ baseline: Baseline, _ reader: DossierReader) throws {
    let template = try TemplateReader.read(
      canonical: Array(reader.template(of: baseline).utf8), leaving: [])
    let content = TextFile(
      name: "baseline.yaml", bytes: Array(try reader.content(of: baseline).utf8))
    let ids = try reader.itemIDs()
    var last: UInt64 = 0
    let text = try DossierTextReader.read(
      [content], template: { _ in template },
      drawID: { code, _ in
        if let id = ids[code] { return id }
        last += 1
        return ItemID(bits: last)
      })
    dossier = text.dossier
    self.template = template
    name = Text(same: baseline.name)
  }
}
