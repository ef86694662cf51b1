/// One line of the journal: who did what, when.
package struct JournalEntry: Hashable, Sendable {
  /// From 1 on, with no gap.
  package let sequence: Int
  /// The instant in UTC, as ISO 8601 writes it: `2026-11-21T21:54:10Z`.
  package let at: String
  /// The name of the person who made the change, as it was given to the command.
  package let who: String
  /// The verb, as the command has it: `need add`.
  package let action: String
  /// What it was done to: `BF-012`, or empty for the whole dossier.
  package let subject: String
  /// The line that this one undoes, if it does.
  package let undoes: Int?

  package init(
    sequence: Int, at: String, who: String, action: String, subject: String, undoes: Int? = nil
  ) {
    self.sequence = sequence
    self.at = at
    self.who = who
    self.action = action
    self.subject = subject
    self.undoes = undoes
  }
}

/// What a change says of itself before it is made: the journal numbers it.
package struct ChangeNote: Hashable, Sendable {
  /// The instant in UTC, as ISO 8601 writes it: `2026-11-21T21:54:10Z`.
  package var at: String
  /// The name of the person who makes the change.
  package var who: String
  /// The verb, as the command has it: `need add`.
  package var action: String
  /// What it is done to: `BF-012`, or empty for the whole dossier.
  package var subject: String
  /// Random characters that keep the digest of a short content from being guessed.
  package var salt: String
  /// What the person typed, where the dossier keeps it otherwise: with quotes and blanks as a
  /// compositor sets them.
  ///
  /// It stands beside the rows that changed, and an undo passes over it.
  package var typed: [String] = []

  /// What stands for the name of a table in the lines that say what was typed.
  package static let typedName = "typed"

  package init(at: String, who: String, action: String, subject: String, salt: String) {
    self.at = at
    self.who = who
    self.action = action
    self.subject = subject
    self.salt = salt
  }
}
