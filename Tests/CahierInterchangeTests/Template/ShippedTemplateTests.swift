import CahierInterchange
import CahierModel
import Testing

struct ShippedTemplateTests {
  @Test(arguments: TemplateLibrary.names)
  func `loads with no fault`(name: String) throws {
    do {
      let template = try TemplateReader.read(TemplateLibrary.files(of: name))
      #expect(template.id == name)
    } catch {
      Issue.record("\(name): \(error.lines)")
    }
  }
}
