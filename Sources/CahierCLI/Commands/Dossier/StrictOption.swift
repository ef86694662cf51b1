internal import ArgumentParser
internal import CahierModel

/// `--strict`: what is still missing in the dossier becomes the status of the command.
struct StrictOption: ParsableArguments {
  @Flag(
    name: .customLong("strict"),
    help: ArgumentHelp(
      Text(
        fr: "sortir avec le statut 1 s’il manque encore quelque chose",
        en: "leave with status 1 where something is still missing")))
  var isStrict = false

  /// What the flag means, for the help of the commands that have it.
  static var discussion: Text {
    Text(
      fr: "Avec --strict, le statut est 1 tant qu’il manque quelque chose, 0 sinon.",
      en: "With --strict the status is 1 as long as something is missing, else 0.")
  }

  /// - Throws: INPUT-125 with status 1 for a dossier that still lacks something.
  func judge(_ state: DossierState) throws(Failure) {
    guard isStrict, state.isLacking else { return }
    let next = state.next
    throw Failure(
      Diagnostic(
        .error, "INPUT-125",
        Text(
          fr: "il manque encore quelque chose au dossier", en: "the dossier still lacks something"),
        remedies: next.commands.map { Text(same: $0) }), status: .findings)
  }
}
