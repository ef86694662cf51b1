internal import CahierEvaluation
internal import CahierModel
internal import CahierStore

extension KnockOutAnswers {
  /// The knock-out requirements of a dossier, kind by kind.
  init(
    _ reader: DossierReader, _ template: SpecificationTemplate, isDivided: Bool
  ) throws {
    let codes = try template.kinds.filter(\.isRequirement).flatMap { kind in
      try kind.field(for: .role).map {
        try reader.codes(
          ofKind: kind.id, where: $0.id, is: EvaluationRole.knockOut.rawValue)
      } ?? []
    }
    self.init(knockOuts: codes, isDivided: isDivided)
  }
}
