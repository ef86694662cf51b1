internal import CahierModel

/// A name from the dossier as a sentence quotes it.
func quoted(_ name: String) -> Text {
  Text(fr: "«\u{202F}\(name)\u{202F}»", en: "“\(name)”")
}

extension Criterion {
  /// The criterion as a sentence names it.
  var label: Text {
    Text(
      fr: "«\u{202F}\(name.preferring(.french))\u{202F}»", en: "“\(name.preferring(.english))”")
  }

  /// The criterion as the place of a fault.
  var place: Text { Text(fr: "critère ", en: "criterion ") + label }
}

extension Offer {
  /// The offer as the place of a fault.
  var place: Text { Text(fr: "offre ", en: "offer ") + quoted(name) }
}

extension Text {
  init(_ number: ExactDecimal) {
    self.init(fr: number.description.replacing(".", with: ","), en: number.description)
  }
}
