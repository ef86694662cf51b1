internal import CahierModel
internal import CahierRules

// What lacks something is shown item by item, and mended by number; Enter passes on.
extension QuestionDialogue {
  /// The actions that lead to mending.
  static let mends: [GuideAction?] = [.showLevels, .showUnlinked, .showUnserved, .showUntried]

  func confirmMending() throws(Detour) -> Reply? {
    var reply = Reply(.confirmed(true))
    let lacking = Lacking(dossier: dossier, question: question)
    switch question.action {
    case .showLevels: reply.items.mending = try mendLevels()
    case .showUnlinked: reply.items.mending = try mendLinks(lacking)
    case .showUnserved: reply.items.mending = try mendServed(lacking)
    default: reply.items.mending = try mendTried(lacking)
    }
    return reply
  }

  private var listing: ItemListing {
    ItemListing(template: template, language: ScreenLanguage.current)
  }

  private func nothing() {
    console.say(Text(fr: "  Rien à signaler.", en: "  Nothing to report."))
  }

  private func say(_ items: [Item]) {
    console.say(
      items.enumerated().map {
        "  \($0.offset + 1) \($0.element.code) \(listing.title(of: $0.element))"
      })
  }

  /// Saves what was mended before the next item; the question stays open until the last one.
  private func saveSoFar(_ mending: Mending) throws(Detour) {
    guard !mending.isEmpty else { return }
    var reply = Reply(.confirmed(true))
    reply.items.mending = mending
    reply.leavesOpen = true
    let kept = reply
    try Detour.failing { () throws(Failure) in try save(kept) }
  }

  private static func reference(_ item: Item) -> ItemReference {
    item.origin.map(ItemReference.ready) ?? .code(item.code)
  }

  // MARK: Links

  private func mendLinks(_ lacking: Lacking) throws(Detour) -> Mending {
    var mending = Mending()
    let items = lacking.unlinked
    if items.isEmpty { nothing() }
    var shown: [ItemCode] = []
    for item in items {
      try saveSoFar(mending)
      guard let (role, targets) = lacking.targets(of: item) else { continue }
      if shown != targets.map(\.code) { say(targets) }
      shown = targets.map(\.code)
      let canGo = template.kinds[id: item.kind].flatMap { SettingAside($0, in: template) } != nil
      let aside = canGo ? Text(fr: " ; « écarter »", en: "; “set aside”") : Text(same: "")
      let prompt = Text(
        fr:
          "\(item.code) « \(listing.title(of: item)) »\u{202F}: le relier à (numéros\(aside.fr) ; "
          + "Entrée\u{202F}: passer)",
        en: "\(item.code) “\(listing.title(of: item))”: link it to (numbers\(aside.en); "
          + "Enter: pass)")
      let words = canGo ? ["ecarter", "set aside"] : []
      switch try picked(prompt.shown, count: targets.count, words: words) {
      case .word:
        let reason = try lines.reason(
          Text(fr: "Pour quel motif", en: "For which reason"),
          PromptTopic(Self.reasonHelp, takesText: true), example: TypedReason.need)
        if !reason.isEmpty {
          mending.setAside.append(.init(item: .code(item.code), reason: reason))
        }
      case .numbers(let numbers):
        mending.links += numbers.map {
          .init(
            from: .code(item.code), role: role.id, to: Self.reference(targets[$0 - 1]))
        }
      }
    }
    return mending
  }

  private static let reasonHelp = Text(
    fr: "Une phrase que le dossier garde\u{202F}: « Hors du sujet de cet achat. »",
    en: "A sentence that the dossier keeps: “Outside the subject of this purchase.”")

  private func mendServed(_ lacking: Lacking) throws(Detour) -> Mending {
    var mending = Mending()
    let items = lacking.unserved
    if items.isEmpty { nothing() }
    for item in items {
      try saveSoFar(mending)
      let helpers = lacking.helpers(of: item)
      let titles = helpers.compactMap { ready -> String? in
        guard let kind = template.kinds[id: ready.kind] else { return nil }
        return ItemLines(dossier, kind).title(
          OfferedItems.Entry(
            number: 0, reference: .ready(ready.id), ready: ready, item: nil, isTicked: false))
      }
      console.say(titles.enumerated().map { "  \($0.offset + 1) \($0.element)" })
      let prompt = Text(
        fr:
          "\(item.code) « \(listing.title(of: item)) » n’est servi par rien\u{202F}: que prendre\u{202F}? "
          + "(numéros ; « retirer » ; Entrée\u{202F}: passer)",
        en: "\(item.code) “\(listing.title(of: item))” is served by nothing: what to take? "
          + "(numbers; “remove”; Enter: pass)")
      switch try picked(prompt.shown, count: helpers.count, words: ["retirer", "remove"]) {
      case .word: mending.removed.append(Self.reference(item))
      case .numbers(let numbers): mending.taken += numbers.map { helpers[$0 - 1].id }
      }
    }
    return mending
  }

