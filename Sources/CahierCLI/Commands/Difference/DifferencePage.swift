internal import CahierDocuments
internal import CahierModel

/// A difference as lines that people read, without colour, and that a screen reader says aloud.
struct DifferencePage {
  let subject: DifferenceSubject
  private var language: Language { subject.language }
  private var typography: Typography { Typography(language) }
  private var runs: DifferenceRuns { DifferenceRuns(language) }

  init(_ subject: DifferenceSubject) {
    self.subject = subject
  }

  var lines: [String] {
    let difference = subject.difference
    guard !difference.isEmpty else { return [same] }
    return [
      typography.label(Text(fr: "De", en: "From")[language]) + " " + subject.oldName,
      typography.label(Text(fr: "À", en: "To")[language]) + " " + subject.newName,
      DifferenceWords.counts(difference, in: language) + ".",
    ] + changes(difference.told)
  }

  private var same: String {
    let (old, new) = (subject.oldName, subject.newName)
    return Text(
      fr: "«\u{202F}\(old)\u{202F}» et «\u{202F}\(new)\u{202F}» disent la même chose.",
      en: "“\(old)” and “\(new)” say the same.")[language]
  }

  /// The changes, under the name of each area.
  func changes(_ told: [EntryChange]) -> [String] {
    DifferenceAreas(told).areas.flatMap { area in
      ["", area.name] + area.changes.flatMap(lines)
    }
  }

  private func lines(of change: EntryChange) -> [String] {
    let entry = change.entry
    let name = [entry.part == .items ? entry.label : "", entry.title]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let state = DifferenceWords.state(of: change, in: language)
    let head = "  \(name) [\(state)]"
    switch change.state {
    case .same, .changed:
      return [head] + change.fields.flatMap { lines(of: $0, runs.text(of: $0.words.runs)) }
    case .added, .removed:
      // The head says what became of all of it: its words stand there as they are, those inside aside.
      let told = change.fields.filter { $0.field.nature != .title && $0.field.nature != .internal }
      return [head] + told.flatMap { lines(of: $0, $0.words.old + $0.words.new) }
    }
  }

  private func lines(of field: FieldChange, _ text: String) -> [String] {
    let head = "    " + typography.label(field.field.name) + " "
    return (head + text)
      .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? String($1) : "      \($1)" }
  }
}
