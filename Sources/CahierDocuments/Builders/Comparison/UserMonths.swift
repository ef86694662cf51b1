import CahierEvaluation
import CahierModel

/// What a price over the contract is divided by for a price per user and month.
///
/// Users are, in this order: the quantity of the prices per user and month of the offers, where all
/// offers that have some agree on it; that of the price schedule; the answer that states the
/// accounts, those of the opening before the most there may be. Where one source has several
/// quantities, its largest counts: the others are groups among the same people. Months are the
/// length of the contract; where the dossier does not state it, those that all such prices of the
/// offers have.
struct UserMonths {
  private let reading: DossierReading
  private let lot: Lot
  private let offers: [Offer]
  private var language: Language { reading.language }

  /// `offers`: those that are compared.
  init(_ reading: DossierReading, _ lot: Lot, _ offers: [Offer]) {
    self.reading = reading
    self.lot = lot
    self.offers = offers
  }

  /// Users times months, above zero; nil where the dossier does not state both.
  var divisor: Rational? {
    guard let users, let months else { return nil }
    return Rational(users) * Rational(months)
  }

  /// How the price was computed, or what it lacks.
  ///
  /// Ranked offers all have prices or none has: the checks of the evaluation see to it.
  var sentences: [String] {
    guard offers.contains(where: { !$0.priceLines.isEmpty }) else {
      return [Self.noPrice[language]]
    }
    guard let users, let months else { return missing }
    let typography = reading.typography
    let length = typography.counted(months, .months)
    let people =
      typography.number(users) + "\u{A0}" + Self.people.name(for: users, in: language)
    return [
      Text(
        fr: "Prix par utilisateur et par mois\u{202F}: le prix sur la durée du contrat, divisé par "
          + "\(people) et par \(length).",
        en: "Price per user and month: the price over the contract, divided by \(people) and by "
          + "\(length).")[language]
    ]
  }

  // MARK: - Figures

  var users: ExactDecimal? {
    let known = [
      agreed { $0.quantity },
      reading.pricedLines.filter { $0.basis == .perUserPerMonth }.compactMap(\.quantity).max(),
      answer(.accounts), answer(.accountsMaximum),
    ]
    return known.compactMap(\.self).first { $0 > .zero }
  }

  var months: Int? {
    if let months = reading.dossier.header.durationMonths, months > 0 { return months }
    return agreed { $0.months }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The largest figure of the prices per user and month of an offer, where all offers that have
  /// such prices have the same.
  private func agreed<Figure: Comparable & Hashable>(
    _ figure: (PriceLine) -> Figure?
  ) -> Figure? {
    let figures = offers.compactMap { offer in
      offer.priceLines.filter { $0.basis == .perUserPerMonth }.compactMap(figure).max()
    }
    return Set(figures).count == 1 ? figures.first : nil
  }

  private func answer(_ fill: AnswerFill) -> ExactDecimal? {
    guard let reference = reading.template.reference(filling: fill) else { return nil }
    return ParameterFigures(template: reading.template, answers: reading.dossier.answers)
      .number(reference)
  }

  // MARK: - What is missing

  private var missing: [String] {
    let head = Text(
      fr: "Le prix par utilisateur et par mois n’est pas calculé\u{202F}: ",
      en: "The price per user and month is not computed: ")
    let parts = [
      users == nil ? lacking(.accounts, Self.noUsers) : nil,
      months == nil ? lacking(.durationMonths, Self.noMonths) : nil,
    ]
    let list = reading.typography.list(parts.compactMap(\.self))
    return [head[language] + list + "."]
  }

  /// The question whose answer is missing, or what is where no question asks it.
  private func lacking(_ fill: AnswerFill, _ otherwise: Text) -> String {
    guard
      let reference = reading.template.reference(filling: fill),
      let question = reading.template.guide.questions[id: reference.question]
    else { return otherwise[language] }
    let asked = reading.typography.quoted(question.ask[language])
    return Text(
      fr: "il manque la réponse à la question \(asked)",
      en: "the answer to the question \(asked) is missing")[language]
  }

  private static let people = CountedText(
    fr: CountedName(one: "utilisateur", many: "utilisateurs"),
    en: CountedName(one: "user", many: "users"))
  private static let noPrice = Text(
    fr: "Les offres n’ont pas de prix\u{202F}: la comparaison n’en montre pas.",
    en: "The tenders have no prices: the comparison shows none.")
  private static let noUsers = Text(
    fr: "ni les prix ni les réponses du dossier ne disent le nombre d’utilisateurs",
    en: "neither prices nor answers of the dossier state the number of users")
  private static let noMonths = Text(
    fr: "le dossier ne dit pas la durée du contrat",
    en: "the dossier does not state the length of the contract")
}
