package import CahierModel

/// The days of a procedure, from the notice to the use of what is bought.
package struct ProcurementCalendar: Hashable, Sendable {
  /// What happens on a day.
  package enum Event: String, CaseIterable, Hashable, Sendable {
    case notice, applications, invitation, tenders, letters, signature, opening
  }

  /// Why a day is not earlier.
  package enum Reason: Hashable, Sendable {
    case limit(LegalTimeLimit)
    /// So many days that people usually need.
    case habit(Int)
    /// The day from which the count starts.
    case start
  }

  /// An event with its day, and why that day.
  package struct Entry: Hashable, Sendable {
    /// The step of the procedure that falls on the day.
    package let event: Event
    /// The day on which it happens at the soonest, or at the latest where one counts back.
    package let day: CalendarDate
    /// What separates it from the event before it.
    package let reason: Reason
  }

  /// The procedure, which decides what events there are.
  package let procedure: ProcedureType
  /// In the order of the days.
  package let entries: [Entry]

  /// The day of an event, or nil for a procedure that has none.
  package func day(of event: Event) -> CalendarDate? {
    entries.first { $0.event == event }?.day
  }
}

extension ProcurementLaw {
  /// The latest days that still open on `opening`, counted back from it.
  package func calendar(
    _ procedure: ProcedureType, backFrom opening: CalendarDate
  ) -> ProcurementCalendar {
    let days = WorkingDays(holidays)
    var day = opening
    var entries = [ProcurementCalendar.Entry(event: .opening, day: opening, reason: .start)]
    for span in spans(procedure).reversed() {
      day = span.start(before: day, days)
      // What separates an event from the one before it is why it is not earlier.
      entries[entries.count - 1] = ProcurementCalendar.Entry(
        event: span.to, day: entries[entries.count - 1].day, reason: span.reason)
      entries.append(.init(event: span.from, day: day, reason: .start))
    }
    return ProcurementCalendar(procedure: procedure, entries: entries.reversed())
  }

  /// The earliest days for a notice of `start` at the soonest.
  package func calendar(
    _ procedure: ProcedureType, from start: CalendarDate
  ) -> ProcurementCalendar {
    let days = WorkingDays(holidays)
    let spans = spans(procedure)
    var day = days.onOrAfter(start)
    var entries = spans.prefix(1).map {
      ProcurementCalendar.Entry(event: $0.from, day: day, reason: .start)
    }
    for span in spans {
      day = span.end(after: day, days)
      entries.append(.init(event: span.to, day: day, reason: span.reason))
    }
    return ProcurementCalendar(procedure: procedure, entries: entries)
  }

  private func spans(_ procedure: ProcedureType) -> [Span] {
    func limit(_ step: LegalTimeLimit.Step) -> LegalTimeLimit? {
      limits.first { $0.procedure == procedure && $0.step == step }
    }
    var spans: [Span] = []
    if let applications = limit(.applications) {
      spans.append(Span(.notice, .applications, .limit(applications)))
      spans.append(Span(.applications, .invitation, .habit(habits.selection)))
    }
    let first: ProcurementCalendar.Event = spans.isEmpty ? .notice : .invitation
    if let tenders = limit(.tenders) { spans.append(Span(first, .tenders, .limit(tenders))) }
    let before = spans.last?.to ?? .notice
    if before != .notice { spans.append(Span(before, .letters, .habit(habits.analysis))) }
    if before != .notice {
      spans.append(
        Span(.letters, .signature, limit(.standstill).map { .limit($0) } ?? .habit(0)))
    }
    spans.append(Span(.signature, .opening, .habit(habits.implementation)))
    return spans
  }
}

/// The time between two events.
private struct Span {
  let from: ProcurementCalendar.Event
  let to: ProcurementCalendar.Event
  let reason: ProcurementCalendar.Reason

  init(
    _ from: ProcurementCalendar.Event, _ to: ProcurementCalendar.Event,
    _ reason: ProcurementCalendar.Reason
  ) {
    self.from = from
    self.to = to
    self.reason = reason
  }

  func end(after day: CalendarDate, _ days: WorkingDays) -> CalendarDate {
    switch reason {
    case .limit(let limit) where limit.step == .standstill:
      days.signature(of: limit.days, after: day)
    case .limit(let limit): days.deadline(of: limit.days, after: day)
    case .habit(let count): days.onOrAfter(day.adding(days: count))
    case .start: day
    }
  }

  func start(before day: CalendarDate, _ days: WorkingDays) -> CalendarDate {
    switch reason {
    case .limit(let limit) where limit.step == .standstill:
      days.letters(of: limit.days, before: day)
    case .limit(let limit): days.dispatch(of: limit.days, before: day)
    case .habit(let count): days.onOrBefore(day.adding(days: -count))
    case .start: day
    }
  }
}
