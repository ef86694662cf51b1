internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier header edit --buyer "Ville de Brive" --procedure adapted`.
struct HeaderEditCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", Text(fr: "Modifier l’en-tête.", en: "Change the header."),
      discussion: Text(
        fr: "«\u{202F}none\u{202F}» vide ce qui peut rester vide\u{202F}: --buyer none.",
        en: "“none” empties what may be empty: --buyer none."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var title: TextOptions<TitleOption>

  @Option(
    help: ArgumentHelp(
      Text(fr: "le nom officiel de l’acheteur", en: "the official name of the buyer"),
      value: .person))
  var buyer: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "le numéro de la consultation", en: "the number of the consultation"), value: .text))
  var reference: String?

  @Option(
    help: ArgumentHelp(Text(fr: "la monnaie\u{202F}: EUR", en: "the currency: EUR"), value: .word))
  var currency: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "le droit qui s’applique", en: "the law that applies"), value: .word))
  var jurisdiction: Jurisdiction?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour où la consultation est lancée",
        en: "the day on which the consultation is launched"), value: .day))
  var date: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "la procédure de passation", en: "the procedure"),
      value: .word))
  var procedure: WordOrNone<ProcedureType>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(fr: "la valeur estimée hors taxes", en: "the estimated value without tax"),
      value: .amount))
  var estimatedValue: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(
        fr: "la durée en mois, reconductions comprises",
        en: "the length in months, renewals included"), value: .number))
  var duration: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "les langues, la principale d’abord\u{202F}: fr,en",
        en: "the languages, the main one first: fr,en"), value: .text))
  var languages: String?

  func run(in session: Session) throws(Failure) {
    let (lots, taken) = try session.change("header edit") { writer in
      var header = try writer.reader.header()
      let known = Set(header.languages)
      try apply(to: &header)
      try writer.set(header)
      let added = header.languages.filter { !known.contains($0) }
      let taken = try added.map { try LibraryTranslation(into: $0).take(writer) }.reduce(0, +)
      return (try writer.reader.lots().filter { $0.method.currency != header.currency }, taken)
    }
    session.say(Text(fr: "L’en-tête est modifié.", en: "The header is changed."))
    if taken > 0 { session.say(LibraryTranslation.told(taken)) }
    if currency != nil, !lots.isEmpty { session.show(lots.map(otherCurrency)) }
  }

  private func apply(to header: inout DossierHeader) throws(Failure) {
    if let languages { header.languages = try TypedLanguages.read(languages, at: "--languages") }
    try title.apply(to: &header.title, header.mainLanguage)
    if let buyer { header.buyer = try optional(buyer, at: "--buyer") }
    if let reference { header.reference = try optional(reference, at: "--reference") }
    if let currency { header.currency = try TypedCurrency.read(currency, at: "--currency") }
    if let jurisdiction { header.jurisdiction = jurisdiction }
    if let date = try TypedDate.optional(self.date, at: "--date") { header.date = date }
    if let procedure { header.procedure = procedure.choice }
    if let duration {
      header.durationMonths =
        TypedWord.isNone(duration)
        ? nil : try TypedFigure.whole(duration, in: 1...1200, at: "--duration")
    }
    if let estimatedValue {
      header.estimatedValueExVAT =
        TypedWord.isNone(estimatedValue) ? nil : try value(estimatedValue)
    }
  }

  private func value(_ text: String) throws(Failure) -> ExactDecimal {
    let value = try TypedFigure.decimal(text, at: "--estimated-value")
    if value > 0 { return value }
    throw .usage(
      "INPUT-062", Text(fr: "ce nombre ne convient pas ici", en: "this number does not suit here"),
      at: [Text(same: "--estimated-value")], found: text,
      expected: Text(fr: "un montant au-dessus de zéro", en: "an amount above zero"))
  }

  private func optional(_ text: String, at place: String) throws(Failure) -> String? {
    TypedWord.isNone(text) ? nil : try TypedText.line(text, at: place)
  }

  private func otherCurrency(_ lot: Lot) -> Diagnostic {
    Diagnostic(
      .warning, "EVAL-074",
      Text(
        fr: "un lot compare ses prix dans une autre monnaie",
        en: "a lot compares its prices in another currency"), at: lot.place,
      found: "\(lot.method.currency)",
      remedies: [Text(same: "cahier lot edit \(lot.key) --currency …")])
  }
}

/// `cahier header revise 1.1 --summary "…"`: notes a new edition of the documents.
struct HeaderReviseCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "revise",
      Text(
        fr: "Noter une version des documents\u{202F}: numéro, date, auteur, ce qui change.",
        en: "Note an edition of the documents: number, date, author, what changed."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(Text(fr: "le numéro\u{202F}: 1.0", en: "the number: 1.0"), value: .number))
  var number: String

  @OptionGroup var summary: TextOptions<SummaryOption>

  @Option(
    help: ArgumentHelp(
      Text(fr: "l’auteur\u{202F}; sinon --as", en: "the author; else --as"), value: .person))
  var author: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "la date\u{202F}; sinon ce jour", en: "the date; else today"), value: .day)
  )
  var date: String?

  func run(in session: Session) throws(Failure) {
    let number = try TypedText.line(self.number, at: Text(fr: "numéro", en: "number").shown)
    let author = try TypedText.optionalLine(self.author, at: "--author") ?? session.actor
    let date = try TypedDate.optional(self.date, at: "--date") ?? SystemClock.today()
    try session.change("header revise", number) { writer in
      var header = try writer.reader.header()
      if header.revisions.contains(where: { $0.number == number }) { throw duplicate(number) }
      header.revisions.append(
        Revision(
          number: number, date: date, author: author, summary: try summary.text(header.mainLanguage)
        ))
      try writer.set(header)
    }
    session.say(Text(fr: "Version \(number) notée.", en: "Revision \(number) noted."))
  }

  private func duplicate(_ number: String) -> Failure {
    .data(
      "INPUT-072",
      Text(fr: "la version \(number) est déjà notée", en: "revision \(number) is noted already"),
      remedies: [Text(same: "cahier header show")])
  }
}

/// The languages of a dossier as people type them.
enum TypedLanguages {
  /// Reads `fr`, `fr,en`, `en, fr`: the main language first, none twice.
  static func read(_ text: String, at place: String) throws(Failure) -> [Language] {
    let parts = text.split(separator: ",").map { Language(typed: String($0)) }
    let known = parts.compactMap { $0 }
    if !known.isEmpty, known.count == parts.count, Set(known).count == known.count { return known }
    throw .usage(
      "INPUT-040", Text(fr: "ceci ne dit pas des langues", en: "this names no languages"),
      at: [Text(same: place)], found: text,
      expected: Text(fr: "fr, en, fr,en ou en,fr", en: "fr, en, fr,en or en,fr"))
  }
}
