internal import CahierModel

/// Asks for what a price line holds, each thing checked as it is typed.
struct PriceAsking {
  let dialogue: LineDialogue

  /// The options of `cahier offer price add` for a basis.
  func options(for basis: PriceBasis) throws(Detour) -> [String] {
    var words = ["--amount", try amount()]
    if basis.needsQuantity { words += ["--quantity", try quantity()] }
    if basis.needsMonths { words += ["--months", try months()] }
    return words + ["--tax", try tax(), "--vat", try rate()]
  }

  /// An amount, as an option takes it.
  func amount() throws(Detour) -> String {
    try decimal(
      Text(fr: "Montant", en: "Amount"),
      help: Text(
        fr: "Un nombre exact, sans « environ »\u{202F}: 1 250,50.",
        en: "An exact number, with no “about”: 1,250.50."))
  }

  private func quantity() throws(Detour) -> String {
    try decimal(
      Text(fr: "Quantité", en: "Quantity"),
      help: Text(fr: "Combien d’unités\u{202F}: 650.", en: "How many units: 650."))
  }

  private func decimal(_ name: Text, help: Text) throws(Detour) -> String {
    try dialogue.checked(name, help: help) { line throws(Failure) in
      _ = try TypedFigure.decimal(line, at: name.shown)
      return line
    }
  }

  private func months() throws(Detour) -> String {
    let name = Text(fr: "Nombre de mois", en: "Months")
    return try dialogue.checked(
      name, help: Text(fr: "Un nombre entier\u{202F}: 48.", en: "A whole number: 48.")
    ) { line throws(Failure) in
      _ = try TypedFigure.whole(line, in: 0...1200, at: name.shown)
      return line
    }
  }

  private func tax() throws(Detour) -> String {
    let basis: TaxBasis = try dialogue.checked(
      Text(fr: "HT ou TTC (Entrée\u{202F}: HT)", en: "HT or TTC (Enter: HT, without tax)"),
      help: Text(
        fr: "HT\u{202F}: sans la TVA\u{202F}; TTC\u{202F}: avec elle.",
        en: "HT: without tax; TTC: with tax."),
      standard: .exclusive
    ) { line throws(Failure) in
      try TypedWord.read(line, at: Text(fr: "HT ou TTC", en: "HT or TTC").shown)
    }
    return basis.rawValue
  }

  private func rate() throws(Detour) -> String {
    try dialogue.checked(
      Text(fr: "Taux de TVA (Entrée\u{202F}: 20)", en: "Rate of VAT (Enter: 20)"),
      help: Text(
        fr: "Le taux en pour cent\u{202F}: 20 ou 5,5\u{202F}; 0 sans TVA.",
        en: "The rate in percent: 20 or 5.5; 0 with no VAT."),
      standard: "20"
    ) { line throws(Failure) in
      _ = try TypedFigure.taxRate(line, at: Text(fr: "taux de TVA", en: "rate of VAT").shown)
      return line
    }
  }
}
