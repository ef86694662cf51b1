/// What an offer answers to one item of the specification.
package struct Response: Hashable, Sendable {
  /// The code of the item: `BF-012`.
  package var item: String
  /// Whether the offer meets the item, in part, later or not at all.
  package var answer: ResponseAnswer
  /// What the tenderer explains beside the answer; empty where nothing was said.
  package var comment: BilingualText
  /// When a function on the road map is due.
  package var date: CalendarDate?

  package init(
    item: String, answer: ResponseAnswer, comment: BilingualText = BilingualText(),
    date: CalendarDate? = nil
  ) {
    self.item = item
    self.answer = answer
    self.comment = comment
    self.date = date
  }
}

/// Whether an offer meets an item.
package enum ResponseAnswer: String, CaseIterable, Hashable, Sendable {
  case met
  case partly
  /// Not yet: promised for a date.
  case roadMap
  case notMet

  /// The words that people read.
  package var name: Text {
    switch self {
    case .met: Text(fr: "satisfait", en: "met")
    case .partly: Text(fr: "partiellement satisfait", en: "partly met")
    case .roadMap: Text(fr: "prévu", en: "on the road map")
    case .notMet: Text(fr: "non satisfait", en: "not met")
    }
  }
}
