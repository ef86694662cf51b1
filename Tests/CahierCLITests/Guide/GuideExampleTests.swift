@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Testing

struct GuideExampleTests {
  @Test(arguments: ["intranet", "service-contract", "software-services"], Language.allCases)
  func `what the guide gives as an example, it reads`(template: String, language: Language) throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, language: language, template: template)
      let marks = ["Attendu", "Expected", "découper", "cannot tell"]
      for (key, said) in try conversation.sayingExamples() {
        #expect(!marks.contains(where: said.contains), "\(key): \(said)")
      }
    }
  }
}
