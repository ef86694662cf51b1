import CahierFormats
import CahierModel

/// The styles of runs in another language, among the automatic ones of each part that names them.
///
/// LibreOffice keeps one named style of runs nested in each other, the innermost: a language of that
/// kind would take the bold of the run around it away. An automatic style is formatting of its own,
/// and both hold.
enum LanguageStyles {
  static func name(_ language: Language) -> String { "Language_\(language.rawValue)" }

  static func write(_ xml: inout XMLWriter) {
    for language in Language.allCases {
      let tag = language.tag.split(separator: "-").map(String.init)
      xml.element(
        "style:style", ["style:name": name(language), "style:family": "text"]
      ) { xml in
        xml.element(
          "style:text-properties", ["fo:language": tag.first, "fo:country": tag.last])
      }
    }
  }
}
