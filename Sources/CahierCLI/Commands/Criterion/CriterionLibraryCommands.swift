internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier criterion library`: the criteria that the template of the dossier offers.
struct CriterionLibraryCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "library",
      Text(
        fr: "Les critères que propose le modèle, avec leurs poids.",
        en: "The criteria that the template offers, with their weights."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let (library, lots) = try session.read {
      (try DossierTemplate.load($0).criteria, try $0.lots())
    }
    let taken = Set(lots.flatMap(\.criterionPlaces).map(\.criterion.key))
    let page = CriterionLibraryPage(
      library: library, taken: taken, language: ScreenLanguage.current)
    try session.print(
      Printable(
        lines: page.lines, value: page.value,
        ifEmpty: Text(
          fr: "Ce modèle ne propose pas de critères.", en: "This template offers no criteria.")),
      as: output.format)
  }
}

/// The criteria of a template as they are shown.
private struct CriterionLibraryPage {
  let library: CriterionLibrary
  /// The keys that the lots of the dossier have.
  let taken: Set<CriterionKey>
  let language: Language

  var lines: [String] {
    let prices = library.prices.map { price in
      row(ReadyCriterion.key(of: price.id), price.suggestedWeight, price.title)
    }
    let groups = library.groups.flatMap { group in
      [row(CriterionKey(group.id), group.suggestedWeight, group.name)]
        + library.criteria(of: group.id).map { ready in
          row(ReadyCriterion.key(of: ready.id), ready.shareOfGroup, ready.title, indent: "  ")
        }
    }
    return TextTable.lines(prices + groups)
  }

  private func row(
    _ key: CriterionKey, _ weight: Weight, _ title: Text, indent: String = ""
  ) -> [String] {
    let digits = String(weight.description.dropLast(2))
    let percent = Text(fr: digits.replacing(".", with: ",") + "\u{202F}%", en: digits + "%")
    let mark = taken.contains(key) ? Text(fr: "pris", en: "taken")[language] : ""
    return [indent + key.description, percent[language], mark, title[language]]
  }

  var value: JSONValue {
    .record([
      "prices": .array(
        library.prices.map { price in
          .record([
            "key": .string(ReadyCriterion.key(of: price.id).description),
            "type": .string(price.kind.rawValue), "title": .text(price.title),
            "suggestedWeight": .string(String(price.suggestedWeight.description.dropLast(2))),
            "method": .string(price.method), "taxBasis": .string(price.taxBasis.rawValue),
            "taken": isTaken(ReadyCriterion.key(of: price.id)),
          ])
        }),
      "groups": .array(library.groups.map(group)),
    ])
  }

  private func group(_ group: CriterionGroup) -> JSONValue {
    .record([
      "key": .string(group.id), "name": .text(group.name),
      "suggestedWeight": .string(String(group.suggestedWeight.description.dropLast(2))),
      "taken": isTaken(CriterionKey(group.id)),
      "criteria": .array(
        library.criteria(of: group.id).map { ready in
          .record([
            "key": .string(ReadyCriterion.key(of: ready.id).description),
            "title": .text(ready.title),
            "shareOfGroup": .string(String(ready.shareOfGroup.description.dropLast(2))),
            "scale": .integer(ready.scale), "environmental": .boolean(ready.isEnvironmental),
            "optional": .boolean(ready.isOptional),
            "taken": isTaken(ReadyCriterion.key(of: ready.id)),
          ])
        }),
    ])
  }

  private func isTaken(_ key: CriterionKey) -> JSONValue { .boolean(taken.contains(key)) }
}

/// `cahier criterion take price.contract-total coverage`: takes criteria of the template.
struct CriterionTakeCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "take",
      Text(
        fr: "Prendre des critères du modèle, avec les poids qu’il suggère.",
        en: "Take criteria of the template, with the weights that it suggests."),
      discussion: Text(
        fr:
          "Un groupe vient avec tous ses critères\u{202F}; «\u{202F}cahier criterion edit\u{202F}» ajuste ensuite les poids.",
        en: "A group comes with all its criteria; “criterion edit” then adjusts the weights."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var lot: LotOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "les clés de «\u{202F}cahier criterion library\u{202F}»",
        en: "keys of “criterion library”"),
      value: .key)
  )
  var ids: [String]

  func run(in session: Session) throws(Failure) {
    let subject = ids.joined(separator: ", ")
    var (keys, brought): ([CriterionKey], [Text]) = ([], [])
    let change = try session.changeLot(lot.lot, "criterion take", subject, makesLot: true) {
      lot, writer in
      let template = try DossierTemplate.load(writer.reader)
      let languages = try writer.reader.header().languages
      let taking = CriterionTaking(library: template.criteria, languages: languages)
      for id in ids { keys += try taking.take(id, into: &lot) }
      brought = try ItemBringing(template: template, languages: languages, writer: writer)
        .bring(with: keys)
    }
    let list = change.lot.criterionPlaces.map(\.criterion).filter { keys.contains($0.key) }
      .map { "\($0.shownName(ScreenLanguage.current)) [\($0.key)]" }.joined(
        separator: Text(fr: "\u{202F}; ", en: "; ").shown)
    session.say(Text(fr: "Pris\u{202F}: \(list).", en: "Taken: \(list)."))
    for line in brought { session.say(line) }
    change.tell(in: session)
  }
}
