#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierModel

/// A trap of the program itself: it leaves with the status of an error of Cahier, and says so.
///
/// Changes are whole or not made at all, so that a dossier is sound whatever happens. A handler may
/// do next to nothing, so that what it writes is made beforehand.
enum Crash {
  nonisolated(unsafe) private static var message: [UInt8] = []

  /// Takes the signals of a program that breaks its own rules, from now on.
  static func watch() {
    let code = "FAULT-002"
    let text = Text(
      fr: "erreur[\(code)] : Cahier s’est arrêté sur une erreur de son code\n"
        + "  à faire\u{202F}: Le dossier est tel qu’avant la commande. Relancer avec --verbose, et signaler.\n",
      en: "error[\(code)]: Cahier stopped on an error of its own code\n"
        + "  try: The dossier is as it was before the command. Run it with --verbose, and report it.\n"
    )
    message = Array(text.shown.utf8)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      signal(number) { _ in
        Crash.message.withUnsafeBufferPointer { bytes in
          _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        }
        _exit(ExitStatus.software.rawValue)
      }
    }
  }
}
