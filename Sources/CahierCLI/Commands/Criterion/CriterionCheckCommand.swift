internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier criterion check`: whether the rules of each lot are complete and lawful.
struct CriterionCheckCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check",
      Text(
        fr: "Vérifier les critères\u{202F}: poids, échelles, méthodes, droit.",
        en: "Check the criteria: weights, scales, methods, law."),
      discussion: Text(
        fr: "Le code de retour est 1 s’il reste quelque chose à corriger.",
        en: "The exit status is 1 if something is left to mend."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var lot: LotOptions

  func run(in session: Session) throws(Failure) {
    let (header, lots, singleLot) = try session.read { reader in
      let header = try reader.header()
      let all = try reader.lots()
      let fault = SingleLotRule.fault(
        template: try DossierTemplate.loadWithoutShelves(reader), answers: try reader.answers(),
        header: header, lots: all.count)
      return (header, try lot.lot.map { [try reader.lot($0)] } ?? all, fault?.diagnostic)
    }
    if lots.isEmpty { throw Failure(StoreError.noLot(key: ""), path: try session.dossierPath()) }
    let findings =
      lots.flatMap { lot in
        let law = AwardCriteriaRule.diagnostics(
          for: lot, under: header.jurisdiction, on: header.date)
        return (LotFaults.rules(of: lot) + law).map { $0.inDossier(lot) }
      } + [singleLot].compactMap(\.self)
    if output.format == .json {
      try session.print([JSONValue.array(findings.map(JSONValue.diagnostic)).text(isIndented: true)]
      )
    }
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else {
      if output.format == .json { throw Failure([], status: .findings) }
      throw Failure(findings, status: .findings)
    }
    if output.format == .text { session.show(findings) }
    session.say(
      Text(fr: "Les critères sont complets.", en: "The criteria are complete."))
  }
}

extension JSONValue {
  /// A diagnostic for programs, in both languages.
  static func diagnostic(_ diagnostic: Diagnostic) -> JSONValue {
    .record([
      "code": .string(diagnostic.code), "severity": .string(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message),
      "place": .array(diagnostic.place.map(JSONValue.text)),
      "found": .optional(diagnostic.found),
      "expected": diagnostic.expected.map(JSONValue.text) ?? .null,
      "remedies": .array(diagnostic.remedies.map(JSONValue.text)),
      "source": .optional(diagnostic.source),
    ])
  }
}
