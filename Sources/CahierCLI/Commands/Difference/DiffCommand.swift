internal import ArgumentParser
internal import CahierDocuments
internal import CahierModel
internal import CahierStore

/// `cahier diff v1 now`: what makes one state of a specification of another.
struct DiffCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "diff",
      Text(
        fr: "Comparer deux états du cahier des charges.",
        en: "Compare two states of the specification."),
      discussion: Text(
        fr: """
          A et B sont des états de référence, des fichiers de dossier, des répertoires ou des fichiers de texte, ou « maintenant », le dossier présent. Sans B, c’est « maintenant ».

          Le statut est 0 que les deux disent la même chose ou non\u{202F}; avec --strict, 1 s’ils diffèrent.

            cahier comparer v1
            cahier comparer v1 v2 --format odt -o v1-v2.odt
            cahier comparer ancien.cahier nouveau.cahier --strict
          """,
        en: """
          A and B are baselines, dossier files, folders or files of text, or “now”, the dossier at hand. Without B it is “now”.

          The status is 0 whether both say the same or not; with --strict it is 1 where they differ.

            cahier diff v1
            cahier diff v1 v2 --format odt -o v1-v2.odt
            cahier diff old.cahier new.cahier --strict
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: DifferenceOutput

  @Argument(
    help: ArgumentHelp(Text(fr: "l’ancien état", en: "the old state"), value: Text(same: "a")))
  var old: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nouvel état\u{202F}; sinon maintenant", en: "the new state; else now"),
      value: Text(same: "b"))) var new: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "sortir avec le statut 1 si les deux diffèrent",
        en: "leave with status 1 where the two differ"))) var strict = false

  func run(in session: Session) throws(Failure) {
    _ = try output.chosen()
    let old = try SpecificationState.named(self.old, in: session)
    let new = try SpecificationState.named(self.new ?? "now", in: session)
    let language = common.language ?? ScreenLanguage.current
    let audience = output.audience ?? .internal
    let subject = DifferenceSubject(
      from: old.shown(to: audience), named: old.name[language], to: new.shown(to: audience),
      named: new.name[language], language: language)
    let page = DifferencePage(subject)
    try output.tell(
      Printable(lines: page.lines, value: page.value), document: subject.document,
      named: Text(fr: "comparaison", en: "difference"), in: session)
    guard strict, !subject.difference.isEmpty else { return }
    throw Failure(
      Diagnostic(
        .error, "DIFF-003",
        Text(fr: "les deux états diffèrent", en: "the two states differ"),
        found: DifferenceWords.counts(subject.difference, in: language)), status: .findings)
  }
}
