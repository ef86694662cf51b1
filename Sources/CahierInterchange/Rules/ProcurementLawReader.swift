internal import CahierFormats
package import CahierModel

/// Reads what a law says of how contracts are passed: `templates/rules/fr/procurement.yaml`.
package enum ProcurementLawReader {
  /// Reads a file, and gathers all that is wrong with it.
  ///
  /// - Throws: `DataError` with the codes FILE-002 to FILE-008.
  package static func read(_ bytes: [UInt8], file: String) throws(DataError) -> ProcurementLaw {
    let faults = FaultList()
    let root = try faults.root(bytes, file: file, version: "procurement")
    let law = law(root)
    try faults.throwIfAny()
    guard let law else { throw DataError(FaultList.unread(file)) }
    return law
  }

  private static func law(_ root: ReadingNode) -> ProcurementLaw? {
    root.allowOnly(
      "procurement", "jurisdiction", "checked", "margin", "buyers", "thresholds", "limits",
      "duties", "habits", "holidays")
    let buyers = root.required("buyers")?.items().compactMap(buyer)
    let thresholds = root.required("thresholds")?.items().compactMap(threshold)
    let limits = root.required("limits")?.items().compactMap(limit)
    let duties = root.required("duties")?.items().compactMap(duty)
    guard
      let jurisdiction = root.required("jurisdiction")?.word(Jurisdiction.self),
      let checked = root.required("checked")?.date(),
      let margin = root.required("margin")?.integer(in: 0...100),
      let habits = root.required("habits").flatMap(habits),
      let holidays = root.required("holidays").flatMap(holidays)
    else { return nil }
    return ProcurementLaw(
      jurisdiction: jurisdiction, checked: checked, margin: margin,
      buyers: IdentifiedList(buyers ?? []), thresholds: IdentifiedList(thresholds ?? []),
      limits: limits ?? [], duties: duties ?? [], habits: habits, holidays: holidays)
  }

  private static func buyer(_ node: ReadingNode) -> BuyerRule? {
    node.allowOnly("id", "standing", "doubt")
    guard
      let id = node.required("id")?.text(),
      let standing = node.required("standing")?.word(BuyerRule.Class.self)
    else { return nil }
    return BuyerRule(id: id, standing: standing, doubt: node["doubt"]?.bilingual())
  }

  private static func citation(_ node: ReadingNode) -> LegalCitation? {
    guard
      let article = node.required("article")?.text(), let source = node.required("source")?.text(),
      let confidence = node.required("confidence")?.word(TemplateSource.Confidence.self)
    else { return nil }
    return LegalCitation(article: article, source: source, confidence: confidence)
  }
}

// MARK: - Thresholds

extension ProcurementLawReader {
  private static func threshold(_ node: ReadingNode) -> LegalThreshold? {
    node.allowOnly("id", "title", "periods")
    let periods = node.required("periods")?.items().compactMap(period)
    guard
      let name = node.required("id")?.word(LegalThreshold.Name.self),
      let title = node.required("title")?.bilingual()
    else { return nil }
    return LegalThreshold(name: name, title: title, periods: periods ?? [])
  }

  private static func period(_ node: ReadingNode) -> LegalThreshold.Period? {
    node.allowOnly(
      ["from", "to", "all", "article", "source", "confidence"]
        + BuyerRule.Class.allCases.map(\.rawValue))
    let all = node["all"]?.decimal()
    var amounts: [BuyerRule.Class: ExactDecimal] = [:]
    for standing in BuyerRule.Class.allCases {
      amounts[standing] = node[standing.rawValue]?.decimal() ?? all
    }
    guard let from = node.required("from")?.date(), let citation = citation(node) else {
      return nil
    }
    return LegalThreshold.Period(
      from: from, to: node["to"]?.date(), amounts: amounts, citation: citation)
  }

  private static func duty(_ node: ReadingNode) -> LegalDuty? {
    node.allowOnly("threshold", "buyers", "from", "statement", "article", "source", "confidence")
    guard
      let threshold = node.required("threshold")?.word(LegalThreshold.Name.self),
      let from = node.required("from")?.date(),
      let statement = node.required("statement")?.bilingual(), let citation = citation(node)
    else { return nil }
    let buyers = node["buyers"]?.items().compactMap { $0.text() } ?? []
    return LegalDuty(
      threshold: threshold, buyers: buyers, from: from, statement: statement, citation: citation)
  }
}

// MARK: - Days

extension ProcurementLawReader {
  private static func limit(_ node: ReadingNode) -> LegalTimeLimit? {
    node.allowOnly("procedure", "step", "days", "law", "article", "source", "confidence")
    guard
      let procedure = node.required("procedure")?.word(ProcedureType.self),
      let step = node.required("step")?.word(LegalTimeLimit.Step.self),
      let days = node.required("days")?.integer(in: 1...1000),
      let isLaw = node.required("law")?.flag(), let citation = citation(node)
    else { return nil }
    return LegalTimeLimit(
      procedure: procedure, step: step, days: days, isLaw: isLaw, citation: citation)
  }

  private static func habits(_ node: ReadingNode) -> PlanningHabits? {
    node.allowOnly("selection", "analysis", "implementation")
    guard
      let selection = node.required("selection")?.integer(in: 0...1000),
      let analysis = node.required("analysis")?.integer(in: 0...1000),
      let implementation = node.required("implementation")?.integer(in: 0...1000)
    else { return nil }
    return PlanningHabits(
      selection: selection, analysis: analysis, implementation: implementation)
  }

  private static func holidays(_ node: ReadingNode) -> HolidayRule? {
    node.allowOnly("fixed", "easterOffsets", "note")
    let fixed = node.required("fixed")?.items().compactMap(day)
    let offsets = node.required("easterOffsets")?.items().compactMap { $0.integer(in: -100...100) }
    guard let note = node.required("note")?.bilingual() else { return nil }
    return HolidayRule(fixed: fixed ?? [], easterOffsets: offsets ?? [], note: note)
  }

  /// A day of every year, as `5-8` for 8 May.
  private static func day(_ node: ReadingNode) -> HolidayRule.Fixed? {
    let parts = (node.text() ?? "").split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, CalendarDate(year: 2000, month: parts[0], day: parts[1]) != nil else {
      node.fault(
        "FILE-011", Text(fr: "ceci n’est pas un jour de l’année", en: "this is no day of the year"),
        expected: Text(fr: "un mois et un jour : 5-8", en: "a month and a day: 5-8"))
      return nil
    }
    return HolidayRule.Fixed(month: parts[0], day: parts[1])
  }
}

extension FaultList {
  /// What stands for a file whose reader found nothing to blame: it must not be taken for a rule.
  static func unread(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "FILE-004", Text(fr: "le fichier n’est pas complet", en: "the file is not complete"),
      at: [Text(same: file)])
  }
}
