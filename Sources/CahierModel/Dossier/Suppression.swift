/// A finding of the check that somebody lets stand, and why.
///
/// It holds for one rule at one place, and hides nothing else: whoever reads the check is told how
/// many findings were let stand, and for what reason.
package struct Suppression: Hashable, Sendable {
  /// The code of the rule: `SPEC-007`.
  package var rule: String
  /// Where its findings are let stand.
  package var place: FindingPlace
  /// The words that were found, for these alone; nil for all that the rule finds there.
  package var words: String?
  /// Why, in the words of who decided it; never empty.
  package var reason: String
  /// The day of the decision.
  package var date: CalendarDate
  /// Who decided it.
  package var author: String

  package init(
    rule: String, place: FindingPlace, words: String? = nil, reason: String, date: CalendarDate,
    author: String
  ) {
    self.rule = rule
    self.place = place
    self.words = words
    self.reason = reason
    self.date = date
    self.author = author
  }
}

/// What a finding of the check is about.
package enum FindingPlace: Hashable, Sendable {
  /// The dossier as a whole.
  case dossier
  /// An item, by its code.
  case item(ItemCode)
  /// A criterion, by the key of its lot, which may be empty, and its own.
  case criterion(lot: String, key: String)
  /// An answer to the guide, by the key of its question.
  case answer(String)

  /// What a place is, as tables and text forms write it.
  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case dossier, item, criterion, answer
  }

  /// Which sort of place it is.
  package var sort: Sort {
    switch self {
    case .dossier: .dossier
    case .item: .item
    case .criterion: .criterion
    case .answer: .answer
    }
  }

  /// The name of the place among those of its sort: a code, `LOT/KEY`, the key of a question; empty
  /// for the dossier.
  package var subject: String {
    switch self {
    case .dossier: ""
    case .item(let code): code.description
    case .criterion(let lot, let key): "\(lot)/\(key)"
    case .answer(let question): question
    }
  }

  /// Reads what `sort` and `subject` write, or returns nil.
  ///
  /// A criterion with no slash before its key is one of the only lot.
  package init?(_ sort: Sort, subject: String) {
    switch sort {
    case .dossier:
      guard subject.isEmpty else { return nil }
      self = .dossier
    case .item:
      guard let code = ItemCode(subject) else { return nil }
      self = .item(code)
    case .criterion:
      guard !subject.isEmpty else { return nil }
      guard let slash = subject.lastIndex(of: "/") else {
        self = .criterion(lot: "", key: subject)
        return
      }
      self = .criterion(
        lot: String(subject[..<slash]), key: String(subject[subject.index(after: slash)...]))
    case .answer:
      guard !subject.isEmpty else { return nil }
      self = .answer(subject)
    }
  }
}
