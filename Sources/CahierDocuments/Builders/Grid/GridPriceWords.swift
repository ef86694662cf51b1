import CahierEvaluation
import CahierModel

/// How a price criterion is marked, in one line.
struct GridPriceWords {
  private let reading: DossierReading
  private let node: CriterionNode
  private let method: any PriceMethod

  init(_ reading: DossierReading, _ node: CriterionNode, _ method: any PriceMethod) {
    self.reading = reading
    self.node = node
    self.method = method
  }

  /// The name of the criterion and of the method, its formula and what it does.
  var text: String {
    let language = reading.language
    let sheet = type(of: method).sheet
    let mark = Text(fr: "Note", en: "Mark")[language]
    let formula = "\(mark) = \(PriceFormulaWords.signs(of: sheet.expression))"
    let words = PriceFormulaWords.sentence(of: sheet.id).map { " " + $0[language] } ?? ""
    return reading.plain(node.criterion.name) + reading.typography.colon
      + "\(sheet.name[language]). \(formula).\(words)"
  }
}
