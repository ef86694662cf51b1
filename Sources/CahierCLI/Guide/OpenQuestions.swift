internal import CahierDocuments
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// What keeps the documents of a dossier from being complete, as the documents themselves mark it.
struct OpenQuestions {
  /// What the documents mark as to be stated, in the language of the screen.
  let points: [OpenPoint]
  /// The questions that would complete the documents, in the order of the guide.
  let keys: [String]

  init(_ dossier: Dossier, _ template: SpecificationTemplate, _ progress: GuideProgress) {
    let points = DocumentBuilder.openPoints(
      of: dossier, template: template, language: ScreenLanguage.current)
    var wanted = Set(points.compactMap(\.question))
    wanted.formUnion(progress.missing().map(\.asked.key))
    self.points = points
    keys = progress.entries.filter { entry in
      entry.state != .notAsked
        && (wanted.contains(entry.asked.key) || wanted.contains(entry.asked.question.id))
    }.map(\.asked.key)
  }

  /// Reads the whole dossier.
  init(_ session: Session, _ template: SpecificationTemplate) throws(Failure) {
    self = try session.read { reader in
      let dossier = try reader.dossier()
      return OpenQuestions(
        dossier, template, GuideProgress(template: template, answers: dossier.answers))
    }
  }

  /// The questions, families counted once.
  func count(in progress: GuideProgress) -> Int {
    Set(keys.compactMap { progress[$0]?.asked.question.id }).count
  }
}
