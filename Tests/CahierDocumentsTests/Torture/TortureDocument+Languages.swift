import CahierDocuments
import CahierModel

/// Two languages side by side.
extension TortureDocument {
  func languages() -> [Block] {
    let other = TortureDocument(language: language.other)
    let rows = [
      Parallel.Row(left: narrowBlocks("left"), right: other.narrowBlocks("right")),
      Parallel.Row(left: [paragraph(words("seul", "alone"))], right: []),
      Parallel.Row(left: [], right: [paragraph(words("autre", "other"))]),
    ]
    let parallel = Block.parallel(Parallel(language, language.other, rows: rows))
    return [
      .heading(Heading(1, [.text(words("Deux langues", "Two languages"))])), parallel,
      .section(
        PageSection(
          orientation: .landscape,
          blocks: [
            .heading(Heading(2, [.text(words("Sur une page à l’italienne", "On a wide page"))])),
            .parallel(Parallel(language, language.other, rows: Array(rows.dropFirst()))),
          ])),
    ]
  }

  private func paragraph(_ words: String) -> Block { .paragraph(Paragraph([.text(words)])) }
}
