internal import CahierModel

/// One reading of a template: its faults, and what is to be checked once all of it is known.
final class TemplateReading {
  let faults: FaultList
  /// Names that must lead somewhere.
  private(set) var references: [PendingReference] = []
  /// Texts whose names in braces must be known.
  private(set) var texts: [PendingText] = []
  /// Every id that the files declare, that of a thing with faults too: what leads to such a thing
  /// is not a fault of its own.
  private(set) var declared: Set<String> = []
  /// Where each ready item stands, in the order of reading.
  var itemPlaces: [(item: ReadyItem, node: ReadingNode)] = []
  var kindPlaces: [String: ReadingNode] = [:]
  var questionPlaces: [String: ReadingNode] = [:]
  var parameterPlaces: [String: ReadingNode] = [:]
  var groupPlaces: [String: ReadingNode] = [:]

  /// What is not read, so that nothing can be said of what leads there.
  private let closed: Set<TemplateShelf>

  init(faults: FaultList, leaving closed: Set<TemplateShelf>) {
    self.faults = faults
    self.closed = closed
  }

  /// A name that stands somewhere and must be that of a thing of the template.
  func reference(to target: ReferenceTarget, _ node: ReadingNode?) -> String? {
    guard let node, let id = node.text() else { return nil }
    checkLater(target, id, node)
    return id
  }

  /// Several names, each of which must be that of a thing of the template.
  func references(to target: ReferenceTarget, _ node: ReadingNode?) -> [String] {
    node?.items().compactMap { reference(to: target, $0) } ?? []
  }

  /// A text in both languages, whose names in braces are checked later.
  func text(_ node: ReadingNode?) -> Text? {
    guard let node, let text = node.bilingual() else { return nil }
    checkLater(text, node)
    return text
  }

  /// Notes that the names in braces of a text are to be checked.
  func checkLater(_ text: Text, _ node: ReadingNode) {
    let brace = UInt8(ascii: "{")
    guard text.fr.holds(brace) || text.en.holds(brace) else { return }
    texts.append(PendingText(text: text, node: node))
  }

  /// Notes that a name must lead somewhere.
  func checkLater(_ target: ReferenceTarget, _ id: String, _ node: ReadingNode) {
    if let shelf = target.shelf, closed.contains(shelf) { return }
    references.append(PendingReference(target: target, id: id, node: node))
  }

  /// The text under a key that must be there.
  func text(_ key: String, of node: ReadingNode) -> Text? {
    text(node.required(key))
  }

  /// A list of which each entry has its `id` as key.
  func table<Value>(
    _ node: ReadingNode?, _ read: (String, ReadingNode) -> Value?
  ) -> IdentifiedList<Value> {
    IdentifiedList(
      node?.entries().compactMap { entry in
        checkForm(of: entry.key, at: entry.value)
        return read(entry.key, entry.value)
      } ?? [])
  }

  /// A list of which each item has a key `id` that no other has.
  func list<Value>(
    _ node: ReadingNode?, _ read: (String, ReadingNode) -> Value?
  ) -> IdentifiedList<Value> {
    var known: Set<String> = []
    return IdentifiedList(
      node?.items().compactMap { item in
        guard let id = self.id(of: item) else { return nil }
        if !known.insert(id).inserted { duplicate(id, item) }
        return read(id, item)
      } ?? [])
  }

  /// The key `id` of a mapping.
  func id(of node: ReadingNode) -> String? {
    guard let place = node.required("id"), let id = place.text() else { return nil }
    checkForm(of: id, at: place)
    return id
  }

  func duplicate(_ id: String, _ node: ReadingNode) {
    node.fault(
      "TEMPLATE-003",
      Text(fr: "l’identifiant « \(id) » figure deux fois", en: "the id “\(id)” stands twice"),
      remedies: [Text(fr: "Donner un autre identifiant.", en: "Give it another id.")])
  }

  private func checkForm(of id: String, at node: ReadingNode) {
    declared.insert(id)
    let isWellFormed = id.utf8.first.map(isLetter) == true && id.utf8.allSatisfy(isPartOfID)
    guard !isWellFormed else { return }
    node.fault(
      "TEMPLATE-008",
      Text(fr: "« \(id) » n’est pas un identifiant", en: "“\(id)” is no id"),
      expected: Text(
        fr: "une lettre sans accent, puis des lettres, des chiffres, des points ou des tirets",
        en: "a letter with no accent, then letters, digits, full stops or hyphens"))
  }
}

/// A name that must lead somewhere.
struct PendingReference {
  let target: ReferenceTarget
  let id: String
  let node: ReadingNode
}

/// A text whose names in braces must be known.
struct PendingText {
  let text: Text
  let node: ReadingNode
}

/// What a name must be the name of.
enum ReferenceTarget: Hashable {
  case vocabulary, unit, parameter, source, kind, section, person, group, question
  /// A question or a part of one: `org.size.staff`.
  case answer
  case word(vocabulary: String)
  /// A family of a kind.
  case family(kind: String)
  case field(kind: String)
  case choice(question: String)
  /// A ready item of one of these kinds, or of any where there are none.
  case item(kinds: [String])
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isPartOfID(_ byte: UInt8) -> Bool {
  isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}
