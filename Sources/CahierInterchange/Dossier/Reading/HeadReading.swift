internal import CahierFormats
internal import CahierModel

/// Reads the front of a dossier: what it is about, whose it is, which template it follows.
struct HeadReading {
  let reading: DossierReading
  let root: ReadingNode

  /// Whether the file says that it is a dossier of a version that is known.
  func checkVersion() -> Bool {
    guard case .mapping = root.node.value, let version = root["dossier"] else {
      root.fault(
        "DOSSIER-001", Text(fr: "ce fichier n’est pas un dossier", en: "this file is no dossier"),
        expected: Text(
          fr: "« dossier: \(DossierText.format) » à la première ligne",
          en: "“dossier: \(DossierText.format)” in the first line"))
      return false
    }
    guard let number = version.integer(in: 1...Int(Int32.max)) else { return false }
    guard number <= DossierText.format else {
      version.fault(
        "DOSSIER-001",
        Text(
          fr: "le dossier est dans un format plus récent que ce programme",
          en: "the dossier is in a later format than this program knows"),
        expected: Text(
          fr: "« dossier: \(DossierText.format) » au plus",
          en: "“dossier: \(DossierText.format)” at most"),
        remedies: [
          Text(
            fr: "Mettre Cahier à jour, ou écrire de nouveau le dossier avec l’ancien programme.",
            en: "Update Cahier, or write the dossier again with the older program.")
        ])
      return false
    }
    return true
  }

  /// The header, or nil with faults noted.
  ///
  /// Sets the main language first.
  func header() -> DossierHeader? {
    root.allowOnly(
      "dossier", "title", "languages", "buyer", "reference", "currency", "jurisdiction", "date",
      "procedure", "estimatedValueExVAT", "durationMonths", "revisions", "template", "suppressions",
      "changedEnds", "answers", "items", "lots", "evaluators", "offers", "baselines", "amendments",
      "baselineTemplates", "surveys", "themes", "rounds")
    let languages = languages()
    reading.mainLanguage = languages.first ?? .french
    let title = reading.bilingual(root.required("title"))
    let date = reading.date(root.required("date"))
    let revisions = revisions()
    guard let title, let date, !languages.isEmpty else { return nil }
    return DossierHeader(
      title: title, languages: languages, buyer: reading.text(root["buyer"]),
      reference: reading.text(root["reference"]),
      currency: root["currency"].flatMap(reading.currency) ?? .euro,
      jurisdiction: root["jurisdiction"]?.word(Jurisdiction.self) ?? .france, date: date,
      procedure: root["procedure"]?.word(ProcedureType.self),
      estimatedValueExVAT: root["estimatedValueExVAT"]?.decimal(),
      durationMonths: root["durationMonths"]?.integer(in: 1...1_200), revisions: revisions)
  }

  private func languages() -> [Language] {
    guard let list = root.required("languages") else { return [] }
    var languages: [Language] = []
    for node in list.items() {
      guard let language = node.word(Language.self) else { continue }
      if languages.contains(language) {
        reading.repeated(language.rawValue, node)
      } else {
        languages.append(language)
      }
    }
    if languages.isEmpty, list.items().isEmpty {
      list.fault(
        "FILE-003", Expectation.unexpected,
        expected: Text(fr: "la langue principale d’abord : [fr]", en: "main one first: [fr]"))
    }
    return languages
  }

  private func revisions() -> [Revision] {
    var known: Set<String> = []
    return (root["revisions"]?.items() ?? []).compactMap { node in
      node.allowOnly("number", "date", "author", "summary")
      let number = reading.text("number", of: node)
      let date = reading.date(node.required("date"))
      let author = reading.text("author", of: node)
      guard let number, let date, let author else { return nil }
      if !known.insert(number).inserted { reading.repeated(number, node) }
      return Revision(
        number: number, date: date, author: author,
        summary: reading.bilingual(node["summary"]) ?? BilingualText())
    }
  }

  /// The name, the version and, where it was written, the digest of the template.
  func template() -> TemplateReference? {
    guard let node = root.required("template") else { return nil }
    node.allowOnly("name", "version", "digest")
    let name = reading.text("name", of: node)
    let version = node.required("version")?.integer(in: 1...Int(Int32.max))
    guard let name, let version else { return nil }
    return TemplateReference(
      name: name, version: version, digest: reading.text(node["digest"]) ?? "")
  }
}

extension DossierReading {
  /// A currency by its three letters.
  func currency(_ node: ReadingNode) -> Currency? {
    guard let text = text(node) else { return nil }
    if let currency = Currency(text) { return currency }
    node.fault(
      "FILE-010", Text(fr: "ce n’est pas une monnaie", en: "this is no currency"),
      expected: Text(
        fr: "trois lettres capitales, comme EUR", en: "three capital letters, such as EUR"))
    return nil
  }

  /// Hundredths of a percent, from 0 to 10 000.
  func percentage(_ node: ReadingNode) -> Int? {
    guard let text = text(node) else { return nil }
    if let share = try? Weight(parsing: text) { return share.hundredths }
    node.fault(
      "FILE-006", Text(fr: "ceci n’est pas un pourcentage", en: "this is no percentage"),
      expected: Text(
        fr: "un nombre de 0 à 100, avec deux décimales au plus",
        en: "a number from 0 to 100, with two decimals at most"))
    return nil
  }
}
