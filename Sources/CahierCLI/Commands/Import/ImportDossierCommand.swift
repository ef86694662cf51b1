internal import ArgumentParser
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier import dossier dossier.yaml`: makes a dossier from its text form.
struct ImportDossierCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "dossier",
      Text(fr: "Lire un dossier depuis son texte.", en: "Read a dossier from its text."),
      discussion: Text(
        fr: """
          Le texte est un fichier YAML ou JSON, ou un répertoire, comme « cahier export dossier » les écrit.

            cahier import dossier mon-dossier/ -o mon-intranet.cahier
            cahier import dossier.yaml
          """,
        en: """
          The text is a YAML or JSON file, or a folder, as “export dossier” writes them.

            cahier import dossier my-dossier/ -o my-intranet.cahier
            cahier import dossier.yaml
          """))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le fichier ou le répertoire", en: "the file or folder"),
      value: Text(fr: "fichier", en: "file"))) var paths: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Text(fr: "le dossier à créer", en: "the dossier to make"),
      value: Text(fr: "fichier.cahier", en: "file.cahier"))) var output: String?

  func run(in session: Session) throws(Failure) {
    let source = try source()
    let files = try DossierFiles.read(source)
    let (text, template) = try DossierFiles.dossier(files, in: session)
    session.show(text.warnings)
    let path = output.map(DossierLocation.named) ?? Self.defaultPath(source)
    try session.reporting(path) {
      try DossierStore.create(
        path: path, holding: text.dossier, template: CanonicalTemplate(template).text,
        note: session.note("import dossier", source))
    }
    let items = CountedText.item.counted(text.dossier.items.count)
    let offers = CountedText.offer.counted(text.dossier.offers.count)
    session.say(
      Text(
        fr: "\(path) est créé\u{202F}: \(items.fr), \(offers.fr).",
        en: "\(path) is made: \(items.en), \(offers.en)."))
    tellFaults(of: text.dossier, in: session)
  }

  /// Tells what keeps lots from being ranked that have criteria: a text may have been written by hand.
  private func tellFaults(of dossier: Dossier, in session: Session) {
    for lot in dossier.lots where !lot.criteria.isEmpty {
      let offers = dossier.offers.filter { $0.lot == lot.key }
      let faults = LotFaults.rules(of: lot) + offers.flatMap { LotFaults.lasting(of: $0, in: lot) }
      session.show(
        faults.map { fault in
          var fault = fault.inDossier(lot)
          fault.severity = .warning
          return fault
        })
    }
  }

  private func source() throws(Failure) -> String {
    if paths.count == 1 { return paths[0] }
    throw Failure(
      Diagnostic(
        .error, "INPUT-042",
        Text(fr: "un seul fichier ou répertoire est attendu", en: "one file or folder is expected"),
        found: paths.joined(separator: " "),
        remedies: [Text(same: "cahier import dossier dossier.yaml")]), status: .usage)
  }

  private static func defaultPath(_ source: String) -> String {
    let name = source.split(separator: "/").last.map(String.init) ?? "dossier"
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return "\(stem).cahier"
  }
}

/// The files of a dossier's text form.
enum DossierFiles {
  /// The files of a folder, or one file alone.
  static func read(_ path: String) throws(Failure) -> [TextFile] {
    guard FolderFiles.isFolder(path) else {
      let name = FolderFiles.name(of: path)
      return [TextFile(name: name, bytes: try InputBytes.read(path))]
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let names = [".yaml", ".yml", ".json"].flatMap { FolderFiles.paths(folder, suffix: $0) }
    var files: [TextFile] = []
    for name in names.sorted() {
      let file = "\(folder)/\(name)"
      try FolderFiles.requireFile(file, within: folder)
      files.append(TextFile(name: name, bytes: try InputBytes.read(file)))
    }
    return files
  }
}

extension DossierFiles {
  /// The dossier that files say, and the installed template that it was read against.
  static func dossier(
    _ files: [TextFile], in session: Session
  ) throws(Failure) -> (text: DossierText, template: SpecificationTemplate) {
    let variables = session.environment.variables
    var names = ItemNaming()
    var found: SpecificationTemplate?
    var faultOfTemplate: Failure?
    let text: DossierText
    do throws(DataError) {
      text = try DossierTextReader.read(
        files,
        template: { reference in
          do throws(Failure) {
            found = try TemplateSource.template(named: reference.name, variables: variables)
          } catch {
            faultOfTemplate = error
          }
          return found
        }, drawID: { names.id(of: $0, in: $1) })
    } catch {
      // What is wrong with the template says more than that there is none.
      throw faultOfTemplate ?? Failure(error)
    }
    if let found { return (text, found) }
    let name = text.dossier.template.name
    return (text, try TemplateSource.template(named: name, variables: variables))
  }
}
