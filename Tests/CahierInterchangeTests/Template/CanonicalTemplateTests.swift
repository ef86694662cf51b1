import CahierInterchange
import CahierModel
import CahierTestSupport
import Testing

struct CanonicalTemplateTests {
  @Test func `is one line of JSON with keys in a fixed order`() throws {
    try expectGolden(
      CanonicalTemplate(try SmallTemplate().read()).text + "\n", "small-template.json")
  }

  @Test func `reads back as the same template, every type of field included`() throws {
    let template = try SmallTemplate().read()
    let again = try TemplateReader.read(canonical: CanonicalTemplate(template).bytes)
    #expect(again == template)
    #expect(again.library[id: "wish.one"]?["rank"] == .number(try ExactDecimal(parsing: "1.5")))
  }

  @Test func `is another for any change, and the same for a change of layout`() throws {
    let digest = CanonicalTemplate(try SmallTemplate().read()).digest
    let reworded = try SmallTemplate()
      .replacing("kept: false", with: "kept:     false # no", in: "library/wishes.yaml").read()
    #expect(CanonicalTemplate(reworded).digest == digest)
    let changed = try SmallTemplate()
      .replacing("kept: false", with: "kept: true", in: "library/wishes.yaml").read()
    #expect(CanonicalTemplate(changed).digest != digest)
  }

  @Test func `escapes what JSON escapes`() throws {
    let template = try SmallTemplate()
      .replacing("\"Un essai\"", with: "\"a\\\"b\\\\c\\nd\\te\"", in: "template.yaml").read()
    #expect(template.description.fr == "a\"b\\c\nd\te")
    let again = try TemplateReader.read(canonical: CanonicalTemplate(template).bytes)
    #expect(again.description.fr == template.description.fr)
  }

  @Test func `leaves its shelves closed for those who take nothing from them`() throws {
    var template = try ShippedTemplates.named("intranet")
    let bytes = CanonicalTemplate(template).bytes
    let head = try TemplateReader.read(canonical: bytes, leaving: Set(TemplateShelf.allCases))
    #expect(!template.library.isEmpty)
    template.library = []
    template.criteria = CriterionLibrary()
    #expect(head == template)
  }
}
