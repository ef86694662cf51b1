package import Foundation
import Synchronization

/// Files that commands make, made once for all the tests that start from them: a debug program takes
/// a second for a dossier.
package enum MadeOnce {
  private static let made = Mutex<[String: Made]>([:])

  private struct Made {
    let file: Data
    let outcome: Transcript.Outcome
  }

  /// Puts in `folder` the file of this name that `command` makes, and returns what the command did.
  ///
  /// The command runs in a folder of its own, which it finds empty.
  @discardableResult
  package static func file(
    _ name: String, by command: String, in folder: URL
  ) throws -> Transcript.Outcome {
    let key = "\(name)\n\(command)"
    let known = made.withLock { $0[key] }
    let made = try known ?? make(name, command)
    Self.made.withLock { $0[key] = made }
    try made.file.write(to: folder.appending(path: name))
    return made.outcome
  }

  private static func make(_ name: String, _ command: String) throws -> Made {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run(command, in: folder)
      return Made(file: try Data(contentsOf: folder.appending(path: name)), outcome: outcome)
    }
  }
}
