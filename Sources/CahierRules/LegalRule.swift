package import CahierModel

/// A rule of law with the days on which it holds and what that statement rests on.
package struct LegalRule: Hashable, Sendable {
  /// How far the rule was checked when it was written here.
  package enum Confidence: String, Hashable, Sendable {
    /// The text, or a commentary that quotes it, was read.
    case verified
    /// Known, and not read again.
    case memory

    /// The words that people read.
    package var name: Text {
      switch self {
      case .verified: Text(fr: "texte lu", en: "text read")
      case .memory: Text(fr: "de mémoire, à vérifier", en: "from memory, to be checked")
      }
    }
  }

  /// The article, as lawyers cite it.
  package let article: String
  /// The first day on which the rule holds.
  package let from: CalendarDate
  /// The last day, nil while no end is known.
  package let to: CalendarDate?
  /// What the rule asks for, as a clause with no full stop.
  package let statement: Text
  /// The texts that made the rule, with where they were read.
  package let source: String
  /// Whether the text was read or the rule is known from memory.
  package let confidence: Confidence
  /// The day on which the source was last read.
  package let checked: CalendarDate

  /// Whether the rule holds on a day: that on which the consultation is launched.
  package func holds(on day: CalendarDate) -> Bool {
    day >= from && to.map { day <= $0 } ?? true
  }

  /// The article and the texts that made it, as lawyers cite them.
  package var citation: String { "\(article) (\(source))" }

  /// What the rule says, since when, and how sure Cahier is of it.
  package var shown: Text {
    statement
      + Text(
        fr: " (depuis le \(Typography(.french).date(from))\u{202F}; \(sureness.fr))",
        en: " (since \(Typography(.english).date(from)); \(sureness.en))")
  }

  /// What was read and when; what is known alone was read on no day.
  private var sureness: Text {
    guard confidence == .verified else { return confidence.name }
    return Text(
      fr: "\(confidence.name.fr) le \(Typography(.french).date(checked))",
      en: "\(confidence.name.en) on \(Typography(.english).date(checked))")
  }
}
