import CahierDocuments
import CahierFormats
import CahierModel
import CahierTestSupport
import Foundation
import FoundationXML
import Testing

/// The documents on which every reader is judged.
private func tortures() -> [(name: String, document: Document)] {
  Language.allCases.flatMap { language in
    [
      ("torture.\(language.rawValue)", TortureDocument(language: language).document),
      (
        "hostile.\(language.rawValue)",
        HostileDocument(language: language, texts: HostileTexts.all).document
      ),
      ("odd.\(language.rawValue)", OddDocument(language: language).document),
      (
        "tracked.\(language.rawValue)",
        TortureDocument(language: language, marks: .tracked).document
      ),
    ]
  } + [("heavy.fr", HostileDocument.heavy)]
}

struct TortureTests {
  @Test func `a document that says everything leaves nothing to mend`() {
    for language in Language.allCases {
      let survey = DocumentSurvey(of: TortureDocument(language: language).document)
      #expect(survey.problems.flatMap { $0.lines(in: .english) } == [])
    }
  }

  @Test(arguments: tortures().indices)
  func `no text and no tree makes an OpenDocument text that is not XML`(index: Int) throws {
    for part in try OpenDocumentText(tortures()[index].document).parts
    where part.name.hasSuffix("ml") || part.name.hasSuffix("svg") {
      let depth = DepthReader()
      let parser = XMLParser(data: Data(part.text.utf8))
      parser.delegate = depth
      #expect(parser.parse(), "\(part.name): \(String(describing: parser.parserError))")
      #expect(depth.deepest <= 200, "libxml2 stops at 256: \(part.name)")
    }
  }

  @Test(arguments: tortures().indices)
  func `no text and no tree makes a page that runs or loads anything`(index: Int) throws {
    let page = try tortures()[index].document.html
    let tags = page.components(separatedBy: "<").dropFirst().map { tag in
      String(tag.prefix { $0 != ">" })
    }
    for tag in tags {
      #expect(!tag.hasPrefix("script") && !tag.hasPrefix("img") && !tag.hasPrefix("iframe"))
      #expect(!tag.contains(" onerror=") && !tag.contains(" onload=") && !tag.contains(" src="))
      #expect(!tag.contains("href=\"javascript") && !tag.contains("href=\"data"), "\(tag)")
    }
  }

  @Test(arguments: ["fr", "en"])
  func `what turns the order of letters around does not reach a document`(code: String) throws {
    let language = try #require(Language(rawValue: code))
    let text = "EX-001\u{202E}100-XE\u{202D}"
    let document = HostileDocument(language: language, texts: [("override", text)]).document
    for written in [try document.html, try document.part("content.xml")] {
      #expect(written.unicodeScalars.allSatisfy { $0 != "\u{202E}" && $0 != "\u{202D}" })
      #expect(written.contains("EX-001\u{FFFD}100-XE\u{FFFD}"))
    }
  }

  /// For the checks of `make conformance`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CAHIER_TORTURE_FOLDER"] != nil))
  func `writes the documents to the folder that is asked for`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["CAHIER_TORTURE_FOLDER"])
    for (name, document) in tortures() {
      try OpenDocumentText(document).write(to: "\(folder)/\(name).odt")
      try HTMLPage(document).write(to: "\(folder)/\(name).html")
    }
  }
}

/// How deep the elements of an XML document go.
private final class DepthReader: NSObject, XMLParserDelegate {
  private var depth = 0
  private(set) var deepest = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    deepest = max(deepest, depth)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth -= 1
  }
}
