internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier evaluator`: the people who mark.
struct EvaluatorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "evaluator",
      Text(fr: "Les personnes qui notent les offres.", en: "The people who mark offers."),
      subcommands: [
        EvaluatorAddCommand.self, EvaluatorListCommand.self, EvaluatorRemoveCommand.self,
      ])
  }
}

/// `cahier evaluator add "Mme Martin" --function DSI`.
struct EvaluatorAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add",
      Text(
        fr: "Ajouter un évaluateur, ou changer sa fonction.",
        en: "Add an evaluator, or change what they do."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "le nom", en: "the name"), value: .person)) var name: String

  @Option(help: ArgumentHelp(Text(fr: "sa fonction", en: "what they do"), value: .text))
  var function: String?

  func run(in session: Session) throws(Failure) {
    let name = try TypedText.line(self.name, at: Text(fr: "nom", en: "name").shown)
    let function = try TypedText.optionalLine(self.function, at: "--function")
    try session.change("evaluator add", name) {
      try $0.set(Evaluator(name: name, function: function))
    }
    session.say(
      Text(
        fr: "«\u{202F}\(name)\u{202F}» est au nombre des évaluateurs.",
        en: "“\(name)” is an evaluator."))
  }
}

/// `cahier evaluator list`.
struct EvaluatorListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", Text(fr: "Lister les évaluateurs.", en: "List the evaluators."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let evaluators = try session.read { try $0.evaluators() }
    try session.print(
      Printable(
        table: evaluators.map { [$0.name, $0.function ?? ""] },
        values: evaluators.map {
          .record(["name": .string($0.name), "function": .optional($0.function)])
        }, ifEmpty: Text(fr: "Aucun évaluateur.", en: "No evaluator.")), as: output.format)
  }
}

/// `cahier evaluator remove "Mme Martin"`.
struct EvaluatorRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove",
      Text(
        fr: "Retirer un évaluateur qui n’a rien noté.",
        en: "Remove an evaluator who marked nothing."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "le nom", en: "the name"), value: .person)) var name: String

  func run(in session: Session) throws(Failure) {
    try session.change("evaluator remove", name) { writer in
      let marked = try writer.reader.offers().filter { offer in
        offer.marks.contains { $0.evaluator == name }
      }
      guard marked.isEmpty else {
        throw Failure.data(
          "EVAL-071",
          Text(fr: "«\u{202F}\(name)\u{202F}» a noté des offres", en: "“\(name)” marked offers"),
          found: marked.map(\.name).joined(separator: ", "),
          remedies: [Text(same: "cahier mark list --evaluator \"\(name)\"")])
      }
      try writer.remove(evaluator: name)
    }
    session.say(Text(fr: "«\u{202F}\(name)\u{202F}» est retiré.", en: "“\(name)” is removed."))
  }
}
