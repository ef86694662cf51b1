import ArgumentParser
import CahierDocuments
import CahierModel
import CahierTestSupport
import Testing

@testable import CahierCLI

/// Options and arguments that take one of a few words: each is read in both languages, the same way.
struct ClosedWordTests {
  /// An option or argument somewhere in the tree, with the words that it shows in each language.
  struct Place: CustomTestStringConvertible {
    let path: [String]
    let name: String?
    let value: String
    let words: [Language: [String]]

    var testDescription: String { (path + [name ?? "<\(value)>"]).joined(separator: " ") }

    /// The command line that gives the place a word, what comes before it standing in.
    func line(_ word: String) -> [String] {
      if let name { return path + [name, word] }
      return path + (path == ["offer", "answer"] ? ["Alpha", "BF-001"] : []) + [word]
    }
  }

  /// Every option and argument of every command.
  private static func arguments(
    below path: [String] = [], _ language: Language
  ) -> [(path: [String], argument: CommandManual.Argument)] {
    ScreenLanguage.$current.withValue(language) {
      func all(_ command: CommandManual.Command, _ path: [String]) -> [(
        [String], CommandManual.Argument
      )] {
        command.arguments.filter { $0.kind != .flag }.map { (path, $0) }
          + command.subcommands.flatMap { all($0, path + [$0.name]) }
      }
      return all(CommandManual().command, []).map { (path: $0.0, argument: $0.1) }
    }
  }

  static let places: [Place] = {
    let english = arguments(.english)
    return zip(arguments(.french), english).compactMap { french, english in
      guard !french.argument.words.isEmpty else { return nil }
      return Place(
        path: french.path, name: french.argument.name, value: french.argument.value,
        words: [.french: french.argument.words, .english: english.argument.words])
    }
  }()

  /// One place of each name and list: `--language` is the same option in every command.
  static let kinds: [Place] = {
    var seen: Set<String> = []
    return places.filter { place in
      let words = Language.allCases.flatMap { place.words[$0] ?? [] }
      return seen.insert(([place.name ?? place.value] + words).joined(separator: " ")).inserted
    }
  }()

  /// What the parser says of a command line, up to what is still missing in it.
  ///
  /// The command itself parses: to build the whole tree for each word would take minutes.
  private func refusal(_ word: String, at place: Place, in language: Language) -> String? {
    ScreenLanguage.$current.withValue(language) {
      guard let command = CommandTree.command(place.path) else { return "no command" }
      do {
        _ = try command.parseAsRoot(Array(place.line(word).dropFirst(place.path.count)))
        return nil
      } catch {
        let message = command.message(for: error)
        return message.hasPrefix("The value") ? message : nil
      }
    }
  }

