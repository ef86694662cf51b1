internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier criterion add Prix --type price --weight 40 --method proportional`.
struct CriterionAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", Text(fr: "Ajouter un critère.", en: "Add a criterion."),
      discussion: Text(
        fr: """
            cahier critère ajouter Prix --type price --weight 40 --method proportional
            cahier critère ajouter technique --name "Valeur technique" --weight 60
            cahier critère ajouter ergonomie --parent technique --weight 50 --scale 5
          """,
        en: """
            cahier criterion add Price --type price --weight 40 --method proportional
            cahier criterion add technical --name "Technical value" --weight 60
            cahier criterion add ease --parent technical --weight 50 --scale 5
          """))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "la clé, par laquelle notes et prix nomment le critère",
        en: "the key, by which marks and prices name the criterion"), value: .key)) var key: String

  @Option(
    help: ArgumentHelp(
      Text(fr: "le critère dont il est un sous-critère", en: "the criterion that it is part of"),
      value: .key)) var parent: String?

  @OptionGroup var lot: LotOptions
  @OptionGroup var options: CriterionOptions

  func run(in session: Session) throws(Failure) {
    let key = try TypedText.line(self.key, at: Text(fr: "clé", en: "key").shown)
    let change = try session.changeLot(lot.lot, "criterion add", key, makesLot: true) {
      lot, writer in
      let language = try writer.reader.mainLanguage()
      var criterion = Criterion(
        key: CriterionKey(key), name: BilingualText(), type: .quality,
        weight: .percent(try options.requiredWeight(of: key)))
      try options.apply(to: &criterion, language)
      if criterion.name.isEmpty { criterion.name[language] = key }
      let parent = try self.parent.map { try lot.criterion(named: $0).key }
      lot.insert(criterion, below: parent)
    }
    session.say(
      Text(
        fr: "Le critère «\u{202F}\(key)\u{202F}» est ajouté.",
        en: "The criterion “\(key)” is added."))
    change.tell(in: session)
  }
}

extension CriterionOptions {
  /// A weight to start from, once one was typed.
  fileprivate func requiredWeight(of key: String) throws(Failure) -> Weight {
    if weight != nil || points != nil { return .whole }
    throw .usage(
      "INPUT-001",
      Text(fr: "il manque le poids du critère", en: "the weight of the criterion is missing"),
      at: [Text(same: key)],
      remedies: [
        Text(
          fr: "Ajouter --weight … en pourcentage, ou --points …",
          en: "Add --weight … in percent, or --points …")
      ])
  }
}

/// `cahier criterion edit ergonomie --weight 20`.
struct CriterionEditCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", Text(fr: "Modifier des critères.", en: "Change criteria."),
      discussion: Text(
        fr: "Plusieurs clés reçoivent le même changement.",
        en: "Several keys get the same change."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(Text(fr: "les clés", en: "the keys"), value: .key)) var keys: [String]

  @OptionGroup var lot: LotOptions
  @OptionGroup var options: CriterionOptions

  @Flag(
    help: ArgumentHelp(
      Text(fr: "retirer l’échelle et ses niveaux", en: "take the scale away, with its levels")))
  var noScale = false

  @Flag(
    help: ArgumentHelp(Text(fr: "retirer la méthode de prix", en: "take the price method away")))
  var noMethod = false

  @Flag(help: ArgumentHelp(Text(fr: "retirer le minimum", en: "take the minimum away")))
  var noMinimum = false

  func run(in session: Session) throws(Failure) {
    let subject = keys.joined(separator: ", ")
    let change = try session.changeLot(lot.lot, "criterion edit", subject) { lot, writer in
      let language = try writer.reader.mainLanguage()
      for name in keys {
        var criterion = try lot.criterion(named: name)
        try options.apply(to: &criterion, language)
        if noScale { (criterion.scale, criterion.levels) = (nil, []) }
        if noMethod { criterion.priceMethod = nil }
        if noMinimum { criterion.minimum = nil }
        lot.update(criterion.key) { $0 = criterion }
      }
    }
    session.say(Text(fr: "Modifié\u{202F}: \(subject).", en: "Changed: \(subject)."))
    change.tell(in: session)
  }
}
