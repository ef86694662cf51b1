import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI

/// Names, places and remedies that can be used as they are printed.
struct SmallMattersTests {
  @Test func `a new dossier bears the ending by which commands find it`() throws {
    try withTemporaryFolder { folder in
      let made = try Transcript.run(
        "cahier new 'My intranet' --template intranet --language en", in: folder)
      #expect(made.messages.contains("My intranet.cahier is made"))
      #expect(made.messages.contains("--dossier 'My intranet.cahier'"))
      #expect(try Transcript.run("cahier status", in: folder).status == 0)
    }
  }

  @Test func `a word is quoted for the shell where it must be, and only there`() {
    #expect(ShellWord.quoted("mon-intranet.cahier") == "mon-intranet.cahier")
    #expect(ShellWord.quoted("Société.cahier") == "Société.cahier")
    #expect(ShellWord.quoted("Mon intranet.cahier") == "'Mon intranet.cahier'")
    #expect(ShellWord.quoted("l'offre") == "'l'\\''offre'")
    #expect(ShellWord.quoted("$(id)") == "'$(id)'")
    #expect(ShellWord.quoted("") == "''")
  }

  @Test func `a copy that is not there is looked for, not made anew`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier restore --from nofile")
      #expect(outcome.status == 66)
      #expect(outcome.messages.contains("nofile"))
      #expect(!outcome.messages.contains("cahier new"))
    }
  }

  @Test func `nothing to undo, and no folder to write to, come with something to do`() throws {
    try withConsultation { here in
      let undo = try here.run("cahier undo")
      #expect(undo.messages.contains("try: cahier journal"))
      let export = try here.run("cahier export specification -o 'no such/a.odt'")
      #expect(export.messages.contains("try: mkdir -p 'no such'"))
      #expect(export.status == 73)
    }
  }

  @Test func `a key that stands twice is placed where it does so the second time`() throws {
    try withConsultation { here in
      try here.output("printf 'evaluation: 1\\ntitle: a\\n\\ntitle: b\\n' > e.yaml")
      #expect(try here.run("cahier evaluate e.yaml").messages.contains("e.yaml:4"))
      try here.output(
        "printf 'evaluation: 1\\noffers:\\n  - name: a\\n    price: 3\\n    name: b\\n' > e.yaml")
      #expect(try here.run("cahier evaluate e.yaml").messages.contains("e.yaml:5"))
    }
  }

  @Test func `a mapping in the wrong place is quoted by its keys`() throws {
    try withConsultation { here in
      try here.output("printf 'evaluation: 1\\ncriteria: {a: 1, b: 2}\\noffers: []\\n' > e.yaml")
      let messages = try here.run("cahier evaluate e.yaml").messages
      #expect(messages.contains("{a, b}"))
      #expect(!messages.contains("{…}"))
    }
  }

  @Test func `a language that is none is told, and the locale decides`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier status", language: "xx")
      #expect(outcome.status == 0)
      #expect(outcome.messages.contains("[INPUT-126]"))
      #expect(outcome.messages.contains("xx"))
    }
  }

  @Test func `an import does not speak the language of a dossier that lies there`() throws {
    try withTemporaryFolder { folder in
      let made = try Transcript.run(
        """
        cahier new fr.cahier --template intranet --language fr 2>/dev/null
        cahier export dossier -o t.yaml --language fr 2>/dev/null
        cahier import dossier t.yaml -o other
        """, in: folder, ["LC_ALL": "en_GB.UTF-8"])
      #expect(made.messages.contains("other.cahier is made"))
    }
  }

  @Test(arguments: ["SYNOPSIS", "ENVIRONMENT", "CAHIER_DOSSIER", "EXIT STATUS"])
  func `the manual page has what manual pages have`(part: String) throws {
    try withConsultation { here in
      let page = try here.output("cahier help man")
      #expect(page.contains(part))
      #expect(page.hasPrefix(".TH CAHIER 1 \"20"))
    }
  }
}
