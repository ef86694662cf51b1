import CahierModel
import CahierRules
import Testing

/// The answers to a survey become feedback and figures, and each row and cell is accounted for.
struct SurveyReadingTests {
  private func table(_ heads: [String], _ rows: [[String]]) -> SurveyTable {
    SurveyTable(
      heads: heads,
      rows: rows.enumerated().map { SurveyTable.Row(line: $0 + 2, cells: $1) })
  }

  private func read(
    _ table: SurveyTable, _ uses: [SurveyColumnUse], known: Set<String> = [],
    populations: [String] = [], isPersonalKept: Bool = false
  ) -> SurveyAccount {
    let account = SurveyReading.read(
      table, as: uses, known: known, populations: populations, isPersonalKept: isPersonalKept)
    #expect(account.rows.values.reduce(0, +) == table.rows.count)
    let filled = table.rows.flatMap(\.cells).count { !$0.allSatisfy(\.isWhitespace) }
    #expect(account.cells.values.reduce(0, +) == filled)
    return account
  }

  @Test func `a text is a piece of feedback, with its population, day and theme`() throws {
    let account = read(
      table(
        ["Jour", "Service", "Thème", "Avis"],
        [["28/01/2026 15:13:27", "urbanisme", "Mobile", "Trop de\nclics"]]),
      [.date, .population, .theme, .text], populations: ["Urbanisme"])
    let feedback = try #require(account.feedback.first)
    #expect(feedback.text == "Trop de clics")
    #expect(feedback.population == "Urbanisme")
    #expect(feedback.theme == "Mobile")
    #expect(feedback.date == CalendarDate(iso: "2026-01-28"))
    #expect(account.unknownPopulations.isEmpty)
  }

