internal import CahierModel
internal import CahierRules

// Items that are picked and put in order.
extension QuestionDialogue {
  private var isAnswered: Bool { current != nil }

  /// What the question offers, or nil for a template that names no kind.
  func offered(isAnswered: Bool) -> OfferedItems? {
    guard let selection = question.items, let kind = template.kinds[id: selection.kind] else {
      return nil
    }
    return OfferedItems(
      kind: kind, family: asked.family?.id ?? selection.family, isAnswered: isAnswered, in: dossier)
  }

  func pick() throws(Detour) -> Reply? {
    guard let offered = offered(isAnswered: isAnswered), !offered.entries.isEmpty else {
      return Reply(.words([]))
    }
    let lines = ItemLines(dossier, offered.kind)
    console.say(lines.listing(offered.entries))
    console.say(essentialsLeftOut(offered))
    var work = ItemWork()
    var edited: Set<Int> = []
    while true {
      let prompt = pickPrompt(offered.ticked.union(edited).count)
      switch try self.lines.hear(prompt, itemTopic(offered, lines)) {
      case .edit(let number):
        guard let entry = number.flatMap({ offered[$0] }) else {
          console.say(Self.whichOne)
          continue
        }
        guard let text = try correct(entry, of: offered.kind) else { continue }
        work.statements.append(ItemWork.Statement(item: entry.reference, text: text))
        edited.insert(entry.number)
      case .line(let line):
        if ["nouveau", "nouvelle", "new"].contains(PromptWord.folded(line)) {
          if let own = try ownItem(of: offered.kind) { work.own.append(own) }
          continue
        }
        let isNothing = offered.ticked.isEmpty && edited.isEmpty && work.own.isEmpty
        if line.isEmpty, isNothing, !isAnswered { return nil }
        let picked = try picked(line, offered, besides: edited, own: work.own.count)
        guard let picked else { continue }
        let kept = try keptWithReasons(picked, offered, &work)
        work.kept = kept.compactMap { offered[$0]?.reference }
        return Reply(.words(work.kept?.map(\.word) ?? []), items: work)
      }
    }
  }

  private static let whichOne = Text(
    fr: "Lequel\u{202F}? Par exemple « mod 3 ».", en: "Which one? For example “edit 3”.")

  /// One remark on knock-outs that nothing ticks, the first time that they are shown.
  private func essentialsLeftOut(_ offered: OfferedItems) -> [String] {
    let role = offered.kind.field(for: .role)
    let numbers = offered.entries.filter { entry in
      !entry.isTicked && entry.word(role) == EvaluationRole.knockOut.rawValue
        && entry.ready?.law.map { $0 == dossier.header.jurisdiction } ?? true
    }.map { String($0.number) }
    guard !isAnswered, let first = numbers.first else { return [] }
    let list = numbers.joined(separator: ", ")
    return [
      Text(
        fr: "  À voir, éliminatoire et sans coche\u{202F}: \(list). « + \(first) » coche le "
          + "\(first).",
        en: "  To look at: knock-outs that are not kept: \(list). “+ \(first)” keeps \(first)."
      ).shown
    ]
  }

  /// What is picked, with what the law asks for and nobody gave a reason to leave out.
  private func keptWithReasons(
    _ picked: [Int], _ offered: OfferedItems, _ work: inout ItemWork
  ) throws(Detour) -> [Int] {
    var kept = picked
    let lines = ItemLines(dossier, offered.kind)
    for entry in offered.obligations(besides: Set(picked), in: dossier) {
      guard let ready = entry.ready, dossier.reasonDeclined(ready.id, at: asked.key) == nil else {
        continue
      }
      let source = dossier.law(behind: ready)?.reference.shown ?? ""
      let title = lines.title(entry)
      let topic = PromptTopic(Self.reasonHelp, takesText: true)
      let reason = try self.lines.reason(
        Text(
          fr: "« \(title) » est une obligation (\(source)). Pourquoi l’écarter\u{202F}? "
            + "(Entrée\u{202F}: la garder)",
          en: "“\(title)” is an obligation (\(source)). Why leave it out? (Enter: keep it)"),
        topic, example: TypedReason.obligation)
      if reason.isEmpty {
        kept.append(entry.number)
      } else {
        work.reasons.append(ItemWork.Reason(item: ready.id, text: reason))
      }
    }
    return kept.sorted()
  }

  private static let reasonHelp = Text(
    fr: "Pourquoi l’obligation ne s’applique pas ici, en une phrase que le dossier garde\u{202F}: "
      + "« L’outil n’est pas ouvert au public. »",
    en: "Why the obligation does not apply here, in a sentence that the dossier keeps: “The tool "
      + "is not open to the public.”")

  private func pickPrompt(_ count: Int) -> String {
    let proposed =
      count == 0
      ? Text(fr: "numéros, « tout », « aucun »", en: "numbers, “all”, “none”")
      : Ticked.enter(count)
    let rest = Text(
      fr: " ; + 3, - 4 ; voir 3 ; mod 3 ; nouveau", en: "; + 3, - 4; see 3; edit 3; new")
    return "\(ask) (\(proposed.shown)\(rest.shown))"
  }

