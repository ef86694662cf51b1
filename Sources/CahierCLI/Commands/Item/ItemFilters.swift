internal import CahierModel

/// What the items of a list are chosen by: family, words of fields, words in a text.
struct ItemFilters {
  /// What one option asks of the items of each kind that has it.
  private enum Wanted {
    case family(Set<String>)
    case field(String, Set<ItemValue>)
  }

  /// Each option by kind; items of a kind that has no such option are left out.
  private var filters: [[String: Wanted]] = []
  private var text: String?

  /// Reads the options of the command.
  ///
  /// - Throws: INPUT-096 for an option that no kind in question has, INPUT-022 for a word that it
  ///   does not have.
  init(_ arguments: ItemArguments, _ scene: ItemScene) throws(Failure) {
    let kinds = scene.kind.map { [$0] } ?? scene.template.kinds.elements
    var asked: [(name: String, value: String)] = []
    for option in arguments.options where !ItemArguments.common.contains(option.name) {
      if let index = asked.firstIndex(where: { $0.name == option.name }) {
        asked[index].value += ",\(option.value)"
      } else {
        asked.append(option)
      }
    }
    for (name, value) in asked {
      switch CommandAliases.folded(name) {
      case "format": continue
      case "text", "texte": text = CommandAliases.folded(value)
      default: filters.append(try Self.filter(name, value, kinds, arguments, scene.template))
      }
    }
  }

  /// Whether an item is chosen.
  func keep(_ item: Item) -> Bool {
    filters.allSatisfy { filter in
      switch filter[item.kind] {
      case .family(let words): item.family.map(words.contains) ?? false
      case .field(let field, let values): item.fields[field].map(values.contains) ?? false
      case nil: false
      }
    } && holdsText(item)
  }

  private func holdsText(_ item: Item) -> Bool {
    guard let text else { return true }
    return item.texts.values.contains { words in
      Language.allCases.compactMap { words[$0] }
        .contains { CommandAliases.folded($0).contains(text) }
    }
  }

  /// The options by which the items of kinds may be chosen, without their dashes.
  static func names(_ kinds: [ItemKind]) -> [String] {
    var names = kinds.contains { $0.families != nil } ? ["family", "text"] : ["text"]
    for field in kinds.flatMap(\.fields) where field.isChosenBy {
      if !names.contains(field.id.commandOption) { names.append(field.id.commandOption) }
    }
    return names
  }

  private static func filter(
    _ name: String, _ value: String, _ kinds: [ItemKind], _ arguments: ItemArguments,
    _ template: SpecificationTemplate
  ) throws(Failure) -> [String: Wanted] {
    var wanted: [String: Wanted] = [:]
    var faults: [InputFault] = []
    for kind in kinds {
      let reading = ItemOptionReading(kind: kind, template: template, language: .french)
      do throws(InputFault) {
        wanted[kind.id] = try Self.wanted(name, value, reading)
      } catch {
        faults.append(error)
      }
    }
    if !wanted.isEmpty { return wanted }
    if let fault = faults.first {
      throw Failure(fault.diagnostic(at: "--\(name)", found: value), status: .usage)
    }
    throw arguments.unknown("--\(name)", among: names(kinds) + ["format"])
  }

  /// What an option asks of the items of a kind, or nil where the kind has no such option.
  private static func wanted(
    _ name: String, _ value: String, _ reading: ItemOptionReading
  ) throws(InputFault) -> Wanted? {
    let input = FieldInput(template: reading.template)
    let words = value.split(separator: ",").map(String.init)
    if reading.isFamily(name), let families = reading.kind.families {
      var chosen: Set<String> = []
      for word in words { chosen.insert(try input.word(word.trimmed, of: families)) }
      return .family(chosen)
    }
    guard let field = reading.field(name), field.isChosenBy else { return nil }
    var chosen: Set<ItemValue> = []
    for word in words { chosen.insert(try input.value(word, of: field)) }
    return .field(field.id, chosen)
  }
}

extension ItemField {
  /// Whether items may be chosen by the field: its values are a few words.
  fileprivate var isChosenBy: Bool {
    switch kind {
    case .choice, .flag: true
    default: false
    }
  }
}
