/// Words of commands that people copy into a shell.
package enum ShellWord {
  /// The word as a shell reads it whole: in quotation marks where it needs them.
  package static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy(isPlain)
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "_-./:,+=@%".unicodeScalars.contains(scalar)
  }
}
