internal import ArgumentParser
internal import CahierModel
internal import CahierRules

/// What a check is about: rules, sections, items; all where nothing is said.
struct CheckChoice: ParsableArguments {
  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp(
      Text(
        fr: "les règles de ces codes seulement, entre virgules",
        en: "the rules of these codes alone, between commas"),
      value: Text(same: "code"))) var rules: String?

  @Option(
    name: .customLong("section"),
    help: ArgumentHelp(
      Text(fr: "les éléments d’une section seulement", en: "the items of a section alone"),
      value: Text(same: "section"))) var section: String?

  @Option(
    name: .customLong("item"),
    help: ArgumentHelp(
      Text(fr: "un élément seulement, par son code", en: "one item alone, by its code"),
      value: Text(same: "code"))) var item: String?

  @Option(
    name: .customLong("criterion"),
    help: ArgumentHelp(
      Text(
        fr: "un critère seulement, par sa clé, avec celle du lot s’il y en a plusieurs : LOT/CLÉ",
        en: "one criterion alone, by its key, with that of the lot where there are several: LOT/KEY"
      ),
      value: Text(fr: "clé", en: "key"))) var criterion: String?

  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp(
      Text(fr: "une réponse du guide seulement", en: "one answer of the guide alone"),
      value: Text(same: "question"))) var answer: String?

  private static let places = "--item, --criterion, --answer"

  /// The place that an option names, nil for the whole dossier.
  ///
  /// - Throws: INPUT-030 for what is no code of an item, INPUT-103 for two places.
  func place() throws(Failure) -> FindingPlace? {
    let named: [(sort: FindingPlace.Sort, text: String)] = [
      (.item, item), (.criterion, criterion), (.answer, answer),
    ].compactMap { sort, text in text.map { (sort, $0) } }
    guard let first = named.first else { return nil }
    guard named.count == 1 else {
      throw .usage(
        "INPUT-103",
        Text(
          fr: "une seule de ces options peut être donnée, une fois\u{202F}: \(Self.places)",
          en: "only one of these options may be given, once: \(Self.places)"))
    }
    if let place = FindingPlace(first.sort, subject: first.text) { return place }
    throw .usage(
      "INPUT-030",
      Text(
        fr: "«\u{202F}\(first.text)\u{202F}» n’est pas un code",
        en: "“\(first.text)” is no code"), remedies: [Text(same: "BF-012")])
  }

  /// Which findings are wanted.
  ///
  /// - Throws: INPUT-016 for a code of no rule, INPUT-190 for no section, INPUT-030, INPUT-063.
  func filter(_ scene: CheckScene) throws(Failure) -> CheckFilter {
    let place = try place()
    if let place, !scene.has(place) {
      throw .usage(
        "INPUT-063",
        Text(
          fr: "«\u{202F}\(place.subject)\u{202F}» n’est aucun élément",
          en: "“\(place.subject)” is no item"),
        remedies: [Text(fr: "cahier élément lister", en: "cahier item list")])
    }
    return CheckFilter(
      rules: try rules.map { typed throws(Failure) in try Self.codes(typed) },
      section: try section.map { typed throws(Failure) in try id(ofSection: typed, scene) },
      place: place)
  }

  private static func codes(_ typed: String) throws(Failure) -> Set<String> {
    var codes: Set<String> = []
    for word in typed.split(separator: ",") {
      codes.insert(try CheckRules.code(String(word.filter { $0 != " " })))
    }
    return codes
  }

  private func id(ofSection typed: String, _ scene: CheckScene) throws(Failure) -> String {
    let folded = CommandAliases.folded(typed)
    let found = scene.template.sections.first { section in
      [section.id, section.title.fr, section.title.en].contains {
        CommandAliases.folded($0) == folded
      }
    }
    if let found { return found.id }
    throw .usage(
      "INPUT-190",
      Text(
        fr: "le modèle n’a pas de section «\u{202F}\(typed)\u{202F}»",
        en: "the template has no section “\(typed)”"),
      remedies: [Text(same: scene.template.sections.map(\.id).joined(separator: ", "))])
  }
}

/// Which findings are wanted; all where nothing is said.
struct CheckFilter {
  var rules: Set<String>?
  var section: String?
  var place: FindingPlace?

  /// Whether nothing is left out.
  var isWhole: Bool { rules == nil && section == nil && place == nil }

  func keeps(_ finding: Finding, in scene: CheckScene) -> Bool {
    if let rules, !rules.contains(finding.diagnostic.code) { return false }
    if let place, finding.place != place { return false }
    guard let section else { return true }
    return scene.section(of: finding.place)?.id == section
  }
}

/// The rules of the check by the codes that people type.
enum CheckRules {
  /// Every code that a check can give: those of its rules, and those of other checks that it tells.
  static let codes: [String] = {
    let others =
      FigureRules.all.map { $0.code } + [
        "LAW-001", "LAW-002", "LAW-003", "LAW-004", CheckReport.staleCode,
      ]
    return (DossierRules.everyRule.map { $0.code } + others).sorted()
  }()

  /// The code of a rule as it is written.
  ///
  /// - Throws: INPUT-016.
  static func code(_ typed: String) throws(Failure) -> String {
    let code = typed.uppercased()
    if codes.contains(code) || code.hasPrefix("EVAL-") { return code }
    let near = NearestWord.of(code, among: codes)
    throw .usage(
      "INPUT-016",
      Text(
        fr: "aucun message n’a le code «\u{202F}\(typed)\u{202F}»",
        en: "no message has the code “\(typed)”"),
      remedies: [Text(same: "cahier explain" + (near.map { " \($0)" } ?? " SPEC"))])
  }
}
