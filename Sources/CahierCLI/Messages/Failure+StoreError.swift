internal import CahierModel
package import CahierStore

extension Failure {
  /// What an error of the store means for the person: one line of the table for each.
  package init(_ error: StoreError, path: String) {
    self.init(
      Diagnostic(
        .error, error.code, error.message, at: [Text(same: path)], remedies: error.remedies),
      status: error.status)
  }
}

extension StoreError {
  fileprivate var code: String {
    switch self {
    case .missing: "STORE-001"
    case .exists: "STORE-002"
    case .notADossier: "STORE-003"
    case .madeByLaterVersion: "STORE-004"
    case .busy: "STORE-005"
    case .readOnly: "STORE-006"
    case .cannotCreate: "STORE-007"
    case .diskFull: "STORE-008"
    case .inputOutput: "STORE-009"
    case .damaged, .foreignSchema, .unreadable: "STORE-012"
    case .refused: "STORE-013"
    case .leftover: "STORE-014"
    case .notPermitted: "STORE-015"
    case .noItem: "STORE-020"
    case .duplicateItem: "STORE-021"
    case .itemInUse: "STORE-022"
    case .noLot: "STORE-023"
    case .duplicateLot: "STORE-024"
    case .lotInUse: "STORE-025"
    case .noOffer: "STORE-026"
    case .duplicateOffer: "STORE-027"
    case .noEvaluator: "STORE-028"
    case .noSuppression: "STORE-029"
    case .noBaseline: "BASE-001"
    case .duplicateBaseline: "BASE-002"
    case .alteredBaseline: "BASE-003"
    case .nothingToUndo: "STORE-030"
    case .cannotUndo: "STORE-031"
    case .cannotUndoRestore: "STORE-062"
    }
  }

  fileprivate var status: ExitStatus {
    switch self {
    case .missing: .noInput
    case .exists, .leftover, .cannotCreate: .cannotCreate
    case .busy: .tryAgain
    case .readOnly, .notPermitted: .notPermitted
    case .diskFull, .inputOutput: .inputOutput
    case .refused: .software
    default: .data
    }
  }

  fileprivate var message: Text {
    switch self {
    case .missing: Text(fr: "ce dossier n’existe pas", en: "there is no such dossier")
    case .exists: Text(fr: "ce fichier existe déjà", en: "there is such a file already")
    case .notADossier:
      Text(fr: "ce fichier n’est pas un dossier de Cahier", en: "this file is no dossier of Cahier")
    case .madeByLaterVersion(let found, let known):
      Text(
        fr:
          "une version plus récente de Cahier a fait ce dossier (format \(found), connu\u{202F}: \(known))",
        en: "a later version of Cahier made this dossier (format \(found), known: \(known))")
    case .busy(let holder): busyMessage(holder)
    case .readOnly:
      Text(
        fr: "le dossier ou son répertoire est en lecture seule",
        en: "the dossier or its folder is read-only")
    case .notPermitted:
      Text(fr: "ce fichier ne peut pas être lu par vous", en: "you may not read this file")
    case .leftover(let path):
      Text(
        fr: "il reste un fichier d’un dossier disparu\u{202F}: \(path)",
        en: "a file of a dossier that is gone is still there: \(path)")
    case .cannotCreate(let reason):
      Text(
        fr: "le fichier ne peut être créé\u{202F}: \(SystemReason.text(reason).fr)",
        en: "the file cannot be made: \(reason)")
    case .diskFull: Text(fr: "le disque est plein", en: "the disk is full")
    case .inputOutput(let reason):
      Text(
        fr: "le disque est en défaut\u{202F}: \(SystemReason.text(reason).fr)",
        en: "the disk failed: \(reason)")
    case .damaged(let reason):
      Text(
        fr: "le fichier est abîmé\u{202F}: \(SystemReason.text(reason).fr)",
        en: "the file is damaged: \(reason)")
    case .foreignSchema(let version):
      Text(
        fr: "les tables de ce fichier ne sont pas celles d’un dossier (format \(version))",
        en: "the tables of this file are not those of a dossier (format \(version))")
    case .unreadable(let table, let key):
      Text(
        fr: "une ligne de la table \(table) ne se lit pas\u{202F}: \(key)",
        en: "a row of the table \(table) cannot be read: \(key)")
    case .refused(let reason):
      Text(fr: "SQLite refuse\u{202F}: \(reason)", en: "SQLite refuses: \(reason)")
    default: contentMessage
    }
  }

  private func busyMessage(_ holder: LockHolder?) -> Text {
    guard let holder else {
      return Text(
        fr: "un autre programme écrit dans le dossier",
        en: "another program is writing to the dossier")
    }
    let name = holder.name.map { "\($0), " } ?? ""
    return Text(
      fr: "un autre programme écrit dans le dossier (\(name)processus \(holder.process))",
      en: "another program is writing to the dossier (\(name)process \(holder.process))")
  }

