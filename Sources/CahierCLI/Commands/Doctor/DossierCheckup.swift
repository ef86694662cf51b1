internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// The file of a dossier, from the outside in.
struct DossierCheckup {
  let session: Session
  /// Whether the command line names the dossier: else having none is no fault.
  let isNamed: Bool

  var group: CheckGroup {
    get throws(Failure) {
      CheckGroup(id: "dossier", title: Text(fr: "Dossier", en: "Dossier"), checks: try checks)
    }
  }

  private var checks: [Check] {
    get throws(Failure) {
      let path: String
      do throws(Failure) {
        path = try session.dossierPath()
      } catch {
        let isAsked = isNamed || session.environment.variables["CAHIER_DOSSIER"] != nil
        if isAsked { throw error }
        return [Self.unnamed(error.diagnostics.first)]
      }
      do throws(Failure) {
        let inspection = try session.reporting(path) {
          try DossierInspection(path: path, patience: session.environment.patience)
        }
        return [Check(Text(fr: "fichier", en: "file"), Text(same: path))]
          + DossierFindings(inspection: inspection, path: path).checks + [try template]
      } catch  where error.status == .data || error.status == .software {
        let seen = Text(fr: "\(path), illisible", en: "\(path), cannot be read")
        return [Check(Text(fr: "fichier", en: "file"), seen, finding: error.diagnostics.first)]
      }
    }
  }

  /// That no dossier was named: no fault where there is none, one where it takes a name to find it.
  private static func unnamed(_ reason: Diagnostic?) -> Check {
    Check(
      Text(fr: "fichier", en: "file"), reason?.message ?? Text(same: "?"),
      finding: reason?.code == DossierLocation.missingCode ? nil : reason)
  }

  /// Whether this program understands the template that the dossier holds.
  private var template: Check {
    get throws(Failure) {
      let name = Text(fr: "modèle", en: "template")
      do throws(Failure) {
        let template = try session.read { try DossierTemplate.load($0) }
        return Check(name, Text(same: "\(template.id), version \(template.version)"))
      } catch  where error.status == .data {
        return Check(
          name, Text(fr: "illisible", en: "cannot be read"), finding: error.diagnostics.first)
      }
    }
  }
}

/// What an inspection found, as checks with remedies.
struct DossierFindings {
  let inspection: DossierInspection
  let path: String

  var checks: [Check] {
    [format, permissions, unfinished, integrity, references, journal, digest] + baselines
  }

  /// Nothing where all is well: most dossiers have no baseline.
  private var baselines: [Check] {
    let altered = inspection.alteredBaselines
    guard !altered.isEmpty else { return [] }
    return [
      check(
        Text(fr: "états de référence", en: "baselines"), Self.count(altered.count), "DOCTOR-017",
        unless: false,
        Text(
          fr: "des états de référence ne sont plus ce qui a été figé",
          en: "baselines are no longer what was frozen"),
        found: altered.joined(separator: ", "), Self.backup)
    ]
  }

  private func check(
    _ name: Text, _ seen: Text, _ code: String, unless isSound: Bool, _ message: Text,
    found: String? = nil, _ remedies: [Text]
  ) -> Check {
    let finding = Diagnostic(
      .error, code, message, at: [Text(same: path)], found: found, remedies: remedies)
    return Check(name, seen, finding: isSound ? nil : finding)
  }

  private var format: Check {
    let version = inspection.version
    return check(
      Text(fr: "format", en: "format"), Text(same: "\(version)"), "DOCTOR-010",
      unless: version == inspection.knownVersion,
      Text(fr: "le dossier est d’un ancien format", en: "the dossier is in an old format"),
      found: "\(version)",
      [
        Text(
          fr: "La prochaine commande qui l’ouvre le met à jour, après une copie à côté.",
          en: "The next command that opens it brings it up to date, after a copy beside it.")
      ])
  }

  private var permissions: Check {
    let bits = String(inspection.permissions, radix: 8)
    return check(
      Text(fr: "droits", en: "permissions"), Text(same: bits), "DOCTOR-011",
      unless: inspection.permissions & 0o077 == 0,
      Text(
        fr: "d’autres que le propriétaire ont accès au dossier",
        en: "others than its owner have access to the dossier"), found: bits,
      [Text(same: "chmod 600 \(path)")])
  }

  private var unfinished: Check {
    check(
      Text(fr: "modification interrompue", en: "interrupted change"),
      inspection.hasUnfinishedChange ? .yes : .no, "DOCTOR-012",
      unless: !inspection.hasUnfinishedChange,
      Text(
        fr: "une modification est en cours, ou a été interrompue",
        en: "a change is under way, or was interrupted"), found: "\(path)-journal",
      [
        Text(
          fr: "Ne pas effacer ce fichier\u{202F}: la prochaine commande rétablit le dossier.",
          en: "Do not remove that file: the next command puts the dossier right.")
      ])
  }

  private var integrity: Check {
    let damages = inspection.damages
    return check(
      Text(fr: "intégrité", en: "integrity"), Self.count(damages.count), "DOCTOR-013",
      unless: damages.isEmpty,
      Text(fr: "le fichier est abîmé", en: "the file is damaged"), found: damages.first,
      Self.backup)
  }

  private var references: Check {
    let broken = inspection.brokenReferences
    return check(
      Text(fr: "renvois entre tables", en: "references between tables"), Self.count(broken.count),
      "DOCTOR-014", unless: broken.isEmpty,
      Text(
        fr: "des lignes renvoient à des lignes absentes",
        en: "rows lead to rows that are not there"),
      found: broken.first.map { "\($0.table) → \($0.target)" }, Self.backup)
  }

  private var journal: Check {
    let name = Text(same: "journal")
    switch inspection.journal {
    case .intact(let lines, _):
      return Check(
        name, Text(fr: "intact, ", en: "intact, ") + CountedText.line.counted(lines))
    case .brokenLine(let line), .alteredContent(let line):
      return check(
        name, Text(fr: "modifié à la ligne \(line)", en: "altered at line \(line)"), "DOCTOR-015",
        unless: false,
        Text(
          fr: "autre chose que Cahier a écrit dans le journal",
          en: "something else than Cahier wrote to the journal"), found: "\(line)", Self.backup)
    }
  }

  private var digest: Check {
    check(
      Text(fr: "empreinte du modèle", en: "digest of the template"),
      inspection.hasItsTemplate ? Text(fr: "conforme", en: "matches") : .no, "DOCTOR-016",
      unless: inspection.hasItsTemplate,
      Text(
        fr: "le modèle du dossier n’est pas celui que dit son empreinte",
        en: "the template of the dossier is not the one that its digest names"),
      found: inspection.template.digest,
      Self.backup + [Text(fr: "cahier modèle actualiser", en: "cahier template upgrade")])
  }

  private static func count(_ count: Int) -> Text {
    count == 0
      ? Text(fr: "rien à signaler", en: "nothing to report")
      : Text(fr: "\(count) à signaler", en: "\(count) to report")
  }

  private static let backup = [
    Text(
      fr: "Comparer avec une sauvegarde, puis\u{202F}: cahier restaurer --from SAUVEGARDE",
      en: "Compare it with a backup, then: cahier restore --from BACKUP")
  ]
}

extension Text {
  fileprivate static var yes: Text { Text(fr: "oui", en: "yes") }
  fileprivate static var no: Text { Text(fr: "non", en: "no") }
}
