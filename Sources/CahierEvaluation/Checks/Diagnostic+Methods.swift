internal import CahierModel

/// What can be wrong with the price methods and the rules of a lot.
extension Diagnostic {
  static func noMethod(_ criterion: Criterion) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-010",
      criterion.label + Text(fr: " n’a pas de méthode de notation", en: " has no price method"),
      at: [criterion.place], expected: knownMethods,
      remedies: [
        Text(
          fr: "Ajouter la méthode du règlement de la consultation, par exemple "
            + "« method: proportional ».",
          en: "Add the method of the tender rules, for example “method: proportional”.")
      ])
  }

  static func unknownMethod(_ name: String, of criterion: Criterion) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-011",
      Text(fr: "la méthode de prix ", en: "the price method ") + quoted(name)
        + Text(fr: " est inconnue", en: " is unknown"),
      at: [criterion.place], found: name, expected: knownMethods)
  }

  private static var knownMethods: Text {
    let ids = PriceMethodRegister.all.map { $0.sheet.id }.joined(separator: ", ")
    return Text(fr: "une de ces méthodes : \(ids)", en: "one of these methods: \(ids)")
  }

  static func methodOfQuality(_ criterion: Criterion) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-012",
      criterion.label
        + Text(
          fr: " est un critère de qualité : il ne peut pas avoir de méthode de prix",
          en: " is about quality: it cannot have a price method"),
      at: [criterion.place],
      remedies: [
        Text(
          fr: "Retirer la méthode, ou indiquer « type: price ».",
          en: "Take the method away, or write “type: price”.")
      ])
  }

  static func badParameter(_ fault: PriceParameterFault, of criterion: Criterion) -> Diagnostic {
    switch fault {
    case .missing(let parameter):
      parameterFault(
        Text(
          fr: "le paramètre « \(parameter.symbol) » manque",
          en: "the parameter “\(parameter.symbol)” is missing"),
        of: criterion, expected: parameter.meaning)
    case .tooSmall(let parameter, let found):
      parameterFault(
        Text(
          fr: "le paramètre « \(parameter.symbol) » est trop petit",
          en: "the parameter “\(parameter.symbol)” is too small"),
        of: criterion, found: "\(found)", expected: parameter.domain.text)
    case .unknown(let symbol, let known):
      parameterFault(
        Text(
          fr: "la méthode n’a pas de paramètre « \(symbol) »",
          en: "the method has no parameter “\(symbol)”"),
        of: criterion, found: symbol, expected: known.isEmpty ? noParameter : symbols(known))
    case .order(let smaller, let larger):
      parameterFault(
        Text(
          fr: "le paramètre « \(larger) » n’est pas au-dessus de « \(smaller) »",
          en: "the parameter “\(larger)” is not above “\(smaller)”"),
        of: criterion)
    }
  }

  private static let noParameter = Text(fr: "aucun paramètre", en: "no parameter")

  private static func symbols(_ parameters: [PriceParameter]) -> Text {
    Text(same: parameters.map(\.symbol).joined(separator: ", "))
  }

  private static func parameterFault(
    _ message: Text, of criterion: Criterion, found: String? = nil, expected: Text? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-013", message, at: [criterion.place], found: found, expected: expected)
  }

  static func unknownTie(_ key: CriterionKey) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-014",
      Text(fr: "le critère de départage ", en: "the tie criterion ") + quoted(key.description)
        + Text(fr: " n’existe pas", en: " does not exist"),
      found: key.description,
      remedies: [
        Text(
          fr: "Écrire le nom du critère comme il figure dans la liste des critères.",
          en: "Write the name of the criterion as the list of criteria has it.")
      ])
  }

  static func badDecimals(_ decimals: Int) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-015",
      Text(
        fr: "le nombre de décimales de l’arrondi n’est pas admis",
        en: "this number of decimals cannot be rounded to"),
      found: "\(decimals)", expected: Text(fr: "de 0 à 9", en: "from 0 to 9"))
  }

  static func badTotalPoints(_ points: ExactDecimal) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-016",
      Text(fr: "le total des points n’est pas positif", en: "the points in all are not above zero"),
      found: "\(points)",
      expected: Text(
        fr: "un nombre au-dessus de zéro, 100 d’ordinaire",
        en: "a number above zero, 100 as a rule"))
  }
}

extension PriceParameter.Domain {
  /// The values allowed, in words.
  var text: Text {
    switch self {
    case .above(let bound):
      Text(fr: "un nombre au-dessus de ", en: "a number above ") + Text(bound)
    case .atLeast(let bound):
      Text(fr: "un nombre d’au moins ", en: "a number of at least ") + Text(bound)
    }
  }
}
