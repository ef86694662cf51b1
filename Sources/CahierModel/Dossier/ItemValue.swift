/// The value of a field of an item that is no text.
package enum ItemValue: Hashable, Sendable {
  /// The id of a word of the vocabulary that the field names.
  case word(String)
  case level(MeasurableLevel)
  case number(ExactDecimal)
  case flag(Bool)
  case date(CalendarDate)
  /// Ids of sources of the template.
  case sources([String])
}
