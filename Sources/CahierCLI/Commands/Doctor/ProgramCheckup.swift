internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// The program and the libraries that it runs with.
enum ProgramCheckup {
  static var group: CheckGroup {
    CheckGroup(
      id: "program", title: Text(fr: "Programme", en: "Program"),
      checks: [
        Check(Text(same: "cahier"), Text(same: CahierCommand.version)),
        Check(
          Text(fr: "fichier", en: "file"),
          Text(same: FolderFiles.programFolder.map { "\($0)/" } ?? "?")),
        sqlite,
        Check(Text(same: "libzip"), Text(same: ArchiveLibrary.version)),
      ])
  }

  private static var sqlite: Check {
    guard let version = DatabaseLibrary.version else {
      return Check(
        Text(same: "SQLite"), Text(same: "?"),
        finding: Diagnostic(
          .error, "DOCTOR-001", Text(fr: "SQLite ne marche pas", en: "SQLite does not work"),
          remedies: [Text(same: "apt-get install --reinstall libsqlite3-0")]))
    }
    return Check(Text(same: "SQLite"), Text(same: version))
  }
}

/// The templates that `cahier new` finds.
struct TemplateCheckup {
  let session: Session

  var group: CheckGroup {
    let variables = session.environment.variables
    return CheckGroup(
      id: "templates", title: Text(fr: "Modèles", en: "Templates"),
      checks: TemplateSource.names(variables: variables).map { check($0, variables) })
  }

  private func check(_ name: String, _ variables: [String: String]) -> Check {
    let place = TemplateSource.place(of: name, variables: variables)
    let shown = place.map(Text.init(same:)) ?? Text(fr: "dans le programme", en: "in the program")
    do throws(Failure) {
      let template = try TemplateSource.template(named: name, variables: variables)
      return Check(
        Text(same: name),
        Text(same: "version \(template.version), ") + shown)
    } catch {
      let fault = error.diagnostics.first
      return Check(
        Text(same: name), shown,
        finding: Diagnostic(
          .error, "DOCTOR-002",
          Text(fr: "ce modèle ne se lit pas", en: "this template cannot be read"),
          at: [shown] + (fault?.place ?? []), found: fault?.code,
          remedies: [
            Text(fr: "cahier modèle montrer \(name)", en: "cahier template show \(name)"),
            Text(
              fr: "Corriger ses fichiers, ou installer Cahier à nouveau.",
              en: "Correct its files, or install Cahier again."),
          ]))
    }
  }
}
