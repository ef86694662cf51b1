internal import CahierDocuments
internal import CahierModel

/// A change that a document proposes, against the dossier as it is now.
struct ReturnedProposal {
  /// How the change stands to the dossier.
  enum State: String {
    /// Only the document changed it.
    case clean
    /// The dossier has changed it too, to something else.
    case conflict
  }

  let change: ReturnedChange
  let kind: ItemKind
  /// The item as the dossier has it now; nil for one that is added.
  let item: Item?
  let state: State
  /// The field, for changes of one.
  var field: ItemField?
  /// What the field would hold, for one that is no text; nil to clear it.
  var value: ItemValue?
  /// What is changed in words, from what was exported.
  var words: WordDifference?
  /// What the dossier says now, where that is something else than what was exported.
  var now: String?
  /// The family that the item stands in, or would.
  var family: String?
}

/// Holds the changes of a document against the dossier as it is now.
struct ReturnedResolution {
  private let base: ReturnedBase
  private let language: Language
  private let old: [ItemID: Item]
  private let now: [ItemID: Item]
  private let reading: FieldInput
  /// The items that the dossier has got since.
  private let later: [Item]
  private(set) var proposals: [ReturnedProposal] = []
  /// What turned out not to be possible, by the place of its change.
  private(set) var refusals: [ReturnedLine] = []
  /// Changes that the dossier has already.
  private(set) var alreadyThere: [ReturnedChange] = []
  /// The items that only the dossier changed since, and those that it has more or less of.
  private(set) var onlyInDossier: [(code: ItemCode, what: Text)] = []
  /// The fields that were met already: documents in two languages show some twice.
  private var seen: [PrintedLine.Place: Int] = [:]

