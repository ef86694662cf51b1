/// What became of one thing of a specification.
package struct EntryChange: Hashable, Sendable {
  /// Whether it was there before and is there after.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case same, changed, added, removed
  }

  /// Whether it was there before and is there after.
  package let state: State
  /// Its place in the old specification, nil for one that was added.
  package let oldPlace: Int?
  /// The thing as it is now; as it was, with the fields of that time, for one that was removed.
  package let entry: ComparedEntry
  /// What it was called before, where it has another code now.
  package let oldLabel: String?
  /// The heading that it stood under before, where it stands under another now.
  package let oldGroup: String?
  /// Whether it stands in another place among those that stayed.
  package let isMoved: Bool
  /// Whether an offer has to satisfy it, or had to.
  package let isBinding: Bool
  /// The fields that say something else, in the order of reading.
  package let fields: [FieldChange]

  /// Whether nothing at all became of it.
  package var isNothing: Bool {
    state == .same && !isMoved && oldLabel == nil && oldGroup == nil
  }
}

/// What became of one field.
package struct FieldChange: Hashable, Sendable {
  /// The field as it is now; as it was, for one that is gone.
  package let field: ComparedField
  /// The difference between what it said, nothing for a new one, and what it says.
  package let words: WordDifference
  /// Whether the thing has the field now.
  package let isThere: Bool
}
