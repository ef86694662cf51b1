@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Testing

struct GuideReadingTests {
  @Test(arguments: [
    ("AIDE", PromptWord.help), ("?", .help), ("exemple", .example), ("<", .back), (">", .later),
    ("Plus  tard", .later), ("I don’t know", .unknown), ("i do not know", .unknown),
    ("ou", .location), ("Où", .location), ("pourquoi", .why), ("qui", .who(nil)),
    ("qui S. Martin", .who("S. Martin")), ("voir 3", .see(3)), ("mod 12", .edit(12)),
    ("edit 2", .edit(2)), ("m", .edit(nil)), ("fin", .stop), ("stop", .stop), ("texte", .text),
  ])
  func `a word is understood whatever its case and accents`(line: String, word: PromptWord) {
    #expect(PromptWord(line) == word)
  }

  @Test(arguments: ["fin mars", "aider", "voir", "une fin", "retour aux sources", "modifier tout"])
  func `other lines are no words`(line: String) {
    #expect(PromptWord(line) == nil)
  }

  @Test func `a sentence that begins with a word is an answer where any text is`() {
    #expect(PromptWord("Qui dort dîne.", isText: true) == nil)
    #expect(PromptWord("qui informatique", isText: true) == .who("informatique"))
  }

  @Test(
    arguments: [
      ("", [2, 4]), ("tout", [1, 2, 3, 4, 5]), ("aucun", []), ("+ 3", [2, 3, 4]), ("- 4", [2]),
      ("+3 -4", [2, 3]), ("1-3", [1, 2, 3]), ("seulement 1 - 3", [1, 2, 3]),
      ("tout sauf 2, 3", [1, 4, 5]), ("only 5", [5]), ("1 et 3", [1, 3]), ("− 2", [4]),
    ] as [(String, [Int])])
  func `numbers replace what is ticked, or change it after a sign`(line: String, picked: [Int])
    throws
  {
    let selection = try NumberSelection(line, count: 5)
    #expect(selection.picked(proposed: [2, 4], count: 5) == picked)
  }

  @Test(arguments: ["6", "0", "3-9", "4-2", "besoin", "1a"])
  func `a number that is not there picks nothing`(line: String) {
    #expect(throws: InputFault.self) { try NumberSelection(line, count: 5) }
  }

  @Test(arguments: [
    ("20 septembre 2027", "2027-09-20", true), ("septembre 2027", "2027-09-01", false),
    ("fin février 2028", "2028-02-29", false), ("mi-mars 2027", "2027-03-15", false),
    ("printemps 2027", "2027-03-01", false), ("end of March 2027", "2027-03-31", false),
    ("2027-01-31", "2027-01-31", true), ("1er mai 2027", "2027-05-01", true),
  ])
  func `days, months and seasons are read`(line: String, day: String, isExact: Bool) {
    let read = TypedDay.read(line)
    #expect(read?.date.description == day)
    #expect(read?.isExact == isExact)
  }

  @Test(arguments: ["fin mars", "32 mars 2027", "un jour", "2027", "septembre 27"])
  func `what names no day is refused`(line: String) {
    #expect(TypedDay.read(line) == nil)
  }

  @Test(arguments: [
    ("remplace vite par en 2 secondes", "Il répond en 2 secondes."),
    ("Remplace « Il répond » par \"L’outil répond\"", "L’outil répond vite."),
    ("replace vite with soon", "Il répond soon."),
  ])
  func `a replacement changes some words`(line: String, text: String) throws {
    let (old, new) = try #require(TextEditing.replacement(line))
    #expect(TextEditing.replacing(old, with: new, in: "Il répond vite.") == text)
  }

  @Test func `a replacement finds words whatever their apostrophes and blanks`() {
    #expect(
      TextEditing.replacing("l'outil :", with: "le logiciel :", in: "Que l’outil\u{202F}: voilà")
        == "Que le logiciel : voilà")
    #expect(TextEditing.replacing("absent", with: "x", in: "Il répond.") == nil)
  }
}

