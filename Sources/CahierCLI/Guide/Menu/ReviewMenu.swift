internal import CahierModel
internal import CahierRules

/// Reads the dossier again, section by section, line by line.
struct ReviewMenu {
  let guide: Guide
  let dialogue: LineDialogue

  private var template: SpecificationTemplate { guide.template }

  /// Tells what is missing, then asks which sections to read until the person leaves.
  ///
  /// Sections are read in the order of the document; after the last one the menu comes back.
  func run() throws(Detour) {
    tellMissing()
    let sections = written()
    var lines = sections.map(\.title)
    lines.append(Text(fr: "Tout, section par section", en: "All of it, section by section").shown)
    while true {
      let number = try dialogue.number(Self.prompt, among: lines, help: Self.help)
      guard let number else { return }
      if sections.indices.contains(number) {
        dialogue.console.say([""] + sections[number].lines)
      } else {
        try readAll(sections)
      }
      dialogue.console.say([""] + Self.remedy.map(\.shown))
    }
  }

  /// A section that has something to read.
  private struct Written {
    let title: String
    let lines: [String]
  }

  private func written() -> [Written] {
    template.sections.compactMap { section in
      let preview = SectionPreview(dossier: guide.dossier, section: section.id, isFull: true)
      let lines = preview.lines
      guard lines.count > 1, let title = lines.first else { return nil }
      return Written(title: title, lines: lines)
    }
  }

  /// Reads every section; at a terminal each waits for the reader.
  private func readAll(_ sections: [Written]) throws(Detour) {
    for (place, section) in sections.enumerated() {
      dialogue.console.say([""] + section.lines)
      guard dialogue.console.isTerminal, place + 1 < sections.count else { continue }
      let next = sections[place + 1].title
      let prompt = Text(
        fr: "Entrée\u{202F}: «\u{202F}\(next)\u{202F}»\u{202F}; « retour »\u{202F}: le menu",
        en: "Enter: “\(next)”; “back”: the menu")
      _ = try dialogue.line(prompt.shown, PromptTopic(Self.help))
    }
  }

  private func tellMissing() {
    let missing = guide.dossier.progress.missing()
    guard !missing.isEmpty else { return }
    let heading = Text(fr: "Ce qui manque encore\u{202F}:", en: "What is still missing:")
    dialogue.console.say([heading.shown])
    for entry in missing {
      dialogue.console.say(["  \(entry.asked.question.ask.shown) [\(entry.asked.key)]"])
    }
  }

  private static let prompt = Text(
    fr: "Que relire\u{202F}? (un numéro ; Entrée\u{202F}: revenir au menu)",
    en: "What to read? (a number; Enter: back to the menu)")

  private static let help = Text(
    fr: "Chaque section se lit comme elle s’imprime, ligne par ligne, chaque élément avec son "
      + "code. « retour » ramène au menu.",
    en: "Each section reads as it is printed, line by line, each item with its code. “back” leads "
      + "to the menu.")

  /// How what was read is put right.
  private static let remedy = [
    Text(
      fr: "Pour corriger un élément\u{202F}: cahier élément modifier CODE\u{202F}; une "
        + "réponse\u{202F}: cahier guide QUESTION.",
      en: "To correct an item: cahier item edit CODE; an answer: cahier guide QUESTION.")
  ]
}
