package import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier need edit BF-012 --priority should`: changes what items say.
package struct ItemEditCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", Text(fr: "Modifier un ou plusieurs éléments.", en: "Change one or more items."),
      discussion: Text(
        fr: """
          Les options sont celles de « add », plus --clear CHAMP et --unlink CODE.

            cahier item edit BF-012 --priority should
            cahier item edit BF-001..BF-008 --role scored
          """,
        en: """
          The options are those of “add”, plus --clear FIELD and --unlink CODE.

            cahier item edit BF-012 --priority should
            cahier item edit BF-001..BF-008 --role scored
          """))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    let codes = try arguments.codes()
    let subject = codes.map(\.description).joined(separator: ", ")
    try session.change("item edit", subject) { writer in
      let template = try DossierTemplate.load(writer.reader)
      let languages = try writer.reader.header().languages
      for code in codes {
        try edit(code, arguments, template, languages, writer)
      }
    }
    session.say(Text(fr: "Modifié : \(subject).", en: "Changed: \(subject)."))
  }

  private func edit(
    _ code: ItemCode, _ arguments: ItemArguments, _ template: SpecificationTemplate,
    _ languages: [Language], _ writer: DossierWriter
  ) throws {
    let item = try writer.reader.item(code)
    let kind = try template.kind(of: item)
    let change = try ItemChange(
      try arguments.fields(besides: []), kind: kind, template: template, language: languages[0])
    try writer.update(change.applied(to: item))
    let making = ItemMaking(kind: kind, template: template, languages: languages, writer: writer)
    try making.link(code, change.links)
    for link in try writer.reader.links(of: code)
    where link.from == code && change.unlinked.contains(link.to) {
      try writer.remove(link)
    }
  }
}

extension SpecificationTemplate {
  /// The kind of an item of the dossier.
  func kind(of item: Item) throws(Failure) -> ItemKind {
    if let kind = kinds[id: item.kind] { return kind }
    throw Failure(
      Diagnostic(
        .error, "STORE-040",
        Text(
          fr: "le modèle du dossier n’a pas de sorte « \(item.kind) »",
          en: "the template of the dossier has no kind “\(item.kind)”"),
        at: [Text(same: item.code.description)]), status: .data)
  }
}
