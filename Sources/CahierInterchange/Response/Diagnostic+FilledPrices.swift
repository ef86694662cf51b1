import CahierModel

// What tenderers wrote in the cells of prices and rates.

extension Diagnostic {
  static func noAmount(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-038",
      Text(
        fr: "ce prix n’est pas un nombre",
        en: "this price is no number"),
      found: text,
      expected: Text(
        fr: "un nombre, sans autre texte ni date",
        en: "a number, no other text and no date"),
      remedies: [.askWhatIsMeant])
  }

  static func amountOutOfRange(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-039",
      Text(
        fr: "ce prix est négatif, ou a trop de chiffres",
        en: "this price is below zero, or has too many digits"),
      found: text,
      expected: Text(
        fr: "0 ou plus, avec 6 décimales au plus",
        en: "0 or more, with 6 decimals at most"),
      remedies: [.askWhatIsMeant])
  }

  static func otherCurrency(_ code: String, expected: Currency) -> Diagnostic {
    Diagnostic(
      .error, "RESP-040",
      Text(
        fr: "ce prix est dans une autre monnaie que celle du dossier",
        en: "this price is in another currency than that of the dossier"),
      found: code,
      expected: Text(same: expected.description),
      remedies: [.askTheTenderer])
  }

  static func noRate(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-041",
      Text(
        fr: "ce n’est pas un taux",
        en: "this is no rate"),
      found: text,
      expected: Text(
        fr: "un taux de 0\u{202F}% à 100\u{202F}%, avec deux décimales au plus",
        en: "a rate from 0% to 100%, with two decimals at most"),
      remedies: [.askWhatIsMeant])
  }

  static func unlikelyRate(_ rate: TaxRate) -> Diagnostic {
    var diagnostic = Diagnostic(
      .warning, "RESP-028",
      Text(
        fr: "ce taux n’est pas vraisemblable\u{202F}: il est lu tel quel",
        en: "this rate is not plausible: it is read as it is"),
      expected: Text(
        fr: "un taux de taxe, comme 20\u{202F}% ou 5,5\u{202F}%",
        en: "a rate of tax, such as 20% or 5.5%"),
      remedies: [.askTheTenderer])
    diagnostic.foundFigure = .rate(rate)
    return diagnostic
  }

  static var noRateGiven: Diagnostic {
    Diagnostic(
      .warning, "RESP-042",
      Text(
        fr: "la ligne a un prix sans taux",
        en: "the line has a price but no rate"),
      remedies: [.askTheTenderer])
  }

  static var noRateToCompare: Diagnostic {
    Diagnostic(
      .error, "RESP-057",
      Text(
        fr:
          "la ligne a un prix sans taux, et les offres sont comparées TTC\u{202F}: son prix n’est "
          + "pas lu",
        en: "the line has a price but no rate, and offers are compared with tax: its price is not "
          + "read"),
      remedies: [.askTheTenderer])
  }

  static func noQuantity(_ line: PricedLine) -> Diagnostic {
    let code = line.item.code
    return Diagnostic(
      .error, "RESP-043",
      Text(
        fr: "le dossier ne dit pas la quantité ou la durée de \(code)\u{202F}: son prix n’est "
          + "pas lu",
        en: "the dossier does not state the quantity or the months of \(code): its price is not "
          + "read"),
      remedies: [
        Text(
          fr: "Préciser la quantité ou la durée dans le dossier, puis recommencer.",
          en: "State the quantity or the months in the dossier, then run the command again.")
      ] + PricedLine.remedies(of: [line]))
  }
}
