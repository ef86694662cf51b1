internal import CahierEvaluation
internal import CahierFormats
internal import CahierModel

/// Reads the values of an evaluation file, and where each of them stands.
struct EvaluationReader {
  let root: ReadingNode
  var places: EvaluationPlaces
  /// The language of the texts that are given in one only.
  var language = Language.french
  var method = EvaluationMethod()
  var criterionCount = 0

  init(_ root: ReadingNode) {
    self.root = root
    places = EvaluationPlaces(file: root.file)
  }

  /// The file, or nil with faults noted.
  mutating func read() -> EvaluationFile? {
    guard checkVersion() else { return nil }
    root.allowOnly(
      "evaluation", "title", "language", "lot", "currency", "taxBasis", "points", "rounding",
      "ties", "individualMarks", "criteria", "offers")
    language = root["language"]?.word(Language.self) ?? language
    readMethod()
    let title = root["title"]?.text(mainLanguage: language) ?? BilingualText()
    let lotKey = root["lot"]?.text() ?? ""
    let criteria = root.required("criteria").map { readCriteria($0, under: nil) } ?? []
    places.note(.lot, line: (root["criteria"] ?? root).node.place.line)
    let offers = root.required("offers").map { readOffers($0, lot: lotKey) } ?? []
    let lot = Lot(key: lotKey, title: title, method: method, criteria: criteria)
    return EvaluationFile(
      title: title, evaluation: Evaluation(lot: lot, offers: offers), places: places)
  }

  /// Whether the file says that it is an evaluation of a version that is known.
  private func checkVersion() -> Bool {
    guard case .mapping = root.node.value, let version = root["evaluation"] else {
      root.faults.add(.notAnEvaluation(file: root.file))
      return false
    }
    guard let number = version.integer(in: 1...Int(Int32.max)) else { return false }
    guard number <= EvaluationFile.version else {
      version.fault(
        "EVAL-051",
        Text(
          fr: "le fichier est dans un format plus récent que ce programme",
          en: "the file is in a later format than this program knows"),
        expected: Text(
          fr: "« evaluation: \(EvaluationFile.version) » au plus",
          en: "“evaluation: \(EvaluationFile.version)” at most"),
        remedies: [
          Text(
            fr: "Mettre Cahier à jour, ou enregistrer le fichier dans l’ancien format.",
            en: "Update Cahier, or save the file in the older format.")
        ])
      return false
    }
    return true
  }

  private mutating func readMethod() {
    places.note(.method, line: (root["rounding"] ?? root["points"] ?? root).node.place.line)
    if let currency = root["currency"] { method.currency = currency.currency() ?? .euro }
    method.taxBasis = root["taxBasis"]?.word(TaxBasis.self) ?? method.taxBasis
    method.totalPoints = root["points"]?.decimal() ?? method.totalPoints
    method.individualMarks =
      root["individualMarks"]?.word(MarkAggregation.self) ?? method.individualMarks
    if let rounding = root["rounding"] { method.rounding = readRounding(rounding) }
    for (index, tie) in (root["ties"]?.items() ?? []).enumerated() {
      places.note(.tie(index), line: tie.node.place.line)
      if let key = tie.text() { method.ties.append(CriterionKey(key)) }
    }
  }

  private func readRounding(_ node: ReadingNode) -> Rounding {
    node.allowOnly("marks", "totals", "prices", "mode", "rankOn", "stage")
    let decimals = 0...ExactDecimal.maximumDecimals
    var rounding = Rounding()
    rounding.marks = node["marks"]?.integer(in: decimals) ?? rounding.marks
    rounding.totals = node["totals"]?.integer(in: decimals) ?? rounding.totals
    rounding.prices = node["prices"]?.integer(in: decimals)
    rounding.mode = node["mode"]?.word(RoundingMode.self) ?? rounding.mode
    rounding.rankOn = node["rankOn"]?.word(RankBasis.self) ?? rounding.rankOn
    rounding.stage = node["stage"]?.word(RoundingStage.self) ?? rounding.stage
    return rounding
  }
}

extension ReadingNode {
  /// A currency by its three letters.
  func currency() -> Currency? {
    guard let text = text() else { return nil }
    if let currency = Currency(text) { return currency }
    fault(
      "FILE-010", Text(fr: "ce n’est pas une monnaie", en: "this is no currency"),
      expected: Text(
        fr: "trois lettres capitales, comme EUR", en: "three capital letters, such as EUR"))
    return nil
  }

  /// A rate of value added tax in percent, with two decimals at most.
  func taxRate() -> TaxRate? {
    guard let text = text() else { return nil }
    if let weight = try? Weight(parsing: text) { return TaxRate(hundredths: weight.hundredths) }
    fault(
      "FILE-006", Text(fr: "ceci n’est pas un taux", en: "this is no rate"),
      expected: Text(fr: "un pourcentage, comme 20 ou 5.5", en: "a percentage, such as 20 or 5.5"))
    return nil
  }
}
