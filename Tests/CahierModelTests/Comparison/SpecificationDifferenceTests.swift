import CahierModel
import CahierTestSupport
import Testing

/// What became of the things of a specification.
struct SpecificationDifferenceTests {
  private func item(
    _ code: String, _ statement: String, group: String = "Information", serves: String = ""
  ) -> ComparedEntry {
    var fields = [
      ComparedField(id: "statement", name: "Énoncé", nature: .statement, value: statement)
    ]
    if !serves.isEmpty {
      fields.append(
        ComparedField(id: "serves", name: "Sert", nature: .links, value: serves, isCodes: true))
    }
    return ComparedEntry(
      id: code, part: .items, area: "need", areaName: "Besoins", label: code, title: code,
      group: group, fields: fields)
  }

  private let feed = "Le fil d’actualités doit afficher les nouvelles du service."
  private let search = "La recherche doit trouver un agent par son métier."
  private let calendar = "L’agenda doit montrer les réunions de la semaine."

  private func told(_ old: [ComparedEntry], _ new: [ComparedEntry]) -> [String] {
    let difference = SpecificationDifference(from: old, to: new)
    #expect(values(difference.applied(to: old) ?? []) == values(new))
    return difference.told.map { change in
      "\(change.entry.id) \(change.state)" + (change.isMoved ? " moved" : "")
        + (change.oldLabel.map { " was \($0)" } ?? "")
        + (change.oldGroup.map { " from \($0)" } ?? "")
    }
  }

  private func values(_ entries: [ComparedEntry]) -> [[String]] {
    entries.map { entry in [entry.id, entry.group] + entry.fields.map { "\($0.id)=\($0.value)" } }
  }

  @Test func `the same says nothing`() {
    #expect(told([item("A", feed)], [item("A", feed)]).isEmpty)
  }

  @Test func `what is added, removed and changed is told in the new order`() {
    let old = [item("A", feed), item("B", search), item("C", calendar)]
    let new = [
      item("A", feed + " Vite."), item("C", calendar), item("D", "Tout à fait autre chose."),
    ]
    #expect(told(old, new) == ["A changed", "B removed", "D added"])
  }

  @Test func `one thing moved is told, not those that it passed`() {
    let old = [item("A", feed), item("B", search), item("C", calendar)]
    #expect(told(old, [old[2], old[0], old[1]]) == ["C same moved"])
    #expect(
      told(old, [old[0], old[1], item("C", calendar, group: "Temps")])
        == ["C same from Information"])
  }

  @Test func `codes given anew are told as such, and links to them stay`() {
    let old = [item("A", feed, serves: "B, C"), item("B", search), item("C", calendar)]
    let new = [item("X1", feed, serves: "X2, X3"), item("X2", search), item("X3", calendar)]
    #expect(told(old, new) == ["X1 same was A", "X2 same was B", "X3 same was C"])
  }

  @Test func `codes that changed places are told by their texts`() {
    let old = [item("A", feed), item("B", search), item("C", calendar)]
    let new = [item("B", feed), item("C", search), item("D", calendar)]
    #expect(told(old, new) == ["B same was A", "C same was B", "D same was C"])
  }

  @Test func `a thing renumbered and reworded is still the same thing`() {
    let old = [item("A", feed), item("B", search)]
    let new = [item("A", feed), item("Z", search + " Et par son site.")]
    #expect(told(old, new) == ["Z changed was B"])
  }

  @Test func `a code keeps its thing though every word is new`() {
    let old = [item("A", feed), item("B", search), item("C", calendar)]
    let new = [
      item("A", feed), item("B", "Un annuaire complet figure en accueil."), item("C", calendar),
    ]
    #expect(told(old, new) == ["B changed"])
  }

  @Test func `a link that now leads elsewhere is a change though it reads the same`() {
    let old = [item("A", feed, serves: "B"), item("B", search), item("C", calendar)]
    let new = [item("A", feed, serves: "B"), item("X", search), item("B", calendar)]
    #expect(told(old, new).first == "A changed")
  }

  @Test func `a difference of other things cannot be applied`() {
    let difference = SpecificationDifference(
      from: [item("A", feed)], to: [item("A", search, serves: "A")])
    #expect(difference.applied(to: []) == nil)
    #expect(difference.applied(to: [item("A", calendar)]) == nil)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `applied to the old things it gives the new ones`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let old = entries(&generator)
    var new = old.shuffled(using: &generator).dropLast(Int.random(in: 0...4, using: &generator))
    for place in new.indices where Bool.random(using: &generator) {
      new[place].id = "N\(place)"
      new[place].label = new[place].id
      new[place].fields[0].value += " et plus"
      if Bool.random(using: &generator) { new[place].fields.removeLast() }
    }
    new += entries(&generator).prefix(3).map {
      var entry = $0
      entry.id = "M" + entry.id
      return entry
    }
    _ = told(old, Array(new))
  }

  private func entries(_ generator: inout SeededGenerator) -> [ComparedEntry] {
    let words = [
      "le", "fil", "agenda", "doit", "montrer", "service", "agent", "nouvelle", "chaque",
    ]
    return (0..<Int.random(in: 4...12, using: &generator)).map { number in
      let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
      return item(
        "C\(number)", text, group: number % 3 == 0 ? "a" : "b",
        serves: "C\((number + 1) % 4), C2")
    }
  }

  /// Every code is new, half of the texts too, and words are few: no path may be quadratic.
  @Test func `two thousand things renumbered find one another`() {
    let old = (0..<2_000).map {
      item("A\($0)", "L’outil numéro \($0) doit servir l’agent \($0 * 7).")
    }
    let new = (0..<2_000).map {
      item(
        "B\($0)",
        "L’outil numéro \($0) doit servir l’agent \($0 * 7)" + ($0 % 2 == 0 ? "." : " vite."))
    }
    let difference = SpecificationDifference(from: old, to: new)
    #expect(difference.count(.added) == 0)
    #expect(
      difference.changes.filter { $0.oldLabel.map { "B" + $0.dropFirst() } == $0.entry.id }.count
        == 2_000)
  }
}
