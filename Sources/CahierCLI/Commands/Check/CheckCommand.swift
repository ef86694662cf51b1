internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier check`: what is wrong with a specification, before it is published.
struct CheckCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check",
      Text(
        fr: "Contrôler le cahier des charges avant de le publier.",
        en: "Check the specification before it is published."),
      discussion: Text(
        fr: """
          Quitte avec le code 1 s’il reste une erreur ; avec --strict, s’il reste un avertissement.
          « cahier expliquer CODE » dit ce que vaut une règle, avec des exemples.
          Un constat que l’on juge infondé se laisse, avec un motif qui reste au dossier :

            cahier contrôler --suppress SPEC-007 --item BF-012 --reason "Défini au glossaire."
            cahier contrôler --unsuppress SPEC-007 --item BF-012
            cahier contrôler --suppressed
          """,
        en: """
          Leaves with status 1 where an error is left; with --strict, where a warning is left.
          “cahier explain CODE” says what a rule is worth, with examples.
          A finding that is thought wrong is let stand, with a reason that stays in the dossier:

            cahier check --suppress SPEC-007 --item FN-012 --reason "Defined in the glossary."
            cahier check --unsuppress SPEC-007 --item FN-012
            cahier check --suppressed
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var choice: CheckChoice
  @OptionGroup var letting: SuppressionOptions

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      Text(
        fr: "texte pour les personnes, json pour les programmes, sarif pour les ateliers logiciels",
        en: "text for people, json for programs, sarif for development tools"),
      value: Text(same: "format"))) var format: CheckFormat = .text

  @Flag(
    name: .customLong("strict"),
    help: ArgumentHelp(
      Text(
        fr: "sortir avec le statut 1 s’il reste un avertissement",
        en: "leave with status 1 where a warning is left"))) var isStrict = false

  @Flag(
    name: .customLong("notes"),
    help: ArgumentHelp(Text(fr: "montrer aussi les remarques", en: "show notes too")))
  var showsNotes = false

  @Flag(
    name: .customLong("ledger"),
    help: ArgumentHelp(
      Text(
        fr: "montrer tous les chiffres des textes, avec leur unité et leur place",
        en: "show all figures of the texts, with their unit and place"))) var showsLedger = false

  func run(in session: Session) throws(Failure) {
    if let asked = try letting.asked(at: choice) { return try asked.run(in: session) }
    let scene = try CheckReading.scene(session)
    if letting.showsThoseInForce {
      return try SuppressionPage(scene: scene).print(in: session, as: format)
    }
    if showsLedger { return try LedgerPage(scene: scene).print(in: session, as: format) }
    let report = CheckReport(scene: scene, chosen: try choice.filter(scene))
    try session.timed(Text(fr: "contrôle", en: "check")) { () throws(Failure) in
      try print(report, in: session)
    }
    if report.fails(isStrict: isStrict) { throw Failure([], status: .findings) }
  }

  private func print(_ report: CheckReport, in session: Session) throws(Failure) {
    switch format {
    case .text: try session.print(CheckPage(report: report, showsNotes: showsNotes).lines)
    case .json: try session.print([CheckJSON(report: report).value.text(isIndented: true)])
    case .sarif:
      let path = try session.dossierPath()
      try session.print([SARIFLog(report: report, path: path).value.text(isIndented: true)])
    }
  }
}

/// The form in which a check is printed.
enum CheckFormat: String, CaseIterable, Sendable {
  case text, json, sarif
}

extension CheckFormat: TypedChoice {
  /// The form of a check: text for people, JSON or SARIF for programs.
  var name: Text {
    switch self {
    case .text: Text(fr: "texte", en: "text")
    case .json: Text(same: "json")
    case .sarif: Text(same: "sarif")
    }
  }
}
