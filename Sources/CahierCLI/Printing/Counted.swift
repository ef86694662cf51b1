internal import CahierModel

/// Numbers of things, in the language of the screen: « 1 offre », "0 offers".
enum Counted {
  static func criteria(_ count: Int) -> String {
    text(count, fr: ("critère", "critères"), en: ("criterion", "criteria"))
  }

  static func offers(_ count: Int) -> String {
    text(count, fr: ("offre", "offres"), en: ("offer", "offers"))
  }

  static func marks(_ count: Int) -> String {
    text(count, fr: ("note", "notes"), en: ("mark", "marks"))
  }

  private static func text(
    _ count: Int, fr: (String, String), en: (String, String)
  ) -> String {
    let name = CountedText(
      fr: CountedName(one: fr.0, many: fr.1), en: CountedName(one: en.0, many: en.1))
    return "\(count) " + name.name(for: ExactDecimal(count), in: ScreenLanguage.current)
  }
}

extension CountedText {
  static let line = CountedText(
    fr: CountedName(one: "ligne", many: "lignes"), en: CountedName(one: "line", many: "lines"))
  static let item = CountedText(
    fr: CountedName(one: "élément", many: "éléments"), en: CountedName(one: "item", many: "items"))
  static let paragraph = CountedText(
    fr: CountedName(one: "paragraphe", many: "paragraphes"),
    en: CountedName(one: "paragraph", many: "paragraphs"))
  static let minute = CountedText(
    fr: CountedName(one: "minute", many: "minutes"),
    en: CountedName(one: "minute", many: "minutes"))
  static let offer = CountedText(
    fr: CountedName(one: "offre", many: "offres"), en: CountedName(one: "offer", many: "offers"))

  /// A number of things: « 0 ligne », "1 line".
  func counted(_ count: Int) -> Text {
    Text(
      fr: "\(count) \(name(for: ExactDecimal(count), in: .french))",
      en: "\(count) \(name(for: ExactDecimal(count), in: .english))")
  }
}
