import CahierEvaluation
import CahierModel
import Testing

@testable import CahierInterchange

/// A file with something wrong, made of the sound one by one replacement.
struct FaultyFile: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  /// The codes with their lines, such as `EVAL-025:22`.
  let faults: [String]

  init(_ old: String, _ new: String, _ faults: String...) {
    (self.old, self.new, self.faults) = (old, new, faults)
  }

  var testDescription: String { "\(old) -> \(new)" }
}

struct EvaluationFaultTests {
  static let sound = """
    evaluation: 1
    title: Essai
    language: fr
    ties: [Prix]
    rounding: {marks: 2}
    criteria:
      - {name: Prix, type: price, weight: 40, method: proportional}
      - name: Technique
        type: quality
        weight: 60
        minimum: 10
        criteria:
          - {name: Un, weight: 50, scale: 5}
          - {name: Deux, weight: 50, scale: 20}
    offers:
      - name: A
        price: 100.00
        marks:
          Un: 4
          Deux: 15
      - name: B
        lines:
          - {label: Abonnement, basis: perUserPerMonth, amount: 2.5, quantity: 10, months: 12}
        marks: {Un: 3, Deux: 10}
      - {name: C, price: 50, status: irregular, reason: "Hors sujet."}
    """

  private func faults(_ text: String, name: String = "essai.yaml") -> [String] {
    do {
      _ = try EvaluationFile(reading: Array(text.utf8), named: name).result()
      return []
    } catch {
      return error.diagnostics.map { diagnostic in
        let line = diagnostic.place.first?.fr.split(separator: ":").last ?? ""
        return "\(diagnostic.code):\(line)"
      }
    }
  }

  @Test func `the sound file is sound`() throws {
    #expect(faults(Self.sound) == [])
  }

