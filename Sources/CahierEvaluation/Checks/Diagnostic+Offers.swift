internal import CahierModel

/// What can be wrong with the offers of a lot and their marks.
extension Diagnostic {
  static var nothingToRank: Diagnostic {
    Diagnostic(
      .error, "EVAL-020",
      Text(fr: "aucune offre n’est à classer", en: "there is no offer to rank"),
      remedies: [
        Text(
          fr: "Ajouter les offres reçues, y compris celles qui sont écartées.",
          en: "Add the offers received, those set aside among them.")
      ])
  }

  static func duplicateOffer(_ offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-021",
      Text(fr: "deux offres s’appellent ", en: "two offers are called ") + quoted(offer.name),
      at: [offer.place],
      remedies: [
        Text(
          fr: "Donner un autre nom, ou nommer la variante.",
          en: "Give another name, or name the variant.")
      ])
  }

  static func noName(_ offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-058",
      Text(
        fr: "le nom d’une offre est vide, ou compte plusieurs lignes",
        en: "the name of an offer is empty, or has several lines"),
      at: [offer.place],
      expected: Text(fr: "un nom sur une ligne", en: "a name on one line"))
  }

  static func otherLot(_ offer: Offer, lot: Lot) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-022",
      Text(fr: "l’offre est d’un autre lot", en: "the offer is for another lot"),
      at: [offer.place], found: offer.lot, expected: Text(same: lot.key))
  }

  static func noReason(_ offer: Offer) -> Diagnostic {
    Diagnostic(
      .warning, "EVAL-023",
      Text(
        fr: "l’offre est écartée sans motif", en: "the offer is set aside with no reason given"),
      at: [offer.place], found: offer.status.rawValue,
      remedies: [
        Text(
          fr: "Écrire le motif : la lettre de rejet doit le dire.",
          en: "Write the reason: the rejection letter has to tell it.")
      ])
  }

  static func equalRank(_ offers: [Offer]) -> Diagnostic {
    Diagnostic(
      .warning, "EVAL-081",
      Text(
        fr: "des offres gardent le même rang\u{202F}: aucune règle publiée ne les départage",
        en: "offers share a rank: no published rule tells them apart"),
      found: offers.map(\.name).joined(separator: ", "),
      remedies: [
        TieDecision.duty,
        Text(
          fr: "Si les documents donnent une règle\u{202F}: cahier lot edit --ties CRITÈRE",
          en: "Where the documents give a rule: cahier lot edit --ties CRITERION"),
      ])
  }

  static func missingMark(_ criterion: Criterion, of offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-024",
      Text(fr: "la note sur ", en: "the mark on ") + criterion.label
        + Text(fr: " manque", en: " is missing"),
      at: [offer.place, criterion.place],
      remedies: [
        Text(
          fr: "Donner la note, y compris quand elle vaut zéro.",
          en: "Give the mark, even where it is zero.")
      ])
  }

  static func markOffScale(_ mark: Mark, _ criterion: Criterion, of offer: Offer) -> Diagnostic {
    let most = Text(criterion.scale ?? 0)
    return Diagnostic(
      .error, "EVAL-025", Text(fr: "la note sort de l’échelle", en: "the mark is off the scale"),
      at: [offer.place, criterion.place], found: "\(mark.value)",
      expected: Text(fr: "de 0 à \(most.fr)", en: "from 0 to \(most.en)"))
  }

  static func unknownCriterion(_ mark: Mark, of offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-026",
      Text(fr: "le critère ", en: "the criterion ") + quoted(mark.criterion.description)
        + Text(fr: " n’existe pas", en: " does not exist"),
      at: [offer.place], found: mark.criterion.description,
      remedies: [
        Text(
          fr: "Écrire le nom du critère comme il figure dans la liste des critères.",
          en: "Write the name of the criterion as the list of criteria has it.")
      ])
  }

  static func markNotTaken(_ criterion: Criterion, of offer: Offer) -> Diagnostic {
    let why =
      criterion.isLeaf
      ? Text(
        fr: " est noté par sa formule de prix", en: " is marked by the formula of its price")
      : Text(fr: " est noté par ses sous-critères", en: " is marked through its sub-criteria")
    return Diagnostic(
      .error, "EVAL-027", criterion.label + why, at: [offer.place, criterion.place],
      remedies: criterion.children.isEmpty
        ? [Text(fr: "Retirer cette note.", en: "Take this mark away.")]
        : [Self.markBelow(criterion)])
  }

  private static func markBelow(_ criterion: Criterion) -> Text {
    let keys = criterion.children.map(\.key.description).joined(separator: ", ")
    return Text(
      fr: "Noter chacun de ses sous-critères à sa place\u{202F}: \(keys).",
      en: "Mark each of its sub-criteria in its place: \(keys).")
  }

  static func severalMarks(_ criterion: Criterion, of offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-028",
      Text(fr: "plusieurs notes sur ", en: "several marks on ") + criterion.label,
      at: [offer.place, criterion.place],
      remedies: [
        Text(
          fr: "Donner une note de consensus, ou indiquer que la moyenne des notes fait foi.",
          en: "Give one consensus mark, or state that the mean of the marks counts.")
      ])
  }

  static func tooManyMarks(_ criterion: Criterion, of offer: Offer) -> Diagnostic {
    let most = LeafMarks.mostEvaluators
    return Diagnostic(
      .error, "EVAL-029",
      Text(fr: "trop d’évaluateurs pour ", en: "too many evaluators for ") + criterion.label,
      at: [offer.place, criterion.place],
      expected: Text(fr: "\(most) au plus", en: "\(most) at most"))
  }
}
