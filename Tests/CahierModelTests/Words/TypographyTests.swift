import CahierModel
import CahierTestSupport
import Testing

struct TypographyTests {
  private let french = Typography(.french)
  private let english = Typography(.english)

  @Test(arguments: [
    ("0", "0", "0"), ("999", "999", "999"), ("1234.50", "1\u{202F}234,50", "1,234.50"),
    ("-1234567.0345", "−1\u{202F}234\u{202F}567,0345", "−1,234,567.0345"),
    ("1000000", "1\u{202F}000\u{202F}000", "1,000,000"),
  ])
  func `writes numbers`(value: String, inFrench: String, inEnglish: String) throws {
    let number = try ExactDecimal(parsing: value)
    #expect(french.number(number) == inFrench)
    #expect(english.number(number) == inEnglish)
  }

  @Test(arguments: [
    ("1234.56", "1\u{202F}234,56\u{202F}€", "€1,234.56"), ("0.0345", "0,0345\u{202F}€", "€0.0345"),
    ("5", "5,00\u{202F}€", "€5.00"), ("-5.5", "−5,50\u{202F}€", "−€5.50"),
  ])
  func `writes amounts`(value: String, inFrench: String, inEnglish: String) throws {
    let amount = try ExactDecimal(parsing: value)
    #expect(french.money(amount, .euro) == inFrench)
    #expect(english.money(amount, .euro) == inEnglish)
  }

  @Test func `an amount in a sentence has decimals only where it needs them`() throws {
    #expect(french.sum(168_000, .euro) == "168\u{202F}000\u{202F}€")
    #expect(english.sum(695_000, .euro) == "€695,000")
    #expect(english.sum(try ExactDecimal(parsing: "0.5"), .euro) == "€0.50")
  }

  @Test func `writes amounts of other currencies by their code`() throws {
    let dollar = try #require(Currency("USD"))
    #expect(french.money(12, dollar) == "12,00\u{A0}USD")
    #expect(english.money(12, dollar) == "USD\u{A0}12.00")
  }

  @Test func `writes shares and weights`() throws {
    #expect(french.percent(try ExactDecimal(parsing: "33.34")) == "33,34\u{202F}%")
    #expect(english.percent(try Weight(hundredths: 3330)) == "33.3%")
    #expect(french.percent(try Weight(hundredths: 5)) == "0,05\u{202F}%")
    #expect(french.percent(Weight.whole) == "100\u{202F}%")
  }

  @Test func `writes days`() throws {
    let first = try #require(CalendarDate(iso: "2026-11-01"))
    let last = try #require(CalendarDate(iso: "2026-11-21"))
    #expect(french.date(first) == "1er\u{A0}novembre 2026")
    #expect(french.date(last) == "21\u{A0}novembre 2026")
    #expect(english.date(last) == "21\u{A0}November 2026")
    #expect(french.dates(from: first, to: last) == "du 1er au 21\u{A0}novembre 2026")
    #expect(english.dates(from: first, to: last) == "1 to 21\u{A0}November 2026")
    let later = try #require(CalendarDate(iso: "2027-01-02"))
    #expect(
      french.dates(from: last, to: later) == "du 21\u{A0}novembre 2026 au 2\u{A0}janvier 2027")
  }

  @Test func `counts as each language does`() throws {
    #expect(french.counted(0, one: "agent", many: "agents") == "0\u{A0}agent")
    #expect(english.counted(0, one: "person", many: "people") == "0\u{A0}people")
    #expect(french.counted(1250, one: "agent", many: "agents") == "1\u{202F}250\u{A0}agents")
    #expect(french.isSingular(try ExactDecimal(parsing: "1.99")))
    #expect(!french.isSingular(2 as ExactDecimal))
    #expect(!english.isSingular(try ExactDecimal(parsing: "1.5")))
    #expect(french.duration(1, .workingDay) == "1\u{A0}jour ouvré")
    #expect(english.duration(36, .month) == "36\u{A0}months")
    #expect(french.list(["a", "b", "c"]) == "a, b et c")
    #expect(english.range(1, 4) == "1–4")
  }
}

struct TypesettingTests {
  @Test(arguments: [
    (
      "L'agent dit \"oui\" : c'est tout...",
      "L’agent dit «\u{202F}oui\u{202F}»\u{202F}: c’est tout…"
    ),
    ("Vraiment ?", "Vraiment\u{202F}?"), ("Vraiment?!", "Vraiment\u{202F}?!"),
    ("50% à 12 € ; fin", "50\u{202F}% à 12\u{202F}€\u{202F}; fin"), ("à 14:30", "à 14:30"),
    ("« Bonjour »", "«\u{202F}Bonjour\u{202F}»"), ("«Bonjour»", "«\u{202F}Bonjour\u{202F}»"),
    ("(\"cité\")", "(«\u{202F}cité\u{202F}»)"), ("l'\"intranet\"", "l’«\u{202F}intranet\u{202F}»"),
    ("Voir https://a.fr/?q=l'x;y ; puis", "Voir https://a.fr/?q=l'x;y\u{202F}; puis"),
    ("écrire à d'artagnan@ville.fr !", "écrire à d'artagnan@ville.fr\u{202F}!"),
    ("taper `a ; b \"c\"` ici", "taper `a ; b \"c\"` ici"), ("a;b", "a;b"),
    ("Fin....", "Fin...."), ("", ""), (":", ":"), ("un\n: deux", "un\n: deux"),
  ])
  func `sets French`(text: String, set: String) {
    #expect(Typography.typeset(text, language: .french) == set)
  }

  @Test(arguments: [
    ("It's \"good\": yes...", "It’s “good”: yes…"),
    ("'quoted' and the '90s", "‘quoted’ and the ’90s"),
    ("(\"a\")", "(“a”)"), ("5 % ; x", "5 % ; x"), ("see www.a.eu/'x'.", "see www.a.eu/'x'."),
  ])
  func `sets English`(text: String, set: String) {
    #expect(Typography.typeset(text, language: .english) == set)
  }

  @Test(arguments: 0..<300)
  func `what is set does not change when it is set again`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", "mot", " ", " ", "\u{A0}", "\u{202F}", "\"", "'", "«", "»", ";", ":", "!", "?", "%", "€",
      "12", ".", "...", "(", ")", "\n", "`", "https://a.b/c", "x@y.z", "’", "“", "”", "‘", "…", "/",
    ]
    let text = (0..<30).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }.joined()
    for language in Language.allCases {
      let once = Typography.typeset(text, language: language)
      #expect(Typography.typeset(once, language: language) == once, "\(text.debugDescription)")
    }
  }
}

struct CollationTests {
  @Test func `sorts by letters, then accents, then case`() {
    let sorted = [
      "Cote", "Zoé", "côté", "cote", "Émile", "coté", "eau", "côte", "Eve", "œuf", "Oeuf", "of",
    ]
    .collated { $0 }
    #expect(
      sorted == [
        "cote", "Cote", "coté", "côte", "côté", "eau", "Émile", "Eve", "Oeuf", "œuf", "of", "Zoé",
      ])
  }

  @Test func `takes a letter and its mark for the letter with the mark`() {
    let keys = ["e\u{301}a", "éb"].map(CollationKey.init)
    #expect(keys[0] < keys[1])
    #expect(CollationKey("E\u{301}") > CollationKey("é"))
  }

  @Test func `has one order for all`() {
    let words = ["l’a", "l'a", "la", "l a", "L’A", "", "ß", "ss"]
    #expect(words.collated { $0 } == words.reversed().collated { $0 })
  }
}
