internal import CahierModel
internal import CahierStore

/// Marks, criterion by criterion, with what each mark means.
struct MarksMenu: CommandMenu {
  let guide: Guide
  let dialogue: LineDialogue

  func run() throws(Detour) {
    guard let offer = try chosenOffer(guide, dialogue) else { return }
    let lots = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.lots() }
    }
    let leaves =
      lots.first { $0.key == offer.lot }?.criterionPlaces.map(\.criterion)
      .filter { $0.isLeaf && !$0.type.isAmount } ?? []
    let evaluator = try chosenEvaluator()
    try dialogue.inTurn(leaves.count) { place throws(Detour) in
      try mark(leaves[place], of: offer, by: evaluator)
    }
  }

  /// The name of who marks; empty for the consensus.
  ///
  /// Somebody new becomes an evaluator.
  private func chosenEvaluator() throws(Detour) -> String {
    let names = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.evaluators().map(\.name) }
    }
    let number = try dialogue.number(
      Text(
        fr: "Qui note\u{202F}? (Entrée\u{202F}: la note de consensus)",
        en: "Who marks? (Enter: the consensus mark)"),
      among: names + [Text(fr: "quelqu’un d’autre", en: "somebody else").shown],
      help: Text(
        fr: "La note de consensus est celle que le groupe retient ensemble\u{202F}; chacun peut "
          + "d’abord noter seul.",
        en: "The consensus mark is the one that the group agrees on; each may first mark alone."))
    guard let number else { return "" }
    if names.indices.contains(number) { return names[number] }
    let name = try dialogue.text(
      Text(fr: "Son nom", en: "Their name"),
      help: Text(fr: "Un nom de personne\u{202F}: Mme Martin.", en: "A name: Ms Martin."))
    if name.isEmpty || names.contains(name) { return name }
    return try tried(["evaluator", "add"], values: [name]) ? name : ""
  }

  /// A mark on the scale, as an option takes it; empty to skip.
  private func value(upTo most: ExactDecimal) throws(Detour) -> String {
    let name = Text(
      fr: "Note de 0 à \(most) (Entrée\u{202F}: passer)", en: "Mark from 0 to \(most) (Enter: skip)"
    )
    return try dialogue.checked(
      name,
      help: Text(
        fr: "Un nombre de 0 à \(most), selon les niveaux ci-dessus.",
        en: "A number from 0 to \(most), by the levels above."),
      standard: ""
    ) { line throws(Failure) in
      let mark = try TypedFigure.decimal(line, at: Text(fr: "note", en: "mark").shown)
      guard ExactDecimal.zero <= mark, mark <= most else {
        throw .usage(
          "INPUT-084",
          Text(fr: "cette note est hors de l’échelle", en: "this mark is off the scale"),
          at: [Text(fr: "note", en: "mark")], found: line,
          expected: Text(fr: "de 0 à \(most)", en: "from 0 to \(most)"))
      }
      return line
    }
  }

  private func mark(_ leaf: Criterion, of offer: Offer, by evaluator: String) throws(Detour) {
    let language = ScreenLanguage.current
    dialogue.console.say([leaf.name.preferring(language)])
    dialogue.console.say(
      leaf.levels.map { "  \($0.mark) \($0.meaning.preferring(language))" })
    while true {
      guard let typed = try typedMark(leaf) else { return }
      var words = ["mark", "set", "--justification", typed.why]
      if !typed.place.isEmpty { words += ["--place", typed.place] }
      if !evaluator.isEmpty { words += ["--evaluator", evaluator] }
      if !offer.lot.isEmpty { words += ["--lot", offer.lot] }
      if try tried(words, values: [offer.name, leaf.key.description, typed.value]) { return }
    }
  }

  /// A mark with its justification and its place in the offer, or nil where it is skipped.
  ///
  /// « retour » goes one prompt back, and from the mark to the criterion before.
  private func typedMark(
    _ leaf: Criterion
  ) throws(Detour) -> (value: String, why: String, place: String)? {
    var (value, why, place) = ("", "", "")
    do throws(Detour) {
      try dialogue.inTurn(3) { step throws(Detour) in
        switch step {
        case 0: value = try self.value(upTo: leaf.scale ?? 5)
        case 1: if !value.isEmpty { why = try self.why() }
        default: if !value.isEmpty { place = try self.place() }
        }
      }
    } catch {
      if !value.isEmpty, !error.isBack {
        dialogue.sayLost([value, why].filter { !$0.isEmpty }.joined(separator: ", "), to: error)
      }
      throw error
    }
    return value.isEmpty ? nil : (value, why, place)
  }

  private func why() throws(Detour) -> String {
    try dialogue.checked(
      Text(
        fr: "Pourquoi cette note\u{202F}? (le candidat le lira)",
        en: "Why this mark? (the tenderer will read it)"),
      help: Text(
        fr: "Une note a toujours sa justification, en une phrase\u{202F}: « La recherche répond "
          + "en deux secondes, mais n’ouvre pas les pièces jointes. »",
        en: "A mark always has its justification, in a sentence: “Search answers in two seconds, "
          + "but does not open attachments.”"), takesText: true
    ) { line throws(Failure) in try TypedReason.typed(line, example: TypedReason.mark) }
  }

  private func place() throws(Detour) -> String {
    try dialogue.text(
      Text(
        fr: "Où l’offre le dit (Entrée\u{202F}: non noté)",
        en: "Where the offer says so (Enter: not noted)"),
      help: Text(
        fr: "La pièce et la page\u{202F}: mémoire technique, p. 12.",
        en: "The document and the page: proposal, p. 12."))
  }
}
