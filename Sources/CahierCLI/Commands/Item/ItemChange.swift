internal import CahierModel

/// What options say of an item: texts, values and links, to be laid over one.
struct ItemChange {
  private(set) var texts: [String: BilingualText] = [:]
  private(set) var values: [String: ItemValue] = [:]
  private(set) var cleared: Set<String> = []
  private(set) var links: [(role: String, code: ItemCode)] = []
  private(set) var unlinked: [ItemCode] = []
  private(set) var family: String?

  /// A change that changes nothing.
  init() {}

  /// Reads the options against a kind; every fault is gathered.
  init(
    _ options: [(name: String, value: String)], kind: ItemKind, template: SpecificationTemplate,
    language: Language
  ) throws(Failure) {
    let reading = ItemOptionReading(kind: kind, template: template, language: language)
    var faults: [Diagnostic] = []
    for (name, value) in options {
      do throws(InputFault) {
        apply(try reading.meaning(of: name, value))
      } catch {
        faults.append(error.diagnostic(at: "--\(name)", found: value))
      }
    }
    if !faults.isEmpty { throw Failure(faults, status: .usage) }
  }

  private mutating func apply(_ meaning: ItemOptionReading.Meaning) {
    switch meaning {
    case .text(let field, let language, let text):
      texts[field, default: BilingualText()][language] = text
    case .line(let field, let language, let line):
      let before = texts[field]?[language]
      texts[field, default: BilingualText()][language] = before.map { "\($0)\n\(line)" } ?? line
    case .value(let field, let value): values[field] = value
    case .clearing(let field): cleared.insert(field)
    case .links(let role, let codes): links += codes.map { (role, $0) }
    case .unlinking(let codes): unlinked += codes
    case .family(let family): self.family = family
    }
  }

  /// The item with the change laid over it.
  func applied(to item: Item) -> Item {
    var item = item
    for (field, text) in texts {
      for language in Language.allCases {
        if let words = text[language] {
          item.texts[field, default: BilingualText()][language] = words
        }
      }
    }
    item.fields.merge(values)
    for field in cleared {
      item.fields[field] = nil
      item.texts[field] = nil
    }
    if let family { item.family = family }
    return item
  }
}
