internal import ArgumentParser
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier template upgrade`: brings the template of the dossier up to another version.
struct TemplateUpgradeCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "upgrade",
      Text(
        fr: "Comparer le modèle du dossier à celui qui est installé, et le remplacer.",
        en: "Compare the template of the dossier with the installed one, and replace it."),
      discussion: Text(
        fr: """
          Sans nom, c’est le modèle installé du même nom. Rien ne change sans confirmation\u{202F}; un remplacement qui ferait perdre une donnée est refusé, avec la liste de ce qui en dépend. «\u{202F}cahier annuler\u{202F}» le défait.

            cahier modèle actualiser
            cahier modèle actualiser ./mon-modele --yes
          """,
        en: """
          With no name it is the installed template of the same name. Nothing changes without confirmation; a replacement that would lose data is refused, with the list of what hangs on it. “cahier undo” takes it back.

            cahier template upgrade
            cahier template upgrade ./my-template --yes
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "un nom ou un répertoire de modèle", en: "the name or the folder of a template"),
      value: Text(fr: "modèle", en: "template"))) var name: String?

  @Flag(
    help: ArgumentHelp(Text(fr: "remplacer sans demander", en: "replace without asking")))
  var yes = false

  func run(in session: Session) throws(Failure) {
    let comparison = try compare(in: session)
    let page = TemplateUpgradePage(comparison)
    try session.print(Printable(lines: page.lines, value: page.value), as: output.format)
    guard comparison.isNews else { return }
    if !comparison.upgrade.losses.isEmpty { throw page.refusal }
    guard try isConfirmed(in: session) else { return }
    try apply(comparison, in: session)
  }

  private func compare(in session: Session) throws(Failure) -> TemplateComparison {
    let (old, digest, dossier) = try session.read {
      (try DossierTemplate.load($0), try $0.templateReference().digest, try $0.dossier())
    }
    let new = try TemplateSource.template(
      named: name ?? old.id, variables: session.environment.variables)
    return TemplateComparison(old: old, oldDigest: digest, new: new, dossier: dossier)
  }

  private func isConfirmed(in session: Session) throws(Failure) -> Bool {
    if yes { return true }
    guard session.canAsk, output.format == .text else {
      session.say(
        Text(
          fr: "Rien n’est changé. Pour remplacer le modèle\u{202F}: ajouter --yes.",
          en: "Nothing is changed. To replace the template: add --yes."))
      return false
    }
    let question = Text(
      fr:
        "Remplacer le modèle du dossier\u{202F}? («\u{202F}oui\u{202F}»\u{202F}; Entrée\u{202F}: non)\u{202F}: ",
      en: "Replace the template of the dossier? (“yes”; Enter: no): ")
    Interruption.watch()
    let console = DescriptorConsole(isTerminal: true)
    console.write(question.shown)
    if case .typed(let lines) = try console.readLine(), let line = lines.last,
      ["oui", "o", "yes", "y"].contains(CommandAliases.folded(line.trimmed))
    {
      return true
    }
    session.say(Text(fr: "Rien n’est changé.", en: "Nothing is changed."))
    return false
  }

  /// Replaces the template, if the dossier is still the one that was compared.
  private func apply(_ comparison: TemplateComparison, in session: Session) throws(Failure) {
    let (old, new) = (comparison.old, comparison.new)
    try session.change("template upgrade", "\(new.id) \(new.version)") { writer in
      // Somebody may have changed the dossier while this person read.
      let upgrade = TemplateUpgrade(of: try writer.reader.dossier(), from: old, to: new)
      guard upgrade.losses.isEmpty else { throw TemplateUpgradePage(comparison).refusal }
      for answer in upgrade.rewritten { try writer.set(answer) }
      for question in upgrade.forgotten { try writer.remove(answerTo: question) }
      try writer.set(comparison.reference, form: comparison.form.text)
    }
    session.say(
      Text(
        fr:
          "Le dossier porte maintenant le modèle «\u{202F}\(new.id)\u{202F}», version \(new.version). "
          + "«\u{202F}cahier annuler\u{202F}» le défait.",
        en: "The dossier now holds the template “\(new.id)”, version \(new.version). "
          + "“cahier undo” takes it back."))
  }
}

/// The template of a dossier beside another.
struct TemplateComparison {
  let old: SpecificationTemplate
  let new: SpecificationTemplate
  let form: CanonicalTemplate
  /// Whether the two differ at all.
  let isNews: Bool
  let upgrade: TemplateUpgrade

  init(
    old: SpecificationTemplate, oldDigest: String, new: SpecificationTemplate, dossier: Dossier
  ) {
    self.old = old
    self.new = new
    form = CanonicalTemplate(new)
    isNews = form.digest.description != oldDigest
    upgrade = TemplateUpgrade(of: dossier, from: old, to: new)
  }

  /// What the dossier says of the new template.
  var reference: TemplateReference {
    TemplateReference(name: new.id, version: new.version, digest: form.digest.description)
  }
}
