package import CahierModel

/// What parts a template from another version of it.
package struct TemplateDifference: Hashable, Sendable {
  /// What a change is about, in the order in which changes are listed.
  package enum Subject: String, CaseIterable, Hashable, Sendable {
    case template, kind, field, link, word, section, question, readyItem, criterion, parameter
    case unit, source, term
  }

  /// What happened to a part of the template.
  package enum Way: String, CaseIterable, Hashable, Sendable {
    case added, removed, changed
    /// The parts on this subject stand in another order.
    case reordered
  }

  /// One thing that differs.
  package struct Change: Hashable, Sendable {
    /// The sort of part that differs.
    package let subject: Subject
    /// Whether the part is new, gone, changed or moved.
    package let way: Way
    /// The name in the template, `need.priority` for a field; empty for an order.
    package let id: String
    /// What people call the part, in the version that has it; empty for an order.
    package let title: Text
    /// What of it changed: “statement”, “choices”; empty for what was added or removed.
    package let aspects: [Text]
  }

  /// Every change: by subject, then removed, changed and added, each in the order of its template.
  package let changes: [Change]

  /// Compares two versions.
  ///
  /// The time grows with the size of the templates.
  package init(from old: SpecificationTemplate, to new: SpecificationTemplate) {
    let (before, after) = (old.entries, new.entries)
    changes = Subject.allCases.flatMap { subject in
      Self.changes(
        from: before.filter { $0.subject == subject }, to: after.filter { $0.subject == subject })
    }
  }

  private static func changes(from old: [TemplateEntry], to new: [TemplateEntry]) -> [Change] {
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    let removed = old.filter { after[$0.id] == nil }.map { $0.change(.removed) }
    let added = new.filter { before[$0.id] == nil }.map { $0.change(.added) }
    let changed = new.compactMap { entry -> Change? in
      guard let aspects = before[entry.id]?.aspects(changedIn: entry), !aspects.isEmpty else {
        return nil
      }
      return entry.change(.changed, aspects)
    }
    let isReordered =
      old.map(\.id).filter { after[$0] != nil } != new.map(\.id).filter { before[$0] != nil }
    let order = isReordered ? new.first.map { [$0.order] } ?? [] : []
    return removed + changed + added + order
  }
}

/// A part of a template with all that is compared of it.
struct TemplateEntry {
  /// Something that is compared, under the name that people give it.
  struct Aspect {
    let name: Text
    let value: AnyHashable

    init(_ name: Text, _ value: some Hashable) {
      self.name = name
      self.value = AnyHashable(value)
    }
  }

  let subject: TemplateDifference.Subject
  let id: String
  let title: Text
  let aspects: [Aspect]
  /// The part as a whole, where it may have more to it than its aspects.
  var whole: AnyHashable?

  /// The names of the aspects that another version of the part has otherwise.
  fileprivate func aspects(changedIn other: TemplateEntry) -> [Text] {
    let names = zip(aspects, other.aspects).filter { $0.value != $1.value }.map(\.0.name)
    if names.isEmpty, whole != other.whole {
      return [Text(fr: "autres réglages", en: "other settings")]
    }
    return names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
  }

  fileprivate func change(
    _ way: TemplateDifference.Way, _ aspects: [Text] = []
  ) -> TemplateDifference.Change {
    TemplateDifference.Change(subject: subject, way: way, id: id, title: title, aspects: aspects)
  }

  fileprivate var order: TemplateDifference.Change {
    TemplateDifference.Change(
      subject: subject, way: .reordered, id: "", title: Text(same: ""), aspects: [])
  }
}
