internal import CahierModel

/// Things that messages count.
extension CountedText {
  static let line = named(("ligne", "lignes"), ("line", "lines"))
  static let item = named(("élément", "éléments"), ("item", "items"))
  /// Parts of items.
  static let field = named(("champ", "champs"), ("field", "fields"))
  static let paragraph = named(("paragraphe", "paragraphes"), ("paragraph", "paragraphs"))
  /// Parts of a row.
  static let cell = named(("cellule", "cellules"), ("cell", "cells"))
  static let minute = named(("minute", "minutes"), ("minute", "minutes"))
  static let offer = named(("offre", "offres"), ("offer", "offers"))
  static let change = named(("modification", "modifications"), ("change", "changes"))
  /// What people said.
  static let feedback = named(("retour", "retours"), ("piece of feedback", "pieces of feedback"))
  /// Those who answered.
  static let answer = named(("réponse", "réponses"), ("answer", "answers"))
  /// Figures to start from.
  static let indicator = named(("indicateur", "indicateurs"), ("indicator", "indicators"))
  /// Those who are asked to read.
  static let participant = named(("participant", "participants"), ("participant", "participants"))
  /// Priorities that somebody gives.
  static let vote = named(("vote", "votes"), ("vote", "votes"))
  /// What somebody says of an item.
  static let comment = named(("remarque", "remarques"), ("comment", "comments"))

  /// What one and several things are called, in French and in English.
  private static func named(_ fr: (String, String), _ en: (String, String)) -> CountedText {
    CountedText(
      fr: CountedName(one: fr.0, many: fr.1), en: CountedName(one: en.0, many: en.1))
  }

  /// A number of things: « 0 ligne », "1 line".
  func counted(_ count: Int) -> Text {
    Text(
      fr: "\(count) \(name(for: ExactDecimal(count), in: .french))",
      en: "\(count) \(name(for: ExactDecimal(count), in: .english))")
  }
}