  init(_ changes: [ReturnedChange], _ base: ReturnedBase, language: Language) {
    self.base = base
    self.language = language
    reading = FieldInput(template: base.template)
    old = Dictionary(
      base.old.dossier.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    later = base.now.items.filter { [old] in old[$0.id] == nil }
    now = Dictionary(base.now.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes { resolve(change) }
    compareStates()
  }

  private mutating func resolve(_ change: ReturnedChange) {
    guard let id = change.item else { return resolveAddition(change) }
    guard let item = now[id], let kind = base.template.kinds[id: item.kind] else {
      if change.action != .withdrawal { refuse(change, .gone) }
      return
    }
    switch change.action {
    case .text(let place, _, let new): resolveText(change, item, kind, place, new)
    case .value(let place, let was, let typed): resolveValue(change, item, kind, place, was, typed)
    case .withdrawal: resolveWithdrawal(change, item, kind)
    case .move(_, let family):
      proposals.append(
        ReturnedProposal(
          change: change, kind: kind, item: item, state: .clean, family: family ?? item.family))
    case .addition: break
    }
  }

  private mutating func refuse(
    _ change: ReturnedChange, _ reason: ProtectedPart, _ old: String = "", _ new: String = "",
    _ field: String? = nil
  ) {
    refusals.append(
      ReturnedLine(
        place: change.place, item: change.item, field: field, outcome: .refused, old: old, new: new,
        reason: reason))
  }

  // MARK: Texts

  private mutating func resolveText(
    _ change: ReturnedChange, _ item: Item, _ kind: ItemKind, _ place: PrintedLine.Place,
    _ new: String
  ) {
    let source = old[item.id]?.texts[place.field]?[place.language] ?? ""
    let present = item.texts[place.field]?[place.language] ?? ""
    let was = unmarked(source, place.language)
    let words = WordDifference(from: typeset(was, place.language), to: new)
    guard !words.isEmpty else { return }
    if typeset(present, place.language) == new { return alreadyThere.append(change) }
    let isClean = present == was || !base.isKnown
    proposals.append(
      ReturnedProposal(
        change: change, kind: kind, item: item, state: isClean ? .clean : .conflict,
        field: kind.fields[id: place.field], words: words, now: isClean ? nil : present,
        family: item.family))
  }

  private func typeset(_ text: String, _ language: Language) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    return lines.map { Typography.typeset($0, language: language) }.joined(separator: "\n")
  }

  private func unmarked(_ text: String, _ language: Language) -> String {
    let mark = " " + StaleTranslation.mark[language]
    return text.hasSuffix(mark) ? String(text.dropLast(mark.count)) : text
  }

  // MARK: Values

  private mutating func resolveValue(
    _ change: ReturnedChange, _ item: Item, _ kind: ItemKind, _ place: PrintedLine.Place,
    _ was: String, _ typed: String
  ) {
    guard let field = kind.fields[id: place.field] else { return }
    if case .level(let level)? = old[item.id]?.fields[field.id],
      case .parameter(let name) = level.amount
    {
      return refuse(change, .figure("{\(name)}"), was, typed, field.id)
    }
    var value: ItemValue?
    if !typed.isEmpty {
      do throws(InputFault) {
        value = try reading.value(typed, of: field)
      } catch {
        let fault = ProtectedPart.ValueFault(error.message, expected: error.expected)
        return refuse(change, .value(fault), was, typed, field.id)
      }
    } else if field.isRequired {
      return refuse(change, .required, was, "", field.id)
    }
    let present = item.fields[field.id]
    let printed = old[item.id]?.fields[field.id]
    guard value != printed else { return }
    if present == value { return alreadyThere.append(change) }
    // The other language of the same value says the same, or nothing.
    let key = PrintedLine.Place(item: item.id, field: field.id, language: .french)
    if let index = seen[key] {
      if proposals[index].value != value { refuse(change, .otherLanguage, was, typed, field.id) }
      return
    }
    seen[key] = proposals.count
    let isClean = present == printed || !base.isKnown
    proposals.append(
      ReturnedProposal(
        change: change, kind: kind, item: item, state: isClean ? .clean : .conflict, field: field,
        value: value, words: WordDifference(replacing: was, by: typed),
        now: isClean ? nil : words(of: present, field), family: item.family))
  }

  private func words(of value: ItemValue?, _ field: ItemField) -> String {
    guard let value else { return "" }
    if case .word(let word) = value, case .choice(let id) = field.kind {
      return base.template.vocabularies[id: id]?.words[id: word]?.name[language] ?? word
    }
    return value.printed(base.template, in: language)
  }

  // MARK: Whole items

  private mutating func resolveWithdrawal(
    _ change: ReturnedChange, _ item: Item, _ kind: ItemKind
  ) {
    if let users = base.users[item.code], !users.isEmpty {
      return refuse(change, .inUse(users), item.code.description, "")
    }
    let isClean = old[item.id].map { $0.texts == item.texts && $0.fields == item.fields } ?? true
    proposals.append(
      ReturnedProposal(
        change: change, kind: kind, item: item,
        state: isClean || base.old.audience != .internal ? .clean : .conflict, family: item.family))
  }

  private mutating func resolveAddition(_ change: ReturnedChange) {
    guard
      case .addition(var added) = change.action, let kind = base.template.kinds[id: added.kind]
    else { return }
    for (id, typed) in added.values.sorted(by: { $0.key < $1.key }) {
      guard let field = kind.fields[id: id] else { continue }
      do throws(InputFault) {
        _ = try reading.value(typed, of: field)
      } catch {
        let fault = ProtectedPart.ValueFault(error.message, expected: error.expected)
        refuse(change, .value(fault), "", typed, id)
        added.values[id] = nil
      }
    }
    // A document that is read once more: what was added is there.
    if isThere(added, kind) { return alreadyThere.append(change) }
    proposals.append(
      ReturnedProposal(
        change: ReturnedChange(item: nil, place: change.place, .addition(added)), kind: kind,
        item: nil, state: .clean, family: added.family))
  }

  /// Whether an item that the document did not know says what one that was added says.
  private func isThere(_ added: AddedItem, _ kind: ItemKind) -> Bool {
    guard base.isKnown else { return false }
    return later.contains { item in
      item.kind == kind.id
        && added.texts.allSatisfy { id, text in
          typeset(item.texts[id]?[added.language] ?? "", added.language) == text
        }
    }
  }

  // MARK: What only the dossier changed

  private mutating func compareStates() {
    guard base.isKnown else { return }
    let touched = Set(proposals.compactMap(\.item?.id))
    // What the audience of the document is not shown, the document says nothing of.
    let visible = Set(
      base.now.shown(to: base.old.audience, template: base.template).dossier.items.map(\.id))
    for item in base.now.items {
      guard let was = old[item.id] else {
        if visible.contains(item.id) {
          onlyInDossier.append((item.code, Text(fr: "ajouté depuis", en: "added since")))
        }
        continue
      }
      let fields = changedFields(was, item)
      if !fields.isEmpty, !touched.contains(item.id) {
        onlyInDossier.append((item.code, .joined(fields)))
      }
    }
    for item in base.old.dossier.items where now[item.id] == nil {
      onlyInDossier.append((item.code, Text(fr: "retiré depuis", en: "taken out since")))
    }
  }

  /// The fields that the document showed and that say something else now.
  private func changedFields(_ old: Item, _ new: Item) -> [Text] {
    guard let kind = base.template.kinds[id: new.kind] else { return [] }
    return kind.fields.filter { field in
      if let text = old.texts[field.id] {
        return Language.allCases.contains {
          unmarked(text[$0] ?? "", $0) != (new.texts[field.id]?[$0] ?? "")
        }
      }
      return old.fields[field.id] != nil && old.fields[field.id] != new.fields[field.id]
    }.map(\.label)
  }
}
