package import CahierModel

/// What people may know about a price method.
package struct PriceMethodSheet: Hashable, Sendable {
  /// The name in files, such as `proportional`, never reused for another formula.
  package let id: String
  /// Other names under which files may call it.
  package let aliases: [String]
  /// What people call the method, in lists and in the analysis report.
  package let name: Text
  /// The formula, with P the price, Pmin and Pmax the lowest and highest, M the maximum mark.
  package let expression: String
  /// The numbers that the tender rules fix for it, in the order in which they are read; often none.
  package let parameters: [PriceParameter]
  /// How French law and practice look at it.
  package let legal: LegalNote

  package init(
    id: String, aliases: [String], name: Text, expression: String,
    parameters: [PriceParameter] = [], legal: LegalNote
  ) {
    self.id = id
    self.aliases = aliases
    self.name = name
    self.expression = expression
    self.parameters = parameters
    self.legal = legal
  }
}
