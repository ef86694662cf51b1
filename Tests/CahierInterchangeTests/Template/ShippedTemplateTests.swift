import CahierInterchange
import CahierModel
import Foundation
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

  @Test func `what is embedded is what the folder holds`() throws {
    let folder = ShippedTemplates.folder
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(TemplateLibrary.names == names)
    for name in names {
      let root = folder.appending(path: name)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        .filter { $0.hasSuffix(".yaml") }.sorted()
      let files = TemplateLibrary.files(of: name)
      #expect(files.map(\.path) == paths, "run scripts/embed-templates")
      for file in files {
        let data = try Data(contentsOf: root.appending(path: file.path))
        #expect(data == Data(file.bytes), "\(name)/\(file.path) has changed: build again")
      }
    }
  }

  @Test(arguments: TemplateLibrary.names)
  func `a sentence leaves the sign of a currency to the amount`(name: String) throws {
    for question in try ShippedTemplates.named(name).guide.questions {
      let amounts = question.parts.filter { $0.kind == .amount }
      guard !amounts.isEmpty, let printed = question.printed else { continue }
      #expect(!printed.fr.contains("€"), "\(question.id)")
      #expect(!printed.en.contains("€"), "\(question.id)")
    }
  }

  @Test(arguments: TemplateLibrary.names)
  func `nothing stands under the last family of a list but its items`(name: String) throws {
    for section in try ShippedTemplates.named(name).sections {
      for (content, next) in zip(section.contents, section.contents.dropFirst()) {
        guard case .items(let list) = content, list.isGrouped else { continue }
        switch next {
        case .heading, .items: continue
        default: Issue.record("\(section.id): a heading is missing after \(list.kind)")
        }
      }
    }
  }

  @Test func `an unknown template has no file`() {
    #expect(TemplateLibrary.files(of: "no-such-template").isEmpty)
  }

  @Test(arguments: TemplateLibrary.names)
  func `its canonical form reads back as the same template`(name: String) throws {
    let template = try ShippedTemplates.named(name)
    let canonical = CanonicalTemplate(template)
    let again = try TemplateReader.read(canonical: canonical.bytes)
    #expect(again == template)
    #expect(CanonicalTemplate(again) == canonical)
  }

  @Test(arguments: TemplateLibrary.names)
  func `its canonical form is JSON that others read`(name: String) throws {
    let bytes = CanonicalTemplate(try ShippedTemplates.named(name)).bytes
    let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let head = root?["template"] as? [String: Any]
    #expect(head?["template"] as? String == name)
  }

  @Test(arguments: TemplateLibrary.names)
  func `its digest does not depend on the order of the files`(name: String) throws {
    let files = TemplateLibrary.files(of: name)
    let template = try TemplateReader.read(files.reversed())
    #expect(
      CanonicalTemplate(template).digest
        == CanonicalTemplate(try ShippedTemplates.named(name)).digest)
  }

  @Test(arguments: TemplateLibrary.names)
  func `every name in braces has a value once every question is answered`(name: String) throws {
    let template = try ShippedTemplates.named(name)
    for text in try TemplateTexts(template).all {
      for language in Language.allCases {
        let resolved = ReferencedText(text[language]).resolved(in: language) { name in
          if let parameter = template.parameters[id: name] {
            return (parameter.example ?? parameter.standard)?.description ?? "1"
          }
          return template.guide.answerReference(name).map(\.description)
        }
        #expect(resolved.unknown.isEmpty, "\(text.fr)")
      }
    }
  }

  @Test(arguments: TemplateLibrary.names)
  func `every question that prints is printed by a section`(name: String) throws {
    let template = try ShippedTemplates.named(name)
    let printed = Set(
      template.sections.flatMap(\.contents).compactMap { content in
        if case .answer(let question) = content { question } else { nil }
      })
    let used = Set(template.parameters.compactMap { $0.origin?.question })
    for question in template.guide.questions where question.printed != nil {
      #expect(printed.contains(question.id) || used.contains(question.id), "\(question.id)")
    }
  }

  @Test(arguments: TemplateLibrary.names)
  func `no internal answer is printed in a section that tenderers read`(name: String) throws {
    let template = try ShippedTemplates.named(name)
    for section in template.sections where section.visibility == .published {
      for case .answer(let id) in section.contents {
        let question = try #require(template.guide.questions[id: id])
        #expect(question.visibility == .published, "\(section.id) prints \(id)")
      }
      for case .items(let list) in section.contents {
        let kind = try #require(template.kinds[id: list.kind])
        #expect(kind.visibility == .published, "\(section.id) prints \(list.kind)")
      }
    }
  }

  @Test(arguments: TemplateLibrary.names)
  func `every kind is printed somewhere and every ready item with it`(name: String) throws {
    let template = try ShippedTemplates.named(name)
    for kind in template.kinds {
      #expect(template.section(printing: kind.id) != nil, "\(kind.id)")
    }
    for item in template.library {
      #expect(template.section(printing: item.kind, family: item.family) != nil, "\(item.id)")
    }
  }
}
