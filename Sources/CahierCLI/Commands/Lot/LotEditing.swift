internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier lot add 2 --title "Accompagnement"`: adds a lot.
struct LotAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", Text(fr: "Ajouter un lot.", en: "Add a lot."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "la clé du lot\u{202F}: 1, 2, A…", en: "the key of the lot: 1, 2, A…"), value: .key))
  var key: String

  @OptionGroup var rules: LotRuleOptions

  func run(in session: Session) throws(Failure) {
    let key = try TypedText.line(self.key, at: Text(fr: "clé", en: "key").shown)
    try session.change("lot add", key) { writer in
      let header = try writer.reader.header()
      var lot = Lot(key: key, method: EvaluationMethod(currency: header.currency))
      try rules.apply(to: &lot, header.mainLanguage)
      try LotFaults.refuse(LotFaults.lastingRules(of: lot), before: [], in: lot)
      try writer.add(lot)
    }
    session.say(
      Text(fr: "Le lot «\u{202F}\(key)\u{202F}» est ajouté.", en: "The lot “\(key)” is added."))
  }
}

/// `cahier lot edit --tax HT`: changes a lot and how it is ranked.
struct LotEditCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", Text(fr: "Modifier un lot.", en: "Change a lot."),
      discussion: Text(
        fr: """
            cahier lot modifier --tax HT --ties "Prix ; Valeur technique"
            cahier lot modifier 2 --rank-on affichés --mark-decimals 2
          """,
        en: """
            cahier lot edit --tax HT --ties "Price; Technical value"
            cahier lot edit 2 --rank-on displayed --mark-decimals 2
          """))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "la clé du lot\u{202F}; inutile s’il n’y en a qu’un",
        en: "the key of the lot; not needed where there is only one"), value: .key))
  var key: String?

  @OptionGroup var rules: LotRuleOptions

  func run(in session: Session) throws(Failure) {
    let change = try session.changeLot(key, "lot edit", key ?? "", makesLot: true) { lot, writer in
      try rules.apply(to: &lot, writer.reader.mainLanguage())
    }
    session.say(
      Text(fr: "Modifié\u{202F}: \(change.lot.label.fr).", en: "Changed: \(change.lot.label.en)."))
    change.tell(in: session)
  }
}

/// `cahier lot remove 2`: removes a lot that has no offer.
struct LotRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", Text(fr: "Retirer un lot sans offre.", en: "Remove a lot that has no offer."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "la clé du lot", en: "the key of the lot"), value: .key))
  var key: String

  func run(in session: Session) throws(Failure) {
    try session.change("lot remove", key) { try $0.remove(lot: key) }
    session.say(
      Text(
        fr:
          "Le lot «\u{202F}\(key)\u{202F}» est retiré. «\u{202F}cahier undo\u{202F}» le rétablit.",
        en: "The lot “\(key)” is removed. “cahier undo” brings it back."))
  }
}
