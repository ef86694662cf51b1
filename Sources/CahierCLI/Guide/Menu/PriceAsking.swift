internal import CahierModel

/// Asks for what a price line holds, each thing checked as it is typed.
struct PriceAsking {
  let dialogue: LineDialogue

  /// The label of a line and the options of `cahier offer price add`, or nil for no label.
  ///
  /// « retour » goes one prompt back, to the label too, which Enter then keeps.
  func line() throws(Detour) -> (label: String, options: [String])? {
    var label = ""
    do throws(Detour) {
      while true {
        label = try self.label(before: label)
        if label.isEmpty { return nil }
        do throws(Detour) {
          return (label, try options())
        } catch {
          guard case .back = error else { throw error }
        }
      }
    } catch {
      if !label.isEmpty { dialogue.sayLost("« \(label) »", to: error) }
      throw error
    }
  }

  private func label(before: String) throws(Detour) -> String {
    let prompt =
      before.isEmpty
      ? Text(
        fr: "Ligne de prix, son libellé (Entrée\u{202F}: terminer)",
        en: "Price line, its label (Enter: done)")
      : Text(
        fr: "Ligne de prix, son libellé (Entrée\u{202F}: \(before))",
        en: "Price line, its label (Enter: \(before))")
    let typed = try dialogue.text(
      prompt,
      help: Text(
        fr: "Ce que l’on paie, comme le bordereau le nomme\u{202F}: Mise en service.",
        en: "What is paid for, as the price schedule names it: Setting up."))
    return typed.isEmpty ? before : typed
  }

  /// How the line is paid, then what that needs; `back` from the first of them.
  private func options() throws(Detour) -> [String] {
    var basis = PriceBasis.allCases[0]
    var words: [Int: [String]] = [:]
    try dialogue.inTurn(6) { place throws(Detour) in
      words[place] = nil
      switch place {
      case 0:
        basis = try self.basis()
        words[place] = ["--per", basis.rawValue]
      case 1: words[place] = ["--amount", try amount()]
      case 2: if basis.needsQuantity { words[place] = ["--quantity", try quantity()] }
      case 3: if basis.needsMonths { words[place] = ["--months", try months()] }
      case 4: words[place] = ["--tax", try tax()]
      default: words[place] = ["--vat", try rate()]
      }
    }
    return (0..<6).flatMap { words[$0] ?? [] }
  }

  private func basis() throws(Detour) -> PriceBasis {
    let number = try dialogue.number(
      Text(fr: "Payée comment\u{202F}? (Entrée\u{202F}: 1)", en: "Paid how? (Enter: 1)"),
      among: PriceBasis.allCases.map(\.name.shown),
      help: Text(
        fr:
          "Un prix au forfait se paie une fois\u{202F}; les autres sont multipliés par une quantité "
          + "ou par des mois, que le guide demande.",
        en: "A lump sum is paid once; the others are multiplied by a quantity or by months, which "
          + "the guide asks for."))
    return PriceBasis.allCases[number ?? 0]
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
