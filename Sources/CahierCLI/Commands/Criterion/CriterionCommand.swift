internal import ArgumentParser
internal import CahierModel

/// `cahier criterion`: what offers are judged by, as a tree of weighted criteria.
struct CriterionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "criterion",
      Text(
        fr: "Les critères d’attribution, leurs poids et leurs échelles.",
        en: "The award criteria, their weights and their scales."),
      discussion: Text(
        fr: """
            cahier critère bibliothèque
            cahier critère prendre price.contract-total coverage environment
            cahier critère ajouter démo --name "Démonstration" --weight 10 --scale 5
            cahier critère vérifier
          """,
        en: """
            cahier criterion library
            cahier criterion take price.contract-total coverage environment
            cahier criterion add demo --name "Demonstration" --weight 10 --scale 5
            cahier criterion check
          """),
      subcommands: [
        CriterionAddCommand.self, CriterionEditCommand.self, CriterionRenameCommand.self,
        CriterionMoveCommand.self,
        CriterionRemoveCommand.self, CriterionListCommand.self, CriterionShowCommand.self,
        CriterionLibraryCommand.self, CriterionTakeCommand.self, CriterionCheckCommand.self,
        PriceMethodsCommand.self,
      ])
  }
}

/// The options that say what a criterion is.
struct CriterionOptions: ParsableArguments {
  @OptionGroup var name: TextOptions<NameOption>

  @Option(
    help: ArgumentHelp(
      Text(fr: "ce que juge le critère", en: "what the criterion judges"), value: .word))
  var type: CriterionType?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(
        fr: "le poids en pourcentage de ce qui est au-dessus\u{202F}: 40 ou 33,34",
        en: "the weight in percent of what stands above: 40 or 33.34"), value: .number))
  var weight: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(fr: "le poids en points, au lieu de --weight", en: "the weight in points, not --weight"),
      value: .number)) var points: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Text(fr: "la note maximale", en: "the highest mark"), value: .number))
  var scale: String?

  @Option(
    name: .customLong("level"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      Text(
        fr: "ce que dit une note\u{202F}: --level 0=\"rien de démontré\"",
        en: "what a mark means: --level 0=\"nothing shown\""), value: .text)) var levels: [String] =
      []

  @Option(
    name: .customLong("level-fr"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      Text(fr: "la même chose, en français", en: "the same, in French"), value: .text))
  var frenchLevels: [String] = []

  @Option(
    name: .customLong("level-en"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      Text(fr: "la même chose, en anglais", en: "the same, in English"), value: .text))
  var englishLevels: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(
        fr: "les points pondérés sous lesquels une offre est éliminée",
        en: "the weighted points under which an offer is out"), value: .number)) var minimum:
    String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "la méthode de prix\u{202F}: voir «\u{202F}cahier criterion price-methods\u{202F}»",
        en: "the price method: see “criterion price-methods”"), value: .word)) var method:
    PriceMethodWord?

  @Option(
    name: .customLong("parameter"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      Text(fr: "un paramètre de la méthode\u{202F}: n=2", en: "a parameter of the method: n=2"),
      value: .text)) var parameters: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      Text(fr: "le critère juge l’environnement", en: "the criterion judges the environment")))
  var environmental: Bool?
}
