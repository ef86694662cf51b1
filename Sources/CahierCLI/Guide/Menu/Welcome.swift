internal import CahierInterchange
internal import CahierModel

/// What `cahier` alone says on a terminal: the dossiers of the folder, and how to make one.
struct Welcome {
  let session: Session
  let dialogue: LineDialogue

  /// Greets, opens the dossier that the person picks or makes, and goes on with its menu.
  func run() throws(Failure) {
    dialogue.console.say(
      Text(
        fr: "Bonjour. Cahier aide à rédiger un cahier des charges et à comparer des offres.",
        en: "Hello. Cahier helps to write a specification and to compare offers."))
    do throws(Detour) {
      guard let path = try chosen() else { return }
      let choices = SessionChoices(dossier: path, actor: session.choices.actor)
      let opened = Session(environment: session.environment, choices: choices)
      try Detour.failing { () throws(Failure) in try GuideOpening(session: opened).run() }
    } catch {
      if case .failure(let failure) = error { throw failure }
    }
  }

  private func chosen() throws(Detour) -> String? {
    let dossiers = DossierLocation.dossiers(in: ".")
    let new = Text(fr: "Créer un dossier", en: "Make a dossier").shown
    let number = try dialogue.number(
      dossiers.isEmpty
        ? Text(
          fr: "Aucun dossier ici. Que faire\u{202F}? (un numéro ; Entrée\u{202F}: rien)",
          en: "No dossier here. What to do? (a number; Enter: nothing)")
        : Text(
          fr: "Quel dossier ouvrir\u{202F}? (un numéro ; Entrée\u{202F}: aucun)",
          en: "Which dossier to open? (a number; Enter: none)"), among: dossiers + [new])
    guard let number else { return nil }
    return dossiers.indices.contains(number) ? dossiers[number] : try made()
  }

  private func made() throws(Detour) -> String? {
    let variables = session.environment.variables
    var templates: [SpecificationTemplate] = []
    for name in TemplateSource.names(variables: variables) {
      templates.append(
        try Detour.failing { () throws(Failure) in
          try TemplateSource.template(named: name, variables: variables)
        })
    }
    let number = try dialogue.number(
      Text(
        fr: "Quel modèle\u{202F}? (un numéro)", en: "Which template? (a number)"),
      among: templates.map(\.name.shown))
    guard let number else { return nil }
    while true {
      let name = try dialogue.text(
        Text(
          fr: "Quel nom lui donner\u{202F}? (par exemple\u{202F}: mon-projet)",
          en: "Which name to give it? (for example: my-project)"),
        help: Text(
          fr:
            "Le nom du fichier du dossier, sans accent ni espace de préférence\u{202F}: mon-projet "
            + "devient mon-projet.cahier.",
          en: "The name of the file of the dossier, best with no blank: my-project becomes "
            + "my-project.cahier."))
      if name.isEmpty { return nil }
      let path = name.hasSuffix(".cahier") ? name : "\(name).cahier"
      do throws(Failure) {
        try CommandRun.run([
          "new", "--template", templates[number].id, "--language",
          ScreenLanguage.current.rawValue, "--", path,
        ])
        return path
      } catch {
        session.show(error.diagnostics)
      }
    }
  }
}
