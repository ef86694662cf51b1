@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Testing

/// The estimated value, worked out with whoever asks.
struct GuideEstimateTests {
  @Test func `the value is computed from prices, volumes and length`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      for answer in [
        ["pop.accounts", "650"], ["pop.accounts-maximum", "900"],
        ["value.duration", "2 ans ; 2 ; 1 an"], ["services.pick", "tout"],
      ] {
        try conversation.run(["answer"] + answer + ["--dossier", conversation.path])
      }
      let prices = ["calcul", "30 000", "1 200", "1,50"] + Array(repeating: "", count: 30)
      let told = try conversation.draft(prices.map { [$0] }, only: "value.estimate")
      #expect(try conversation.dossier().header.durationMonths == 48)
      #expect(told.contains("Prix mensuels, en tout"), "\(told)")
      #expect(told.contains("1\u{202F}200 × 48 = 57\u{202F}600"), "\(told)")
      #expect(told.contains("1,50 × 900 × 48 = 64\u{202F}800"), "\(told)")
      #expect(told.contains("152\u{202F}400,00"), "\(told)")
    }
  }

  @Test func `with nothing to price, the computation says what to do first`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let told = try conversation.draft([["calcul"]], only: "value.estimate")
      #expect(told.contains("choisissez d’abord les prestations"))
    }
  }
}