  @Test func `the tree has such places, those of each command among them`() {
    let names = Set(Self.places.map(\.testDescription))
    #expect(
      names.isSuperset(of: [
        "header edit --procedure", "header edit --jurisdiction", "new --jurisdiction",
        "offer price add --per", "offer price add --tax", "offer set-aside --status",
        "offer answer <réponse>", "criterion add --type", "criterion edit --method",
        "lot edit --rounding-mode", "lot edit --rounding-stage", "lot edit --rank-on",
        "lot edit --individual-marks", "export <quoi>", "export --format", "export --audience",
        "export --paper", "status --format", "status --language",
      ]), "\(names.sorted())")
  }

  @Test(arguments: kinds)
  func `a word is read in either language, with or without accents, in any case`(place: Place) {
    #expect(place.words[.english]?.count == place.words[.french]?.count)
    for word in Language.allCases.flatMap({ place.words[$0] ?? [] }) {
      let other = " " + CommandAliases.folded(word).uppercased().replacing("-", with: " ")
      for (form, screen) in [(word, Language.english), (other, .french)] {
        let refused = refusal(form, at: place, in: screen)
        #expect(refused == nil, "\(refused ?? "")")
      }
    }
  }

  @Test(arguments: kinds)
  func `a word that is none is refused with the words of the screen`(place: Place) throws {
    for language in Language.allCases {
      let message = try #require(refusal("zzyzx", at: place, in: language))
      let told = ScreenLanguage.$current.withValue(language) {
        UsageSentence.diagnostic(for: message, command: place.path)
      }
      #expect(told.code == "INPUT-022")
      #expect(told.found == "zzyzx")
      let expected = try #require(told.expected?[language])
      #expect(expected == place.words[language]?.joined(separator: ", "))
    }
  }

  @Test func `French help shows no English word where a French one is`() {
    for place in Self.places {
      let (french, english) = (place.words[.french] ?? [], place.words[.english] ?? [])
      let same = Set(french).intersection(english)
      #expect(
        same.isSubset(of: [
          "fr", "en", "HT", "TTC", "FR", "json", "csv", "sarif", "yaml", "odt", "html", "pdf",
          "ods", "a4",
          "consensus",
          "dossier", "questions", "dialogue",
        ]), "\(place.testDescription): \(same)")
    }
  }

  @Test func `an option that takes a word has its list, but for those that the template gives`() {
    let open = Self.arguments(.english).filter { $0.argument.value == "word" }
      .filter { $0.argument.words.isEmpty }.map(\.argument.name)
    #expect(Set(open) == ["--currency", "--kind", "--family"])
  }

  @Test func `no text says two words of one list`() {
    check(Language.self)
    check(OutputFormat.self)
    check(ExportFormat.self)
    check(ExportWhat.self)
    check(Audience.self)
    check(PaperSize.self)
    check(Jurisdiction.self)
    check(ProcedureType.self)
    check(CriterionType.self)
    check(OfferStatus.self)
    check(ResponseAnswer.self)
    check(RoundingMode.self)
    check(RoundingStage.self)
    check(RankBasis.self)
    check(MarkAggregation.self)
    check(PriceBasis.self)
    check(TaxBasis.self)
    check(PriceMethodWord.self)
  }

  private func check<Word: TypedChoice & Equatable>(_ type: Word.Type) {
    for word in type.allCases {
      for text in [word.rawValue, word.word.fr, word.word.en, word.name.fr, word.name.en]
        + word.otherWords
      {
        #expect(Word(typed: text) == word, "\(type): \(text)")
      }
      for form in [word.word.fr, word.word.en, word.rawValue] {
        #expect(Word(typed: CommandAliases.folded(form).uppercased()) == word)
        #expect(Word(typed: " \(form.replacing("-", with: " ")) ") == word)
      }
      #expect(!word.word.fr.contains(" ") && !word.word.en.contains(" "), "\(type): \(word)")
    }
    #expect(Word(typed: "") == nil && Word(typed: "-") == nil)
  }

  @Test(arguments: [
    ("en-tête modifier --procedure adaptée", "adapted"),
    ("en-tête modifier --procedure 'Appel d’offres ouvert'", "openCall"),
    ("en-tête modifier --procedure MAPA", "adapted"),
  ])
  func `a procedure is typed as people say it`(command: String, procedure: String) throws {
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new a.cahier --template intranet --language fr", in: folder)
      let done = try Transcript.run("cahier \(command)", in: folder)
      #expect(done.status == 0, "\(done.messages)")
      let shown = try Transcript.run("cahier header show --format json", in: folder)
      #expect(shown.output.contains("\"procedure\": \"\(procedure)\""), "\(shown.output)")
    }
  }

  @Test func `documents are named and given to people in French`() throws {
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new a.cahier --template intranet --language fr", in: folder)
      for command in [
        "exporter cahier-des-charges --audience soumissionnaires --format 'page web' -o a.html",
        "exporter réponse --format tableur -o b.ods", "export CRITERES --format HTML -o c.html",
        "exporter 'bordereau des prix' --paper lettre --format odt -o d.odt",
      ] {
        let done = try Transcript.run("cahier \(command)", in: folder)
        #expect(done.status == 0, "\(command): \(done.messages)")
      }
    }
  }

  @Test(arguments: ["services", "Marché de services", "SERVICE-CONTRACT"])
  func `a template is made by its French word`(word: String) throws {
    let template = try TemplateSource.template(named: word, variables: [:])
    #expect(template.id == "service-contract")
  }
}
