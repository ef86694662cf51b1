internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier library`: the ready items of the dossier's template.
struct LibraryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "library",
      Text(fr: "Les éléments prêts à prendre du modèle.", en: "The ready items of the template."),
      discussion: Text(
        fr: """
            cahier bibliothèque lister --kind need --family information
            cahier besoin ajouter --library need.information.news-feed
          """,
        en: """
            cahier library list --kind need --family information
            cahier need add --library need.information.news-feed
          """),
      subcommands: [LibraryListCommand.self, LibraryShowCommand.self])
  }
}

/// `cahier library list --kind need`.
struct LibraryListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Text(fr: "Lister les éléments prêts.", en: "List the ready items."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Option(help: ArgumentHelp(Text(fr: "d’une sorte", en: "of one kind"), value: .word))
  var kind: String?

  @Option(help: ArgumentHelp(Text(fr: "d’une famille", en: "of one family"), value: .word))
  var family: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "qui contiennent ces mots", en: "that hold these words"), value: .text))
  var text: String?

  func run(in session: Session) throws(Failure) {
    let (template, taken) = try session.read {
      (try DossierTemplate.load($0), try $0.codesByOrigin())
    }
    var kind: ItemKind?
    if let name = self.kind { kind = try template.kind(named: name) }
    let page = LibraryPage(template: template, taken: taken, language: ScreenLanguage.current)
    let chosen = template.library.filter { ready in
      (kind == nil || ready.kind == kind?.id) && page.matches(ready, family: family, text: text)
    }
    try session.print(
      Printable(
        table: chosen.map { page.row($0) }, values: chosen.map { page.value($0) },
        ifEmpty: Text(fr: "Aucun élément prêt.", en: "No ready item.")), as: output.format)
  }
}

/// `cahier library show need.information.news-feed`.
struct LibraryShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", Text(fr: "Montrer un élément prêt.", en: "Show a ready item."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: ArgumentHelp(Text(fr: "l’identifiant", en: "the id"), value: .key))
  var id: String

  func run(in session: Session) throws(Failure) {
    let (template, taken, header) = try session.read {
      (try DossierTemplate.load($0), try $0.codesByOrigin(), try $0.header())
    }
    guard let ready = template.library[id: id] else {
      throw .data(
        "INPUT-036",
        Text(
          fr: "la bibliothèque n’a pas d’élément «\u{202F}\(id)\u{202F}»",
          en: "the library has no item “\(id)”"),
        remedies: [Text(same: "cahier library list")])
    }
    let page = LibraryPage(template: template, taken: taken, language: ScreenLanguage.current)
    try session.print(
      Printable(lines: page.lines(of: ready, under: header), value: page.value(of: ready)),
      as: output.format)
  }
}

/// Ready items as they are shown.
private struct LibraryPage {
  let template: SpecificationTemplate
  /// The codes of the items of the dossier, by the ready item that they come from.
  let taken: [String: ItemCode]
  let language: Language

  func matches(_ ready: ReadyItem, family: String?, text: String?) -> Bool {
    if let family {
      let folded = CommandAliases.folded(family)
      guard
        [ready.family, familyName(of: ready)].compactMap({ $0 })
          .contains(where: { CommandAliases.folded($0) == folded })
      else { return false }
    }
    guard let text else { return true }
    let folded = CommandAliases.folded(text)
    return ready.values.contains { entry in
      guard case .text(let words) = entry.value else { return false }
      return CommandAliases.folded(words[language]).contains(folded)
    }
  }

  func row(_ ready: ReadyItem) -> [String] {
    [ready.id, taken[ready.id]?.description ?? "", title(of: ready)?[language] ?? ""]
  }

  /// In the languages of the dossier, with the sources that count under its law.
  func lines(of ready: ReadyItem, under header: DossierHeader) -> [String] {
    guard let code = ItemCode(prefix: "X", number: 1), let id = ItemID("0000000000000000") else {
      return []
    }
    var item = Item(code: code, id: id, kind: ready.kind, family: ready.family)
    item.fill(from: ready, languages: header.languages)
    let page = ItemPage(template: template, language: language, law: header.jurisdiction)
      .lines(of: item, links: [])
    let state = taken[ready.id].map { Text(fr: "pris\u{202F}: \($0)", en: "taken: \($0)") }
    let head = [ready.id, state?[language] ?? "", title(of: ready)?[language] ?? ""]
    let links = ready.links.map { link in
      let label = template.kinds[id: ready.kind]?.links[id: link.id]?.label[language] ?? link.id
      return "  \(label)\(Typography(language).colon)\(link.targets.joined(separator: ", "))"
    }
    return [head.filter { !$0.isEmpty }.joined(separator: "  ")] + page.dropFirst() + links
  }

  func value(_ ready: ReadyItem) -> JSONValue {
    .record([
      "id": .string(ready.id), "kind": .string(ready.kind), "family": .optional(ready.family),
      "title": title(of: ready).map(JSONValue.text) ?? .null,
      "taken": .optional(taken[ready.id]?.description),
    ])
  }

  func value(of ready: ReadyItem) -> JSONValue {
    let texts = ready.values.compactMap { entry -> JSONValue.Member? in
      guard case .text(let text) = entry.value else { return nil }
      return JSONValue.Member(entry.id, .text(text))
    }
    return .record([
      "id": .string(ready.id), "kind": .string(ready.kind), "family": .optional(ready.family),
      "taken": .optional(taken[ready.id]?.description), "texts": .object(texts),
      "links": .object(
        ready.links.map {
          JSONValue.Member($0.id, .array($0.targets.map(JSONValue.string)))
        }),
    ])
  }

  private func title(of ready: ReadyItem) -> Text? {
    let kind = template.kinds[id: ready.kind]
    for purpose in [ItemField.Purpose.title, .statement] {
      guard let field = kind?.field(for: purpose), case .text(let text)? = ready[field.id] else {
        continue
      }
      return text
    }
    return nil
  }

  private func familyName(of ready: ReadyItem) -> String? {
    guard let family = ready.family, let kind = template.kinds[id: ready.kind] else { return nil }
    return template.families(of: kind).first { $0.id == family }?.name[language]
  }
}
