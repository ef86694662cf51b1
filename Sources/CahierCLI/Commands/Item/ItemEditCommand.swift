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
          Les options sont celles de « ajouter », plus --clear CHAMP et --unlink CODE. Ce qu’un
          élément doit avoir ne s’efface pas.

            cahier item edit BF-012 --statement "…"
            cahier item edit BF-001..BF-008 --priority should --role scored
          """,
        en: """
          The options are those of “add”, plus --clear FIELD and --unlink CODE. What an item must
          have is not cleared.

            cahier item edit FN-012 --statement "…"
            cahier item edit FN-001..FN-008 --priority should --role scored
          """))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    let (codes, warnings) = try session.change("item edit") { writer in
      let scene = try ItemScene(arguments, writer.reader)
      let (items, holes) = try scene.items(arguments, in: writer.reader)
      var editing = try ItemEditing(
        options: try arguments.fields(besides: []), scene: scene, writer: writer)
      guard !editing.options.isEmpty else { throw Self.nothingToChange(arguments) }
      for item in items { try editing.edit(item) }
      let codes = items.map(\.code)
      writer.subject.name = ItemCode.listed(codes)
      return (codes, scene.warnings(ofHoles: holes) + (try editing.warnings()))
    }
    let list = ItemCode.listed(codes)
    session.say(Text(fr: "Modifié\u{202F}: \(list).", en: "Changed: \(list)."))
    session.show(warnings)
  }

  private static func nothingToChange(_ arguments: ItemArguments) -> Failure {
    .usage(
      "INPUT-099",
      Text(
        fr: "il manque ce qu’il faut modifier", en: "what to change is missing"),
      expected: Text(
        fr: "une option pour chaque champ à modifier", en: "an option for each field to change"),
      remedies: [arguments.help])
  }
}
