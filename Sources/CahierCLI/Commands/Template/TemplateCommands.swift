internal import ArgumentParser
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier template`: the models of specification.
struct TemplateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "template",
      Text(fr: "Les modèles de cahier des charges.", en: "The templates of specifications."),
      subcommands: [
        TemplateListCommand.self, TemplateShowCommand.self, TemplateUpgradeCommand.self,
      ])
  }
}

/// `cahier template list`: the templates that `cahier new` finds by their name.
struct TemplateListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", Text(fr: "Lister les modèles.", en: "List the templates."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let variables = session.environment.variables
    var templates: [SpecificationTemplate] = []
    for name in TemplateSource.names(variables: variables) {
      templates.append(try TemplateSource.template(named: name, variables: variables))
    }
    try session.print(
      Printable(
        table: templates.map { [$0.id, "version \($0.version)", $0.name.shown] },
        values: templates.map { template in
          .record([
            "name": .string(template.id), "version": .integer(template.version),
            "title": .text(template.name), "description": .text(template.description),
          ])
        }, ifEmpty: Text(fr: "Aucun modèle.", en: "No template.")), as: output.format)
  }
}

/// `cahier template show`: what the template of the dossier holds, or that of a name.
struct TemplateShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Text(fr: "Montrer ce que contient un modèle.", en: "Show what a template holds."),
      discussion: Text(
        fr: "Sans nom, c’est le modèle que le dossier porte en lui.",
        en: "With no name it is the template that the dossier holds."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "un nom ou un répertoire de modèle", en: "the name or the folder of a template"),
      value: Text(fr: "modèle", en: "template"))) var name: String?

  func run(in session: Session) throws(Failure) {
    let template: SpecificationTemplate
    let digest: String
    if let name {
      template = try TemplateSource.template(
        named: name, variables: session.environment.variables)
      digest = CanonicalTemplate(template).digest.description
    } else {
      (template, digest) = try session.read {
        (try DossierTemplate.load($0), try $0.templateReference().digest)
      }
    }
    let page = TemplatePage(template: template, digest: digest, language: ScreenLanguage.current)
    try session.print(Printable(lines: page.lines, value: page.value), as: output.format)
  }
}

/// What a template holds, as it is shown.
private struct TemplatePage {
  let template: SpecificationTemplate
  let digest: String
  let language: Language

  var lines: [String] {
    let criteria = template.criteria.criteria.count + template.criteria.prices.count
    let counts = [
      Text(fr: "\(template.sections.count) sections", en: "\(template.sections.count) sections"),
      Text(
        fr: "\(template.guide.questions.count) questions du guide",
        en: "\(template.guide.questions.count) questions of the guide"),
      Text(
        fr: "\(template.library.count) éléments prêts", en: "\(template.library.count) ready items"),
      Text(fr: "\(criteria) critères prêts", en: "\(criteria) ready criteria"),
      Text(fr: "\(template.sources.count) sources", en: "\(template.sources.count) sources"),
    ]
    let kinds = template.kinds.map { kind in
      [
        "  " + kind.prefix[language], kind.id, kind.name[language].many,
        Text(
          fr: "à prendre\u{202F}: \(template.readyItems(of: kind.id).count)",
          en: "\(template.readyItems(of: kind.id).count) ready")[language],
      ]
    }
    return [
      "\(template.id)  version \(template.version)  \(template.name[language])",
      "  SHA-256 \(digest)", "  \(template.description[language])",
    ] + counts.map { "  \($0[language])" } + TextTable.lines(kinds)
  }

  var value: JSONValue {
    .record([
      "name": .string(template.id), "version": .integer(template.version),
      "digest": .string(digest), "title": .text(template.name),
      "description": .text(template.description),
      "kinds": .array(
        template.kinds.map { kind in
          .record([
            "id": .string(kind.id), "prefix": .text(kind.prefix), "name": .text(kind.name.many),
            "isRequirement": .boolean(kind.isRequirement),
            "ready": .integer(template.readyItems(of: kind.id).count),
          ])
        }),
      "sections": .array(
        template.sections.map { .record(["id": .string($0.id), "title": .text($0.title)]) }),
      "questions": .integer(template.guide.questions.count),
      "readyItems": .integer(template.library.count),
    ])
  }
}
