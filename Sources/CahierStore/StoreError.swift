/// Why the store could not do what it was asked.
package enum StoreError: Error, Hashable {
  /// Another program is writing to the file.
  case busy
}
