package import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier item show BF-012`: all that an item says, and what it hangs on.
package struct ItemShowCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Text(fr: "Montrer des éléments en entier.", en: "Show items in full."))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    try arguments.requireOptions(["format"])
    let format = try arguments.format()
    let (lines, values, warnings) = try session.read { reader in
      let scene = try ItemScene(arguments, reader)
      let header = try reader.header()
      let words = FigureWords(
        template: scene.template, answers: try reader.answers(), currency: header.currency)
      let page = ItemPage(
        template: scene.template, language: ScreenLanguage.current, law: header.jurisdiction,
        resolve: { words.resolved($0, in: $1) })
      let (items, holes) = try scene.items(arguments, in: reader)
      let found = try items.map { ($0, try reader.links(of: $0.code)) }
      let stale = try items.flatMap { try reader.staleTranslations(of: $0.code) }
      return (
        found.flatMap { page.lines(of: $0, links: $1) + [""] },
        found.map { JSONValue.item($0, links: $1) },
        scene.warnings(ofHoles: holes) + stale.warnings
      )
    }
    try session.print(
      Printable(lines: Array(lines.dropLast()), value: .array(values)), as: format)
    session.show(warnings)
  }
}

/// All that an item says, line by line.
struct ItemPage {
  let template: SpecificationTemplate
  let language: Language
  /// The law whose sources are shown; nil shows them as the item names them.
  var law: Jurisdiction?
  /// Puts figures in the place of the braces of a text; texts of the library keep theirs.
  var resolve: (String, Language) -> String = { text, _ in text }

  func lines(of item: Item, links: [Link]) -> [String] {
    let listing = ItemListing(template: template, language: language)
    let kind = template.kinds[id: item.kind]
    let head =
      "\(item.code)  \(kind?.name[language].one ?? item.kind)  "
      + resolve(listing.title(of: item), language)
    let fields = kind?.fields.flatMap { lines(of: $0, in: item) } ?? []
    return [head] + family(of: item, kind) + fields + self.lines(of: links, around: item, kind)
  }

  /// What an item says below its title, a line for each field, in the languages that it has.
  func statements(of item: Item) -> [String] {
    let kind = template.kinds[id: item.kind]
    let fields = kind?.fields.filter { $0.purpose != .title } ?? []
    return family(of: item, kind) + fields.flatMap { lines(of: $0, in: item) }
  }

  /// The mark between a label and what it labels.
  private var colon: String { Text(fr: "\u{202F}:", en: ":")[language] }

  private func family(of item: Item, _ kind: ItemKind?) -> [String] {
    guard let family = item.family, let vocabulary = kind?.families else { return [] }
    let words = template.vocabularies[id: vocabulary]
    let label = words?.name[language] ?? vocabulary
    return ["  \(label)\(colon) \(words?.words[id: family]?.name[language] ?? family)"]
  }

  private func lines(of field: ItemField, in item: Item) -> [String] {
    let label = field.label[language]
    if let text = item.texts[field.id] {
      return Language.allCases.flatMap { other -> [String] in
        guard let words = text[other] else { return [] }
        let mark = text[other.other] == nil ? "" : " (\(other.rawValue))"
        return resolve(words, other).split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
          .map { $0.offset == 0 ? "  \(label)\(mark)\(colon) \($0.element)" : "    \($0.element)" }
      }
    }
    return item.fields[field.id].map { ["  \(label)\(colon) \(shown($0, of: field))"] } ?? []
  }

  private func shown(_ value: ItemValue, of field: ItemField) -> String {
    switch value {
    case .word(let id):
      guard case .choice(let vocabulary) = field.kind else { return id }
      return template.vocabularies[id: vocabulary]?.words[id: id]?.name[language] ?? id
    case .level(let level): return shown(level)
    case .number(let number): return number.description
    case .flag(let flag): return Text(fr: flag ? "oui" : "non", en: flag ? "yes" : "no")[language]
    case .date(let date): return date.description
    case .sources(let ids):
      return references(ids).joined(separator: language == .french ? "\u{202F}; " : "; ")
    }
  }

  private func references(_ ids: [String]) -> [String] {
    guard let law else { return ids.map { template.sources[id: $0]?.reference[language] ?? $0 } }
    return ids.compactMap { template.source($0, under: law)?.reference[language] }
  }

  private func shown(_ level: MeasurableLevel) -> String {
    let unit = template.units[id: level.unit]
    switch level.amount {
    case .number(let number):
      let name = unit?.name.name(for: number, in: language) ?? level.unit
      return "\(level.comparison.sign) \(number) \(name)"
    case .parameter(let name):
      let number = resolve("{\(name)}", language)
      return "\(level.comparison.sign) \(number) \(unit?.name[language].many ?? level.unit)"
    }
  }

  private func lines(of links: [Link], around item: Item, _ kind: ItemKind?) -> [String] {
    links.map { link in
      guard link.from == item.code else {
        return "  \(Text(fr: "lié depuis", en: "linked from")[language])\(colon) \(link.from)"
      }
      return "  \(kind?.links[id: link.role]?.label[language] ?? link.role)\(colon) \(link.to)"
    }
  }
}
