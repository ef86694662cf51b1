import CahierModel

@testable import CahierEvaluation

/// The lot of three offers that the page on `cahier evaluate` shows.
func contractExample() throws -> Evaluation {
  let technical = quality(
    "Valeur technique", weight: try percent("54"), minimum: 20,
    [
      quality("Couverture fonctionnelle", weight: try percent("50"), scale: 5),
      quality("Accompagnement", weight: try percent("30"), scale: 5),
      quality("Ergonomie", weight: try percent("20"), scale: 20),
    ])
  let method = EvaluationMethod(ties: ["Prix", "Valeur technique"])
  let criteria = [
    priceCriterion("Prix", weight: try percent("40")), technical,
    quality("Performance environnementale", weight: try percent("6"), scale: 5),
  ]
  func marks(_ values: [String]) -> [(String, String)] {
    let names = [
      "Couverture fonctionnelle", "Accompagnement", "Ergonomie", "Performance environnementale",
    ]
    return Array(zip(names, values))
  }
  return Evaluation(
    lot: Lot(method: method, criteria: criteria),
    offers: [
      try offer("A", price: "118800.00", marks: marks(["4", "3.5", "14", "4"])),
      try offer("B", price: "96000.00", marks: marks(["3", "4", "12", "3"])),
      try offer("C", price: "70000.00", status: .irregular, reason: "Knock-out BF-004 not met."),
    ])
}
