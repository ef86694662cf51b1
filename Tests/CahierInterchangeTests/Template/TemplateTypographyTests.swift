import CahierInterchange
import CahierModel
import Testing

struct TemplateTypographyTests {
  @Test(arguments: TemplateLibrary.names)
  func `every text is there in both languages`(name: String) throws {
    let texts = try TemplateTexts(try ShippedTemplates.named(name)).all
    #expect(texts.count > 200)
    for text in texts {
      #expect(!text.fr.isEmpty && !text.en.isEmpty, "\(text.fr) | \(text.en)")
      #expect(text.fr.first?.isWhitespace == false && text.fr.last?.isWhitespace == false)
      #expect(text.en.first?.isWhitespace == false && text.en.last?.isWhitespace == false)
    }
  }

  @Test(arguments: TemplateLibrary.names)
  func `French texts have French typography`(name: String) throws {
    for text in try TemplateTexts(try ShippedTemplates.named(name)).all {
      for fault in FrenchTypography.faults(in: text.fr) {
        Issue.record("\(fault): \(text.fr)")
      }
    }
  }

  @Test(arguments: TemplateLibrary.names)
  func `English texts have curly quotes and no French spaces`(name: String) throws {
    for text in try TemplateTexts(try ShippedTemplates.named(name)).all {
      #expect(!text.en.contains("'") && !text.en.contains("\""), "\(text.en)")
      #expect(!text.en.contains("\u{202F}") && !text.en.contains("..."), "\(text.en)")
      #expect(!text.en.contains("«") && !text.en.contains("  "), "\(text.en)")
    }
  }

  @Test(arguments: [
    "l'agent", "« oui »", "Quoi ?", "un\u{202F}: deux: trois", "…oui...", "1 250 euros",
    "une  fois",
    "8 \"oui\"", "40 %", "de 8 heures",
  ])
  func `the check of typography finds what is wrong`(text: String) {
    #expect(!FrenchTypography.faults(in: text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    "l’agent", "«\u{202F}oui\u{202F}»", "Quoi\u{202F}?", "1\u{202F}250\u{A0}euros",
    "https://exemple.fr", "40\u{202F}%", "{accounts}\u{A0}comptes",
  ])
  func `the check of typography lets right texts pass`(text: String) {
    #expect(FrenchTypography.faults(in: text).isEmpty, "\(text)")
  }
}

/// What a French typographer would mend.
enum FrenchTypography {
  static func faults(in text: String) -> [String] {
    var faults: [String] = []
    let characters = Array(text.unicodeScalars)
    for (index, character) in characters.enumerated() {
      if characters.count == 1 { break }  // The sign of a unit, which a number precedes.
      let before = index > 0 ? characters[index - 1] : "\n"
      let after = index + 1 < characters.count ? characters[index + 1] : "\n"
      if let fault = fault(character, before: before, after: after) { faults.append(fault) }
    }
    if text.contains("...") { faults.append("three full stops") }
    return faults
  }

  private static func fault(
    _ character: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar
  ) -> String? {
    let narrow: Unicode.Scalar = "\u{202F}"
    switch character {
    case "'", "\"": return "straight quote"
    case ";", "!", "?", "»", "%", "€":
      return before == narrow ? nil : "no narrow space before \(character)"
    case ":":
      return before == narrow || after == "/" ? nil : "no narrow space before :"
    case "«":
      return after == narrow ? nil : "no narrow space after «"
    case " " where after == " ":
      return "two spaces"
    case " " where before.properties.numericType != nil || before == "}":
      return isLetter(after) || after.properties.numericType != nil
        ? "plain space after a number" : nil
    default: return nil
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.properties.isLowercase && scalar != "à"
  }
}
