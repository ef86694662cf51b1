extension Lot {
  /// The name of one lot among several: « Lot 2 : conduite du changement ».
  ///
  /// The key is put before a title only where the title does not call itself a lot. Nil where the
  /// lot has neither key nor title.
  package func heading(in language: Language) -> String? {
    let title = self.title.preferring(language)
    let isNamed = title.lowercased().hasPrefix("lot ")
    if key.isEmpty || isNamed { return title.isEmpty ? nil : title }
    return "Lot \(key)" + (title.isEmpty ? "" : Typography(language).colon + title)
  }
}
