internal import ArgumentParser
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier import specification ancien.odt`: makes items of what a text of others asks for.
struct ImportSpecificationCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "specification",
      Text(
        fr: "Lire un cahier des charges existant, et en proposer les éléments.",
        en: "Read an existing specification, and propose its items."),
      discussion: Text(
        fr: """
          Le fichier est un texte (.odt, .docx, .md) ou une liste d’exigences (.ods, .xlsx, .csv).
          Titres, phrases qui demandent quelque chose, listes et tableaux d’exigences deviennent des
          éléments ; le reste est du texte. Chaque paragraphe est compté ; rien n’est enregistré sans
          confirmation, et « cahier annuler » défait tout.

            cahier importer cahier-des-charges ancien.odt --dry-run
            cahier importer cahier-des-charges ancien.docx --account compte-rendu.csv --yes
          """,
        en: """
          The file is a text (.odt, .docx, .md) or a list of requirements (.ods, .xlsx, .csv).
          Headings, sentences that ask for something, lists and tables of requirements become items;
          the rest is text. Each paragraph is counted; nothing is recorded without confirmation, and
          “cahier undo” takes everything back.

            cahier import specification old.odt --dry-run
            cahier import specification old.docx --account account.csv --yes
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @OptionGroup var source: FileToRead

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "la sorte de tous les éléments, en place de celle que disent les titres",
        en: "the kind of all items, in place of the one that headings tell"),
      value: Text(fr: "sorte", en: "kind"))) var kind: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "la langue du texte, fr ou en, en place de celle que disent ses mots",
        en: "the language of the text, fr or en, in place of the one that its words tell"),
      value: Text(fr: "langue", en: "language"))) var textLanguage: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "écrire dans ce fichier CSV ce que devient chaque paragraphe",
        en: "write into this CSV file what becomes of each paragraph"),
      value: Text(fr: "fichier.csv", en: "file.csv"))) var account: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "prendre tout ce qui est proposé, sans demander",
        en: "take all that is proposed, without asking")))
  var yes = false

  @OptionGroup var trial: DryRunOption

  func run(in session: Session) throws(Failure) {
    let draft = try SpecificationDraft(
      file: source.file, kind: kind, language: textLanguage, in: session)
    session.show(draft.findings)
    let page = SpecificationPage(draft)
    try session.print(page.printable(isDryRun: trial.dryRun), as: output.format)
    if let account { try AccountFile.write(page.account, to: account) }
    guard !trial.dryRun else {
      return session.say(.nothingWritten)
    }
    guard !draft.items.isEmpty else { throw draft.nothingFound }
    guard let taken = try taken(draft, in: session), !taken.isEmpty else { return }
    try record(taken, of: draft, in: session)
  }

  /// The items that a person takes, nil where nobody can be asked.
  private func taken(
    _ draft: SpecificationDraft, in session: Session
  ) throws(Failure) -> [DraftedItem]? {
    if yes { return draft.items }
    guard session.canAsk, output.format == .text else {
      session.say(
        Text(
          fr: "Rien n’est enregistré. Pour prendre ces éléments\u{202F}: ajouter --yes.",
          en: "Nothing is recorded. To take these items: add --yes."))
      return nil
    }
    return try SpecificationConfirming(draft, DescriptorConsole(isTerminal: true)).taken()
  }

  private func record(
    _ items: [DraftedItem], of draft: SpecificationDraft, in session: Session
  ) throws(Failure) {
    let codes = try session.change("import specification", draft.name) { writer in
      try items.map { try $0.add(to: writer, draft) }
    }
    let counted = CountedText.item.counted(codes.count)
    let list = ItemCode.listed(codes)
    session.say(
      Text(
        fr: "\(counted.fr) de plus\u{202F}: \(list). «\u{202F}cahier annuler\u{202F}» les retire.",
        en: "\(counted.en) more: \(list). “cahier undo” takes them out."))
    for line in draft.next { session.say(line) }
  }
}
