import CahierTestSupport
import Foundation
import Testing

/// What `cahier export` writes, for whom, and in which form.
struct ExportChoiceTests {
  @Test(arguments: ["bidders", "committee"])
  func `the dossier as text is not written for those who may not read all of it`(
    audience: String
  ) throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export dossier --audience \(audience) -o d.yaml")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[DOC-020]"))
      #expect(!here.has("d.yaml"))
      try here.output("cahier export dossier --audience internal -o d.yaml")
      #expect(here.has("d.yaml"))
    }
  }

  @Test func `audiences are told in the words of the screen`() throws {
    try withConsultation { here in
      let outcome = try here.run(
        "cahier exporter rapport --audience candidats -o -", language: "fr")
      #expect(outcome.messages.contains("lu\u{202F}: candidats"), "\(outcome.messages)")
      #expect(outcome.messages.contains("attendu\u{202F}: commission, interne"))
      #expect(outcome.messages.contains("--audience commission"))
    }
  }

  @Test func `a document for the wrong audience has one code, that of the page on exports`() throws
  {
    try withConsultation { here in
      for what in ["report", "questions --for dpo"] {
        let outcome = try here.run("cahier export \(what) --audience bidders -o -")
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains("error[DOC-020]"))
        #expect(outcome.output == "")
      }
    }
  }

  @Test func `the form follows the ending of the file`() throws {
    try withConsultation { here in
      try here.output("cahier export specification -o a.html")
      try here.output("cahier export specification -o a.odt")
      try here.output("cahier export dossier -o a.json")
      #expect(try here.output("head -c 15 a.html") == "<!DOCTYPE html>")
      #expect(try here.output("head -c 2 a.odt") == "PK")
      #expect(try here.output("head -c 1 a.json") == "{")
    }
  }

  @Test func `a document is written on the paper that is asked for`() throws {
    try withConsultation { here in
      try here.output("cahier export specification --paper letter -o a.html")
      try here.output("cahier export specification -o b.html")
      #expect(try here.output("grep -c '@page{size:letter;' a.html") == "1\n")
      #expect(try here.output("grep -c '@page{size:A4;' b.html") == "1\n")
      #expect(try here.run("cahier export specification --paper a5 -o c.html").status == 64)
    }
  }

  @Test(arguments: ["a.docx", "a.rtf", "folder.d/a.txt"])
  func `an ending that tells no form is refused with those that do`(name: String) throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export specification -o \(name)")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains(".odt, .html") || outcome.messages.contains("INPUT-045"))
      #expect(!here.has(name))
    }
  }

  @Test func `an option and an ending that contradict each other are refused`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export specification --format odt -o a.html")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[INPUT-122]"))
      #expect(!here.has("a.html"))
    }
  }

  @Test func `a name with no ending gets the usual form`() throws {
    try withConsultation { here in
      try here.output("cahier export specification -o draft")
      #expect(try here.output("head -c 2 draft") == "PK")
    }
  }

  @Test func `the list of what is withheld names only what the document could have shown`() throws {
    try withConsultation { here in
      try here.output("cahier header edit --estimated-value 120000")
      try here.output("cahier offer add --help >/dev/null")
      let prices = try here.run("cahier export prices --format html -o p.html")
      #expect(prices.status == 0)
      #expect(!prices.messages.contains("estimated value"))
      #expect(!prices.messages.contains("section"))
    }
  }
}
