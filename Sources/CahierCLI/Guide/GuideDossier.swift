internal import CahierModel
internal import CahierRules
internal import CahierStore

/// The dossier as the guide sees it, read anew after each change.
struct GuideDossier {
  let template: SpecificationTemplate
  private(set) var header: DossierHeader
  private(set) var answers: [Answer]
  /// Every item, kind by kind in its order.
  private(set) var items: [Item]
  private(set) var links: [Link]
  private(set) var lots: [Lot]
  private(set) var progress: GuideProgress
  private(set) var proposals: Proposals
  /// The figures and answers that texts of the dossier name.
  let figureWords: FigureWords
  private var givenAnswers: [String: Answer]

  init(_ reader: DossierReader, template: SpecificationTemplate) throws {
    self.template = template
    header = try reader.header()
    answers = try reader.answers()
    items = try reader.items()
    links = try reader.links()
    lots = try reader.lots()
    progress = GuideProgress(template: template, answers: answers)
    proposals = Proposals(template: template, answers: answers, law: header.jurisdiction)
    figureWords = FigureWords(template: template, answers: answers, currency: header.currency)
    givenAnswers = Dictionary(
      answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
  }

  init(_ reader: DossierReader) throws {
    try self.init(reader, template: DossierTemplate.load(reader))
  }

  /// The language in which texts are typed and codes are given.
  var language: Language { header.mainLanguage }

  func answer(to key: String) -> Answer? {
    givenAnswers[key]
  }

  /// The ids of the ready items that the dossier holds.
  var taken: Set<String> {
    Set(items.compactMap(\.origin))
  }

  func items(of kind: String, family: String? = nil) -> [Item] {
    items.filter { $0.kind == kind && (family == nil || $0.family == family) }
  }

  func item(_ code: ItemCode) -> Item? {
    items.first { $0.code == code }
  }
}

/// A ready item of the library, or an item of the dossier.
enum ItemReference: Hashable {
  case ready(String)
  case code(ItemCode)

  /// How answers name it: `need.information.search`, `BF-012`.
  var word: String {
    switch self {
    case .ready(let id): id
    case .code(let code): code.description
    }
  }
}

/// The items that a question offers, under the numbers that people type.
struct OfferedItems {
  struct Entry {
    let number: Int
    let reference: ItemReference
    let ready: ReadyItem?
    /// The item in the dossier, if it was taken.
    let item: Item?
    /// Whether it is kept unless somebody says otherwise.
    let isTicked: Bool
  }

  let kind: ItemKind
  let entries: [Entry]

  /// The ready items of a kind or family in the order of the library, then those that people made.
  ///
  /// `isAnswered`: whether the question was answered before: then what the dossier holds
  ///   is ticked, and nothing else.
  init(kind: ItemKind, family: String?, isAnswered: Bool, in dossier: GuideDossier) {
    self.kind = kind
    let items = dossier.items(of: kind.id, family: family)
    let byOrigin = Dictionary(
      items.compactMap { item in item.origin.map { ($0, item) } },
      uniquingKeysWith: { first, _ in first })
    let taken = dossier.taken
    let ready = dossier.template.readyItems(of: kind.id, family: family)
    let readyIDs = Set(ready.map(\.id))
    let own = items.filter { item in
      item.origin.map { !readyIDs.contains($0) || byOrigin[$0]?.code != item.code } ?? true
    }
    entries =
      ready.enumerated().map { index, ready in
        let item = byOrigin[ready.id]
        let isProposed = !isAnswered && dossier.proposals.ticks(ready, taken: taken)
        return Entry(
          number: index + 1, reference: .ready(ready.id), ready: ready, item: item,
          isTicked: item != nil || isProposed)
      }
      + own.enumerated().map { index, item in
        Entry(
          number: ready.count + index + 1, reference: .code(item.code), ready: nil, item: item,
          isTicked: true)
      }
  }

  subscript(number: Int) -> Entry? {
    entries.indices.contains(number - 1) ? entries[number - 1] : nil
  }

  /// The entries that the dossier holds.
  var kept: [Entry] { entries.filter { $0.item != nil } }

  var ticked: Set<Int> { Set(entries.filter(\.isTicked).map(\.number)) }

  /// The entry that an id, a code or a number names, or nil.
  func entry(named word: String) -> Entry? {
    if let number = Int(word) { return self[number] }
    let code = ItemCode(word)
    return entries.first { entry in
      entry.ready?.id == word || (code != nil && entry.item?.code == code)
    }
  }
}

// MARK: - Obligations

extension OfferedItems {
  /// The ticked items that a law asks for and that are not among the numbers that are kept.
  func obligations(besides kept: Set<Int>, in dossier: GuideDossier) -> [Entry] {
    entries.filter { entry in
      entry.isTicked && !kept.contains(entry.number)
        && (entry.ready.map { dossier.law(behind: $0) != nil } ?? false)
    }
  }
}

extension GuideDossier {
  /// The binding text behind a ready item, or nil.
  func law(behind ready: ReadyItem) -> CahierModel.TemplateSource? {
    guard let kind = template.kinds[id: ready.kind] else { return nil }
    for field in kind.fields {
      guard case .sources(let ids)? = ready[field.id] else { continue }
      let law = ids.lazy.compactMap { template.sources[id: $0] }.first { $0.force == .mandatory }
      if let law { return law }
    }
    return nil
  }

  /// Why an item that a law asks for was left out, or nil where nobody said.
  func reasonDeclined(_ id: String, at key: String) -> String? {
    guard case .rows(let rows) = answer(to: key + DeclinedItems.suffix)?.value else { return nil }
    let row = rows.first { row in
      if case .text(let text) = row[DeclinedItems.item] {
        text.preferring(language) == id
      } else {
        false
      }
    }
    guard case .text(let reason) = row?[DeclinedItems.reason] else { return nil }
    return reason.preferring(language)
  }
}
