package import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier need add`: puts an item at the end of its kind.
package struct ItemAddCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", Text(fr: "Ajouter un élément.", en: "Add an item."),
      discussion: Text(
        fr: """
          Chaque champ de la sorte est une option ; un texte prend -fr ou -en pour dire sa langue.

            cahier besoin ajouter --family information --title "Fil d’actualités" \\
              --statement "…" --priority must --role scored
            cahier besoin ajouter --library need.information.news-feed
          """,
        en: """
          Each field of the kind is an option; a text takes -fr or -en to say its language.

            cahier need add --family information --title "News feed" \\
              --statement "…" --priority must --role scored
            cahier need add --library need.information.news-feed
          """))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    let code = try session.change("item add") { writer in
      let template = try DossierTemplate.load(writer.reader)
      guard let kind = try arguments.kind(in: template) else { throw Self.missingKind(template) }
      let languages = try writer.reader.header().languages
      let making = ItemMaking(
        kind: kind, template: template, languages: languages, writer: writer)
      let change = try ItemChange(
        try arguments.fields(besides: ["library"]), kind: kind, template: template,
        language: languages[0])
      let code = try making.add(change, library: arguments["library"])
      writer.subject.name = code.description
      return code
    }
    try session.print([code.description])
    session.say(Text(fr: "\(code) est ajouté.", en: "\(code) is added."))
  }

  private static func missingKind(_ template: SpecificationTemplate) -> Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-035",
        Text(fr: "il manque la sorte d’élément", en: "the kind of item is missing"),
        expected: Text(same: template.kinds.map(\.id).joined(separator: ", ")),
        remedies: [Text(same: "cahier item add --kind …")]), status: .usage)
  }
}
