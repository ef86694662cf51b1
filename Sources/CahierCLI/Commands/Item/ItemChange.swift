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
        try apply(try reading.meaning(of: name, value), name)
      } catch {
        faults.append(error.diagnostic(at: "--\(name)", found: value))
      }
    }
    if !faults.isEmpty { throw Failure(faults, status: .usage) }
  }

  /// - Throws: INPUT-105 where an earlier option says something else of the same field.
  private mutating func apply(
    _ meaning: ItemOptionReading.Meaning, _ name: String
  ) throws(InputFault) {
    switch meaning {
    case .text(let field, let language, let text):
      if texts[field]?[language] != nil { throw Self.saidTwice(name) }
      texts[field, default: BilingualText()][language] = text
    case .line(let field, let language, let line):
      let before = texts[field]?[language]
      texts[field, default: BilingualText()][language] = before.map { "\($0)\n\(line)" } ?? line
    case .value(let field, let value):
      if values.updateValue(value, forKey: field) != nil { throw Self.saidTwice(name) }
    case .clearing(let field): cleared.insert(field)
    case .links(let role, let codes): links += codes.map { (role, $0) }
    case .unlinking(let codes): unlinked += codes
    case .family(let family):
      if self.family != nil { throw Self.saidTwice(name) }
      self.family = family
    }
  }

  private static func saidTwice(_ name: String) -> InputFault {
    InputFault(
      "INPUT-105",
      Text(
        fr: "l’option «\u{202F}--\(name)\u{202F}» est donnée deux fois",
        en: "the option “--\(name)” is given twice"))
  }

  /// The fields that the change says something of.
  var touched: Set<String> {
    cleared.union(texts.keys).union(values.keys)
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
