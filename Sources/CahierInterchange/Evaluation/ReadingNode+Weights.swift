internal import CahierModel

extension ReadingNode {
  /// Notes that a criterion has a weight in percent and another in points.
  func faultOfTwoWeights() {
    fault(
      "EVAL-057", Text(fr: "le poids est donné deux fois", en: "the weight is given twice"),
      expected: Text(
        fr: "une seule de ces clés : weight, points", en: "one of these keys only: weight, points"))
  }
}
