internal import ArgumentParser
internal import CahierFormats
internal import CahierModel

/// `cahier doctor`: looks at what the program needs, and at a dossier.
struct DoctorCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "doctor",
      Text(
        fr: "Vérifier le programme, ce qui l’entoure et le dossier.",
        en: "Check the program, its surroundings and the dossier."),
      discussion: Text(
        fr:
          "Ne change rien, pas même un dossier d’un ancien format. Quitte avec le code 1 s’il y a quelque chose à corriger.",
        en: "Changes nothing, not even a dossier in an old format. Leaves with status 1 where "
          + "something is to be put right."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let groups = [
      ProgramCheckup.group, TemplateCheckup(session: session).group,
      SurroundingsCheckup(environment: session.environment).group,
      try DossierCheckup(session: session, isNamed: common.dossier != nil).group,
    ]
    try session.print(
      Printable(
        lines: groups.flatMap(\.lines),
        value: .array(groups.flatMap { group in group.checks.map { $0.value(group.id) } })),
      as: output.format)
    let findings = groups.flatMap(\.checks).compactMap(\.finding)
    if !findings.isEmpty { throw Failure(findings, status: .findings) }
    session.say(Text(fr: "Rien à corriger.", en: "Nothing to put right."))
  }
}

/// One thing that was looked at.
struct Check {
  let name: Text
  /// What was seen.
  let seen: Text
  /// What is wrong with it, if something is.
  var finding: Diagnostic?

  init(_ name: Text, _ seen: Text, finding: Diagnostic? = nil) {
    self.name = name
    self.seen = seen
    self.finding = finding
  }

  /// The check for programs.
  func value(_ group: String) -> JSONValue {
    .record([
      "group": .string(group), "name": .text(name), "seen": .text(seen),
      "isSound": .boolean(finding == nil), "code": .optional(finding?.code),
    ])
  }
}

/// Things that were looked at together.
struct CheckGroup {
  /// The name of the group for programs: `dossier`.
  let id: String
  let title: Text
  let checks: [Check]

  /// The group for people: what is to be put right says so in words.
  var lines: [String] {
    let language = ScreenLanguage.current
    let rows = checks.map { check in
      let fault = check.finding.map {
        Text(fr: "à corriger, \($0.code)", en: "to be put right, \($0.code)")[language]
      }
      return ["  \(check.name[language])", check.seen[language], fault ?? ""]
    }
    return [title[language]] + TextTable.lines(rows)
  }
}
