internal import CahierModel

/// What the system says of a fault, which it says in English alone.
enum SystemReason {
  /// The reasons that people meet, in French; another one stays as the system words it.
  private static let french = [
    "No such file or directory": "ce répertoire n’existe pas",
    "Not a directory": "un fichier est là où il faut un répertoire",
    "Is a directory": "c’est un répertoire",
    "File name too long": "le nom est trop long",
    "Too many levels of symbolic links": "des liens mènent en rond",
    "Input/output error": "erreur de lecture ou d’écriture",
    "Too many open files": "trop de fichiers sont ouverts",
    "Invalid argument": "ce nom ne convient pas",
    "Read-only file system": "le système de fichiers est en lecture seule",
    "Stale file handle": "le fichier n’est plus sur son serveur",
    "Operation not supported": "ce n’est pas possible à cet endroit",
    "No such device or address": "cet appareil n’existe pas",
    "unable to open database file": "le fichier ne s’ouvre pas",
    "disk I/O error": "erreur de lecture ou d’écriture",
    "database disk image is malformed": "le contenu du fichier est incohérent",
  ]

  /// The reason in both languages.
  static func text(_ reason: String) -> Text {
    Text(fr: french[reason] ?? reason, en: reason)
  }
}
