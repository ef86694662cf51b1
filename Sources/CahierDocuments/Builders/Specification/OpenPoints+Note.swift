import CahierModel

extension OpenPoints {
  /// The note at the head of a draft; nothing for a specification that is complete.
  func note(in language: Language) -> [Block] {
    guard !isEmpty || untranslated > 0 else { return [] }
    let typography = Typography(language)
    var blocks: [Block] = []
    if !isEmpty {
      blocks.append(.text([.text(Self.purpose[language])]))
      blocks.append(.list(List(.unordered, points.map { line($0, typography) })))
    }
    if untranslated > 0 { blocks.append(.text([.text(untranslatedSentence(typography))])) }
    return [.note(Note(.warning, title: [.text(title(typography))], blocks))]
  }

  private func title(_ typography: Typography) -> String {
    guard !isEmpty else {
      return Text(fr: "textes non traduits", en: "Texts not translated")[typography.language]
    }
    let count = typography.counted(points.count, Self.pointName)
    return Text(
      fr: "\(count) à préciser avant publication",
      en: "\(count) to be stated before publication")[typography.language]
  }

  private func line(_ point: Point, _ typography: Typography) -> [Inline] {
    guard let question = point.question else { return [.text(point.name)] }
    return [.text(point.name + " ("), .code(question), .text(")")]
  }

  private func untranslatedSentence(_ typography: Typography) -> String {
    let count = typography.counted(untranslated, Self.itemName)
    return Text(
      fr: "\(count.capitalised) sans texte français, imprimés en anglais.",
      en: "\(count) with no English text, printed in French.")[typography.language]
  }

  private static let purpose = Text(
    fr: "Ce document ne peut pas encore être publié. Chaque point est marqué à sa place dans le "
      + "texte, entre crochets.",
    en: "This document cannot be published yet. Each point is marked in its place in the text, in "
      + "square brackets.")
  private static let pointName = CountedText(
    fr: CountedName(one: "point", many: "points"), en: CountedName(one: "point", many: "points"))
  private static let itemName = CountedText(
    fr: CountedName(one: "élément", many: "éléments"), en: CountedName(one: "item", many: "items"))
}
