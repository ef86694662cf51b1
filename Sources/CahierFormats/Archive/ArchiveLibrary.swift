internal import CLibZip

/// The library that reads and writes archives.
package enum ArchiveLibrary {
  /// The version of libzip that runs: `1.7.3`.
  package static var version: String {
    unsafe String(cString: zip_libzip_version())
  }
}
