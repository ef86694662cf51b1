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
  }

  private func take() throws(Detour) {
    let offers = CriterionOffer.all(in: guide.template.criteria)
    let proposed = Set(offers.indices.filter { offers[$0].isProposed }.map { $0 + 1 })
    dialogue.console.say(
      offers.enumerated().map { index, offer in
        let tick = offer.isProposed ? Text(fr: "(retenu) ", en: "(kept) ").shown : ""
        return "  \(index + 1) \(tick)\(offer.title.shown), \(offer.weight)"
      })
    let prompt = Text(
      fr: "Quels critères prendre\u{202F}? (\(Ticked.enter(proposed.count).fr)\u{202F}; + 3, - 4)",
      en: "Which criteria to take? (\(Ticked.enter(proposed.count).en); + 3, - 4)")
    while true {
      let line = try dialogue.text(prompt, takesText: false)
      guard let picked = try picked(line, offers, proposed) else { continue }
      if !picked.isEmpty { _ = try tried(["criterion", "take"], values: picked) }
      return
    }
  }

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
      let criteria = sum.lot.criteria
      let names = criteria.map { "\($0.name.preferring(ScreenLanguage.current)), \(weight($0))" }
      dialogue.console.say(sum.line)
      let number = try dialogue.number(
        Text(
          fr: "Quel poids changer\u{202F}? (un numéro ; Entrée\u{202F}: plus tard)",
          en: "Which weight to change? (a number; Enter: later)"), among: names)
      guard let number else { return }
      let typed = try dialogue.text(
        Text(fr: "Nouveau poids, en pour cent", en: "New weight, in percent"), takesText: false)
      let lot = sum.lot.key.isEmpty ? [] : ["--lot", sum.lot.key]
      _ = try tried(
        ["criterion", "edit", "--weight", typed] + lot,
        values: [criteria[number].key.description])
    }
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
