internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

extension DifferencePage {
  /// The difference for programs: only what changed.
  var value: JSONValue {
    let difference = subject.difference
    return .record([
      "from": .string(subject.oldName), "to": .string(subject.newName),
      "same": .boolean(difference.isEmpty),
      "counts": .record([
        "added": .integer(difference.count(.added)),
        "removed": .integer(difference.count(.removed)),
        "changed": .integer(difference.count(.changed)), "moved": .integer(difference.movedCount),
      ]),
      "changes": .array(difference.told.map(Self.value)),
    ])
  }

  private static func value(_ change: EntryChange) -> JSONValue {
    let entry = change.entry
    return .record([
      "part": .string(entry.part.rawValue), "area": .string(entry.area), "id": .string(entry.id),
      "title": .string(entry.title), "group": .string(entry.group),
      "state": .string(change.state.rawValue), "moved": .boolean(change.isMoved),
      "oldLabel": .optional(change.oldLabel), "oldGroup": .optional(change.oldGroup),
      "fields": .array(change.fields.map(value)),
    ])
  }

  private static func value(_ field: FieldChange) -> JSONValue {
    .record([
      "id": .string(field.field.id), "name": .string(field.field.name),
      "nature": .string(field.field.nature.rawValue), "old": .string(field.words.old),
      "new": .string(field.words.new), "runs": .array(field.words.runs.map(value)),
    ])
  }

  static func value(_ run: WordDifference.Run) -> JSONValue {
    switch run {
    case .kept(let text): .record(["kept": .string(text)])
    case .removed(let text): .record(["removed": .string(text)])
    case .added(let text): .record(["added": .string(text)])
    }
  }
}
