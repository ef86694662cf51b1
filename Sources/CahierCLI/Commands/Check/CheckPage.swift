internal import CahierModel
internal import CahierRules

/// A check as people read it: section by section, item by item, the most serious first.
struct CheckPage {
  let report: CheckReport
  /// Whether notes are shown, or counted alone.
  let showsNotes: Bool

  private var language: Language { ScreenLanguage.current }

  var lines: [String] {
    let shown = report.findings.filter { showsNotes || $0.diagnostic.severity != .note }
    let groups = FindingGroup.groups(shown, in: report.scene)
    return groups.flatMap { group in [group.title[language]] + group.places.flatMap(lines) + [""] }
      + [summary] + remarks
  }

  private func lines(_ place: FindingGroup.Place) -> [String] {
    ["  \(place.name[language])"] + place.findings.flatMap(lines)
  }

  private func lines(_ finding: Finding) -> [String] {
    let isCommand = finding.diagnostic.remedies.contains { $0.fr.contains("cahier ") }
    let diagnostic = isCommand ? finding.diagnostic.said : finding.diagnostic
    let typography = Typography(language)
    let parts = [
      finding.part?[language],
      report.scene.dossier.header.languages.count > 1 ? finding.language?.rawValue : nil,
    ].compactMap(\.self)
    let place = diagnostic.place.map { $0[language] } + parts
    let head =
      "    \(diagnostic.severity.name[language]) \(diagnostic.code)\(typography.colon)"
      + diagnostic.message[language] + (place.isEmpty ? "" : " (\(place.joined(separator: ", ")))")
    return [head.onOneLine]
      + diagnostic.remedies.prefix(2).map { "      \($0[language])".onOneLine }
  }

  /// How many findings there are, in one sentence.
  private var summary: String {
    let typography = Typography(language)
    let counts: [(Diagnostic.Severity, Text, Text)] = [
      (.error, Text(fr: "erreur", en: "error"), Text(fr: "erreurs", en: "errors")),
      (
        .warning, Text(fr: "avertissement", en: "warning"),
        Text(fr: "avertissements", en: "warnings")
      ),
      (.note, Text(fr: "remarque", en: "note"), Text(fr: "remarques", en: "notes")),
    ]
    var words = counts.map { severity, one, many in
      typography.counted(report.count(severity), one: one[language], many: many[language])
    }
    if !report.letStand.isEmpty {
      words.append(
        typography.counted(
          report.letStand.count, one: Text(fr: "constat laissé", en: "finding let stand")[language],
          many: Text(fr: "constats laissés", en: "findings let stand")[language]))
    }
    return words.joined(separator: ", ") + "."
  }

  private var remarks: [String] {
    guard !showsNotes, report.count(.note) > 0 else { return [] }
    return [
      Text(
        fr: "Les remarques se montrent avec --notes.", en: "Notes are shown with --notes."
      )[language]
    ]
  }
}

/// The findings of one section, or of what stands in none.
struct FindingGroup {
  /// The findings about one item, criterion or answer, the most serious first.
  struct Place {
    let name: Text
    var findings: [Finding]
  }

  let title: Text
  let places: [Place]

  /// The groups in the order of the document: the dossier, its sections, its criteria.
  static func groups(_ findings: [Finding], in scene: CheckScene) -> [FindingGroup] {
    var order: [FindingPlace] = []
    var byPlace: [FindingPlace: [Finding]] = [:]
    for finding in findings {
      if byPlace[finding.place] == nil { order.append(finding.place) }
      byPlace[finding.place, default: []].append(finding)
    }
    let titles = self.titles(scene)
    var bySection: [Int: [FindingPlace]] = [:]
    for place in order { bySection[rank(place, scene), default: []].append(place) }
    return bySection.sorted { $0.key < $1.key }.map { rank, places in
      FindingGroup(
        title: titles[rank],
        places: places.sorted(by: precedes(in: scene)).map { place in
          Place(name: name(place, scene), findings: sorted(byPlace[place] ?? []))
        })
    }
  }

  private static func titles(_ scene: CheckScene) -> [Text] {
    [Text(fr: "Dossier", en: "Dossier")] + scene.template.sections.map(\.title)
      + [Text(fr: "Autres éléments", en: "Other items"), Text(fr: "Critères", en: "Criteria")]
  }

  private static func rank(_ place: FindingPlace, _ scene: CheckScene) -> Int {
    let count = scene.template.sections.count
    switch place {
    case .dossier: return 0
    case .criterion: return count + 2
    case .item, .answer:
      let section = scene.section(of: place)
      return section.flatMap { scene.template.sections.position(of: $0.id) }.map { $0 + 1 }
        ?? count + 1
    }
  }

  /// Items by their codes; what is told of other places stays in the order in which it was found.
  private static func precedes(
    in scene: CheckScene
  ) -> (FindingPlace, FindingPlace) -> Bool {
    { one, other in
      guard case .item(let first) = one, case .item(let second) = other else { return false }
      return first < second
    }
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let ranks = Diagnostic.Severity.allCases
    return ranks.flatMap { severity in findings.filter { $0.diagnostic.severity == severity } }
  }

  /// What people call a place: the code and title of an item, the name of a criterion.
  static func name(_ place: FindingPlace, _ scene: CheckScene) -> Text {
    let main = scene.dossier.header.mainLanguage
    switch place {
    case .dossier: return Text(fr: "Le dossier", en: "The dossier")
    case .item(let code):
      guard
        let item = scene.scene.items[code],
        let field = scene.template.kinds[id: item.kind]?.field(for: .title),
        let title = item.texts[field.id]
      else { return Text(same: "\(code)") }
      return Text(same: "\(code) \(title.preferring(main))")
    case .criterion(let lot, let key):
      let found = scene.dossier.lots.first { $0.key == lot }?.criterionPlaces
        .first { $0.criterion.key.description == key }
      let name = found?.criterion.name.preferring(main) ?? ""
      return Text(same: "\(lot.isEmpty ? key : place.subject) \(name)")
    case .answer(let question): return Text(same: question)
    }
  }
}
