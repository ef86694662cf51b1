/// The files that SQLite keeps beside a dossier while it writes, and after a crash.
///
/// They belong to the dossier of their name: beside another one, its pages would be taken for pages
/// of that one.
enum SideFiles {
  private static let endings = ["-journal", "-wal", "-shm"]

  static func paths(of dossier: String) -> [String] {
    endings.map { dossier + $0 }
  }

  static func remove(of dossier: String) {
    for path in paths(of: dossier) { FileBytes.remove(path) }
  }

  /// Leaves them to the dossier that has another name now.
  static func move(of dossier: String, to other: String) {
    for ending in endings where FileBytes.exists(dossier + ending) {
      try? FileBytes.replace(other + ending, with: dossier + ending)
    }
  }

  /// Whether a new dossier can have the name.
  static func isFree(_ dossier: String) -> Bool {
    !([dossier] + paths(of: dossier)).contains(where: FileBytes.exists)
  }

  /// Sees to it that a new dossier can have the name: neither it nor anything of it is there.
  ///
  /// What is left of a dossier that is gone stays where it is: it may be all that there is of it.
  static func requireFree(_ dossier: String) throws(StoreError) {
    if FileBytes.exists(dossier) { throw .exists }
    for path in paths(of: dossier) where FileBytes.exists(path) { throw .leftover(path: path) }
  }
}
