internal import GRDB

extension StoreError {
  /// Runs `body` and turns what SQLite throws into a `StoreError`; other errors pass through.
  static func translating<Value>(
    path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is RowDecodingError {
      // SQLite looks at the types of a strict table when it writes, not when it reads.
      throw StoreError.damaged(reason: "datatype mismatch")
    }
  }

  /// Runs `body`, which reads a file that another program may have written: there SQLite refuses
  /// only what is wrong with the file.
  static func translatingForeign<Value>(
    path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try translating(path: path, body)
    } catch StoreError.refused(let reason) {
      throw StoreError.damaged(reason: reason)
    }
  }

  /// What an error of SQLite means for the file at `path`.
  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "\(error.resultCode)"
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(holder: LockHolder.current(of: path))
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
      case .SQLITE_FULL: .diskFull
      case .SQLITE_IOERR: .inputOutput(reason: reason)
      case .SQLITE_CORRUPT: .damaged(reason: reason)
      case .SQLITE_NOTADB: .notADossier
      case .SQLITE_CANTOPEN: .cannotCreate(reason: reason)
      default: .refused(reason: reason)
      }
  }
}