  private var contentMessage: Text {
    switch self {
    case .noItem(let code):
      Text(fr: "il n’y a pas d’élément \(code)", en: "there is no item \(code)")
    case .duplicateItem(let code):
      Text(fr: "le code \(code) a déjà servi", en: "the code \(code) was already given")
    case .itemInUse(let code, let users):
      Text(
        fr: "\(code) est encore lié à\u{202F}: \(users.joined(separator: ", "))",
        en: "these still hang on \(code): \(users.joined(separator: ", "))")
    case .noLot(let key):
      key.isEmpty
        ? Text(fr: "le dossier n’a pas encore de lot", en: "the dossier has no lot yet")
        : Text(fr: "il n’y a pas de lot «\u{202F}\(key)\u{202F}»", en: "there is no lot “\(key)”")
    case .duplicateLot(let key):
      Text(fr: "il y a déjà un lot «\u{202F}\(key)\u{202F}»", en: "there is a lot “\(key)” already")
    case .lotInUse(let key):
      Text(
        fr: "des offres portent sur le lot «\u{202F}\(key)\u{202F}»",
        en: "there are offers for the lot “\(key)”")
    case .noOffer(let name):
      Text(fr: "il n’y a pas d’offre «\u{202F}\(name)\u{202F}»", en: "there is no offer “\(name)”")
    case .duplicateOffer(let name):
      Text(
        fr: "il y a déjà une offre «\u{202F}\(name)\u{202F}»",
        en: "there is an offer “\(name)” already")
    case .noEvaluator(let name):
      Text(
        fr: "il n’y a pas d’évaluateur «\u{202F}\(name)\u{202F}»",
        en: "there is no evaluator “\(name)”")
    case .noSuppression(let rule, let subject):
      Text(
        fr:
          "aucun constat de \(rule) n’est laissé \(subject.isEmpty ? "au dossier" : "à \(subject)")",
        en: "no finding of \(rule) is let stand at \(subject.isEmpty ? "the dossier" : subject)")
    case .noBaseline(let name):
      Text(
        fr: "il n’y a pas d’état de référence «\u{202F}\(name)\u{202F}»",
        en: "there is no baseline “\(name)”")
    case .duplicateBaseline(let name):
      Text(
        fr: "il y a déjà un état de référence «\u{202F}\(name)\u{202F}»",
        en: "there is a baseline “\(name)” already")
    case .alteredBaseline(let name):
      Text(
        fr: "l’état de référence «\u{202F}\(name)\u{202F}» n’est plus celui qui a été figé",
        en: "the baseline “\(name)” is no longer what was frozen")
    case .cannotUndo(let sequence):
      Text(
        fr: "la ligne \(sequence) du journal ne peut plus être annulée",
        en: "line \(sequence) of the journal can no longer be undone")
    case .cannotUndoRestore(let sequence, _):
      Text(
        fr: "la ligne \(sequence) du journal est une restauration, qui ne s’annule pas",
        en: "line \(sequence) of the journal is a restore, which cannot be undone")
    default: Text(fr: "il n’y a rien à annuler", en: "there is nothing to undo")
    }
  }

  fileprivate var remedies: [Text] {
    switch self {
    case .missing: [Text(same: "cahier new mon-intranet.cahier --template intranet")]
    case .exists:
      [
        Text(
          fr: "Choisir un autre nom, ou déplacer ce fichier.",
          en: "Choose another name, or move the file.")
      ]
    case .notADossier:
      [
        Text(
          fr: "Vérifier le nom\u{202F}: le fichier n’a pas été touché.",
          en: "Check the name: the file has not been touched.")
      ]
    case .madeByLaterVersion:
      [
        Text(
          fr: "Installer la dernière version de Cahier. Le fichier n’a pas été modifié.",
          en: "Install the latest Cahier. The file has not been changed.")
      ]
    case .busy:
      [
        Text(
          fr: "Attendre qu’il finisse, ou le fermer, puis recommencer.",
          en: "Wait for it to end, or close it, then run the same command again.")
      ]
    case .leftover:
      [
        Text(
          fr: "Choisir un autre nom, ou déplacer ce reste si plus rien n’en est attendu.",
          en: "Choose another name, or move what is left if nobody needs it any more.")
      ]
    case .readOnly, .notPermitted, .cannotCreate:
      [
        Text(
          fr: "Vérifier les droits sur le fichier et sur son répertoire.",
          en: "Check your rights on the file and on its folder.")
      ]
    case .diskFull, .inputOutput:
      [
        Text(
          fr:
            "Libérer de la place, puis recommencer\u{202F}: le dossier est resté tel qu’il était.",
          en: "Make room, then run the same command again: the dossier is as it was.")
      ]
    case .noBaseline, .duplicateBaseline: [Text(same: "cahier baseline list")]
    case .damaged, .foreignSchema, .unreadable, .alteredBaseline:
      [Text(fr: "cahier restaurer --from COPIE", en: "cahier restore --from COPY")]
    case .cannotUndoRestore(_, let kept):
      [
        kept.map { Text(same: "cahier restore --from \(ShellWord.quoted($0))") }
          ?? Text(
            fr: "Remettre une autre copie\u{202F}: cahier restaurer --from COPIE",
            en: "Put another copy back: cahier restore --from COPY")
      ]
    case .itemInUse(let code, _):
      [
        Text(same: "cahier item show \(code)"),
        Text(same: "cahier item edit CODE --unlink \(code)"),
      ]
    case .noItem: [Text(same: "cahier item list")]
    case .noLot(let key) where key.isEmpty:
      [
        Text(same: "cahier guide criteria"), Text(same: "cahier criterion library"),
        Text(same: "cahier criterion take …"),
      ]
    case .noLot, .duplicateLot: [Text(same: "cahier lot list"), Text(same: "cahier lot add KEY")]
    case .nothingToUndo: [Text(same: "cahier journal")]
    case .noOffer, .duplicateOffer, .lotInUse: [Text(same: "cahier offer list")]
    default: []
    }
  }
}
