internal import CahierModel
internal import CahierStore

extension DossierReader {
  /// The offer that a person names in a lot: letter case and accents count only where needed.
  func chosenOffer(_ name: String, in lot: Lot) throws -> Offer {
    try OfferNames(offers(lot: lot.key)).offer(named: name)
  }
}

extension Session {
  /// Changes an offer; refuses what can never be right, so that the ranking meets no surprise.
  ///
  /// - Returns: The offer as it is now, and its lot.
  func changeOffer(
    _ name: String, lot key: String?, _ action: String, _ subject: String,
    _ edit: (inout Offer, Lot, DossierWriter) throws -> Void
  ) throws(Failure) -> (offer: Offer, lot: Lot) {
    try change(action, subject) { writer in
      let lot = try writer.reader.chosenLot(key)
      let before = try writer.reader.chosenOffer(name, in: lot)
      var offer = before
      try edit(&offer, lot, writer)
      try LotFaults.refuse(
        LotFaults.lasting(of: offer, in: lot), before: LotFaults.lasting(of: before, in: lot),
        in: lot)
      try writer.update(offer)
      return (offer, lot)
    }
  }

  /// Reads an offer and its lot.
  func readOffer(
    _ name: String, lot key: String?
  ) throws(Failure) -> (offer: Offer, lot: Lot) {
    try read { reader in
      let lot = try reader.chosenLot(key)
      return (try reader.chosenOffer(name, in: lot), lot)
    }
  }
}
