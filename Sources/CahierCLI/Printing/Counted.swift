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
