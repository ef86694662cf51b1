package import CahierModel

/// A rule that asks for a clause where words of the requirements call for it.
///
/// Words tell that a clause is there, and nothing of its worth.
package protocol ClauseRule: DossierRule {
  /// The words that call for the clause.
  static var trigger: TermList { get }
  /// The words by which the clause is known.
  static var clause: TermList { get }
  /// The id of the pack of clauses that mends it: `security`.
  static var pack: String { get }
  /// What is said where the clause is missing, with no full stop.
  static var missing: Text { get }
  /// A requirement that calls for the clause, in French, as an example.
  static var calling: String { get }
  /// A requirement that is such a clause, in French, as an example.
  static var answering: String { get }
}

extension ClauseRule {
  /// Dossiers that break the rule, and dossiers that do not.
  package static var examples: [DossierExample] {
    [
      DossierExample(
        Text(fr: "une exigence dit « \(calling) »", en: "a requirement says “\(calling)”"), finds: 1
      ) { dossier in
        dossier.addNeed(3, fr: calling, en: nil)
      },
      DossierExample(Text(fr: "une autre exigence y répond", en: "another requirement answers it"))
      {
        dossier in
        dossier.addNeed(3, fr: calling, en: nil)
        dossier.addNeed(4, fr: answering, en: nil)
      },
    ]
  }

  /// What breaks the rule: the words that call for the clause, and none of the clause.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard
      scene.isUnderFrenchLaw, scene.hasRequirements, scene.texts.lists.contains(trigger),
      !scene.texts.lists.contains(clause)
    else { return [] }
    return [Finding(finding("", missing).adding(pack: pack), at: .dossier)]
  }
}

extension Diagnostic {
  /// The diagnostic with the command that adds a pack of clauses among its remedies.
  func adding(pack: String) -> Diagnostic {
    var diagnostic = self
    diagnostic.remedies.append(
      Text(fr: "cahier clausier montrer \(pack)", en: "cahier pack show \(pack)"))
    return diagnostic
  }
}
