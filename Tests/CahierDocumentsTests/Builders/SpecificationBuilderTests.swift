import CahierDocuments
import CahierModel
import CahierTestSupport
import Testing

struct SpecificationBuilderTests {
  private func specification(
    _ language: Language = .french, for audience: Audience = .bidders,
    _ change: (inout Dossier) throws -> Void = { _ in }
  ) throws -> String {
    var dossier = try BuilderSample.dossier()
    try change(&dossier)
    return DocumentText(
      try DocumentBuilder.document(
        .specification, of: dossier, template: BuilderSample.template, language: language,
        audience: audience)
    ).text
  }

  @Test func `tenderers read a specification with nothing internal in it`() throws {
    try expectGolden(try specification(), "specification.fr.txt")
    try expectGolden(try specification(.english), "specification.en.txt")
  }

  @Test func `the team reads the same with reasons and internal sections`() throws {
    try expectGolden(try specification(for: .internal), "specification.internal.txt")
  }
}
