package import CahierModel

/// What the program tells the shell.
///
/// The numbers are those of BSD's `sysexits.h`, as ArgumentParser's are, so that one list serves
/// both. `docs/exit-statuses.md` shows them to users.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case success = 0
  /// The command worked, and what it was asked to check does not pass.
  case findings = 1
  /// The command line is wrong, or an answer is missing and nobody can be asked.
  case usage = 64
  /// A file or an answer holds something wrong.
  case data = 65
  /// A file that should be read cannot be.
  case noInput = 66
  /// Cahier is at fault: please report it.
  case software = 70
  /// A file that should be written cannot be made.
  case cannotCreate = 73
  /// The disk is full or failed.
  case inputOutput = 74
  /// Another program holds the file: the same command may work later.
  case tryAgain = 75
  /// The system or the dossier does not permit it.
  case notPermitted = 77
  /// The person stopped the command: 128 and the number of SIGINT.
  case interrupted = 130
}

extension ExitStatus {
  /// When the program leaves so, as `cahier help exit-statuses` prints it.
  package var meaning: Text {
    switch self {
    case .success: Text(fr: "tout s’est bien passé", en: "all went well")
    case .findings:
      Text(
        fr: "la commande a fonctionné, et ce qu’elle vérifie ne passe pas",
        en: "the command worked, and what it checks does not pass")
    case .usage:
      Text(
        fr: "commande mal écrite, ou réponse manquante et personne à qui la demander",
        en: "wrong command line, or a missing answer and nobody to ask")
    case .data:
      Text(fr: "une donnée est fausse", en: "a file or an answer holds something wrong")
    case .noInput: Text(fr: "un fichier à lire manque", en: "a file cannot be read")
    case .software:
      Text(fr: "Cahier est en faute : à signaler", en: "Cahier is at fault: please report it")
    case .cannotCreate: Text(fr: "un fichier ne peut être créé", en: "a file cannot be written")
    case .inputOutput: Text(fr: "disque plein ou en panne", en: "the disk is full or failed")
    case .tryAgain:
      Text(
        fr: "un autre programme tient le fichier : recommencer plus tard",
        en: "another program holds the file: try again later")
    case .notPermitted: Text(fr: "accès refusé", en: "not permitted")
    case .interrupted: Text(fr: "arrêté par Ctrl-C", en: "stopped with Control-C")
    }
  }
}
