internal import CahierModel

/// Where a conversation is held: whole lines are written, whole lines are read.
///
/// Nothing moves a cursor or draws over what was written, so that a screen reader, a braille
/// display, a serial line and a script all get the same.
protocol Console: AnyObject {
  /// Whether a person sits there, who can be asked again.
  var isTerminal: Bool { get }

  /// How many columns the terminal has, or nil where nothing says so.
  var columns: Int? { get }

  /// Writes text at once, as it is.
  func write(_ text: String)

  /// Waits for the next line.
  ///
  /// - Throws: A failure with status 130 when the person interrupts the program.
  func readLine() throws(Failure) -> ConsoleLine
}

/// What came from a console.
enum ConsoleLine: Hashable {
  /// One line, or several that came at once, as when a person pastes them.
  case typed([String])
  /// What was typed can be no answer: why, and what to do instead.
  case refused(InputFault)
  /// There is no more: Control-D, or the end of a pipe.
  case end
}

extension Console {
  var columns: Int? { nil }

  /// Writes lines, made harmless for a terminal and broken at its width.
  func say(_ lines: [String]) {
    let width = columns
    for line in lines.flatMap({ WrappedText.lines($0.escapedForTerminal, width: width) }) {
      write(line + "\n")
    }
  }

  /// Writes a text in the language of the screen.
  func say(_ text: Text) {
    say(text.shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }
}
