internal import CahierModel

extension GuideScript {
  /// The part of the guide that a person names: by its id, its title, or the first word that no
  /// other title begins with; accents, case and the words of the other language count too.
  ///
  /// - Returns: The id of the part, or nil where the name is that of none or of several.
  func part(named name: String) -> String? {
    if steps.contains(id: name) { return name }
    let folded = CommandAliases.folded(name.trimmed)
    guard folded.count > 2 else { return nil }
    let titles = steps.map { step in
      (
        step.id,
        [step.id, step.title.fr, step.title.en].map { Self.bare(CommandAliases.folded($0)) }
      )
    }
    for isMatch in [{ $0 == folded }, { $0.hasPrefix(folded) }] as [(String) -> Bool] {
      let found = titles.filter { $0.1.contains(where: isMatch) }
      if found.count == 1 { return found[0].0 }
    }
    return nil
  }

  /// A folded title without the French article that opens it: « organisation et son contexte ».
  private static func bare(_ title: String) -> String {
    let article = ["l’", "l'", "le ", "la ", "les "].first { title.hasPrefix($0) }
    return article.map { String(title.dropFirst($0.count)) } ?? title
  }
}
