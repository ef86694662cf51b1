/// The words in which people are told of traces, on a screen and in a document.
package enum TraceWords {
  /// What nothing answers.
  package static let uncovered = Text(fr: "Non couverts", en: "Uncovered")
  /// What nothing asks for.
  package static let unwanted = Text(fr: "Sans demande", en: "Unwanted")
  /// A link one of whose ends has changed.
  package static let suspect = Text(fr: "à revoir", en: "suspect")
  /// The heading of the list of such links.
  package static let suspects = Text(fr: "Liens à revoir", en: "Suspect links")
  /// What is told and is no finding.
  package static let noted = Text(fr: "(pour information)", en: "(for information)")
  /// Criteria of which the template does not say what they judge.
  package static let untold = Text(
    fr: "Critères dont le modèle ne dit pas ce qu’ils jugent",
    en: "Criteria of which the template does not say what they judge")
  /// A walk that leads nowhere.
  package static let nothing = Text(fr: "rien", en: "nothing")
  /// A thing that the walk has reached before.
  package static let repeated = Text(fr: "déjà suivi", en: "followed already")

  /// What a direction of the chain leads to.
  package static func name(of direction: TraceDirection) -> Text {
    switch direction {
    case .up: Text(fr: "Vers l’amont, ce qui le demande", en: "Up: what asks for it")
    case .down: Text(fr: "Vers l’aval, ce qui y répond", en: "Down: what answers it")
    }
  }

  /// An arrow in words: « Objectifs, est servi par : besoins fonctionnels, contraintes ».
  package static func heading(of arrow: TraceArrow, in language: Language) -> String {
    let upper = arrow.upper.name[language].capitalised
    return upper + " (\(arrow.label[language]))" + Typography(language).colon
      + arrow.lower.name[language]
  }

  /// How many links an arrow has: « 84 liens, dont 2 à revoir ».
  package static func links(of arrow: TraceArrow, in language: Language) -> String {
    let typography = Typography(language)
    let count = typography.counted(
      arrow.linkCount, one: Text(fr: "lien", en: "link")[language],
      many: Text(fr: "liens", en: "links")[language])
    guard arrow.suspectCount > 0 else { return count }
    let suspects = typography.number(arrow.suspectCount)
    return count
      + Text(fr: ", dont \(suspects) à revoir", en: ", \(suspects) of them suspect")[language]
  }

  /// How much of the upper end is answered: « Couverts : 9 sur 10 objectifs. »
  package static func covered(_ arrow: TraceArrow, in language: Language) -> String {
    share(Text(fr: "Couverts", en: "Covered"), arrow.upper, language)
  }

  /// How much of the lower end is asked for: « Demandés : 84 sur 86 besoins fonctionnels. »
  package static func wanted(_ arrow: TraceArrow, in language: Language) -> String {
    share(Text(fr: "Demandés", en: "Asked for"), arrow.lower, language)
  }

  private static func share(_ label: Text, _ end: TraceEnd, _ language: Language) -> String {
    let typography = Typography(language)
    let (part, whole) = (typography.number(end.reached), typography.number(end.count))
    let of = Text(fr: "sur", en: "of")[language]
    return "\(typography.label(label[language])) \(part) \(of) \(whole) (\(end.name[language]))."
  }

  /// What is to be mended in all, in one sentence.
  package static func summary(of report: TraceReport, in language: Language) -> String {
    let typography = Typography(language)
    let words = [
      typography.counted(
        report.uncovered, one: Text(fr: "élément non couvert", en: "uncovered item")[language],
        many: Text(fr: "éléments non couverts", en: "uncovered items")[language]),
      typography.counted(
        report.unwanted, one: Text(fr: "sans demande", en: "unwanted")[language],
        many: Text(fr: "sans demande", en: "unwanted")[language]),
      typography.counted(
        report.suspects.count, one: Text(fr: "lien à revoir", en: "suspect link")[language],
        many: Text(fr: "liens à revoir", en: "suspect links")[language]),
    ]
    let head = Text(fr: "À mettre en ordre", en: "To be mended")[language]
    return typography.label(head) + " " + words.joined(separator: ", ") + "."
  }

  /// Nodes as people write them, codes that follow one another as ranges.
  package static func listed(_ nodes: [TraceNode]) -> String {
    let codes = nodes.compactMap { node -> ItemCode? in
      if case .item(let code) = node { code } else { nil }
    }
    guard codes.count < nodes.count else { return ItemCode.listed(codes) }
    return nodes.map(\.description).joined(separator: ", ")
  }

  /// A suspect link in one line: « BF-001 sert OB-001 : OB-001 a changé (énoncé) ».
  package static func line(
    of suspect: SuspectLink, in graph: TraceGraph, _ language: Language
  ) -> String {
    let label = graph.role(of: suspect.link)?.role.label ?? Text(same: suspect.link.role)
    return "\(suspect.link.from) \(label[language]) \(suspect.link.to)"
      + Typography(language).colon
      + graph.template.sentence(of: suspect, in: graph.items)[language]
  }
}
