/// What makes one specification of another: for each thing, what became of it.
package struct SpecificationDifference: Hashable, Sendable {
  /// Every thing of both in the order of the new one; what was removed stands after what it stood
  /// after before.
  package let changes: [EntryChange]
  /// The new ids of items that have another one now, by old id.
  private let renamed: [String: String]

  /// Compares two specifications, each with things of one area in a row.
  package init(from old: [ComparedEntry], to new: [ComparedEntry]) {
    let comparison = EntryComparison(old, new)
    changes = comparison.changes
    renamed = comparison.renamed
  }

  /// Whether the two say the same, in the same order.
  package var isEmpty: Bool { changes.allSatisfy(\.isNothing) }

  /// The changes that a person is told.
  package var told: [EntryChange] { changes.filter { !$0.isNothing } }

  /// How many things are in a state.
  package func count(_ state: EntryChange.State) -> Int {
    changes.reduce(0) { $0 + ($1.state == state ? 1 : 0) }
  }

  /// How many things that were there before stand elsewhere now, or under another heading.
  package var movedCount: Int {
    changes.reduce(0) { $0 + ($1.isMoved || $1.oldGroup != nil ? 1 : 0) }
  }

  /// Makes the new specification of the old one, from the changes alone.
  ///
  /// - Returns: The new specification, or nil where `old` is not what was compared.
  package func applied(to old: [ComparedEntry]) -> [ComparedEntry]? {
    var new: [ComparedEntry] = []
    for change in changes where change.state != .removed {
      guard change.state != .added, let place = change.oldPlace else {
        new.append(change.entry)
        continue
      }
      guard old.indices.contains(place) else { return nil }
      var entry = change.entry
      guard let fields = fields(of: old[place], change) else { return nil }
      entry.fields = fields
      new.append(entry)
    }
    return new
  }

  private func fields(of old: ComparedEntry, _ change: EntryChange) -> [ComparedField]? {
    var values = Dictionary(
      old.fields.map { ($0.id, CodeRenaming.value(of: $0, renamed)) },
      uniquingKeysWith: { first, _ in first })
    for change in change.fields {
      guard let value = change.words.applied(to: values[change.field.id] ?? "") else { return nil }
      values[change.field.id] = change.isThere ? value : nil
    }
    guard values.count == change.entry.fields.count else { return nil }
    var fields: [ComparedField] = []
    for field in change.entry.fields {
      guard let value = values[field.id] else { return nil }
      var field = field
      field.value = value
      fields.append(field)
    }
    return fields
  }
}

/// The codes in a field, as they are called now.
enum CodeRenaming {
  static func value(of field: ComparedField, _ renamed: [String: String]) -> String {
    guard field.isCodes, !renamed.isEmpty else { return field.value }
    return field.value.split(separator: ", ").map { renamed[String($0)] ?? String($0) }
      .joined(separator: ", ")
  }
}
