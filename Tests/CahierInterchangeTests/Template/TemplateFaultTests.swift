import CahierInterchange
import CahierModel
import Testing

/// One thing broken in the small template, and what the reader says of it.
struct BrokenTemplate: CustomTestStringConvertible, Sendable {
  let name: String
  let old: String
  let new: String
  let file: String
  let code: String

  init(_ name: String, _ old: String, _ new: String, in file: String, _ code: String) {
    (self.name, self.old, self.new, self.file, self.code) = (name, old, new, file, code)
  }

  var testDescription: String { name }

  private static let head = "template.yaml"
  private static let guide = "guide.yaml"
  private static let demands = "library/demands.yaml"
  private static let wishes = "library/wishes.yaml"
  private static let criteria = "library/criteria.yaml"

  static let ofTheHead = [
    BrokenTemplate("later format", "format: 1", "format: 2", in: head, "TEMPLATE-001"),
    BrokenTemplate("no version", "version: 3\n", "", in: head, "FILE-004"),
    BrokenTemplate("unknown key", "glossary:", "glosary:", in: head, "FILE-005"),
    BrokenTemplate(
      "missing language", "fr: \"Petit\", en: \"Small\"", "fr: \"Petit\"", in: head, "FILE-004"),
    BrokenTemplate(
      "missing plural", "one: \"wish\", many: \"wishes\"", "one: \"wish\"", in: head, "FILE-004"),
    BrokenTemplate("id with a space", "ABC:", "\"A B\":", in: head, "TEMPLATE-008"),
    BrokenTemplate(
      "unknown unit", "unit: person, from", "unit: metre, from", in: head, "TEMPLATE-004"),
    BrokenTemplate(
      "parameter from nowhere", "from: people.count.total", "from: people.count.sum", in: head,
      "TEMPLATE-004"),
    BrokenTemplate(
      "parameter from itself", "{from: crowd, per: 2}", "{from: half, per: 2}", in: head,
      "TEMPLATE-015"),
    BrokenTemplate("no such day", "2026-11-21", "2026-02-30", in: head, "FILE-007"),
    BrokenTemplate("unknown force", "mandatory", "absolute", in: head, "FILE-008"),
    BrokenTemplate("unknown content", "- heading:", "- headline:", in: head, "FILE-005"),
    BrokenTemplate("section of no kind", "items: wish", "items: whim", in: head, "TEMPLATE-004"),
    BrokenTemplate(
      "meanings of no vocabulary", "meanings: effect", "meanings: affect", in: head,
      "TEMPLATE-004"),
    BrokenTemplate(
      "unknown name in braces", "{crowd}.\", en: \"We are {crowd}", "{mob}.\", en: \"We are {mob}",
      in: head, "TEMPLATE-005"),
    BrokenTemplate(
      "names that differ by language", "en: \"We are {crowd}.\"", "en: \"We are many.\"", in: head,
      "TEMPLATE-016"),
  ]

  static let ofTheKinds = [
    BrokenTemplate("noun of a command", "en: [wish]", "en: [mark]", in: head, "TEMPLATE-006"),
    BrokenTemplate(
      "noun of a command, with accents", "fr: [souhait]", "fr: [Évaluer]", in: head,
      "TEMPLATE-006"),
    BrokenTemplate("noun of two kinds", "en: [wish]", "en: [demand]", in: head, "TEMPLATE-006"),
    BrokenTemplate("noun of two words", "en: [wish]", "en: [\"a wish\"]", in: head, "TEMPLATE-006"),
    BrokenTemplate("prefix of two kinds", "fr: SO", "fr: DE", in: head, "TEMPLATE-007"),
    BrokenTemplate("prefix in small letters", "fr: SO", "fr: so", in: head, "TEMPLATE-007"),
    BrokenTemplate("field twice", "id: rank", "id: kept", in: head, "TEMPLATE-003"),
    BrokenTemplate("field named as a key", "id: rank", "id: proposed", in: head, "TEMPLATE-003"),
    BrokenTemplate(
      "purpose twice", "type: text, purpose: statement", "type: text, purpose: title",
      in: head, "TEMPLATE-010"),
    BrokenTemplate(
      "role with a word of its own", "knockOut: {fr", "fatal: {fr", in: head, "TEMPLATE-010"),
    BrokenTemplate(
      "rationale that is shown", "purpose: rationale, visibility: internal", "purpose: rationale",
      in: head, "TEMPLATE-010"),
    BrokenTemplate(
      "requirement with no role", "of: effect, purpose: role,", "of: effect,",
      in: head, "TEMPLATE-010"),
    BrokenTemplate("choice of no vocabulary", "of: weight", "of: mass", in: head, "TEMPLATE-004"),
    BrokenTemplate(
      "text of a vocabulary", "type: text, purpose: statement", "type: text, of: weight", in: head,
      "TEMPLATE-009"),
    BrokenTemplate(
      "standard that is no flag", "standard: true", "standard: maybe", in: head,
      "FILE-003"),
    BrokenTemplate("link to no kind", "to: [wish]", "to: [whim]", in: head, "TEMPLATE-004"),
    BrokenTemplate(
      "families of no vocabulary", "families: side", "families: wing", in: head,
      "TEMPLATE-004"),
  ]