struct RowReadingTests {
  @Test(arguments: [
    "45 000 habitants, 650 agents, 14 sites", "14 sites, 45 000 habitants, 650 agents",
    "45000 ; environ 650 ; 14", "45 000, 650, 14",
  ])
  func `a line of numbers is told by its units, else by its order`(line: String) {
    let row = reading(sizes).row(line)
    #expect(
      row == ["residents": .number(45000), "staff": .number(650), "sites": .number(14)])
  }

  @Test(arguments: ["650", "beaucoup", "1 agents, 2 agents", "1 ; 2 ; 3 ; 4"])
  func `a line that lacks a part or can be read in two ways is not`(line: String) {
    #expect(reading(sizes).row(line) == nil)
  }

  @Test func `names and numbers in pairs are several rows`() {
    let rows = reading(populations).rows("bureaux 290, terrain 150, écoles 90")
    #expect(rows?.count == 3)
    #expect(rows?[1] == ["title": .text(BilingualText(fr: "terrain")), "count": .number(150)])
  }

  @Test(arguments: [
    ("120 k€", "120000"), ("1,5 M€", "1500000"), ("environ 216 000 € HT", "216000"),
    ("2 millions", "2000000"), ("120000", "120000"), ("1,5 m€", "1500000"),
    ("300000 including renewals", "300000"), ("90000 hors TVA", "90000"),
  ])
  func `an amount is read with the word that multiplies it`(typed: String, read: String) throws {
    #expect(try amounts.amount(typed, isValue: true).value.reduced.description == read)
  }

  @Test(arguments: [
    ("120.000 €", "INPUT-060"), ("120 000 $", "INPUT-151"), ("£90k", "INPUT-151"),
    ("120 000 € TTC", "INPUT-152"),
    ("120000 including VAT", "INPUT-152"), ("120000 taxes comprises", "INPUT-152"),
    ("30 000 € par an", "INPUT-153"),
    ("30 000 €/an", "INPUT-153"), ("2 000 € mensuels", "INPUT-153"),
  ])
  func `an amount that says something else than is asked is refused`(typed: String, code: String) {
    #expect(fault { () throws(InputFault) in _ = try amounts.amount(typed, isValue: true) } == code)
  }

  @Test(arguments: [
    ("48", "48"), ("48 mois", "48"), ("4 ans", "48"), ("4ans", "48"), ("4 ans et demi", "54"),
    ("3 and a half years", "42"), ("2 semestres", "12"), ("1 an et 6 mois", "18"),
    ("2,5 ans", "30"), ("3 trimestres", "9"),
  ])
  func `a length is read in months`(typed: String, months: String) throws {
    #expect(TypedLength.months(typed).map(String.init) == months)
  }

  @Test(arguments: [
    "208 semaines", "48 jours", "3 hours", "quatre ans", "12 ou 24", "1,1 an", "an",
  ])
  func `a length in no whole months is refused`(typed: String) {
    #expect(TypedLength.months(typed) == nil)
  }

  @Test func `a count takes its own unit and no other`() throws {
    #expect(try amounts.count("2 mille comptes", names: ["compte", "comptes"]).value == 2000)
    #expect(try amounts.count("8 heures", names: ["heure"]).value == 8)
    #expect(try amounts.count("45 m", names: ["mètre"]).value == 45)
    #expect(try amounts.count("8 500 m²", names: ["m²"]).value == 8500)
    #expect(try amounts.count("2 M d’habitants", names: ["habitant"]).value == 2_000_000)
    for typed in ["3 %", "2 semaines", "within 3 hrs", "4 €"] {
      let code = fault { () throws(InputFault) in _ = try amounts.count(typed, names: ["site"]) }
      #expect(code == "INPUT-150", "\(typed)")
    }
  }

  private let amounts = AnswerReading(
    template: smallTemplate, language: .french, typesets: false, currency: .euro)

  private func fault(_ body: () throws(InputFault) -> Void) -> String? {
    do throws(InputFault) {
      try body()
      return nil
    } catch {
      return error.code
    }
  }

  private let sizes: IdentifiedList<QuestionPart> = IdentifiedList(
    [("residents", "Habitants"), ("staff", "Agents"), ("sites", "Sites")].map { id, label in
      var part = QuestionPart(id: id, kind: .count, label: Text(same: label))
      part.isRequired = true
      return part
    })

  private let populations: IdentifiedList<QuestionPart> = [
    QuestionPart(id: "title", kind: .text, label: Text(same: "Population")),
    QuestionPart(id: "count", kind: .count, label: Text(same: "Personnes")),
    QuestionPart(id: "situation", kind: .text, label: Text(same: "Situation")),
  ]

  private func reading(_ parts: IdentifiedList<QuestionPart>) -> RowReading {
    RowReading(
      reading: AnswerReading(template: smallTemplate, language: .french, typesets: false),
      parts: parts)
  }
}
