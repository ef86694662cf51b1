/// A state of the specification that was frozen under a name, so that it can be compared later.
///
/// Not a backup, which holds offers and marks and can be put back; nor a revision, which is a line on
/// the cover. What it holds is kept beside it, with a digest, and never changes.
package struct Baseline: Hashable, Sendable {
  /// Once in the dossier.
  package var name: String
  /// The instant in UTC, as ISO 8601 writes it: `2026-11-21T21:54:10Z`.
  package var at: String
  /// Who froze it.
  package var author: String
  /// Why.
  package var reason: String
  /// SHA-256 of the content, in hexadecimal digits.
  package var digest: String
  /// That of the template which the content follows.
  package var templateDigest: String
  /// When it became what tenderers were given; nil for a state that stayed inside.
  package var publication: Publication?

  package init(
    name: String, at: String, author: String, reason: String, digest: String,
    templateDigest: String, publication: Publication? = nil
  ) {
    self.name = name
    self.at = at
    self.author = author
    self.reason = reason
    self.digest = digest
    self.templateDigest = templateDigest
    self.publication = publication
  }

  /// The day on which tenderers were given it, and until when they may tender.
  package struct Publication: Hashable, Sendable {
    /// The day on which tenderers were given it.
    package var on: CalendarDate
    /// The last day for tenders, nil where nobody said.
    package var tendersUntil: CalendarDate?

    package init(on: CalendarDate, tendersUntil: CalendarDate? = nil) {
      self.on = on
      self.tendersUntil = tendersUntil
    }
  }
}

/// What was replaced in a specification after it had been published.
///
/// The states before and after are frozen: old and new words are what they say, and cannot be edited.
package struct Amendment: Hashable, Sendable {
  /// From 1 on.
  package var number: Int
  /// The name of the state that tenderers had: a published baseline.
  package var baseline: String
  /// The name of the state that they have since.
  package var result: String
  /// The day that the amendment bears.
  package var date: CalendarDate
  /// Who recorded it.
  package var author: String
  /// Why, as tenderers are told.
  package var reason: String
  /// What the buyer decided of the time limit for tenders.
  package var timeLimit: TimeLimitDecision

  package init(
    number: Int, baseline: String, result: String, date: CalendarDate, author: String,
    reason: String, timeLimit: TimeLimitDecision = .open
  ) {
    self.number = number
    self.baseline = baseline
    self.result = result
    self.date = date
    self.author = author
    self.reason = reason
    self.timeLimit = timeLimit
  }
}

/// What the buyer decided of the time limit for tenders: the program never does.
package enum TimeLimitDecision: Hashable, Sendable {
  /// Nothing yet.
  case open
  /// It stays as it is, for this reason.
  case kept(reason: String)
  /// Tenders may come until this day.
  case moved(to: CalendarDate)
}

/// The frozen states of a dossier and its amendments, with what they hold.
package struct DossierHistory: Hashable, Sendable {
  /// In the order in which they were frozen.
  package var baselines: [Baseline]
  /// What each holds: the text form of the specification as one file, by name.
  package var contents: [String: String]
  /// The canonical forms of the templates that they follow, by digest.
  package var templates: [String: String]
  /// In the order of their numbers.
  package var amendments: [Amendment]

  package init(
    baselines: [Baseline] = [], contents: [String: String] = [:],
    templates: [String: String] = [:], amendments: [Amendment] = []
  ) {
    self.baselines = baselines
    self.contents = contents
    self.templates = templates
    self.amendments = amendments
  }

  /// Whether nothing was ever frozen.
  package var isEmpty: Bool { baselines.isEmpty }
}
