/// A drawing with its caption and a text that says the same.
package struct Figure {
  /// What is drawn, scaled to the width of the text where it is wider.
  package var drawing: Drawing
  /// What stands below the drawing, after its number.
  package var caption: [Inline]
  /// The name by which the text refers to it, or nil where nothing does.
  package var anchor: Anchor?
  /// Whether the caption has a number, and so a line in the index of figures.
  package var isNumbered: Bool
  /// What the drawing shows, for those who cannot see it: what matters, not what it looks like.
  package var alternative: String

  package init(
    _ drawing: Drawing, caption: [Inline], anchor: Anchor? = nil, isNumbered: Bool = true,
    alternative: String
  ) {
    self.drawing = drawing
    self.caption = caption
    self.anchor = anchor
    self.isNumbered = isNumbered
    self.alternative = alternative
  }
}
