internal import CahierModel
internal import CahierStore

/// The rules of a lot after a change, and what people should know of it.
struct LotChange {
  let lot: Lot
  /// How many marks the offers of the lot have.
  let marks: Int

  /// Says what the weights make, where they do not make the whole, and whether marks exist.
  func tell(in session: Session) {
    for sum in WeightSum.all(in: lot) where !sum.isWhole {
      session.say(Text(fr: "À compléter, ", en: "Not complete, ") + sum.line)
    }
    if marks > 0 { session.show([rulesAfterMarks]) }
  }

  /// The warning that rules change while offers have marks.
  var rulesAfterMarks: Diagnostic {
    Diagnostic(
      .warning, "EVAL-062",
      Text(
        fr: "les règles changent alors que des notes existent (\(marks))",
        en: "the rules change while there are marks (\(marks))"),
      at: lot.place,
      remedies: [
        Text(
          fr: "Les critères et leurs poids sont ceux que les candidats ont reçus\u{202F}: "
            + "«\u{202F}cahier undo\u{202F}» annule.",
          en: "Criteria and weights are those that tenderers received: “cahier undo” takes it back."
        )
      ])
  }
}

extension Session {
  /// Changes the rules of a lot; refuses what can never be right.
  ///
  /// `key`: the lot, nil for the only one.
  /// `makesLot`: whether a dossier with no lot gets its only one.
  func changeLot(
    _ key: String?, _ action: String, _ subject: String, makesLot: Bool = false,
    _ edit: (inout Lot, DossierWriter) throws -> Void
  ) throws(Failure) -> LotChange {
    try change(action, subject) { writer in
      if makesLot, key == nil, try writer.reader.lots().isEmpty {
        let currency = try writer.reader.header().currency
        try writer.add(Lot(method: EvaluationMethod(currency: currency)))
      }
      let before = try writer.reader.chosenLot(key)
      var lot = before
      try edit(&lot, writer)
      try LotFaults.refuse(
        LotFaults.lastingRules(of: lot), before: LotFaults.lastingRules(of: before), in: lot)
      try writer.update(lot)
      let marks = try writer.reader.offers(lot: lot.key).map(\.marks.count).reduce(0, +)
      return LotChange(lot: lot, marks: marks)
    }
  }
}
