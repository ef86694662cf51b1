/// What somebody typed at a question, where the dossier keeps it otherwise: the journal has both.
///
/// One for each question that is asked, shared by all that read what is typed there.
final class TypedForms {
  /// Each text once, in the order in which they were typed.
  private(set) var texts: [String] = []

  /// Notes a text that was set otherwise than it was typed, blanks at its ends aside.
  func note(_ typed: String, keptAs set: String) {
    let typed = typed.trimmed.composed
    if typed != set, !texts.contains(typed) { texts.append(typed) }
  }
}
