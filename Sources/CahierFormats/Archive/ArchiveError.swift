/// Why bytes are no archive that Cahier reads.
package enum ArchiveError: Error, Hashable {
  /// No ZIP archive, or one that is cut short or put together wrongly.
  case notAnArchive
  /// There are more than `limit` entries.
  case tooManyEntries(limit: Int)
  /// What is in it would take more than `limit` bytes.
  case tooLarge(limit: Int)
  /// An entry is far larger than what it takes in the archive.
  case tooDense(name: String)
  /// An entry takes a password.
  case encrypted(name: String)
  /// The name of an entry leads out of the archive, or is no name.
  case unsafeName(String)
  /// Two entries have one name, capital letters aside.
  case repeatedName(String)
  /// An entry is not what its checksum or its size says.
  case damaged(name: String)
}
