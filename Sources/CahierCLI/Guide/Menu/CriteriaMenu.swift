internal import CahierModel
internal import CahierStore

/// The criteria line by line: groups of the library, then weights until they make 100 %.
struct CriteriaMenu: CommandMenu {
  let guide: Guide
  let dialogue: LineDialogue

  func run() throws(Detour) {
    let lots = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.lots() }
    }
    if lots.allSatisfy(\.criteria.isEmpty) { try take() }
    try weigh()
    _ = try tried(["criterion", "list"])
    try change()
  }

  private func take() throws(Detour) {
    let offers = CriterionOffer.all(in: guide.template.criteria)
    let proposed = CriterionOffer.proposed(offers)
    dialogue.console.say(CriterionOffer.lines(offers, ticked: proposed))
    let prompt = Text(
      fr: "Quels critères prendre\u{202F}? (\(Ticked.enter(proposed.count).fr)\u{202F}; + 3, - 4)",
      en: "Which criteria to take? (\(Ticked.enter(proposed.count).en); + 3, - 4)")
    while true {
      let line = try dialogue.line(prompt.shown, PromptTopic(Self.takingHelp))
      guard let picked = try picked(line, offers, proposed) else { continue }
      if !picked.isEmpty { _ = try tried(["criterion", "take"], values: picked) }
      return
    }
  }

  private static let takingHelp = Text(
    fr: "Des numéros remplacent le choix\u{202F}: 1-4, 7. Ou changez ce qui est retenu\u{202F}: "
      + "+ 3, - 4.",
    en: "Numbers replace the choice: 1-4, 7. Or change what is kept: + 3, - 4.")

  /// The ids that a line picks, or nil with what is wrong said.
  private func picked(
    _ line: String, _ offers: [CriterionOffer], _ proposed: Set<Int>
  ) throws(Detour) -> [String]? {
    do throws(InputFault) {
      return try NumberSelection(line, count: offers.count)
        .picked(proposed: proposed, count: offers.count).map { offers[$0 - 1].id }
    } catch {
      try dialogue.refuse(error)
      return nil
    }
  }

  /// Asks for weights at the root of each lot until they make the whole, or Enter.
  private func weigh() throws(Detour) {
    while let sum = try unfinished() {
      dialogue.console.say(sum.line)
      let isChanged = try ask(
        Text(
          fr: "Quel poids changer\u{202F}? (un numéro ; Entrée\u{202F}: plus tard)",
          en: "Which weight to change? (a number; Enter: later)"), in: sum.lot)
      if !isChanged { return }
    }
  }

  /// Offers to change a weight that is whole; what a change leaves over is settled at once.
  private func change() throws(Detour) {
    let lots = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.lots() }
    }
    guard let lot = lots.first, lots.count == 1, !lot.criteria.isEmpty else { return }
    guard
      try ask(
        Text(
          fr: "Quel poids changer\u{202F}? (un numéro ; Entrée\u{202F}: aucun)",
          en: "Which weight to change? (a number; Enter: none)"), in: lot)
    else { return }
    try weigh()
    try change()
  }

  /// Asks for a weight and its new value; false for Enter.
  private func ask(_ prompt: Text, in lot: Lot) throws(Detour) -> Bool {
    let criteria = lot.criteria
    let names = criteria.map { $0.name.preferring(ScreenLanguage.current) }
    let number = try dialogue.number(
      prompt, among: names, beside: criteria.map { ", \(weight($0))" },
      help: Text(
        fr: "Les poids d’un même niveau font 100 % en tout.",
        en: "The weights of one level make 100 % together."))
    guard let number else { return false }
    let label = Text(fr: "Nouveau poids, en pour cent", en: "New weight, in percent")
    let typed = try dialogue.checked(
      label, help: Text(fr: "Un nombre\u{202F}: 40 ou 33,33.", en: "A number: 40 or 33.33.")
    ) { line throws(Failure) in
      _ = try TypedFigure.weight(line, at: label.shown)
      return line
    }
    let key = lot.key.isEmpty ? [] : ["--lot", lot.key]
    _ = try tried(
      ["criterion", "edit", "--weight", typed] + key, values: [criteria[number].key.description])
    return true
  }

  private func weight(_ criterion: Criterion) -> String {
    switch criterion.weight {
    case .percent(let weight): Typography(ScreenLanguage.current).percent(weight)
    case .points(let points): points.description
    }
  }

  /// The first lot whose weights do not make the whole at the root.
  private func unfinished() throws(Detour) -> (lot: Lot, line: Text)? {
    let lots = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.lots() }
    }
    for lot in lots {
      if let sum = WeightSum.all(in: lot).first, sum.parent == nil, !sum.isWhole {
        return (lot, sum.line)
      }
    }
    return nil
  }
}
