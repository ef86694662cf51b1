import CahierDocuments
import CahierFormats
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// What a reader does with a page besides reading it, in a real browser where there is one.
struct PageScriptTests {
  private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test func `its own policy lets the script of the program run, and no other`() throws {
    let page = try FindingDocument.make().html
    let script = try #require(
      page.components(separatedBy: "<script>").last?.components(separatedBy: "</script>").first)
    let digest = Base64.encoded(SHA256.digest(of: script).bytes)
    #expect(page.contains("script-src 'sha256-\(digest)';"))
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!script.contains("BF-001") && !script.contains("innerHTML"))
  }

  @Test(arguments: Language.allCases)
  func `speaks the language of the document`(language: Language) throws {
    let page = try FindingDocument.make(language).html
    let titles = Text(fr: "Chercher une exigence", en: "Find a requirement")
    #expect(page.contains(titles[language]))
  }

  @Test(
    .enabled(if: browser != nil, "needs Chromium"),
    arguments: [
      ("", "", "BF-001 BF-002 BF-003"), ("annuaire", "", "BF-001 BF-003"), ("ETE", "", "BF-002"),
      ("bf-002", "", "BF-002"), ("annuaire", "souhaitable", "BF-003"), ("aucun mot", "", ""),
    ])
  func `finds requirements by code, by words and by priority`(
    words: String, priority: String, found: String
  ) throws {
    let page = try run(
      """
      const form=document.querySelector(".search");
      form.querySelector("input").value="\(words)";
      form.querySelectorAll("select")[1].value="\(priority)";
      form.dispatchEvent(new Event("input"));
      const visible=part=>!part.closest("[hidden]");
      const rows=[...document.querySelectorAll("table.items tbody tr")].filter(visible);
      document.title="FOUND "+rows.map(row=>row.cells[0].textContent).join(" ")
      +"; "+visible(document.querySelector("main section p:not(.search p)"))
      +"; "+form.querySelector("[role=status]").textContent;
      """)
    let count = found.split(separator: " ").count
    let isWhole = words.isEmpty && priority.isEmpty
    #expect(
      page.contains("FOUND \(found); \(isWhole); Lignes affichées\u{202F}: \(count) sur 3"),
      "\(page.prefix(600))")
  }

  @Test(
    .enabled(if: browser != nil, "needs Chromium"),
    arguments: [
      (0, 1, "Azur Eau Émeraude Zéphyr ascending"), (0, 2, "Zéphyr Émeraude Eau Azur descending"),
      (1, 1, "Eau Zéphyr Émeraude Azur ascending"), (1, 2, "Azur Émeraude Zéphyr Eau descending"),
    ])
  func `puts marks in another order, as numbers and as words`(
    column: Int, presses: Int, order: String
  ) throws {
    let page = try run(
      """
      const table=document.querySelector("table.sortable");
      const head=table.tHead.rows[0].cells[\(column)];
      for(let press=0;press<\(presses);press++)head.querySelector("button").click();
      document.title="ORDER "+[...table.tBodies[0].rows].map(row=>row.cells[0].textContent).join(" ")
      +" "+head.getAttribute("aria-sort");
      """)
    #expect(page.contains("ORDER \(order)"), "\(page.prefix(600))")
  }

  /// The page after a reader did something, as the browser has it.
  ///
  /// The policy of the page would stop the reader of the test: it is taken out.
  private func run(_ steps: String) throws -> String {
    try withTemporaryFolder { folder in
      let page = try FindingDocument.make().html
        .replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
        .replacing("</body>", with: "<script>\(steps)</script></body>")
      let file = folder.appending(path: "page.html")
      try Data(page.utf8).write(to: file)
      let command =
        "\(Self.browser ?? "") --headless --no-sandbox --disable-gpu --user-data-dir=browser"
        + " --dump-dom file://\(file.path()) 2>/dev/null"
      return try Transcript.run(command, in: folder).output
    }
  }
}
