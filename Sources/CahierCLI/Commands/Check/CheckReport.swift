internal import CahierModel
internal import CahierRules

/// What a check found, those let stand apart.
struct CheckReport {
  /// The code of a suppression that no longer lets anything stand.
  static let staleCode = "CHECK-001"

  let scene: CheckScene
  /// What is to be mended, in the order of the dossier.
  let findings: [Finding]
  /// What somebody let stand, with the reason.
  let letStand: [(finding: Finding, suppression: Suppression)]

  init(scene: CheckScene, chosen: CheckFilter = CheckFilter()) {
    self.scene = scene
    let all = DossierRules.findings(in: scene.scene) + OtherFindings(scene: scene).all
    let (told, letStand, stale) = Self.sort(all, by: scene.dossier.suppressions)
    let wanted = { (finding: Finding) in chosen.isWhole || chosen.keeps(finding, in: scene) }
    findings = (told + stale).filter(wanted)
    self.letStand = letStand.filter { wanted($0.finding) }
  }

  /// How many findings are of a severity.
  func count(_ severity: Diagnostic.Severity) -> Int {
    findings.count { $0.diagnostic.severity == severity }
  }

  /// Whether the check does not pass.
  func fails(isStrict: Bool) -> Bool {
    count(.error) > 0 || isStrict && count(.warning) > 0
  }

  private struct Key: Hashable {
    let rule: String
    let place: FindingPlace
  }

  private static func sort(
    _ findings: [Finding], by suppressions: [Suppression]
  ) -> (told: [Finding], letStand: [(finding: Finding, suppression: Suppression)], stale: [Finding])
  {
    let known = Dictionary(grouping: suppressions) { Key(rule: $0.rule, place: $0.place) }
    var used: Set<Suppression> = []
    var told: [Finding] = []
    var letStand: [(finding: Finding, suppression: Suppression)] = []
    for finding in findings {
      let key = Key(rule: finding.diagnostic.code, place: finding.place)
      let match = known.isEmpty ? nil : known[key]?.first { $0.lets(finding) }
      if let match {
        used.insert(match)
        letStand.append((finding, match))
      } else {
        told.append(finding)
      }
    }
    return (told, letStand, suppressions.filter { !used.contains($0) }.map(stale))
  }

  private static func stale(_ suppression: Suppression) -> Finding {
    let words = suppression.words.map { " « \($0) »" } ?? ""
    return Finding(
      Diagnostic(
        .warning, staleCode,
        Text(
          fr: "un constat de \(suppression.rule)\(words) est laissé ici, et il n’y en a plus",
          en:
            "a finding of \(suppression.rule)\(words) is let stand here, and there is none any more"
        ),
        remedies: [suppression.removal]), at: suppression.place)
  }
}

extension Suppression {
  /// Whether it lets a finding of its rule at its place stand.
  fileprivate func lets(_ finding: Finding) -> Bool {
    words.map { CommandAliases.folded($0) == CommandAliases.folded(finding.diagnostic.found ?? "") }
      ?? true
  }

  /// The command that has its findings told again.
  var removal: Text {
    var options = "--unsuppress \(rule)"
    if place != .dossier { options += " --\(place.sort.rawValue) \(place.subject)" }
    if let words { options += " --words \"\(words)\"" }
    return Text(fr: "cahier contrôler \(options)", en: "cahier check \(options)")
  }
}
