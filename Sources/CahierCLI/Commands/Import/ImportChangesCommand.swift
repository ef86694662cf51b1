internal import ArgumentParser
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier import changes relu.odt`: reads what others changed in a specification that was exported.
struct ImportChangesCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "changes",
      Text(
        fr: "Reprendre un cahier des charges exporté, modifié dans un traitement de texte.",
        en: "Take back an exported specification, edited in a word processor."),
      discussion: Text(
        fr: """
          Le fichier est le cahier des charges que Cahier a exporté en .odt, enregistré en .odt ou en
          .docx par LibreOffice ou Word. Chaque différence avec ce qui a été exporté devient une
          proposition, à prendre ou à laisser une par une : textes, valeurs, éléments ajoutés, retirés
          ou déplacés. Ce qui ne se change pas là est refusé, avec la raison. Rien n’est enregistré
          sans confirmation, et « cahier annuler » défait tout.

            cahier importer modifications relu.odt
            cahier importer modifications relu.docx --dry-run --account compte-rendu.csv
          """,
        en: """
          The file is the specification that Cahier exported as .odt, saved as .odt or .docx by
          LibreOffice or Word. Each difference from what was exported becomes a proposal, to be taken
          or left one by one: texts, values, items that were added, taken out or moved. What is not
          changed there is refused, with the reason. Nothing is recorded without confirmation, and
          “cahier undo” takes everything back.

            cahier import changes reviewed.odt
            cahier import changes reviewed.docx --dry-run --account account.csv
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @OptionGroup var source: FileToRead

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "écrire dans ce fichier CSV ce que devient chaque ligne",
        en: "write into this CSV file what becomes of each line"),
      value: Text(fr: "fichier.csv", en: "file.csv"))) var account: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "prendre tout ce qui est proposé sans conflit, sans demander",
        en: "take all that is proposed without conflict, without asking")))
  var yes = false

  @OptionGroup var trial: DryRunOption

  func run(in session: Session) throws(Failure) {
    let draft = try ReturnedDraft(file: source.file, in: session)
    session.show(draft.findings)
    let page = ReturnedPage(draft)
    try session.print(page.printable(isDryRun: trial.dryRun), as: output.format)
    if let account { try AccountFile.write(page.account, to: account) }
    if draft.isMostlyGone {
      session.show([.mostlyGone(draft.missingCount, of: draft.itemCount, draft.name)])
    }
    guard !trial.dryRun else {
      return session.say(.nothingWritten)
    }
    guard !draft.proposals.isEmpty else {
      return session.say(
        Text(
          fr: "Ce document ne propose aucune modification.", en: "This document proposes no change."
        ))
    }
    guard let taken = try taken(draft, in: session), !taken.isEmpty else { return }
    try record(taken, of: draft, in: session)
  }

  /// The changes that a person takes, nil where nobody can be asked.
  private func taken(
    _ draft: ReturnedDraft, in session: Session
  ) throws(Failure) -> [ReturnedProposal]? {
    if yes { return clean(draft, in: session) }
    guard session.canAsk, output.format == .text else {
      session.say(
        Text(
          fr: "Rien n’est enregistré. Pour prendre ces modifications\u{202F}: ajouter --yes.",
          en: "Nothing is recorded. To take these changes: add --yes."))
      return nil
    }
    return try ReturnedConfirming(draft, DescriptorConsole(isTerminal: true)).taken()
  }

  private func clean(_ draft: ReturnedDraft, in session: Session) -> [ReturnedProposal] {
    let clean = draft.proposals.filter {
      $0.state == .clean && !($0.change.action == .withdrawal && draft.isMostlyGone)
    }
    let left = CountedText.change.counted(draft.conflicts.count)
    if !draft.conflicts.isEmpty {
      session.say(
        Text(
          fr: "Laissé, en conflit\u{202F}: \(left.fr). Pour les relire\u{202F}: sans --yes.",
          en: "Left, in conflict: \(left.en). To go through them: without --yes."))
    }
    return clean
  }

  private func record(
    _ proposals: [ReturnedProposal], of draft: ReturnedDraft, in session: Session
  ) throws(Failure) {
    let codes = try session.change("import changes", draft.name) { writer in
      try ReturnedRecording(proposals, of: draft, writer).record()
    }
    let counted = CountedText.change.counted(proposals.count)
    let list = ItemCode.listed(codes)
    session.say(
      Text(
        fr:
          "Enregistré\u{202F}: \(counted.fr), \(list). «\u{202F}cahier annuler\u{202F}» défait tout.",
        en: "Recorded: \(counted.en), \(list). “cahier undo” takes everything back."))
  }
}
