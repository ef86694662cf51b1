import CahierModel

extension DossierReading {
  /// The day of the consultation, or that on which the last offer came.
  ///
  /// No document on offers is older than what it tells. Marks have no day.
  var lastDay: CalendarDate {
    let received = dossier.offers.compactMap { offer in
      offer.received.flatMap { CalendarDate(iso: String($0.prefix(10))) }
    }
    return received.reduce(dossier.header.date) { max($0, $1) }
  }
}
