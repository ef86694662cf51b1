package import CahierModel

/// Something that a document marks as still to be stated.
package struct OpenPoint: Hashable, Sendable {
  /// What is missing, in the language of the document.
  package let name: String
  /// The question of the guide that gives it; nil where no question does.
  package let question: String?
}

extension DocumentBuilder {
  /// What the specification and the price schedule for tenderers would mark as still to be stated.
  ///
  /// Each thing once, in the order of printing, quantities of the price schedule last.
  package static func openPoints(
    of dossier: Dossier, template: SpecificationTemplate, language: Language
  ) -> [OpenPoint] {
    let shown = dossier.shown(to: .bidders, template: template)
    let reading = DossierReading(shown, language: language)
    let points = OpenPoints(reading, SpecificationPlan(reading)).points
    let named = points.map { OpenPoint(name: $0.name, question: $0.question) }
    return named + priceOpenPoints(reading, besides: Set(named.compactMap(\.question)))
  }

  /// What the response form for tenderers would mark as still to be stated.
  package static func responseOpenPoints(
    of shown: ShownDossier, language: Language
  ) -> ResponseOpenPoints {
    ResponseOpenPoints(DossierReading(shown, language: language))
  }

  /// What the price schedule lacks: the length of the contract, and quantities.
  private static func priceOpenPoints(
    _ reading: DossierReading, besides known: Set<String>
  ) -> [OpenPoint] {
    var seen = known
    return reading.pricedLines.compactMap { line in
      if line.basis.needsMonths, line.months == nil {
        let name = Text(fr: "durée du contrat", en: "length of the contract")
        return OpenPoint(name: name[reading.language], question: reading.lengthQuestion)
      }
      guard line.quantity == nil else { return nil }
      let code = line.item.code.description
      let name = Text(fr: "quantité de \(code)", en: "quantity of \(code)")
      return OpenPoint(name: name[reading.language], question: nil)
    }.filter { seen.insert($0.question ?? $0.name).inserted }
  }
}

extension DossierReading {
  /// The question that gives the length of the contract.
  fileprivate var lengthQuestion: String? {
    template.guide.questions.first { question in
      question.parts.contains { $0.fills == .durationMonths }
    }?.id
  }
}
