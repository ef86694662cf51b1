internal import CahierModel

/// The terminal, the locale and the programs that help Cahier.
struct SurroundingsCheckup {
  let environment: ProgramEnvironment

  var group: CheckGroup {
    CheckGroup(
      id: "surroundings", title: Text(fr: "Environnement", en: "Surroundings"),
      checks: [language, locale, terminal, office])
  }

  private var language: Check {
    Check(
      Text(fr: "langue", en: "language"), Text(same: ScreenLanguage.current.rawValue))
  }

  /// The locale matters on a terminal alone: there it says how bytes are shown.
  private var locale: Check {
    let variables = environment.variables
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty }
    let folded = (name ?? "").lowercased()
    let isUnicode = folded.contains("utf-8") || folded.contains("utf8")
    let shown = name.map(Text.init(same:)) ?? Text(fr: "aucune", en: "none")
    let isShown = environment.outputIsTerminal || environment.inputIsTerminal
    guard isShown, !isUnicode else { return Check(Text(fr: "locale", en: "locale"), shown) }
    return Check(
      Text(fr: "locale", en: "locale"), shown,
      finding: Diagnostic(
        .warning, "DOCTOR-003",
        Text(
          fr: "le terminal ne dit pas qu’il montre l’UTF-8",
          en: "the terminal does not say that it shows UTF-8"),
        found: name, expected: Text(same: "C.UTF-8, fr_FR.UTF-8, en_GB.UTF-8…"),
        remedies: [Text(same: "export LC_ALL=C.UTF-8")]))
  }

  private var terminal: Check {
    let kind = environment.variables["TERM"] ?? "?"
    return Check(
      Text(same: "terminal"),
      environment.outputIsTerminal
        ? Text(same: kind) : Text(fr: "aucun à la sortie", en: "none at the output"))
  }

  /// LibreOffice is only used by people, to convert what Cahier writes: without it nothing fails.
  private var office: Check {
    let folders = (environment.variables["PATH"] ?? "").split(separator: ":")
    let path = folders.flatMap { folder in
      ["soffice", "libreoffice"].map { "\(folder)/\($0)" }
    }.first(where: FolderFiles.isFile)
    return Check(
      Text(same: "LibreOffice"),
      path.map(Text.init(same:))
        ?? Text(
          fr: "absent\u{202F}; il n’est utile que pour convertir les documents",
          en: "absent; it is only useful to convert documents"))
  }
}
