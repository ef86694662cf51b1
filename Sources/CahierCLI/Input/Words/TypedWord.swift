internal import CahierModel

/// An enumeration of the model whose words a person may type, in either language.
protocol TypedChoice: CaseIterable, RawRepresentable<String> {
  /// What the word is called by people.
  var name: Text { get }
}

/// Words of the model as people type them.
enum TypedWord {
  /// The word that a text names: by itself or by its name in either language.
  static func read<Word: TypedChoice>(_ text: String, at place: String) throws(Failure) -> Word {
    let folded = CommandAliases.folded(text.trimmed)
    let match = Word.allCases.first { word in
      [word.rawValue, word.name.fr, word.name.en].contains { CommandAliases.folded($0) == folded }
    }
    if let match { return match }
    let words = Word.allCases.map { word in
      let (raw, name) = (word.rawValue, word.name)
      return Text(
        fr: name.fr == raw ? raw : "\(raw) (\(name.fr))",
        en: name.en == raw ? raw : "\(raw) (\(name.en))")
    }
    throw .usage(
      "INPUT-022", Text(fr: "ce mot n’est pas admis ici", en: "this word has no meaning here"),
      at: [Text(same: place)], found: text, expected: .joined(words))
  }
}

extension CriterionType: TypedChoice {}
extension OfferStatus: TypedChoice {}
extension ResponseAnswer: TypedChoice {}
extension PriceBasis: TypedChoice {}
extension RoundingMode: TypedChoice {}
extension ProcedureType: TypedChoice {}
extension Jurisdiction: TypedChoice {}

extension TaxBasis: TypedChoice {
  var name: Text {
    switch self {
    case .exclusive: Text(fr: "HT", en: "without tax")
    case .inclusive: Text(fr: "TTC", en: "with tax")
    }
  }
}

extension RankBasis: TypedChoice {
  var name: Text {
    switch self {
    case .exact: Text(fr: "totaux exacts", en: "exact totals")
    case .displayed: Text(fr: "totaux affichés", en: "totals shown")
    }
  }
}

extension RoundingStage: TypedChoice {
  var name: Text {
    switch self {
    case .display: Text(fr: "affichage", en: "display")
    case .adding: Text(fr: "avant addition", en: "before adding")
    case .weighting: Text(fr: "avant pondération", en: "before weighting")
    }
  }
}

extension MarkAggregation: TypedChoice {
  var name: Text {
    switch self {
    case .consensus: Text(fr: "note de consensus", en: "consensus mark")
    case .mean: Text(fr: "moyenne", en: "mean")
    }
  }
}
