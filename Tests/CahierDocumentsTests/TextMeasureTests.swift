import CahierModel
import Testing

@testable import CahierDocuments

struct TextMeasureTests {
  private let long =
    "State of Alaska, Department of Health and Social Services, Division of Families"

  @Test func `words that fit stay whole`() {
    #expect(TextMeasure.fitting("Ville de Clairval", in: 10_000, size: 80) == "Ville de Clairval")
  }

  @Test func `words too wide for their line end in dots after a whole word`() {
    let text = TextMeasure.fitting(long, in: 5_000, size: 80)
    #expect(text.hasSuffix("…"))
    #expect(TextMeasure.width(text, size: 80) <= 5_000)
    let kept = text.dropLast()
    #expect(long.hasPrefix(kept))
    #expect(kept.last?.isLetter == true)
  }

  @Test func `a lot that calls itself a lot is not called so twice`() {
    var lot = Lot(key: "platform", title: BilingualText("Lot 1: platform", in: .english))
    #expect(lot.heading(in: .english) == "Lot 1: platform")
    lot.title = BilingualText("Plateforme", in: .french)
    #expect(lot.heading(in: .french) == "Lot platform\u{202F}: Plateforme")
    lot.title = BilingualText()
    #expect(lot.heading(in: .english) == "Lot platform")
    lot.key = ""
    #expect(lot.heading(in: .english) == nil)
  }
}
