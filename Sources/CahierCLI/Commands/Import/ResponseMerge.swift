internal import CahierInterchange
internal import CahierModel

/// Puts what a form says into an offer, as far as it is the offer of that form.
struct ResponseMerge {
  let received: ReceivedResponse
  let file: String
  let criterion: CriterionKey?
  let replaces: Bool

  private var responses: [Response] {
    received.answers.map { answer in
      var response = answer.response
      response.comment.fr = response.comment.fr?.composed
      response.comment.en = response.comment.en?.composed
      return response
    }
  }

  private var lines: [PriceLine] {
    received.prices.map { price in
      var line = price.line
      line.criterion = criterion
      return line
    }
  }

  private var registration: String? {
    received["registration"]?.value.composed
  }

  private var members: [String] {
    received["members"].map { field in
      field.value.split { ";,\n".contains($0) }.map { String($0).trimmed.composed }
        .filter { !$0.isEmpty }
    } ?? []
  }

  /// Makes the answers and prices of the offer those of the form.
  ///
  /// Who offers is completed; what the dossier says of it stays.
  func merge(into offer: inout Offer) {
    offer.responses = responses
    offer.priceLines = lines
    if offer.tenderer.registration == nil { offer.tenderer.registration = registration }
    if offer.tenderer.members.isEmpty { offer.tenderer.members = members }
  }

  /// What speaks against it: another tenderer, lot or variant, or an offer that has answers.
  func findings(for offer: Offer) -> [Diagnostic] {
    [name(offer), lot(offer), variant(offer), overwriting(offer), known(offer)].compactMap(\.self)
  }

  private func name(_ offer: Offer) -> Diagnostic? {
    guard let field = received["tenderer"] else { return nil }
    let (name, known) = (Self.plain(field.value), Self.plain(offer.tenderer.name))
    guard name != known else { return nil }
    let isPart = name.contains(known) || known.contains(name)
    return Diagnostic(
      isPart ? .warning : .error, "RESP-050",
      Text(
        fr: "le cadre de réponse nomme un autre soumissionnaire que l’offre",
        en: "the response form names another tenderer than the offer"), at: place(field),
      found: field.value, expected: Text(same: offer.tenderer.name),
      remedies: [
        Text(fr: "Vérifier le fichier et --offer.", en: "Check the file and --offer."),
        Text(
          fr: "Si c’est une autre offre du dossier, la nommer\u{202F}: "
            + "--offer \(ShellWord.quoted(field.value))",
          en: "If it is another offer of the dossier, name that one: "
            + "--offer \(ShellWord.quoted(field.value))"),
        Text(
          fr: "Si elle n’y est pas encore\u{202F}: "
            + "cahier offer add \(ShellWord.quoted(field.value))",
          en: "If it is not there yet: cahier offer add \(ShellWord.quoted(field.value))"),
      ])
  }

  private func lot(_ offer: Offer) -> Diagnostic? {
    guard let field = received["lot"], Self.plain(field.value) != Self.plain(offer.lot) else {
      return nil
    }
    return Diagnostic(
      .error, "RESP-051",
      Text(
        fr: "le cadre de réponse est celui d’un autre lot",
        en: "the response form is for another lot"),
      at: place(field), found: field.value, expected: Text(same: offer.lot),
      remedies: [Text(same: "--lot \(ShellWord.quoted(field.value))")])
  }

  private func variant(_ offer: Offer) -> Diagnostic? {
    guard let field = received["variant"] else { return nil }
    guard Self.plain(field.value) != Self.plain(offer.variant ?? "") else { return nil }
    return Diagnostic(
      .error, "RESP-052",
      Text(
        fr: "le cadre de réponse est celui d’une variante, et l’offre est une autre",
        en: "the response form is for a variant, and the offer is another"), at: place(field),
      found: field.value, expected: offer.variant.map { Text(same: $0) },
      remedies: [
        Text(
          fr:
            "Si «\u{202F}\(field.value)\u{202F}» n’est pas le nom d’une variante, effacer la cellule.",
          en: "If “\(field.value)” is no name of a variant, empty the cell."),
        Text(
          same: "cahier offer add \(ShellWord.quoted(offer.tenderer.name)) --variant "
            + ShellWord.quoted(field.value)),
      ])
  }

  private func overwriting(_ offer: Offer) -> Diagnostic? {
    let isEmpty = offer.responses.isEmpty && offer.priceLines.isEmpty
    let isSame = offer.responses == responses && offer.priceLines == lines
    guard !isEmpty, !isSame, !replaces else { return nil }
    return Diagnostic(
      .error, "RESP-053",
      Text(
        fr: "l’offre a déjà des réponses ou des prix", en: "the offer has answers or prices already"
      ),
      at: [Text(same: offer.name)],
      found: "\(offer.responses.count) + \(offer.priceLines.count)",
      remedies: [
        Text(
          fr: "Ajouter --replace pour que ceux du fichier les remplacent tous.",
          en: "Add --replace for those of the file to take the place of all of them.")
      ])
  }

  private func known(_ offer: Offer) -> Diagnostic? {
    guard
      let field = received["registration"], let known = offer.tenderer.registration,
      field.value.filter({ $0.isLetter || $0.isNumber })
        != known.filter({ $0.isLetter || $0.isNumber })
    else { return nil }
    return Diagnostic(
      .warning, "RESP-054",
      Text(
        fr: "le numéro d’identification n’est pas celui du dossier, qui reste",
        en: "the registration number is not that of the dossier, which stays"), at: place(field),
      found: field.value, expected: Text(same: known),
      remedies: [
        Text(fr: "Vérifier de quelle entreprise il s’agit.", en: "Check which company this is.")
      ])
  }

  private func place(_ field: ReceivedResponse.Field) -> [Text] {
    [Text(same: file), field.place.text]
  }

  private static func plain(_ text: String) -> String {
    CommandAliases.folded(text.composed).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
