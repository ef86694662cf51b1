import CahierModel
import Testing

@testable import CahierCLI

/// Figures typed as options: one reading, or a refusal.
struct TypedFigureTests {
  @Test(arguments: [
    ("1250", "1250"), ("1 250,50", "1250.50"), ("1\u{202F}250,5 €", "1250.5"),
    ("1,250.50", "1250.50"), ("1.250,50", "1250.50"), ("0,345", "0.345"), ("0.0345", "0.0345"),
    ("-5", "-5"), ("12,5 %", "12.5"), ("1,250,000", "1250000"), ("1250.500", "1250.500"),
  ])
  func `a figure is read as people write it`(text: String, value: String) throws {
    #expect(try TypedFigure.decimal(text, at: "--amount").description == value)
  }

  @Test(arguments: ["1.250", "1,250", "12,500", "-999.999", "1.000 €"])
  func `a mark before three digits alone is refused: thousands or decimals`(text: String) {
    #expect(code { try TypedFigure.decimal(text, at: "--amount") } == "INPUT-060")
  }

  @Test(arguments: ["", "abc", "environ 650", "12 ou 13", "1e3", "0x10", "٣", "NaN", "1 2"])
  func `what is more or less than one figure is refused`(text: String) {
    #expect(code { try TypedFigure.decimal(text, at: "--amount") } == "INPUT-023")
  }

  @Test(arguments: ["100,01", "-1", "33,333", "40 points", "abc", ""])
  func `a weight is from 0 to 100 % with two decimals at most`(text: String) {
    #expect(code { try TypedFigure.weight(text, at: "--weight") } == "INPUT-073")
  }

  @Test(arguments: [
    ("21/11/2026 11:58", "2026-11-21T11:58:00"), ("21/11/2026 à 11h58", "2026-11-21T11:58:00"),
    ("2026-11-21T11:58:03+01:00", "2026-11-21T11:58:03+01:00"),
    ("2026-11-21 9:05", "2026-11-21T09:05:00"), ("2026-11-21T00:00:00Z", "2026-11-21T00:00:00Z"),
  ])
  func `a date of receipt is kept as ISO 8601 writes it`(text: String, value: String) throws {
    #expect(try TypedInstant.read(text, at: "--received") == value)
  }

  @Test(arguments: ["hier", "2026-11-21", "2026-11-21 25:00", "2026-02-30 10:00", "11:58", "T", ""])
  func `what is no date with its time is refused`(text: String) {
    #expect(code { try TypedInstant.read(text, at: "--received") } == "INPUT-074")
  }

  /// The code of what `body` refuses, or nil.
  private func code(_ body: () throws -> some Any) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? Failure)?.diagnostics.first?.code
    }
  }
}
