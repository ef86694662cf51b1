internal import CahierFormats
internal import CahierModel

/// Where a consultation stands, as people and programs are told.
struct StockTakePage {
  private let stock: StockTake
  private var typography: Typography { Typography(ScreenLanguage.current) }

  init(_ stock: StockTake) {
    self.stock = stock
  }

  private var allThemes: [ThemeStand] {
    stock.themes + (stock.withoutTheme.feedback > 0 ? [stock.withoutTheme] : [])
  }

  // MARK: For people

  var lines: [String] {
    guard !stock.populations.isEmpty || !allThemes.isEmpty else { return [] }
    var lines: [String] = []
    if !stock.populations.isEmpty {
      lines += [typography.label(Self.heard.shown)] + populationLines
    }
    if !allThemes.isEmpty {
      lines += (lines.isEmpty ? [] : [""]) + [typography.label(Self.themes.shown)]
      lines += themeLines(words: [:])
    }
    return lines
  }

  private static let heard = Text(
    fr: "Populations, et part de celles qui ont été entendues",
    en: "Populations, and the share of them that was heard")
  private static let themes = Text(fr: "Thèmes", en: "Themes")

  private var populationLines: [String] {
    let names = [
      Text(fr: "Population", en: "Population"), Text(fr: "présents", en: "present"),
      Text(fr: "interrogés", en: "asked"), Text(fr: "des présents", en: "of those present"),
      Text(fr: "réponses", en: "answers"), Text(fr: "des interrogés", en: "of those asked"),
      Text(fr: "enquêtes", en: "surveys"),
    ]
    return TextTable.lines(
      [names.map(\.shown)]
        + stock.populations.map { stand in
          [
            stand.name, figure(stand.present), figure(stand.asked), share(stand.askedShare),
            figure(stand.answered), share(stand.answeredShare), typography.number(stand.surveyed),
          ]
        })
  }

  private func figure(_ count: Int?) -> String { count.map(typography.number) ?? "–" }

  private func share(_ share: ExactShare?) -> String {
    share.map { "\(typography.percent($0.percent)) (\($0.fraction))" } ?? "–"
  }

  func themeLines(words: [String: [String]]) -> [String] {
    guard !allThemes.isEmpty else { return [] }
    let names = [
      Text(fr: "Thème", en: "Theme"), Text(fr: "retours", en: "feedback"),
      Text(fr: "personnes", en: "people"), Text(fr: "par population", en: "by population"),
      Text(fr: "conduit à", en: "leads to"), Text(fr: "sans suite", en: "open"),
    ]
    return TextTable.lines(
      [names.map(\.shown)]
        + allThemes.map { theme in
          [
            name(theme, words[theme.name] ?? []), typography.number(theme.feedback),
            typography.number(theme.people), populations(of: theme),
            theme.leadsTo.map(\.description).joined(separator: ", "), typography.number(theme.open),
          ]
        })
  }

  private func name(_ theme: ThemeStand, _ words: [String]) -> String {
    if theme.name.isEmpty { return Text(fr: "(sans thème)", en: "(no theme)").shown }
    return words.isEmpty ? theme.name : "\(theme.name) (\(words.joined(separator: ", ")))"
  }

  private func populations(of theme: ThemeStand) -> String {
    theme.populations(in: stock).map { name, count in
      "\(name.isEmpty ? Text(fr: "non dite", en: "not said").shown : name) \(count)"
    }.joined(separator: ", ")
  }

  /// What whoever reads the answers should know.
  var findings: [Diagnostic] {
    let small = stock.populations.filter(\.isSmall).map(\.name)
    let beyond = stock.populations.filter { ($0.asked ?? 0) > ($0.present ?? .max) }.map(\.name)
    var findings: [Diagnostic] = []
    if !beyond.isEmpty {
      findings.append(
        Diagnostic(
          .warning, "STOCK-001",
          Text(
            fr: "on y a interrogé plus de personnes qu’il n’y en a",
            en: "more people were asked there than there are"),
          at: beyond.map { Text(same: $0) }))
    }
    if !small.isEmpty {
      findings.append(
        Diagnostic(
          .note, "STOCK-002",
          Text(
            fr: "moins de cinq réponses\u{202F}: qui lit peut deviner de qui elles sont",
            en: "less than five answers: whoever reads them may tell whose they are"),
          at: small.prefix(20).map { Text(same: $0) }))
    }
    let silent = stock.populations.filter { $0.code != nil && ($0.answered ?? 0) == 0 }.map(\.name)
    if !silent.isEmpty, stock.populations.contains(where: { ($0.answered ?? 0) > 0 }) {
      findings.append(
        Diagnostic(
          .warning, "STOCK-003",
          Text(
            fr: "aucune réponse de ces populations", en: "no answer from these populations"),
          at: silent.prefix(20).map { Text(same: $0) },
          remedies: [
            Text(
              fr: "Prévoir une rencontre sur site, ou dire pourquoi elles ne sont pas entendues.",
              en: "Plan a meeting on site, or say why they are not heard.")
          ]))
    }
    return findings
  }

  // MARK: For programs

  var value: JSONValue {
    .record([
      "populations": .array(stock.populations.map(Self.value)),
      "themes": .array(themeValues(words: [:])),
    ])
  }

  func themeValues(words: [String: [String]]) -> [JSONValue] {
    allThemes.map { theme in
      .record([
        "name": .string(theme.name),
        "words": .array((words[theme.name] ?? []).map(JSONValue.string)),
        "feedback": .integer(theme.feedback), "people": .integer(theme.people),
        "byPopulation": .object(
          theme.populations(in: stock).map { JSONValue.Member($0.name, .integer($0.count)) }),
        "leadsTo": .array(theme.leadsTo.map { .string($0.description) }),
        "open": .integer(theme.open),
      ])
    }
  }

  private static func value(_ stand: PopulationStand) -> JSONValue {
    func number(_ count: Int?) -> JSONValue { count.map(JSONValue.integer) ?? .null }
    return .record([
      "name": .string(stand.name), "code": .optional(stand.code?.description),
      "present": number(stand.present), "asked": number(stand.asked),
      "answered": number(stand.answered), "surveyed": .integer(stand.surveyed),
      "askedOfPresent": .optional(stand.askedShare?.fraction),
      "answeredOfAsked": .optional(stand.answeredShare?.fraction),
      "answeredOfPresent": .optional(stand.heardShare?.fraction),
    ])
  }
}