  private func itemTopic(_ offered: OfferedItems, _ lines: ItemLines) -> PromptTopic {
    var topic = editing(topic)
    topic.see = { number in offered[number].map(lines.page) }
    return topic
  }

  /// The numbers that a line picks, or nil with what is wrong said.
  private func picked(
    _ line: String, _ offered: OfferedItems, besides edited: Set<Int>, own: Int
  ) throws(Detour) -> [Int]? {
    let count = offered.entries.count
    do throws(InputFault) {
      let selection = try NumberSelection(line, count: count)
      let ticked = offered.ticked.union(edited)
      let picked = selection.picked(proposed: ticked, count: count)
      if let pointless = selection.pointless(ticked: ticked) { console.say(pointless) }
      if let range = question.range, !range.contains(picked.count + own) {
        throw Self.outOfRange(picked.count + own, range)
      }
      return picked
    } catch {
      try self.lines.refuse(error)
      return nil
    }
  }

  private static func outOfRange(_ count: Int, _ range: ClosedRange<Int>) -> InputFault {
    InputFault(
      "INPUT-058", Text(fr: "vous en retenez \(count)", en: "you keep \(count)"),
      expected: Text(
        fr: "de \(range.lowerBound) à \(range.upperBound), ou « plus tard »",
        en: "from \(range.lowerBound) to \(range.upperBound), or “later”"))
  }

  /// The corrected statement of an item, or nil if it stays.
  private func correct(
    _ entry: OfferedItems.Entry, of kind: ItemKind
  ) throws(Detour) -> String? {
    guard let old = entry.text(kind.leadingField, in: dossier.language) else { return nil }
    guard let new = try TextEditing(dialogue: lines).edited(old) else { return nil }
    guard let text = try words(new) else { return nil }
    console.say(["  \(text)"])
    guard let field = kind.leadingField else { return text }
    return try checked(text, field)
  }

  func rank() throws(Detour) -> Reply? {
    guard let offered = offered(isAnswered: true) else { return Reply(.words([])) }
    let order = dossier.items(of: offered.kind.id).compactMap { item in
      offered.kept.first { $0.item?.code == item.code }
    }
    guard order.count > 1 else { return rankedAlready(order, of: offered.kind) }
    let lines = ItemLines(dossier, offered.kind)
    console.say(order.map { "  \($0.number) \(lines.title($0))" })
    let prompt =
      ask + Text(fr: " (Entrée\u{202F}: cet ordre)", en: " (Enter: this order)").shown
    while true {
      let line = try self.lines.line(prompt, topic)
      guard let ranked = try ranked(line, among: order) else { continue }
      var work = ItemWork()
      work.order = ranked
      return Reply(.words(ranked.map(\.word)), items: work)
    }
  }

  /// Says why there is nothing to rank; with no item at all the question stays open.
  private func rankedAlready(_ order: [OfferedItems.Entry], of kind: ItemKind) -> Reply? {
    let name = kind.name.name(for: ExactDecimal(order.count), in: ScreenLanguage.current)
    console.say(
      Text(
        fr: "  Rien à classer\u{202F}: \(order.count) \(name). Question passée.",
        en: "  Nothing to rank: \(order.count) \(name). Question passed."))
    return order.isEmpty ? nil : Reply(.words(order.map(\.reference.word)))
  }

  /// The items in the order of the numbers of a line, those that it leaves out after them.
  private func ranked(
    _ line: String, among order: [OfferedItems.Entry]
  ) throws(Detour) -> [ItemReference]? {
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    if !line.isEmpty, numbers.isEmpty {
      try self.lines.refuse(NumberSelection.notANumber(line))
      return nil
    }
    for (place, number) in numbers.enumerated() {
      guard order.contains(where: { $0.number == number }), !numbers[..<place].contains(number)
      else {
        try self.lines.refuse(
          InputFault(
            "INPUT-054",
            Text(
              fr: "le numéro \(number) n’est pas dans cette liste, ou y est deux fois",
              en: "the number \(number) is not in this list, or is there twice")))
        return nil
      }
    }
    let named = numbers.compactMap { number in order.first { $0.number == number } }
    let rest = order.filter { !numbers.contains($0.number) }
    return (named + rest).map(\.reference)
  }
}

/// What Enter takes of a list.
enum Ticked {
  /// What is kept of a list: « Vous retenez (2) : la couverture, le prix. »
  static func kept(_ titles: [String]) -> Text {
    let list = titles.joined(separator: ", ")
    return Text(
      fr: titles.isEmpty
        ? "  Rien n’est retenu." : "  Vous retenez (\(titles.count))\u{202F}: \(list).",
      en: titles.isEmpty ? "  None kept." : "  \(titles.count) kept: \(list).")
  }

  static func enter(_ count: Int) -> Text {
    switch count {
    case 0: Text(fr: "Entrée\u{202F}: rien", en: "Enter: none")
    // No agreement: constraints and services are feminine, needs and objectives are not.
    case 1: Text(fr: "Entrée\u{202F}: ce qui est coché (1)", en: "Enter: the one ticked")
    default:
      Text(fr: "Entrée\u{202F}: ce qui est coché (\(count))", en: "Enter: the \(count) ticked")
    }
  }
}
