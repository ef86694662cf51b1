/// Whether the letters of what is being read are bold: all of them, some or none.
struct LetterWeight {
  private var letters = 0
  private var bold = 0
  /// What the runs around say, the innermost last.
  private var runs: [Bool] = []
  /// What the paragraph itself says.
  var paragraph = false

  /// Whether every letter that was counted is bold, and there was one.
  var isBold: Bool { letters > 0 && bold == letters }

  /// Begins a run within others, nil for one that says nothing of itself.
  mutating func enter(_ isBold: Bool?) {
    runs.append(isBold ?? runs.last ?? paragraph)
  }

  /// Ends the innermost run.
  mutating func leave() {
    runs.removeLast()
  }

  /// Counts the signs of a run that are no blanks.
  mutating func count(_ run: String) {
    let signs = run.utf8.count { $0 > 0x20 }
    letters += signs
    if runs.last ?? paragraph { bold += signs }
  }
}
