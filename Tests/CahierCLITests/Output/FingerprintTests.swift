import CahierTestSupport
import Foundation
import Testing

/// `cahier export … --fingerprint`: what a document is, and whether a file is still that document.
struct FingerprintTests {
  @Test(arguments: [
    ("specification", "s.odt"), ("specification", "s.html"), ("response", "r.ods"),
    ("dossier", "d.yaml"),
  ])
  func `the file that was written is the one that the dossier gives`(
    what: String, name: String
  ) throws {
    try withConsultation { here in
      try here.output("cahier export \(what) -o \(name)")
      let before = try Data(contentsOf: here.folder.appending(path: name))
      let outcome = try here.run("cahier export \(what) -o \(name) --fingerprint")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.messages.contains("this is the document that the dossier gives"))
      #expect(try Data(contentsOf: here.folder.appending(path: name)) == before)
    }
  }

  @Test func `it is what unzip and sha256sum make of the file`() throws {
    try withConsultation { here in
      try here.output("cahier export specification -o s.odt")
      let said = try here.output("cahier export specification -o s.odt --fingerprint")
      let recomputed = try here.output(
        """
        unzip -Z1 s.odt | while read -r name; do \
        printf '%s\\n%s\\n' "$name" "$(unzip -p s.odt "$name" | wc -c)"; \
        unzip -p s.odt "$name"; done | sha256sum
        """)
      #expect(said.prefix(64) == recomputed.prefix(64))
      try here.output("cahier export specification -o s.html")
      let page = try here.output("cahier export specification -o s.html --fingerprint")
      let sum = try here.output("sha256sum s.html")
      #expect(page == sum)
    }
  }

  @Test func `without a file it is said alone, and nothing is written`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export specification --fingerprint")
      #expect(outcome.status == 0)
      #expect(outcome.output.hasSuffix("  d-specification.odt\n"))
      #expect(outcome.output.prefix(64).filter(\.isHexDigit).count == 64)
      #expect(!here.has("d-specification.odt"))
    }
  }

  @Test func `a dossier that has changed gives another document, and the parts are named`() throws {
    try withConsultation { here in
      try here.output("cahier export specification -o s.odt")
      try here.output("cahier answer org.presentation \"Clairval has 42 sites.\"")
      let outcome = try here.run("cahier export specification -o s.odt --fingerprint")
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("error[DOC-026]"))
      #expect(outcome.messages.contains("content.xml (the text)"))
      let french = try here.run(
        "cahier export specification -o s.odt --fingerprint --paper letter", language: "fr")
      #expect(french.messages.contains("styles.xml (l’apparence et les pages)"))
    }
  }

  @Test func `a file that somebody has touched is told`() throws {
    try withConsultation { here in
      try here.output("cahier export specification -o s.html")
      try here.output("printf x >> s.html")
      let outcome = try here.run("cahier export specification -o s.html --fingerprint")
      #expect(outcome.status == 1)
      try here.output("cahier export specification -o s.odt; truncate -s -100 s.odt")
      let damaged = try here.run("cahier export specification -o s.odt --fingerprint")
      #expect(damaged.status == 65)
      #expect(damaged.messages.contains("error[ODF-001]"))
      #expect(!damaged.messages.contains("LibreOffice"), "another program makes another file")
    }
  }

  @Test func `a set of documents is held against its folder`() throws {
    try withConsultation { here in
      try here.output("cahier export all -o out")
      let list = try here.output("cahier export all -o out --fingerprint")
      #expect(list.split(separator: "\n").contains { $0.hasSuffix("  out/index.html") })
      try here.output("printf x >> out/d-specification.html; rm out/d-price-schedule.odt")
      let outcome = try here.run("cahier export all -o out --fingerprint")
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("out/d-specification.html"))
      #expect(outcome.messages.contains("error[DOC-028]"))
      #expect(outcome.output == list)
      #expect(!here.has("out/d-price-schedule.odt"))
    }
  }

  @Test func `what has no fingerprint is refused with a way out`() throws {
    try withConsultation { here in
      let pdf = try here.run("cahier export specification --format pdf --fingerprint")
      #expect(pdf.status == 64)
      #expect(pdf.messages.contains("error[INPUT-162]"))
      let missing = try here.run("cahier export specification -o none.odt --fingerprint")
      #expect(missing.status == 66)
      #expect(missing.messages.contains("error[FILE-021]"))
    }
  }
}