  @Test(arguments: [
    FaultyFile("evaluation: 1", "evaluation: 2", "EVAL-051:1"),
    FaultyFile("evaluation: 1", "something: 1", "EVAL-050:essai.yaml"),
    FaultyFile("title: Essai", "titel: Essai", "FILE-005:2"),
    FaultyFile("marks: 2}", "marks: 12}", "FILE-006:5"),
    FaultyFile("weight: 60", "weight: 61", "EVAL-002:7"),
    FaultyFile("weight: 60", "weight: 60.001", "EVAL-009:10"),
    FaultyFile("Un, weight: 50", "Un, weight: 49", "EVAL-002:8"),
    FaultyFile("Un, weight: 50", "Un, points: 30", "EVAL-003:8"),
    FaultyFile("Un, weight: 50", "Un, points: -30", "EVAL-004:8", "EVAL-003:8"),
    FaultyFile("weight: 50, scale: 5}", "weight: 50}", "EVAL-006:13"),
    FaultyFile("scale: 20}", "scale: 0}", "EVAL-006:14", "EVAL-025:20", "EVAL-025:24"),
    FaultyFile("minimum: 10", "scale: 10", "EVAL-007:8"),
    FaultyFile("minimum: 10", "minimum: 61", "EVAL-008:8"),
    FaultyFile(
      "name: Deux, weight", "name: Technique, weight", "EVAL-005:14", "EVAL-026:20",
      "EVAL-024:16", "EVAL-026:24", "EVAL-024:21"),
    FaultyFile(", method: proportional", "", "EVAL-010:7"),
    FaultyFile("proportional", "proportionel", "EVAL-011:7"),
    FaultyFile("method: proportional", "method: bounds", "EVAL-013:7"),
    FaultyFile("proportional}", "proportional, parameters: {n: 2}}", "EVAL-013:7"),
    FaultyFile(
      "proportional}", "bounds, parameters: {a: 9, b: 9}}", "EVAL-013:7"),
    FaultyFile("scale: 5}", "scale: 5, method: bounds}", "EVAL-012:13"),
    FaultyFile("ties: [Prix]", "ties: [Prix, Délai]", "EVAL-014:4"),
    FaultyFile("title: Essai", "points: 0", "EVAL-016:5"),
    FaultyFile("name: B", "name: A", "EVAL-021:21"),
    FaultyFile("Un: 4", "Un: 6", "EVAL-025:19"),
    FaultyFile("Un: 4", "Un: -1", "EVAL-025:19"),
    FaultyFile("Un: 4", "Un: quatre", "FILE-006:19"),
    FaultyFile("Un: 4", "Trois: 4", "EVAL-026:19", "EVAL-024:16"),
    FaultyFile("Un: 4", "Technique: 4", "EVAL-027:19", "EVAL-024:16"),
    FaultyFile("Un: 4", "Un: [4, 5]", "EVAL-028:16"),
    FaultyFile("\n      Un: 4", "", "EVAL-024:16"),
    FaultyFile("    price: 100.00\n", "", "EVAL-030:16"),
    FaultyFile("price: 100.00", "price: 0", "EVAL-031:16"),
    FaultyFile("price: 100.00", "price: -5", "EVAL-032:17"),
    FaultyFile("price: 100.00", "price: 1.1234567", "EVAL-033:17"),
    FaultyFile("price: 100.00", "price: 1e5", "FILE-006:17"),
    FaultyFile("price: 100.00", "price: 100.00\n    currency: USD", "EVAL-035:17"),
    FaultyFile("price: 100.00", "price: 100.00\n    taxBasis: HT", "EVAL-036:17"),
    FaultyFile("price: 100.00", "prices: {Coût: 100}", "EVAL-037:17"),
    FaultyFile("price: 100.00", "price: 100\n    prices: {Prix: 1}", "EVAL-038:16"),
    FaultyFile("quantity: 10, ", "", "EVAL-034:23"),
    FaultyFile(", months: 12", "", "EVAL-034:23"),
    FaultyFile("status: irregular", "status: odd", "FILE-008:25"),
    FaultyFile("weight: 40", "weight: 40, points: 60", "EVAL-057:7"),
    FaultyFile("name: A", "name: \"\"", "EVAL-058:16"),
    FaultyFile("name: A", "name: \" \"", "EVAL-058:16"),
    FaultyFile("name: A", "name: \"A\\n  2. B: 99 points\"", "EVAL-058:16"),
    FaultyFile("name: A", "name: A\n    variant: \"a\\nb\"", "EVAL-058:16"),
    FaultyFile("evaluation: 1", "&r evaluation: 1", "FILE-002:1"),
    FaultyFile("title: Essai", "title: \"Essai\\u0001\"", "FILE-012:2"),
    FaultyFile("    price: 100.00", "    price: &x 100.00", "FILE-002:17"),
  ])
  func `what is wrong is told with its code and its line`(file: FaultyFile) throws {
    #expect(Self.sound.contains(file.old))
    #expect(faults(Self.sound.replacing(file.old, with: file.new)) == file.faults)
  }

  @Test func `offers that are all set aside are a result, and no offer at all is a fault`() throws {
    let text = Self.sound.replacing("price: 100.00", with: "price: 1\n    status: late")
      .replacing("- name: B", with: "- name: B\n    status: withdrawn")
    #expect(faults(text) == [])
    let offers = try #require(Self.sound.firstRange(of: "offers:"))
    #expect(faults(String(Self.sound[..<offers.lowerBound]) + "offers: []\n") == ["EVAL-020:7"])
  }

  @Test func `a panel of twenty counts and one of twenty-one is refused`() {
    func text(_ evaluators: Int) -> String {
      let marks = (0..<evaluators).map { "{mark: \($0 % 5), evaluator: e\($0)}" }
      return Self.sound.replacing("Un: 4", with: "Un: [\(marks.joined(separator: ", "))]")
        .replacing("title: Essai", with: "individualMarks: mean")
    }
    #expect(faults(text(20)) == [])
    #expect(faults(text(21)) == ["EVAL-029:16"])
  }

  @Test func `all faults are told at once`() {
    let text = Self.sound.replacing("Un: 4", with: "Un: 6").replacing(
      "weight: 60", with: "weight: 6"
    )
    .replacing("price: 100.00", with: "price: 0")
    #expect(faults(text) == ["EVAL-002:7", "EVAL-008:8", "EVAL-025:19", "EVAL-031:16"])
  }

  @Test(arguments: ["", "# rien\n", "[]", "bonjour", "{}"])
  func `a file that is no evaluation is refused`(text: String) {
    #expect(faults(text) == ["EVAL-050:essai.yaml"])
  }
}
