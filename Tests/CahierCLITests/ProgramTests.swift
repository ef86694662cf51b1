import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI

/// What the words that are typed become, before and around the commands.
struct ProgramTests {
  @Test(arguments: [
    (["besoin", "ajouter", "--title", "x"], ["item", "add", "--kind", "need", "--title", "x"]),
    (["offre", "lister"], ["offer", "list"]),
    (["Évaluer"], ["evaluate"]), (["annuler"], ["undo"]),
    (["item", "voir", "BF-1"], ["item", "show", "BF-1"]),
    (["export", "specification"], ["export", "specification"]), (["frobnicate"], ["frobnicate"]),
    (["--version"], ["--version"]), ([], []),
  ])
  func `French names and kinds of the template become commands`(typed: [String], command: [String])
  {
    #expect(CommandWords(typed, kinds: { ["besoin": "need"] }).canonical == command)
  }

  @Test(arguments: [
    (["--language", "en"], ["CAHIER_LANGUAGE": "fr"], nil, Language.english),
    (["new", "--language=fr"], [:], Language.english, .french),
    ([], ["CAHIER_LANGUAGE": "fr", "LANG": "en_GB.UTF-8"], .english, .french),
    ([], ["LANG": "en_GB.UTF-8"], .french, .french),
    ([], ["LC_ALL": "fr_FR.UTF-8", "LANG": "en"], nil, .french),
    ([], ["LANG": "de_DE.UTF-8"], nil, .english), ([], [:], nil, .english),
  ])
  func `the language is that of the option, the variable, the dossier or the locale`(
    arguments: [String], variables: [String: String], dossier: Language?, expected: Language
  ) {
    let language = LanguageChoice.language(arguments: arguments, variables: variables) { dossier }
    #expect(language == expected)
  }

  /// The library gives no other access to what is wrong than its English sentence: a new version
  /// that words one differently shows here.
  @Test(arguments: [
    ("undo --vrify", "l’option « --vrify » est inconnue"),
    ("new a.cahier --template", "attend une valeur"), ("new a.cahier", "il manque « --template"),
    ("undo now", "« now » n’a pas de sens ici"),
    ("undo now and then", "« now and then » n’a pas de sens ici"),
    ("export poem", "ce mot n’est pas admis ici"),
    ("journal --verify=yes", "ne prend pas de valeur"),
  ])
  func `a wrong command line is told in French, with the page that helps`(
    command: String, sentence: String
  ) throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run("CAHIER_LANGUAGE=fr cahier \(command)", in: folder)
      let plain = outcome.messages.replacing("\u{202F}", with: " ")
      #expect(plain.contains(sentence), "\(outcome.messages)")
      #expect(plain.contains("--help"))
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
    }
  }

  @Test(arguments: ["fr", "en"])
  func `every command has a page of help with a summary`(language: String) throws {
    try withTemporaryFolder { folder in
      for command in CommandTree.names.sorted() where command != "help" {
        let page = try Transcript.run("cahier help \(command) --language \(language)", in: folder)
        let lines = page.output.split(separator: "\n")
        #expect(
          page.status == 0 && lines.count > 3 && ".…".contains(lines[1].last ?? " "),
          "\(command): \(lines.first ?? "")")
      }
    }
  }

  @Test func `the manual page is what troff takes, and names every command`() throws {
    try withTemporaryFolder { folder in
      let page = try Transcript.run("cahier help man --language en", in: folder).output
      #expect(page.hasPrefix(".TH CAHIER 1"))
      for command in CommandTree.names where command != "help" {
        let heading = command.replacing("-", with: "\\-")
        #expect(page.contains(".SS cahier \(heading)\n"), "\(command)")
      }
    }
  }

  @Test(arguments: [
    ("", "guide"), ("ite", "item"), ("item ", "add"), ("new --te", "--template"),
    ("offer price ", "add"),
  ])
  func `completion offers what may come next`(typed: String, candidate: String) throws {
    try withTemporaryFolder { folder in
      let words = typed.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }
      let outcome = try Transcript.run(
        "cahier help complete -- \(words.joined(separator: " "))", in: folder)
      #expect(
        outcome.output.split(separator: "\n").map(String.init).contains(candidate),
        "\(outcome.output)")
    }
  }
}

struct TypedInputTests {
  @Test(arguments: [
    ("650", "650"), ("environ 650", "650"), ("650 agents", "650"), ("1 250", "1250"),
    ("1\u{202F}250,50 €", "1250.50"), ("1,250.50", "1250.50"), ("-3,5", "-3.5"),
    ("12 345 678", "12345678"),
  ])
  func `numbers are read as people write them`(typed: String, value: String) throws {
    #expect(TypedNumber.read(typed) == (try ExactDecimal(parsing: value)))
  }

  @Test(arguments: ["", "aucun", "3 ou 4", "12 34", "1e5"])
  func `what is no single number is none`(typed: String) {
    #expect(TypedNumber.read(typed) == nil)
  }

  @Test(arguments: [
    ("2027-01-31", "2027-01-31"), ("31/01/2027", "2027-01-31"), ("31.1.2027", "2027-01-31"),
    ("31 janvier 2027", "2027-01-31"), ("1er Mai 2027", "2027-05-01"),
    ("1 August 2027", "2027-08-01"),
  ])
  func `dates are read as people write them`(typed: String, value: String) {
    #expect(TypedDate.read(typed)?.description == value)
  }

  @Test(arguments: ["", "fin mars", "30/02/2027", "31/13/2027", "1/2"])
  func `what is no day of the calendar is none`(typed: String) {
    #expect(TypedDate.read(typed) == nil)
  }

  @Test func `accents are composed at entry`() throws {
    #expect(
      try TypedText.checked("Cafe\u{301} ").unicodeScalars.elementsEqual("Café".unicodeScalars))
  }

  @Test func `a control character is told with its position`() {
    #expect {
      try TypedText.checked("ab\u{1B}c")
    } throws: { error in
      (error as? InputFault)?.message.en.contains("position 3") == true
    }
  }

  @Test func `what a terminal would obey is written out`() {
    #expect("a\u{1B}[31m\u{202E}b".escapedForTerminal == "a\\u{1B}[31m\\u{202E}b")
  }
}

/// The samples as text, in a dossier, and as text again.
struct SampleRoundTripTests {
  @Test(arguments: ["agency-intranet", "alaska-renewals", "commune-intranet"])
  func `a sample goes into a dossier and comes back the same`(sample: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try withTemporaryFolder { folder in
      let source = root.appending(path: "samples/\(sample)").path()
      let outcome = try Transcript.run(
        """
        cahier import dossier '\(source)' -o a.cahier && cahier export dossier --dossier a.cahier -o a.yaml \
        && cahier export dossier --dossier a.cahier -o folder/ && cahier import dossier folder/ -o b.cahier \
        && cahier export dossier --dossier b.cahier -o b.yaml && cmp a.yaml b.yaml \
        && cahier export dossier --dossier b.cahier --format json -o b.json \
        && cahier import dossier b.json -o c.cahier && cahier export dossier --dossier c.cahier -o c.yaml \
        && cmp a.yaml c.yaml
        """, in: folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
  }
}
