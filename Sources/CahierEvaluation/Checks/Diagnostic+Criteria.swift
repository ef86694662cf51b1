package import CahierModel

/// What can be wrong with the criteria of a lot.
extension Diagnostic {
  static var noCriterion: Diagnostic {
    Diagnostic(
      .error, "EVAL-001",
      Text(fr: "aucun critère n’est défini", en: "there is no criterion"),
      remedies: [
        Text(
          fr: "Ajouter au moins un critère, par exemple le prix pour 100 %.",
          en: "Add a criterion at least, for example the price for 100%.")
      ])
  }

  static func weightsMake(_ hundredths: Int, in parent: Criterion?) -> Diagnostic {
    let sum = Rational(hundredths) / 100
    return Diagnostic(
      .error, "EVAL-002",
      siblings(of: parent)
        + Text(
          fr: " ne font pas 100 %", en: " do not make 100%"),
      at: place(of: parent), found: sum.shortText.en,
      expected: Text(fr: "100 %", en: "100%"),
      remedies: [weightRemedy])
  }

  static func pointsMake(
    _ sum: Rational, of points: Rational, in parent: Criterion?
  ) -> Diagnostic {
    let expected = points.shortText
    return Diagnostic(
      .error, "EVAL-002",
      siblings(of: parent)
        + Text(
          fr: " ne font pas \(expected.fr) points", en: " do not make \(expected.en) points"),
      at: place(of: parent), found: sum.shortText.en, expected: expected, remedies: [weightRemedy])
  }

  private static let weightRemedy = Text(
    fr: "Corriger les poids pour que leur somme soit exacte.",
    en: "Mend the weights so that they add up exactly.")

  static func mixedWeights(in parent: Criterion?) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-003",
      siblings(of: parent)
        + Text(
          fr: " sont les uns en pourcentage, les autres en points",
          en: " are some in percent, some in points"),
      at: place(of: parent),
      remedies: [
        Text(
          fr: "Donner tous les poids d’un même niveau dans la même unité.",
          en: "Give all weights of one level in the same unit.")
      ])
  }

  static func negativeWeight(in parent: Criterion?) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-004",
      Text(fr: "un poids est négatif", en: "a weight is below zero"), at: place(of: parent),
      remedies: [
        Text(fr: "Donner un poids positif ou nul.", en: "Give a weight of zero or more.")
      ])
  }

  private static func siblings(of parent: Criterion?) -> Text {
    guard let parent else {
      return Text(fr: "les poids des critères", en: "the weights of the criteria")
    }
    return Text(fr: "les poids des sous-critères de ", en: "the weights of the sub-criteria of ")
      + parent.label
  }

  private static func place(of parent: Criterion?) -> [Text] {
    parent.map { [$0.place] } ?? []
  }

  static func duplicateCriterion(_ criterion: Criterion) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-005",
      Text(fr: "deux critères s’appellent ", en: "two criteria are called ")
        + quoted(criterion.key.description),
      at: [criterion.place],
      remedies: [
        Text(
          fr: "Donner un autre nom, ou une clé, à l’un des deux.",
          en: "Give one of them another name, or a key.")
      ])
  }

  static func noScale(_ criterion: Criterion) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-006",
      criterion.label + Text(fr: " n’a pas d’échelle de notes", en: " has no scale of marks"),
      at: [criterion.place],
      remedies: [
        Text(
          fr: "Indiquer la note maximale, par exemple « scale: 5 ».",
          en: "Give the highest mark, for example “scale: 5”.")
      ])
  }

  static func badScale(_ criterion: Criterion, _ scale: ExactDecimal) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-006",
      Text(fr: "la note maximale de ", en: "the highest mark of ") + criterion.label
        + Text(fr: " n’est pas positive", en: " is not above zero"),
      at: [criterion.place], found: "\(scale)",
      expected: Text(fr: "un nombre au-dessus de zéro", en: "a number above zero"))
  }

  /// A mark that levels describe, and that nobody may give.
  package static func levelOffScale(_ mark: ExactDecimal, of criterion: Criterion) -> Diagnostic {
    let most = Text(criterion.scale ?? 0)
    return Diagnostic(
      .error, "EVAL-063",
      Text(fr: "ce niveau sort de l’échelle", en: "this level is off the scale"),
      at: [criterion.place], found: "\(mark)",
      expected: Text(fr: "de 0 à \(most.fr)", en: "from 0 to \(most.en)"))
  }

  static func groupIsMarked(_ criterion: Criterion) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-007",
      criterion.label
        + Text(
          fr: " a des sous-critères : il ne peut avoir ni échelle ni méthode de prix",
          en: " has sub-criteria: it can have neither a scale nor a price method"),
      at: [criterion.place],
      remedies: [
        Text(
          fr: "Porter l’échelle ou la méthode sur chaque sous-critère.",
          en: "Move the scale or the method to each sub-criterion.")
      ])
  }

  static func badMinimum(_ minimum: ExactDecimal, of node: CriterionNode) -> Diagnostic {
    let most = node.points.shortText
    return Diagnostic(
      .error, "EVAL-008",
      Text(fr: "le minimum de ", en: "the minimum of ") + node.criterion.label
        + Text(fr: " ne peut pas être atteint", en: " cannot be reached"),
      at: [node.criterion.place], found: "\(minimum)",
      expected: Text(
        fr: "de 0 à \(most.fr) points, sur les points pondérés du critère",
        en: "from 0 to \(most.en) points, on the weighted points of the criterion"))
  }
}
