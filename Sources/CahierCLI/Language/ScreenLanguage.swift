package import CahierModel

/// The language in which the program speaks to the person at the screen.
///
/// It is settled once, before the command line is parsed, because help and usage errors are texts
/// too: `--language`, else `CAHIER_LANGUAGE`, else the dossier's, else the locale's.
package enum ScreenLanguage {
  /// The language of everything that is said now: English until the command line settles it.
  @TaskLocal package static var current: Language = .english
}

extension Text {
  /// The text in the language of the screen, which names commands in that language too.
  package var shown: String {
    let language = ScreenLanguage.current
    return CommandAliases.said(self[language], in: language)
  }
}
