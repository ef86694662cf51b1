import CahierModel
import CahierRules
import CahierTestSupport
import Testing

/// What the rules on items find, by the purpose of fields and the order of words alone.
struct ItemRulesTests {
  @Test(arguments: [
    ("first", "scored", false, ["SPEC-008"]), ("first", "scored", true, []),
    ("first", "knockOut", false, []), ("first", "informative", false, []),
    ("second", "scored", false, []), ("second", "knockOut", false, ["SPEC-009"]),
    ("third", "knockOut", true, ["SPEC-009"]), ("third", "informative", false, []),
  ])
  func `the strongest priority is never scored without a floor, and a knock-out has it`(
    priority: String, role: String, hasLevel: Bool, codes: [String]
  ) throws {
    let found = faults(try item(priority, role, hasLevel: hasLevel), links: [try link()])
    #expect(found.map(\.code) == codes)
  }

  @Test func `the words of a warning and of its remedies are those of the template`() throws {
    let item = try item("first", "scored")
    let found = faults(item, links: [try link()]).map { (item.code, $0) }
    let told = try #require(ItemRules.diagnostics(found).first)
    #expect(told.severity == .warning)
    #expect(told.message.fr.contains("«\u{202F}vital\u{202F}»"))
    #expect(
      told.remedies.map(\.en) == [
        "out: cahier item edit TA-001 --effect knockOut",
        "in: cahier item edit TA-001 --effect informative",
        "usual: cahier item edit TA-001 --importance second",
        "with a floor: cahier item edit TA-001 --target \"≥ …\"",
      ])
  }

  @Test func `items that are wrong in the same way give one warning with all their codes`() throws {
    let items = try [1, 2, 3, 7].map { try item("second", "knockOut", number: $0) }
    let link = try link()
    let found = items.flatMap { item in faults(item, links: [link]).map { (item.code, $0) } }
    let told = ItemRules.diagnostics(found)
    #expect(told.count == 1)
    #expect(told.first?.place.first?.en == "TA-001..TA-003, TA-007")
    #expect(
      told.first?.remedies.first?.en
        == "vital: cahier item edit TA-001..TA-003,TA-007 --importance first")
  }

  @Test func `a link that the kind asks for is missed, others are not`() throws {
    let item = try item("second", "scored")
    #expect(faults(item, links: []).map(\.code) == ["TRACE-001"])
    #expect(faults(item, links: [try link()]).isEmpty)
    let told = ItemRules.diagnostics(faults(item, links: []).map { (item.code, $0) })
    #expect(
      told.first?.remedies.map(\.en) == [
        "cahier goal list", "link: cahier item edit TA-001 --serves CODE",
      ])
  }

  @Test func `a kind without priority or role is left alone`() throws {
    let code = try #require(ItemCode(prefix: "OB", number: 1))
    let goal = Item(code: code, id: ItemID(bits: 1), kind: "goal")
    let kind = ItemKind(id: "goal", prefix: Text(same: "OB"), name: name("goal"))
    let checked = CheckedItem(goal, of: kind, links: [], in: template)
    #expect(ItemRules.faults(in: checked).isEmpty)
  }

  @Test(arguments: [
    ([1], "BF-001"), ([1, 2], "BF-001, BF-002"), ([1, 2, 3, 5], "BF-001..BF-003, BF-005"),
    ([3, 2, 1], "BF-003, BF-002, BF-001"), ([], ""),
  ])
  func `codes are listed with ranges of three and more`(numbers: [Int], listed: String) {
    #expect(ItemCode.listed(numbers.compactMap { ItemCode(prefix: "BF", number: $0) }) == listed)
  }
}

// MARK: - A template with words of its own

extension ItemRulesTests {
  private func faults(_ item: Item, links: [Link]) -> [ItemFault] {
    ItemRules.faults(in: CheckedItem(item, of: kind, links: links, in: template))
  }

  private func item(
    _ importance: String, _ effect: String, hasLevel: Bool = false, number: Int = 1
  ) throws -> Item {
    let code = try #require(ItemCode(prefix: "TA", number: number))
    var item = Item(code: code, id: ItemID(bits: UInt64(number)), kind: "task")
    item.fields = ["importance": .word(importance), "effect": .word(effect)]
    if hasLevel { item.fields["target"] = .level(MeasurableLevel(.atLeast, .number(2), unit: "h")) }
    return item
  }

  private func link() throws -> Link {
    Link(
      from: try #require(ItemCode(prefix: "TA", number: 1)), role: "serves",
      to: try #require(ItemCode(prefix: "OB", number: 1)))
  }

  private var kind: ItemKind {
    var kind = ItemKind(id: "task", prefix: Text(same: "TA"), name: name("task"))
    kind.fields = IdentifiedList([
      field("importance", .choice(vocabulary: "importance"), .priority),
      field("effect", .choice(vocabulary: "effect"), .role), field("target", .level, .level),
    ])
    kind.links = [
      LinkRole(
        id: "serves", label: Text(same: "serves"), inverse: Text(same: "is served by"),
        kinds: ["goal"], atLeast: 1)
    ]
    return kind
  }

  private var template: SpecificationTemplate {
    var template = SpecificationTemplate(
      id: "own", version: 1, name: Text(same: "Own"), description: Text(same: "For tests."))
    template.vocabularies = [
      vocabulary("importance", [("first", "vital"), ("second", "usual"), ("third", "comfort")]),
      vocabulary("effect", [("knockOut", "out"), ("scored", "marked"), ("informative", "in")]),
    ]
    template.kinds = [kind, ItemKind(id: "goal", prefix: Text(same: "OB"), name: name("goal"))]
    return template
  }

  private func vocabulary(_ id: String, _ words: [(String, String)]) -> Vocabulary {
    Vocabulary(
      id: id, name: Text(same: id),
      words: IdentifiedList(words.map { VocabularyWord(id: $0, name: Text(same: $1)) }))
  }

  private func field(
    _ id: String, _ kind: ItemField.Kind, _ purpose: ItemField.Purpose
  ) -> ItemField {
    var field = ItemField(id: id, kind: kind, label: Text(same: id))
    field.purpose = purpose
    return field
  }

  private func name(_ word: String) -> CountedText {
    let name = CountedName(one: word, many: word + "s")
    return CountedText(fr: name, en: name)
  }
}
