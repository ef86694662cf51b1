internal import ArgumentParser
internal import CahierFormats
internal import CahierModel

/// `cahier pack`: clauses on one matter, with their sources and dates.
struct PackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "pack",
      Text(
        fr: "Les clausiers : clauses prêtes, avec leurs sources et leurs dates.",
        en: "Packs of clauses, with their sources and dates."),
      discussion: Text(
        fr: """
            cahier clausier lister
            cahier clausier montrer personal-data
            cahier clausier ajouter reversibility --only plan,export
          """,
        en: """
            cahier pack list
            cahier pack show personal-data
            cahier pack add reversibility --only plan,export
          """),
      subcommands: [PackListCommand.self, PackShowCommand.self, PackAddCommand.self])
  }
}

/// `cahier pack list`.
struct PackListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list",
      Text(
        fr: "Lister les clausiers : lesquels conviennent au dossier, et pourquoi.",
        en: "List the packs: which suit the dossier, and why."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let scene = try PackScene.read(session)
    let page = PackPage(scene)
    try session.print(
      Printable(
        lines: page.list, value: .array(scene.packs.map { page.value(of: $0, withItems: false) })),
      as: output.format)
  }
}

/// `cahier pack show personal-data`.
struct PackShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Text(fr: "Montrer les clauses d’un clausier.", en: "Show the clauses of a pack."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom du clausier", en: "the name of the pack"), value: Text(fr: "nom", en: "name")
    ))
  var name: String

  func run(in session: Session) throws(Failure) {
    let scene = try PackScene.read(session)
    let pack = try scene.pack(named: name)
    let page = PackPage(scene)
    try session.print(
      Printable(lines: page.lines(of: pack), value: page.value(of: pack, withItems: true)),
      as: output.format)
  }
}
