internal import CahierModel
internal import CahierRules
internal import CahierStore

extension AnswerRecording {
  /// What the rules say of the priority and role of items whose words are to change.
  ///
  /// Links are left out: the guide asks for them in a question of its own.
  func faults(of words: [ItemWork.FieldWord]) throws -> [(code: ItemCode, fault: ItemFault)] {
    var seen: Set<ItemCode> = []
    var found: [(code: ItemCode, fault: ItemFault)] = []
    for change in words {
      guard let code = try code(of: change.item), seen.insert(code).inserted else { continue }
      let item = try writer.reader.item(code)
      guard let kind = template.kinds[id: item.kind] else { continue }
      let checked = CheckedItem(item, of: kind, links: [], in: template)
      found += ItemRules.faults(in: checked).filter { $0.code != MissingLinkRule.code }
        .map { (code, $0) }
    }
    return found
  }

  /// The warnings that the changes bring about: a sentence for each, then what to do, line by line.
  func warnings(
    about words: [ItemWork.FieldWord], besides before: [(code: ItemCode, fault: ItemFault)]
  ) throws -> [Text] {
    let known = Dictionary(grouping: before, by: \.code).mapValues { Set($0.map(\.fault)) }
    let new = try faults(of: words).filter { !(known[$0.code]?.contains($0.fault) ?? false) }
    return ItemRules.diagnostics(new).flatMap { warning in
      [warning.opening] + warning.remedies.map { Text(same: "  ") + $0 }
    }
  }
}

extension Diagnostic {
  /// The warning and where it stands, with no word on what to do.
  var opening: Text {
    func sentence(_ language: Language) -> String {
      let place = place.map { $0[language] }.joined(separator: ", ")
      return "\(severity.name[language].capitalised) \(code)\(Typography(language).colon)"
        + message[language] + (place.isEmpty ? "." : " (\(place)).")
    }
    return Text(fr: sentence(.french), en: sentence(.english))
  }
}
