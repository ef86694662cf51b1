import CahierTestSupport
import Foundation
import Testing

/// Criteria of the template that are taken one after another, into a group.
struct CriterionTakingTests {
  @Test func `a criterion that joins its group shares its weight anew`() throws {
    try withConsultation { here in
      try here.output("cahier criterion take environment.hosting")
      #expect(try weights(in: here) == ["environment.hosting": "100"])
      try here.output("cahier criterion take environment.ecodesign")
      #expect(
        try weights(in: here) == ["environment.hosting": "50", "environment.ecodesign": "50"])
    }
  }

  @Test func `an optional criterion leaves its group at 100`() throws {
    try withConsultation { here in
      try here.output("cahier criterion take coverage")
      let before = try weights(in: here)
      try here.output("cahier criterion take coverage.administration")
      let after = try weights(in: here)
      #expect(after.count == before.count + 1)
      #expect(after.values.compactMap(Int.init).reduce(0, +) == 100)
    }
  }

  @Test func `weights that people gave stay, and one more is refused until they make room`() throws
  {
    try withConsultation { here in
      try here.output("cahier criterion take coverage")
      try here.output("cahier criterion edit coverage.information --weight 10")
      try here.output("cahier criterion edit coverage.scored-needs --weight 85")
      let before = try weights(in: here)
      let refused = try here.run("cahier criterion take coverage.administration")
      #expect(refused.status == 65)
      #expect(refused.messages.contains("[EVAL-060]"), "\(refused.messages)")
      #expect(try weights(in: here) == before)
      try here.output("cahier criterion edit coverage.scored-needs --weight 60")
      try here.output("cahier criterion take coverage.administration")
      let after = try weights(in: here)
      #expect(after["coverage.scored-needs"] == "60")
      #expect(after["coverage.information"] == "10")
      #expect(after["coverage.administration"] != nil)
    }
  }

  /// The weight of each criterion of the only group, in hundredths.
  private func weights(in here: ConsultationFolder) throws -> [String: String] {
    let lot = try #require(try here.objects("cahier criterion list --format json").first)
    let groups = try #require(lot["criteria"] as? [[String: Any]])
    let children = try #require(groups.first?["criteria"] as? [[String: Any]])
    return children.reduce(into: [:]) { weights, child in
      guard let key = child["key"] as? String, let weight = child["weight"] as? [String: Any]
      else { return }
      weights[key] = weight["percent"] as? String
    }
  }
}
