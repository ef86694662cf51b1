/// The price methods that Cahier computes, in the order in which they are shown.
package enum PriceMethodRegister {
  /// Every method, the usual one first.
  package static let all: [any PriceMethod.Type] = [
    Proportional.self, LinearMinMax.self, LinearNMin.self, Bounds.self,
  ]

  /// The method of that id or alias.
  package static func method(named name: String) -> (any PriceMethod.Type)? {
    all.first { $0.sheet.id == name || $0.sheet.aliases.contains(name) }
  }
}