  @Test func `answers of a list are counted by population, each person once`() {
    let account = read(
      table(
        ["S", "Q"],
        [
          ["A", "Annuaire, Recherche"], ["A", "annuaire, Annuaire"], ["B", "Annuaire"],
          ["B", "Autre : \"kiosque, paie\""],
        ]), [.population, .choices])
    let counts = account.feedback.map { "\($0.population) \($0.text) \($0.count)" }
    #expect(
      counts == [
        "A Annuaire 2", "A Recherche 1", "B Annuaire 1", "B Autre : \"kiosque, paie\" 1",
      ])
  }

  @Test func `an answer that was taken is known again, and a like one of somebody else is not`() {
    let rows = table(["Q"], [["Trop lent"], ["Trop lent"]])
    let first = read(rows, [.text])
    #expect(first.feedback.count == 2)
    let again = read(rows, [.text], known: Set(first.taken.map(\.fingerprint)))
    #expect(again.rows == [.known: 2])
    #expect(again.feedback.isEmpty)
    let third = read(
      table(["Q"], [["Trop lent"], ["Trop lent"], ["Trop lent"]]), [.text],
      known: Set(first.taken.map(\.fingerprint)))
    #expect(third.rows == [.known: 2, .taken: 1])
  }

  @Test func `a row that is too long is set aside, and a short one read, each with its line`() {
    let account = read(
      table(["A", "B"], [["x", "y", "z"], ["x"], ["", ""], ["u", "v", ""]]), [.text, .text])
    #expect(account.rows == [.tooLong: 1, .taken: 2, .empty: 1])
    #expect(account.asides.map(\.line) == [2, 3])
    #expect(
      account.asides.map(\.reason) == [
        .tooLong(found: 3, expected: 2), .tooShort(found: 1, expected: 2),
      ])
    #expect(account.feedback.map(\.text) == ["x", "u", "v"])
  }

  @Test func `figures are read from their digits, and their median is exact`() throws {
    let account = read(
      table(["N"], [["4"], ["3,5"], ["7.5"], ["12,25"], ["N/A"], ["1 h"], ["1,234"]]), [.number])
    #expect(account.indicators.map(\.median.description) == ["5.75"])
    #expect(account.indicators.first?.count == 4)
    #expect(account.asides.map(\.reason) == [.notANumber, .ambiguousNumber])
    #expect(account.cells == [.kept: 4, .noAnswer: 1, .unreadable: 2])
  }

  @Test func `what names people is dropped, and taken out of texts`() {
    let account = read(
      table(
        ["Nom", "Avis"],
        [["Mme Durand", "Écrivez à j.durand@ville.example ou au 06 12 34 56 78, poste 12."]]),
      [.personal, .text])
    #expect(account.feedback.map(\.text) == ["Écrivez à […] ou au […], poste 12."])
    #expect(account.detailsTakenOut == 2)
    #expect(account.cells == [.personal: 1, .kept: 1])
    let kept = read(
      table(["Nom", "Avis"], [["Mme Durand", "moi@ville.example"]]), [.contact, .text],
      isPersonalKept: true)
    #expect(kept.feedback.first?.contact == "Mme Durand")
    #expect(kept.feedback.first?.text == "moi@ville.example")
  }

  @Test(arguments: [
    ("Adresse IP", ["10.0.0.1"], true), ("Votre nom", ["x"], true), ("Courriel", ["x"], true),
    ("Réponse", ["a@b.example", "c@d.example"], true), ("Joindre", ["+33 6 12 34 56 78"], true),
    ("Nom du service", ["DSI"], false),
    ("Utilisez-vous le mail pour vos échanges internes ?", ["Oui"], false),
    ("Votre direction", ["DSI"], false), ("Note", ["12", "15"], false),
    ("Name of the tool", ["Chat"], false), ("Full name", ["x"], true),
    ("Prénom", ["x"], true),
    ("Commentaire", ["écrire à a@b.example s’il y a lieu, ou au standard de la mairie"], false),
  ])
  func `a column names people by its head, or by what stands in it`(
    head: String, cells: [String], isPersonal: Bool
  ) {
    #expect(PersonalData.isPersonal(head: head, cells: cells) == isPersonal)
  }

  @Test func `days of two forms are read, the first of the year told from the last`() {
    #expect(SurveyDay.order(of: ["28/01/2026 15:13", "1/2/2026"]) == .dayFirst)
    #expect(SurveyDay.order(of: ["01/28/2026", "2/1/2026"]) == .monthFirst)
    #expect(SurveyDay.order(of: ["1/2/2026", "3/4/2026"]) == .open)
    #expect(SurveyDay.order(of: ["28/1/2026", "1/28/2026"]) == .mixed)
    let day = CalendarDate(iso: "2026-02-18")
    for cell in [
      "2026/02/18 9:00:00 AM UTC+1", "18/02/2026 11:31:00", "2026-02-18T09:00", "18.02.2026",
      "18/2/26",
    ] {
      #expect(SurveyDay.read(cell, .dayFirst) == day, "\(cell)")
    }
    #expect(SurveyDay.read("2/18/2026", .monthFirst) == day)
    #expect(SurveyDay.read("31/02/2026", .dayFirst) == nil)
  }

  @Test(arguments: [
    ("Horodateur", ["28/01/2026 15:13:27", "1/2/2026 8:05:03"], SurveyColumnUse.date),
    ("Votre direction", ["DRH", "DSI"], .population),
    ("Note /10", ["4", "3,5", "N/A"], .number),
    ("Fonctions (plusieurs réponses possibles)", ["Annuaire, Recherche", "Annuaire"], .choices),
    ("Recontact", ["Oui", "Non", "Oui", "Non"], .choice),
    ("Qu’est-ce qui vous agace ?", ["Trop de clics", "La recherche"], .text),
    ("Column 8", ["", ""], .ignored), ("Response ID", ["1", "2"], .ignored),
    ("Courriel", ["a@b.example"], .personal), ("Theme", ["Mobile"], .theme),
  ])
  func `what a column most likely holds is proposed`(
    head: String, cells: [String], use: SurveyColumnUse
  ) {
    #expect(SurveyColumnUse.guessed(head: head, cells: cells) == use)
  }
}
