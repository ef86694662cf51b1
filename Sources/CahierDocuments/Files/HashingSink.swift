import CahierFormats
import CahierModel

/// A sink that keeps nothing but the hash of what it is given.
final class HashingSink: ByteSink {
  /// The hash of the bytes so far.
  private(set) var hash = SHA256()

  /// Takes the bytes.
  ///
  /// Always possible.
  func append(_ bytes: RawSpan) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe hash.update($0) }
    return true
  }
}
