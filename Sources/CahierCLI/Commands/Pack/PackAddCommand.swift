internal import ArgumentParser
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier pack add reversibility --only plan,export`: takes clauses of a pack into the dossier.
struct PackAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add",
      Text(
        fr: "Prendre les clauses d’un clausier dans le dossier.",
        en: "Take the clauses of a pack into the dossier."),
      discussion: Text(
        fr: """
          Une clause déjà prise ne l’est pas deux fois. Une clause qui ne vaut pas à la date du dossier est dite, et n’est prise qu’avec --any-date.
          """,
        en: """
          A clause that is there is not taken twice. One that does not hold on the day of the dossier is told, and taken with --any-date alone.
          """))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom du clausier", en: "the name of the pack"), value: Text(fr: "nom", en: "name")
    ))
  var name: String

  @Option(
    name: .customLong("only"),
    help: ArgumentHelp(
      Text(
        fr: "ces clauses seulement, entre virgules", en: "these clauses alone, between commas"),
      value: Text(fr: "clauses", en: "clauses"))) var only: String?

  @Flag(
    name: .customLong("any-date"),
    help: ArgumentHelp(
      Text(
        fr: "aussi celles qui ne valent pas à la date du dossier",
        en: "those too that do not hold on the day of the dossier"))) var atAnyDate = false

  func run(in session: Session) throws(Failure) {
    let scene = try PackScene.read(session)
    let pack = try scene.pack(named: name)
    let wanted = try wanted(of: pack, scene)
    let (added, left, faults) = try session.change("pack add", pack.id) { writer in
      try add(wanted, of: pack, writer)
    }
    tell(added, left, of: pack, in: session, scene)
    session.show(ItemRules.diagnostics(faults))
  }

  /// The items that were asked for, all where none was named.
  ///
  /// - Throws: PACK-002 for a template without a kind for any of them, PACK-003 for a name of none.
  private func wanted(of pack: ClausePack, _ scene: PackScene) throws(Failure) -> [PackItem] {
    let page = PackPage(scene)
    var items = pack.items.elements
    if let only {
      let names = only.split(separator: ",").map { String($0).trimmed }
      for name in names
      where !items.contains(where: { [$0.id, page.short($0, of: pack)].contains(name) }) {
        throw .usage(
          "PACK-003",
          Text(
            fr: "le clausier n’a pas de clause «\u{202F}\(name)\u{202F}»",
            en: "the pack has no clause “\(name)”"),
          expected: Text(same: items.map { page.short($0, of: pack) }.joined(separator: ", ")),
          remedies: [Text(same: "cahier pack show \(pack.id)")])
      }
      items = items.filter { item in
        names.contains(item.id) || names.contains(page.short(item, of: pack))
      }
    }
    let kinds = Set(items.flatMap(\.kinds)).sorted()
    guard items.contains(where: { $0.kind(in: scene.template) != nil }) else {
      throw .data(
        "PACK-002",
        Text(
          fr: "le modèle du dossier n’a pas de sorte d’élément pour ces clauses",
          en: "the template of the dossier has no kind of item for these clauses"),
        found: kinds.joined(separator: ", "),
        expected: Text(same: scene.template.kinds.map(\.id).joined(separator: ", ")),
        remedies: [Text(same: "cahier pack show \(pack.id)")])
    }
    return items
  }

  /// Adds what is open as the dossier stands within the change; the rest comes back with its state.
  private func add(
    _ items: [PackItem], of pack: ClausePack, _ writer: DossierWriter
  ) throws -> PackAdding {
    let template = try DossierTemplate.loadWithoutShelves(writer.reader)
    let header = try writer.reader.header()
    let making = PackMaking(template: template, header: header, writer: writer, pack: pack)
    var adding: PackAdding = ([], [], [])
    for item in items {
      let state = item.state(
        for: header, template: template, taken: try writer.reader.codesByOrigin())
      guard let kind = item.kind(in: template), state == .open || isAllowed(state) else {
        adding.left.append((item, state))
        continue
      }
      let code = try making.add(item, as: kind)
      adding.added.append((item, code))
      let made = CheckedItem(
        try writer.reader.item(code), of: kind, links: try writer.reader.links(of: code),
        in: template)
      adding.faults += ItemRules.faults(in: made).map { (code: code, fault: $0) }
    }
    return adding
  }

  private func isAllowed(_ state: PackItemState) -> Bool {
    switch state {
    case .notYet, .ended: atAnyDate
    case .open, .taken, .otherLaw, .noKind: false
    }
  }

  private func tell(
    _ added: [(item: PackItem, code: ItemCode)], _ left: [(item: PackItem, state: PackItemState)],
    of pack: ClausePack, in session: Session, _ scene: PackScene
  ) {
    let page = PackPage(scene)
    let codes = ItemCode.listed(added.map(\.code))
    session.say(
      added.isEmpty
        ? Text(fr: "Rien n’est ajouté.", en: "Nothing is added.")
        : Text(fr: "Ajouté\u{202F}: \(codes).", en: "Added: \(codes)."))
    for (item, state) in left {
      let state = PackWords.state(state)
      let name = page.short(item, of: pack)
      session.say(
        Text(fr: "  \(name)\u{202F}: \(state.fr)", en: "  \(name): \(state.en)"))
    }
  }
}

/// What became of the items of a pack: those added, those left out, what is wrong with the former.
typealias PackAdding = (
  added: [(item: PackItem, code: ItemCode)], left: [(item: PackItem, state: PackItemState)],
  faults: [(code: ItemCode, fault: ItemFault)]
)
