internal import CahierModel

/// The words in which people read rows of the journal: those of the template where it has some.
///
/// What has no word stays as the file has it, so that nothing is hidden.
struct JournalWords {
  /// Nil where the dossier holds one that cannot be read: the journal is read all the same.
  let template: SpecificationTemplate?
  let language: Language

  private var kinds: [ItemKind] { template?.kinds.elements ?? [] }

  /// What was done, by the name of the command.
  func action(_ entry: JournalEntry) -> String {
    let words = entry.action.split(separator: " ").map(String.init)
    return CommandAliases.name(words, in: language).joined(separator: " ")
  }

  /// What it was done to; a question of the guide with what it asks.
  func subject(_ entry: JournalEntry) -> String {
    guard entry.action == "answer", let question = question(entry.subject) else {
      return entry.subject
    }
    return "\(entry.subject) \(quoted(question.ask[language]))"
  }

  /// A question by the key of its answer, that of a family too.
  private func question(_ key: String) -> GuideQuestion? {
    guard let questions = template?.guide.questions else { return nil }
    if let question = questions[id: key] { return question }
    return key.lastIndex(of: ".").flatMap { questions[id: String(key[..<$0])] }
  }

  private func quoted(_ text: String) -> String {
    Text(fr: "« \(text) »", en: "“\(text)”")[language]
  }

  /// One of the columns that tell a row from others, as people know it.
  func identity(_ column: String, of change: NamedChange) -> String? {
    guard let value = change.name(column) else { return nil }
    switch (change.change.table, column) {
    case ("itemField", "field"), ("itemText", "field"):
      return kind(of: change)?.fields[id: value]?.label[language] ?? value
    case ("link", "role"): return kind(of: change)?.links[id: value]?.label[language] ?? value
    case ("answerPart", "part"):
      return change.change.value("question").flatMap(question)?.parts[id: value]?.label[language]
        ?? value
    case ("levelDescriptor", "position"), ("priceLine", "position"):
      return Text(fr: "n°\u{A0}\(value)", en: "no. \(value)")[language]
    default: return value
    }
  }

  /// The name of a column before its value, with a space; nothing where the row has but one.
  func column(_ column: String, of table: String) -> String {
    if ["value", "text"].contains(column) { return "" }
    return (JournalTable.columns[column]?[language] ?? column) + " "
  }

  /// The value of a column as people say it.
  func value(_ value: String, _ column: String, of change: NamedChange) -> String {
    word(value, column, of: change).map { $0[language] } ?? value
  }

  private func word(_ value: String, _ column: String, of change: NamedChange) -> Text? {
    switch (change.change.table, column) {
    case ("item", "kind"): kinds.first { $0.id == value }.map(Self.name)
    case ("item", "family"): family(value)
    case ("itemField", "value"):
      change.change.value("field").flatMap { kind(of: change)?.fields[id: $0] }
        .flatMap { word(value, $0) }
    case ("answerPart", "value"): choice(value, of: change.change)
    // Lines are counted from 0 in the file.
    case ("answerPart", "line"): Int(value).map { Text(same: "\($0 + 1)") }
    case ("answer", "state"): Self.states[value]
    case ("criterion", "weight"): percent(value)
    case ("priceLine", "taxRate"): percent(value)
    case ("criterion", "environmental"):
      value == "1" ? Text(fr: "oui", en: "yes") : Text(fr: "non", en: "no")
    default: Self.codes[column]?(value)
    }
  }

  private func word(_ value: String, _ field: ItemField) -> Text? {
    switch field.kind {
    case .choice(let id): template?.vocabularies[id: id]?.words[id: value]?.name
    case .flag:
      value == "true" || value == "1" ? Text(fr: "oui", en: "yes") : Text(fr: "non", en: "no")
    case .text, .texts, .level, .number, .date, .sources: nil
    }
  }

  private func family(_ id: String) -> Text? {
    for kind in kinds {
      if let word = template?.families(of: kind).first(where: { $0.id == id }) { return word.name }
    }
    return nil
  }

  /// The kind of the item that a row is about, by the prefix of its code: two kinds may have fields
  /// of one id.
  private func kind(of change: NamedChange) -> ItemKind? {
    guard let prefix = change.items.first.flatMap({ ItemCode($0) })?.prefix else { return nil }
    return kinds.first { [$0.prefix.fr, $0.prefix.en].contains(prefix) }
  }

  private func choice(_ value: String, of change: RowChange) -> Text? {
    guard
      change.value("form") == "word", let question = change.value("question").flatMap(question)
    else { return nil }
    let part = change.value("part").flatMap { question.parts[id: $0] }
    return (part?.choices ?? question.choices)[id: value]?.label
  }

  private func percent(_ hundredths: String) -> Text? {
    guard
      let number = Int(hundredths),
      let whole = try? ExactDecimal(coefficient: number, decimals: 2).reduced
    else { return nil }
    return Text(
      fr: Typography(.french).percent(whole), en: Typography(.english).percent(whole))
  }

  private static func name(of kind: ItemKind) -> Text {
    Text(fr: kind.name[.french].one, en: kind.name[.english].one)
  }

  private static let states: [String: Text] = [
    "given": Text(fr: "donnée", en: "given"), "unknown": Text(fr: "inconnue", en: "unknown"),
    "later": Text(fr: "plus tard", en: "later"),
    "assigned": Text(fr: "adressée à quelqu’un", en: "addressed to somebody"),
  ]

  /// The columns whose values are words of the program.
  private static let codes: [String: @Sendable (String) -> Text?] = [
    "status": { OfferStatus(rawValue: $0)?.name }, "answer": { ResponseAnswer(rawValue: $0)?.name },
    "basis": { PriceBasis(rawValue: $0)?.name }, "type": { CriterionType(rawValue: $0)?.name },
    "taxBasis": { TaxBasis(rawValue: $0)?.name }, "rankOn": { RankBasis(rawValue: $0)?.name },
    "roundingMode": { RoundingMode(rawValue: $0)?.name },
    "roundingStage": { RoundingStage(rawValue: $0)?.name },
    "individualMarks": { MarkAggregation(rawValue: $0)?.name },
    "jurisdiction": { Jurisdiction(rawValue: $0)?.name },
    "procedure": { ProcedureType(rawValue: $0)?.name },
  ]
}
