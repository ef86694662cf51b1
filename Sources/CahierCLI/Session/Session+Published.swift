internal import CahierModel
internal import CahierStore

/// What was told already in this run.
final class ToldOnce {
  var isPublicationTold = false
}

extension Session {
  /// What is no part of the specification: to change it changes nothing that tenderers have.
  private static let apart: Set<Substring> = [
    "offer", "mark", "evaluator", "baseline", "amendment", "import", "template", "restore", "trace",
  ]

  /// Tells who changes a published specification that tenderers must be told.
  func tellOfPublished(after action: String, in store: DossierStore) throws(Failure) {
    guard
      !told.isPublicationTold, let word = action.split(separator: " ").first,
      !Self.apart.contains(word)
    else { return }
    let baseline = try reporting(store.path) { try store.read { try $0.publishedBaseline() } }
    guard let baseline, let day = baseline.publication?.on else { return }
    told.isPublicationTold = true
    show([
      Diagnostic(
        .warning, "AMEND-001",
        Text(
          fr:
            "la consultation est publiée depuis le \(Typography(.french).date(day))\u{202F}: ce qui "
            + "change doit être porté à la connaissance des candidats",
          en:
            "the consultation is published since \(Typography(.english).date(day)): tenderers must "
            + "be told what changes"),
        at: [Text(same: baseline.name)],
        remedies: [
          Text(fr: "cahier rectificatif vérifier", en: "cahier amendment check"),
          AmendmentPage.remedy,
        ])
    ])
  }
}
