/// How a command is called in the language of the screen.
struct CommandName {
  private let path: [String]
  private let shown: [String]

  /// The command that a path of English names leads to.
  init(_ path: [String]) {
    self.path = path
    shown = CommandAliases.name(path, in: ScreenLanguage.current)
  }

  /// The words to type: `cahier offre ajouter`.
  var line: String {
    (["cahier"] + shown).joined(separator: " ")
  }

  /// The words to type, with the English ones where they differ: `cahier offre (offer)`.
  var title: String {
    shown == path ? line : "\(line) (\(path.joined(separator: " ")))"
  }

  /// The last word under both of its names: `offre, offer`.
  var last: String {
    let names = [shown.last, path.last].compactMap { $0 }
    return names.first == names.last ? names[0] : names.joined(separator: ", ")
  }
}
