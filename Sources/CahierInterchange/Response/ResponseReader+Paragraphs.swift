import CahierModel

// What stands in no table of a text document: nobody fills it in.

extension ResponseReader {
  /// Tells the paragraphs that were changed, added or taken out; where they stand is no matter.
  func compare(_ form: [String], with came: [String]) {
    let (form, came) = (form.map(SheetMatch.plain), came.map(SheetMatch.plain))
    var waiting: [String: [Int]] = [:]
    for (index, text) in form.enumerated().reversed() { waiting[text, default: []].append(index) }
    let matches = came.map { waiting[$0]?.popLast() }
    var missing = Set(form.indices).subtracting(matches.compactMap(\.self))
    var (last, before): (Int, String?) = (-1, nil)
    for (text, match) in zip(came, matches) {
      defer { before = match.map { form[$0] } ?? before }
      if let match {
        last = match
      } else if missing.remove(last + 1) != nil {
        // What stands in the place of a text that is gone is that text, changed.
        last += 1
        let expected = form[last]
        findings.add(.changedText(text, expected: expected), at: ResponsePlace(after: before))
      } else {
        findings.add(.strayContent(text), at: ResponsePlace(after: before))
      }
    }
    // The dossier may have put it in since.
    for index in isSameEdition ? missing.sorted() : [] {
      let place = ResponsePlace(after: index > 0 ? form[index - 1] : nil)
      findings.add(.missingText(form[index]), at: place)
    }
  }
}