  static let ofTheGuide = [
    BrokenTemplate(
      "question twice", "id: people.kind", "id: people.count", in: guide,
      "TEMPLATE-003"),
    BrokenTemplate("unknown type", "type: batch", "type: bunch", in: guide, "FILE-008"),
    BrokenTemplate("unknown person", "askedOf: all", "askedOf: none", in: guide, "TEMPLATE-004"),
    BrokenTemplate("unknown source", "why: law", "why: lore", in: guide, "TEMPLATE-004"),
    BrokenTemplate("choice twice", "id: many", "id: few", in: guide, "TEMPLATE-003"),
    BrokenTemplate(
      "proposal of no item", "[demand.one]", "[demand.two]", in: guide,
      "TEMPLATE-004"),
    BrokenTemplate("condition on no choice", "is: [many]", "is: [all]", in: guide, "TEMPLATE-004"),
    BrokenTemplate(
      "condition on itself", "question: people.kind, is: [many]",
      "question: people.count, is: []", in: guide, "TEMPLATE-014"),
    BrokenTemplate(
      "answer of no part", "fr: \"Ils sont {people.count.total}.\"",
      "fr: \"Ils sont {people.count.sum}.\"", in: guide, "TEMPLATE-005"),
    BrokenTemplate("batch with no field", ", field: weight", "", in: guide, "FILE-004"),
    BrokenTemplate("batch of no field", "field: weight", "field: mass", in: guide, "TEMPLATE-004"),
    BrokenTemplate(
      "list with choices", "creates: {kind: wish}", "unit: person", in: guide,
      "TEMPLATE-009"),
    BrokenTemplate(
      "creates no kind", "creates: {kind: wish}", "creates: {kind: whim}", in: guide,
      "TEMPLATE-004"),
    BrokenTemplate(
      "creates with a word of no field", "creates: {kind: wish}",
      "creates: {kind: wish, with: {rank: high}}", in: guide, "TEMPLATE-004"),
    BrokenTemplate("choice with no choices", "type: batch", "type: choice", in: guide, "FILE-004"),
    BrokenTemplate("no help", "help: {fr: \"Aide\", en: \"Help\"}\n", "\n", in: guide, "FILE-004"),
  ]

  static let ofTheLibrary = [
    BrokenTemplate(
      "item of no kind", "kind: demand", "kind: command", in: demands,
      "TEMPLATE-004"),
    BrokenTemplate(
      "item of no family", "family: left", "family: middle", in: demands,
      "TEMPLATE-004"),
    BrokenTemplate("item twice", "id: demand.one", "id: wish.one", in: demands, "TEMPLATE-003"),
    BrokenTemplate("unknown field", "weight: high", "mass: high", in: demands, "FILE-005"),
    BrokenTemplate("unknown word", "weight: high", "weight: heavy", in: demands, "TEMPLATE-004"),
    BrokenTemplate(
      "missing language in an item", ", en: \"It shall {crowd}.\"", "", in: demands,
      "FILE-004"),
    BrokenTemplate("missing field", "effect: knockOut\n", "\n", in: demands, "FILE-004"),
    BrokenTemplate("dangling link", "[wish.one]", "[wish.two]", in: demands, "TEMPLATE-004"),
    BrokenTemplate(
      "link to the wrong kind", "[wish.one]", "[demand.one]", in: demands,
      "TEMPLATE-004"),
    BrokenTemplate("too few links", "serves: [wish.one]\n", "\n", in: demands, "TEMPLATE-011"),
    BrokenTemplate(
      "unknown source of an item", "law: [law]", "law: [lore]", in: demands,
      "TEMPLATE-004"),
    BrokenTemplate(
      "unknown parameter of a level", "\"{crowd}\", unit", "\"{mob}\", unit",
      in: demands, "TEMPLATE-004"),
    BrokenTemplate("level with no comparison", "atLeast: ", "about: ", in: demands, "FILE-003"),
    BrokenTemplate("number that is none", "1.50", "one", in: wishes, "FILE-006"),
    BrokenTemplate(
      "lines that differ by language", "[\"One\", \"Two\"]", "[\"One\"]", in: wishes,
      "TEMPLATE-016"),
    BrokenTemplate("broken YAML", "kind: wish", "kind: [wish", in: wishes, "FILE-002"),
  ]

