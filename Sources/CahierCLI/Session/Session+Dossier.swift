#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierModel

extension Session {
  /// Sees to it that a document is not written over the dossier that it is made from, by whatever
  /// name or link.
  func requireNotTheDossier(_ path: String) throws(Failure) {
    guard let file = FileIdentity(path), file == FileIdentity(try dossierPath()) else { return }
    throw Failure(
      Diagnostic(
        .error, "DOC-015",
        Text(
          fr: "c’est le dossier lui-même\u{202F}: rien n’a été écrit",
          en: "this is the dossier itself: nothing was written"),
        at: [Text(same: path)],
        remedies: [
          Text(
            fr: "Choisir un autre endroit avec -o FICHIER.",
            en: "Choose another place with -o FILE.")
        ]), status: .cannotCreate)
  }
}

/// What two names of one file have in common.
private struct FileIdentity: Equatable {
  let device: dev_t
  let number: ino_t

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (status.st_dev, status.st_ino)
  }
}
