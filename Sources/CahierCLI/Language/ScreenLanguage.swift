package import CahierModel

/// The language in which the program speaks to the person at the screen.
///
/// It is settled once, before the command line is parsed, because help and usage errors are texts
/// too: `--language`, else `CAHIER_LANGUAGE`, else the dossier's, else the locale's.
package enum ScreenLanguage {
  @TaskLocal package static var current: Language = .english
}

extension Text {
  /// The text in the language of the screen.
  package var shown: String {
    self[ScreenLanguage.current]
  }
}