  static let ofTheCriteria = [
    BrokenTemplate("unknown group", "group: only", "group: other", in: criteria, "TEMPLATE-004"),
    BrokenTemplate(
      "shares that make no whole", "shareOfGroup: 100", "shareOfGroup: 99.5",
      in: criteria, "TEMPLATE-012"),
    BrokenTemplate(
      "weights that make no whole", "suggestedWeight: 60", "suggestedWeight: 50",
      in: criteria, "TEMPLATE-012"),
    BrokenTemplate(
      "a mark with no description", "\"1\": {fr", "\"2\": {fr", in: criteria,
      "TEMPLATE-012"),
    BrokenTemplate(
      "unknown evidence", "evidence: left", "evidence: up", in: criteria,
      "TEMPLATE-004"),
    BrokenTemplate("judges no family", "family: left", "family: up", in: criteria, "TEMPLATE-004"),
  ]
}

struct TemplateFaultTests {
  @Test func `the small template has no fault`() throws {
    #expect(SmallTemplate().faults().isEmpty)
    #expect(try SmallTemplate().read().library.count == 2)
  }

  @Test(
    arguments: BrokenTemplate.ofTheHead + BrokenTemplate.ofTheKinds + BrokenTemplate.ofTheGuide
      + BrokenTemplate.ofTheLibrary + BrokenTemplate.ofTheCriteria)
  func `says what is wrong, in which file and on which line`(broken: BrokenTemplate) {
    let template = SmallTemplate().replacing(broken.old, with: broken.new, in: broken.file)
    let faults = template.faults()
    #expect(faults.contains { $0.code == broken.code }, "\(faults.map(\.code))")
    for fault in faults {
      let place = fault.place.first?.en ?? ""
      #expect(place.contains(".yaml:"), "\(fault.code) at \(place)")
      #expect(!fault.message.fr.isEmpty && fault.message.fr != fault.message.en)
    }
  }

  @Test func `gives the very line`() throws {
    let faults = SmallTemplate()
      .replacing("weight: high", with: "weight: heavy", in: "library/demands.yaml").faults()
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(fault.place.map(\.en) == ["library/demands.yaml:7", "items[1].weight"])
    #expect(fault.found == "heavy")
    #expect(fault.expected?.en == "one of these ids: high, low")
  }

  @Test func `tells all faults of all files at once`() {
    let faults = SmallTemplate()
      .replacing("why: law", with: "why: lore", in: "guide.yaml")
      .replacing("weight: high", with: "weight: heavy", in: "library/demands.yaml")
      .replacing("fr: SO", with: "fr: so", in: "template.yaml")
      .replacing("1.50", with: "one", in: "library/wishes.yaml").faults()
    #expect(
      Set(faults.map(\.code)) == ["TEMPLATE-004", "TEMPLATE-007", "FILE-006"])
    #expect(faults.count == 4)
  }

  @Test func `does not tell a thing with a fault as unknown elsewhere`() {
    let faults = SmallTemplate()
      .replacing("{one: \"wish\", many: \"wishes\"}", with: "{one: \"wish\"}", in: "template.yaml")
      .faults()
    #expect(faults.map(\.code) == ["FILE-004"])
  }

  @Test func `a folder with no template says so`() {
    var template = SmallTemplate()
    template.files["template.yaml"] = nil
    #expect(template.faults().map(\.code) == ["TEMPLATE-002"])
  }

  @Test func `a stray file is told`() {
    var template = SmallTemplate()
    template.files["notes.yaml"] = "a: 1\n"
    #expect(template.faults().map(\.code) == ["TEMPLATE-013"])
  }

  @Test func `a template with no guide, library and criteria reads`() throws {
    var template = SmallTemplate()
    for path in template.files.keys where path != "template.yaml" { template.files[path] = nil }
    template = template.replacing(
      ", from: people.count.total", with: ", computed: {from: half}",
      in: "template.yaml")
    let faults = template.faults()
    #expect(faults.contains { $0.code == "TEMPLATE-015" })
  }

  @Test func `hostile files are refused and never crash`() {
    for text in ["[", "a: *b", "\u{0}", "- - -", "{}", "~", "\"", "template: {a: {b: [1]}}"] {
      let files = [TemplateFile(path: "template.yaml", bytes: Array(text.utf8))]
      #expect(throws: DataError.self) { try TemplateReader.read(files) }
      #expect(throws: DataError.self) { try TemplateReader.read(canonical: Array(text.utf8)) }
    }
    #expect(throws: DataError.self) { try TemplateReader.read([]) }
  }

  @Test func `any file cut short is refused or read, and never crashes`() throws {
    let whole = CanonicalTemplate(try SmallTemplate().read()).bytes
    for length in stride(from: 0, to: whole.count, by: 97) {
      #expect(throws: DataError.self) {
        try TemplateReader.read(canonical: Array(whole.prefix(length)))
      }
    }
  }
}