  private func mendTried(_ lacking: Lacking) throws(Detour) -> Mending {
    var mending = Mending()
    let items = lacking.untried
    if items.isEmpty { nothing() }
    if let first = items.first, lacking.origins(of: first) == nil {
      console.say(
        Text(
          fr: "  Rien ne peut encore les essayer\u{202F}: choisissez d’abord les situations.",
          en: "  Nothing can try them yet: pick the situations first."))
    }
    var shown: [ItemCode] = []
    for item in items {
      try saveSoFar(mending)
      guard let (role, origins) = lacking.origins(of: item) else {
        console.say(["  \(item.code) \(listing.title(of: item))"])
        continue
      }
      if shown != origins.map(\.code) { say(origins) }
      shown = origins.map(\.code)
      let prompt = Text(
        fr: "\(item.code) « \(listing.title(of: item)) »\u{202F}: où l’essayer\u{202F}? (numéros ; "
          + "Entrée\u{202F}: passer)",
        en: "\(item.code) “\(listing.title(of: item))”: where to try it? (numbers; Enter: pass)")
      guard case .numbers(let numbers) = try picked(prompt.shown, count: origins.count, words: [])
      else { continue }
      mending.links += numbers.map {
        .init(from: Self.reference(origins[$0 - 1]), role: role.id, to: Self.reference(item))
      }
    }
    return mending
  }

  private enum Picked {
    case word
    case numbers([Int])
  }

  /// Numbers of a list, or one of some words.
  private func picked(
    _ prompt: String, count: Int, words: [String]
  ) throws(Detour) -> Picked {
    while true {
      let line = try lines.line(prompt, topic)
      if words.contains(PromptWord.folded(line)) { return .word }
      do throws(InputFault) {
        return .numbers(
          try NumberSelection(line, count: count).picked(proposed: [], count: count))
      } catch {
        try lines.refuse(error)
      }
    }
  }

  // MARK: Levels

  private func mendLevels() throws(Detour) -> Mending {
    let kind = question.items.flatMap { template.kinds[id: $0.kind] }
    let items = kind.map { dossier.items(of: $0.id) } ?? []
    guard !items.isEmpty else {
      nothing()
      return Mending()
    }
    console.say(items.enumerated().flatMap { levelLines($0.element, $0.offset + 1) })
    let prompt = Text(
      fr: "Quelles cibles changer\u{202F}? (Entrée\u{202F}: aucune ; 2=60 ; 2=sans ; "
        + "2=au moins 60 %)",
      en: "Which targets to change? (Enter: none; 2=60; 2=none; 2=at least 60 %)")
    while true {
      switch try lines.hear(prompt.shown, editing(topic)) {
      case .edit: throw .edit
      case .line(let line):
        if YesNo.read(line) == true { return Mending() }
        do throws(InputFault) {
          var mending = Mending()
          mending.levels = try levels(line, items)
          return mending
        } catch {
          try lines.refuse(error)
        }
      }
    }
  }

  /// Changes by number, or one level alone, which asks what it is for where there are several.
  private func levels(
    _ line: String, _ items: [Item]
  ) throws(InputFault) -> [Mending.Level] {
    let changes = LevelChanges(template: template)
    guard !line.contains("="), changes.isLevel(line, of: items[0]) else {
      return try changes.read(line, items: items)
    }
    guard items.count > 1 else { return try changes.read("1=\(line)", items: items) }
    throw InputFault(
      "INPUT-095",
      Text(
        fr: "cette cible peut être celle de \(items.count) lignes",
        en: "this target may be that of \(items.count) lines"),
      expected: Text(fr: "le numéro d’abord\u{202F}: 2=\(line)", en: "the number first: 2=\(line)"))
  }

  private func levelLines(_ item: Item, _ number: Int) -> [String] {
    let words = dossier.figureWords
    let page = ItemPage(
      template: template, language: ScreenLanguage.current,
      resolve: { words.resolved($0, in: $1) })
    let kind = template.kinds[id: item.kind]
    let labels = (kind?.fields ?? []).filter { field in
      field.purpose == .level || (field.purpose == nil && field.visibility == .published)
    }.map { "  \($0.label.shown)" }
    let details = page.lines(of: item, links: []).filter { line in
      labels.contains { line.hasPrefix($0) }
    }
    return ["  \(number) \(dossier.resolved(listing.title(of: item)))"] + details.map { "  \($0)" }
  }
}

/// New levels of a list of items: « 2=60, 3=sans ».
struct LevelChanges {
  let template: SpecificationTemplate

  /// Whether a line is one level and nothing else.
  func isLevel(_ line: String, of item: Item) -> Bool {
    !line.isEmpty && (try? level(line, of: item)) != nil
  }

  func read(_ line: String, items: [Item]) throws(InputFault) -> [Mending.Level] {
    var changes: [Mending.Level] = []
    for piece in line.split(whereSeparator: { ";,".contains($0) }) {
      let parts = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard
        parts.count == 2, let number = Int(parts[0]), items.indices.contains(number - 1)
      else { throw NumberSelection.notANumber(String(piece).trimmed) }
      let item = items[number - 1]
      let reference = item.origin.map(ItemReference.ready) ?? .code(item.code)
      changes.append(Mending.Level(item: reference, level: try level(parts[1], of: item)))
    }
    return changes
  }

  /// A whole level, or a number that keeps the comparison and the unit of the present one.
  func level(_ text: String, of item: Item) throws(InputFault) -> MeasurableLevel? {
    if ["sans", "s", "none", "n"].contains(PromptWord.folded(text)) { return nil }
    let field = template.kinds[id: item.kind]?.field(for: .level)
    guard
      let number = TypedNumber.read(text),
      case .level(let old) = field.flatMap({ item.fields[$0.id] })
    else { return try FieldInput(template: template).level(text) }
    return MeasurableLevel(old.comparison, .number(number), unit: old.unit)
  }
}
