package import CahierModel

/// How many questions of a step, or of the whole guide, stand where.
package struct QuestionCounts: Hashable, Sendable {
  /// Those with an answer that nobody has to confirm.
  package var answered = 0
  /// Those that nobody has looked at, and those whose answer was read and never confirmed.
  package var open = 0
  /// Those to which nobody knows the answer: documents mark the place.
  package var unknown = 0
  /// Those that wait for the person to whom they are addressed.
  package var assigned = 0
  /// Those that were put off.
  package var later = 0

  package init() {}

  /// The questions that are asked.
  package var total: Int { answered + open + unknown + assigned + later }

  mutating func add(_ state: GuideProgress.State) {
    switch state {
    case .answered: answered += 1
    case .open: open += 1
    case .unknown: unknown += 1
    case .assigned: assigned += 1
    case .later: later += 1
    case .notAsked: break
    }
  }
}

extension GuideProgress.State {
  /// The one of two states that leaves more to do.
  fileprivate static func neediest(_ one: Self, _ other: Self) -> Self {
    let order: [Self] = [.open, .later, .assigned, .unknown, .answered, .notAsked]
    return order.first { $0 == one || $0 == other } ?? one
  }
}

extension GuideProgress {
  /// The questions of a step that are asked, those of the path alone.
  package func entries(of step: String, on path: GuidePath = .full) -> [Entry] {
    entries.filter { $0.asked.step == step && $0.state != .notAsked && path.holds($0.asked) }
  }

  /// The counts of a step, or of the whole guide.
  ///
  /// A question that is asked family by family counts once: it stands where the family does that
  /// needs the most.
  package func counts(of step: String? = nil, on path: GuidePath = .full) -> QuestionCounts {
    var states: [String: State] = [:]
    for entry in entries where entry.state != .notAsked {
      guard step == nil || entry.asked.step == step, path.holds(entry.asked) else { continue }
      let id = entry.asked.question.id
      states[id] = states[id].map { State.neediest($0, entry.state) } ?? entry.state
    }
    return states.values.reduce(into: QuestionCounts()) { $0.add($1) }
  }

  /// How many families the open questions of a path that are asked family by family go through.
  package func openFamilies(on path: GuidePath) -> Int {
    let families = entries.compactMap { entry in
      entry.state == .open && path.holds(entry.asked) ? entry.asked.family?.id : nil
    }
    return Set(families).count
  }

  /// How many questions lack an answer that a complete document needs, families counted once.
  package var missingCount: Int {
    Set(missing().map(\.asked.question.id)).count
  }

  /// The first question that waits for an answer, at or after a place in the order.
  package func next(on path: GuidePath, from position: Int = 0) -> Entry? {
    entries.dropFirst(position).first { $0.state == .open && path.holds($0.asked) }
  }

  /// The questions without whose answer a document is not complete: open or unknown, whoever was
  /// asked.
  package func missing(of step: String? = nil) -> [Entry] {
    entries.filter { entry in
      entry.asked.question.isRequired && entry.state != .answered && entry.state != .notAsked
        && (step == nil || entry.asked.step == step)
    }
  }

  /// The minutes that the open questions of a path still take, rounded up.
  ///
  /// A step says how long it takes; its questions share the time equally.
  package func minutesLeft(
    in template: SpecificationTemplate, on path: GuidePath, from position: Int = 0
  ) -> Int {
    var hundredths = 0
    var sizes: [String: Int] = [:]
    for entry in entries where entry.state != .notAsked {
      sizes[entry.asked.step, default: 0] += 1
    }
    var open: [String: Int] = [:]
    for entry in entries.dropFirst(position)
    where entry.state == .open && path.holds(entry.asked) {
      open[entry.asked.step, default: 0] += 1
    }
    for step in template.guide.steps {
      guard let minutes = step.minutes, let size = sizes[step.id] else { continue }
      hundredths += minutes * 100 * open[step.id, default: 0] / size
    }
    return (hundredths + 99) / 100
  }
}

extension GuideProgress {
  /// The questions that a person has to answer: those addressed to them, and those that are open
  /// and that they usually know the answer to.
  ///
  /// `person`: the id or the name of one of the guide's people, in either language, or the name of
  ///     somebody to whom a question was addressed. Letter case does not count.
  /// `names`: other names of the guide's people, by id: who plays each part.
  package func questions(
    for person: String, in template: SpecificationTemplate, names: [String: String] = [:]
  ) -> [Entry] {
    let name = person.lowercased()
    let ids = template.guide.people.filter { word in
      [word.id, word.name.fr, word.name.en, names[word.id] ?? word.id]
        .contains { $0.lowercased() == name }
    }.map(\.id)
    return entries.filter { entry in
      switch entry.state {
      case .assigned:
        entry.assignee.map { $0.lowercased() == name || ids.contains($0) } ?? false
      case .open: ids.contains(entry.asked.question.askedOf)
      case .answered, .unknown, .later, .notAsked: false
      }
    }
  }

  /// Everybody to whom an unanswered question is addressed, in the order of the questions.
  package var assignees: [String] {
    var known: Set<String> = []
    return entries.compactMap { $0.state == .assigned ? $0.assignee : nil }
      .filter { known.insert($0).inserted }
  }
}
