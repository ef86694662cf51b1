import CahierEvaluation
import CahierModel
import Testing

@testable import CahierCLI

struct MissingMarksTests {
  /// The agency's first lot, with the marks of the first offer alone.
  private func evaluation() throws -> Evaluation {
    let dossier = try SampleFolder.dossier("agency-intranet")
    let lot = try #require(dossier.lots.first)
    var offers = dossier.offers.filter { $0.lot == lot.key }
    for index in offers.indices.dropFirst() { offers[index].marks = [] }
    return Evaluation(lot: lot, offers: offers)
  }

  private func faults(_ evaluation: Evaluation) -> [Diagnostic] {
    do {
      _ = try evaluation.result()
      return []
    } catch {
      return error.faults.map(\.diagnostic)
    }
  }

  @Test func `the missing marks of an offer are told at once, by their keys`() throws {
    let evaluation = try evaluation()
    let faults = faults(evaluation)
    let gathered = faults.gatheringMissingMarks(of: evaluation)
    #expect(faults.count > 10)
    #expect(gathered.count == evaluation.offers.filter { !$0.status.isSetAside }.count - 1)
    for key in evaluation.lot.criterionPlaces.map(\.criterion)
    where key.isLeaf && !key.type.isAmount {
      #expect(gathered.allSatisfy { $0.message.en.contains(key.key.description) })
    }
  }

  @Test func `one missing mark stays as the engine tells it`() throws {
    var evaluation = try evaluation()
    evaluation.offers = [evaluation.offers[0]]
    let removed = evaluation.offers[0].marks.removeFirst()
    evaluation.offers[0].marks.removeAll { $0.criterion == removed.criterion }
    let faults = faults(evaluation)
    #expect(faults.count == 1)
    #expect(faults.gatheringMissingMarks(of: evaluation) == faults)
  }
}
