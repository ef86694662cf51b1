import CahierModel

extension DossierReading {
  /// The day of the consultation, or that on which the last offer came.
  ///
  /// No document on offers is older than what it reports. Marks have no day.
  var lastReportedDay: CalendarDate {
    let received = dossier.offers.compactMap { offer in
      offer.received.flatMap { CalendarDate(iso: String($0.prefix(10))) }
    }
    return received.reduce(dossier.header.date) { max($0, $1) }
  }

  /// What a document on offers says where there is nothing to offer for.
  var noLot: [Block] {
    let words = Text(
      fr: "Le dossier n’a ni lot ni critère\u{202F}: aucune offre ne peut être analysée.",
      en: "The dossier has no lot and no criterion: no tender can be analysed.")
    return [.note(Note(.warning, [.text([.text(words[language])])]))]
  }
}
