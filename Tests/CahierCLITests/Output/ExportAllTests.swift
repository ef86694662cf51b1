import CahierTestSupport
import Foundation
import Testing

@testable import CahierDocuments

/// `cahier export all`: the set of documents with pages that lead to them.
struct ExportAllTests {
  @Test func `the set has a page that leads to each file, internal ones apart`() throws {
    try withConsultation { here in
      try here.output("cahier criterion take price.contract-total coverage")
      try here.output("cahier export all -o out")
      let files = try names(in: here, "out")
      #expect(
        files == [
          "d-criteria.html", "d-criteria.odt", "d-price-schedule.html", "d-price-schedule.odt",
          "d-response-form.ods", "d-response-form.odt", "d-specification.html",
          "d-specification.odt", "index.html",
          "internal",
        ])
      for folder in ["out", "out/internal"] {
        let page = try String(
          contentsOf: here.folder.appending(path: "\(folder)/index.html"), encoding: .utf8)
        for name in try names(in: here, folder) where !["index.html", "internal"].contains(name) {
          #expect(page.contains("href=\"./\(name)\""), "\(folder)/\(name)")
        }
        #expect(page.contains("internal") == (folder != "out"), "tenderers read nothing of it")
      }
    }
  }

  @Test func `tenderers get theirs alone, in the form that is asked for`() throws {
    try withConsultation { here in
      try here.output("cahier export all --audience bidders --format html -o out")
      #expect(
        try names(in: here, "out") == [
          "d-price-schedule.html", "d-response-form.ods", "d-response-form.odt",
          "d-specification.html", "index.html",
        ])
    }
  }

  @Test func `a folder that holds something is kept unless force says otherwise`() throws {
    try withConsultation { here in
      try here.output("mkdir out; echo mine > out/notes.txt")
      let refused = try here.run("cahier export all -o out")
      #expect(refused.status == 73)
      #expect(refused.messages.contains("error[FILE-022]"))
      #expect(try names(in: here, "out") == ["notes.txt"])
      try here.output("cahier export all --force --audience bidders -o out")
      #expect(try names(in: here, "out").contains("notes.txt"))
    }
  }

  @Test func `a file is no folder to write documents into`() throws {
    try withConsultation { here in
      try here.output("echo mine > out.odt")
      let refused = try here.run("cahier exporter tout -o out.odt", language: "fr")
      #expect(refused.status == 73)
      #expect(refused.messages.contains("c’est un fichier, et non un répertoire"))
      #expect(try here.output("cat out.odt") == "mine\n")
    }
  }

  @Test func `what an audience is not shown is said once, whatever the number of documents`() throws
  {
    try withConsultation { here in
      let outcome = try here.run("cahier export all --audience bidders -o out")
      #expect(outcome.messages.components(separatedBy: "the documents do not show").count == 2)
      let parts = outcome.messages.split(separator: "\n").filter { $0.hasPrefix("  - ") }
      #expect(!parts.isEmpty && Set(parts).count == parts.count)
    }
  }

  @Test func `a set that could not be ended is told, with the way to end it`() throws {
    try withConsultation { here in
      try here.output("mkdir -p out/d-price-schedule.html")
      let stopped = try here.run("cahier export all --force -o out")
      #expect(stopped.status == 73)
      #expect(stopped.messages.contains("error[DOC-029]"), "\(stopped.messages)")
      #expect(!here.has("out/index.html"))
      try here.output("rmdir out/d-price-schedule.html; cahier export all --force -o out")
      #expect(here.has("out/index.html"))
    }
  }

  @Test func `names with blanks and accents are followed, and no other place is`() throws {
    #expect(LinkTarget(file: "été 1.odt")?.kind == .beside("./%c3%a9t%c3%a9%201.odt"))
    #expect(LinkTarget(file: "javascript:alert(1)")?.kind == .beside("./javascript%3aalert%281%29"))
    for name in ["", ".", "..", "../a", "a/b"] { #expect(LinkTarget(file: name) == nil) }
  }

  private func names(in here: ConsultationFolder, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: here.folder.appending(path: folder).path()
    ).sorted()
  }
}
