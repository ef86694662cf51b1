extension String {
  /// The text with a capital letter at its start: « à préciser » becomes « À préciser ».
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
