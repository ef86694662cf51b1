/// The words that statements are checked for, by language, as data.
///
/// A term is one word or several; one whose last word ends with `~` stands for its inflections.
package struct WordingTerms: Hashable, Sendable {
  /// Terms that nobody can check an offer against: “appropriate”, « rapide~ ».
  package let vague: [Language: [String]]
  /// Phrases that hold a vague word and are none.
  package let notVague: [Language: [String]]
  /// Names of products, the same in every language.
  package let products: [String]
  /// What makes the name of a product lawful.
  package let productsAllowed: [Language: [String]]

  package init(
    vague: [Language: [String]], notVague: [Language: [String]], products: [String],
    productsAllowed: [Language: [String]]
  ) {
    self.vague = vague
    self.notVague = notVague
    self.products = products
    self.productsAllowed = productsAllowed
  }
}
