extension StringProtocol {
  /// The word as the command line compares it: small letters, no accent, `tache` for « Tâche ».
  ///
  /// Only the letters of French lose their accents: other letters stay as they are.
  package var foldedForCommand: String {
    String(lowercased().flatMap { unaccented[$0] ?? "\($0)" })
  }
}

private let unaccented: [Character: String] = [
  "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
  "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
  "’": "'",
]

extension String {
  /// An id of a template as an option is called, without the dashes: `priceBasis`, `price-basis`.
  package var commandOption: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}
