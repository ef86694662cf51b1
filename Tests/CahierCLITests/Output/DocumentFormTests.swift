import CahierTestSupport
import Foundation
import Testing

/// Documents in both languages, and documents cut into parts.
struct DocumentFormTests {
  private func text(_ here: ConsultationFolder, _ name: String) throws -> String {
    try String(contentsOf: here.folder.appending(path: name), encoding: .utf8)
  }

  @Test func `both languages stand side by side, the chosen one on the left`() throws {
    try withConsultation { here in
      try here.output("cahier export specification --side-by-side --format html")
      let page = try text(here, "d-specification-en-fr.html")
      #expect(page.contains("<html lang=\"en-GB\""))
      #expect(page.contains("<div lang=\"fr-FR\">"))
      try here.output("cahier export criteria --side-by-side --language fr --format html")
      #expect(here.has("d-criteres-fr-en.html"))
    }
  }

  @Test(arguments: ["export grid", "export response", "export dossier"])
  func `what is no document has one language and one part`(command: String) throws {
    try withConsultation { here in
      let both = try here.run("cahier \(command) --side-by-side")
      #expect(both.status == 64)
      #expect(both.messages.contains("error[INPUT-163]"))
      let parts = try here.run("cahier \(command) --by-section")
      #expect(parts.status == 64)
      #expect(parts.messages.contains("error[INPUT-164]"))
    }
  }

  @Test func `a document for each section is led to by a page`() throws {
    try withConsultation { here in
      try here.output("cahier need take information")
      try here.output("cahier export specification --by-section --format html -o parts")
      let index = try text(here, "parts/index.html")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: here.folder.appending(path: "parts").path())
      #expect(names.count > 3)
      for name in names where name != "index.html" { #expect(index.contains("href=\"./\(name)\"")) }
      let again = try here.run("cahier export specification --by-section --format html -o parts")
      #expect(again.status == 73)
      #expect(again.messages.contains("error[FILE-022]"))
      let same = try here.run(
        "cahier export specification --by-section --format html -o parts --fingerprint")
      #expect(same.status == 0)
      #expect(same.output.split(separator: "\n").count == names.count)
    }
  }

  @Test func `a text document that LibreOffice would take long to open is told`() throws {
    try withTemporaryFolder { folder in
      let here = ConsultationFolder(folder: folder)
      let items = (1...5_001).map { number in
        "    - {code: BF-\(number), family: information, title: T, statement: S}\n"
      }
      let text =
        "dossier: 1\ntitle: T\nlanguages: [en]\ndate: 2026-11-22\n"
        + "template: {name: intranet, version: 1}\nitems:\n  need:\n" + items.joined()
      try Data(text.utf8).write(to: folder.appending(path: "d.yaml"))
      try here.output("cahier import dossier d.yaml -o d.cahier")
      let outcome = try here.run("cahier export specification")
      #expect(outcome.status == 0)
      #expect(outcome.messages.contains("warning[DOC-027]"))
      #expect(outcome.messages.contains("--by-section"))
    }
  }
}
