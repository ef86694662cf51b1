import CahierDocuments
import CahierFormats
import CahierModel
import CahierTestSupport
import Foundation
import Testing

struct HTMLPageTests {
  @Test func `writes every block as before`() throws {
    let page = try SampleDocuments.small.html
    let body = try #require(page.range(of: "</style></head>")).upperBound
    try expectGolden(
      String(page[body...]).replacingOccurrences(of: "><", with: ">\n<"), "small.body.html")
  }

  @Test func `loads nothing and runs nothing, by its own policy`() throws {
    let page = try SampleDocuments.torture.html
    #expect(page.contains("default-src 'none'"))
    for word in ["<script", " style=\"", " onclick", "src=\"http", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    let sheet = try #require(
      page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    let digest = Base64.encoded(SHA256.digest(of: sheet).bytes)
    #expect(page.contains("style-src 'sha256-\(digest)'"))
    #expect(!page.contains("script-src"))
  }

  @Test func `makes the same bytes from run to run`() throws {
    let (first, second) = (try SampleDocuments.torture.html, try SampleDocuments.torture.html)
    #expect(first == second)
  }

  @Test(arguments: 0..<40)
  func `in any document every link leads somewhere and no id stands twice`(seed: Int) throws {
    var maker = RandomDocument(seed: UInt64(seed))
    let page = try maker.document().html
    let ids = values(of: " id=\"", in: page)
    #expect(Set(ids).count == ids.count)
    let links = values(of: " href=\"#", in: page)
    #expect(Set(links).isSubset(of: Set(ids)), "\(Set(links).subtracting(ids))")
    #expect(!page.contains("<tr></tr>"), "a row in which no cell begins")
    for name in ["section", "table", "ol", "ul", "li", "p", "div", "a", "span"] {
      let opened =
        page.components(separatedBy: "<\(name)>").count
        + page.components(separatedBy: "<\(name) ").count
      #expect(opened - 1 == page.components(separatedBy: "</\(name)>").count, "\(name)")
    }
  }

  private func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: attribute).dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }
}

struct LinkTargetTests {
  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "file:///etc/passwd", "//x.fr", "",
    "http://", "https://a b", "https://a\"b", "https://é.fr", "https://a/%zz", "mailto:", "ftp://a",
    "https://a\u{0}", "vbscript:x", " https://a.fr",
  ])
  func `leads nowhere but to the web and to mailboxes`(address: String) {
    #expect(LinkTarget(address: address) == nil)
  }

  @Test(arguments: ["https://a.fr/b?c=d&e=%C3%A9#f", "http://a", "mailto:a@b.fr", "HTTPS://A.FR/"])
  func `takes usual addresses`(address: String) {
    #expect(LinkTarget(address: address)?.kind == .outside(address))
  }
}

struct AnchorTests {
  @Test func `keeps codes as they are`() {
    #expect(Anchor("BF-012").description == "BF-012")
  }

  @Test func `makes names that every format takes, and two of two`() {
    let texts = [
      "été", "ete", "eté", "", "1", "a b", "a-b", String(repeating: "x", count: 90),
      String(repeating: "x", count: 91), "é\"<>", "n-1",
    ]
    let names = texts.map { Anchor($0).description }
    #expect(Set(names).count == names.count - 1, "1 and n-1 share a name")
    for name in names {
      #expect(name.utf8.count <= 40 && name.first?.isLetter == true)
      #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) })
    }
  }
}

extension Document {
  /// The document as a page.
  var html: String {
    get throws {
      let sink = MemorySink()
      try HTMLPage(self).write(into: sink)
      return String(decoding: sink.bytes, as: UTF8.self)
    }
  }
}
