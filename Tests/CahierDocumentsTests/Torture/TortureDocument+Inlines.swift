import CahierDocuments
import CahierModel

/// Runs of text of every kind.
extension TortureDocument {
  /// What holds other runs, each with the name of what it is.
  private func holders(_ place: String) -> [(name: String, make: ([Inline]) -> Inline)] {
    [
      (words("appuyé", "emphasis"), { .emphasis($0) }), (words("fort", "strong"), { .strong($0) }),
      (words("ajouté", "inserted"), { .inserted($0) }),
      (words("retiré", "deleted"), { .deleted($0) }),
      (words("autre langue", "other language"), { .language(language.other, $0) }),
      (
        words("lien au-dehors", "link out"),
        { link(to: "https://example.org/a?b=c&d=%C3%A9#f", $0) }
      ),
      (words("courriel", "mail"), { link(to: "mailto:achats@clairval.example", $0) }),
      (words("lien au-dedans", "link within"), { .link($0, to: LinkTarget(inside: "goal-first")) }),
      (words("note de bas de page", "footnote"), { .footnote($0) }),
    ]
  }

  private func link(to address: String, _ content: [Inline]) -> Inline {
    LinkTarget(address: address).map { .link(content, to: $0) } ?? .strong(content)
  }

  /// Every run that holds no other.
  private var plain: [Inline] {
    [
      .text(words("du texte, ", "text, ")), .code("code <b> & \"c\""), .lineBreak,
      .text(words("  deux blancs,\ttabulation,\nligne", "  two blanks,\ttab,\nline")), " ",
      .field(.title), ", ", .field(.subject), ", ", .field(.author), ", ", .field(.revision), ", ",
      .field(.date), ", ", .field(.page), ", ", .field(.pages), ", ",
      .choice(Choice("<&", prompt: words("à choisir", "to be chosen"), words: ["<a>", "\"b\""])),
      ". ",
    ]
  }

  /// References of each form to things of each kind, before and after this place.
  func everyReference(_ place: String) -> [Inline] {
    let anchors: [Anchor] = [
      "goal-first", "goal-sixth", "plain-heading", "table-spans", "table-plain", "figure-bars",
      "figure-plain", "place-text", "place-cell", "REQ-001",
    ]
    return [.text(words("Renvois : ", "References: "))]
      + anchors.flatMap { anchor in
        ReferenceForm.allCases.flatMap { [.reference(to: anchor, $0), ", "] as [Inline] }
      } + [.anchor(Anchor("place-\(place)"), [.text(words("lieu ", "place ") + place)]), "."]
  }

  /// Every run in every other, in a text place of this name.
  func everyInline(_ place: String) -> [Inline] {
    let holders = holders(place)
    let nested = holders.flatMap { outer in
      holders.map { inner in
        outer.make([.text("\(outer.name) > "), inner.make([.text(inner.name)])])
      }.flatMap { [$0, ", "] as [Inline] }
    }
    return plain + nested + everyReference(place)
  }

  /// Every run once, for places where a page of them would say no more.
  func eachInline(_ place: String) -> [Inline] {
    [.text(words("texte ", "text ")), .code("x = y"), " "]
      + holders(place).flatMap { [$0.make([.text($0.name)]), ", "] as [Inline] }
      + [
        .field(.title), " ", .reference(to: "goal-first"), " ",
        .anchor(Anchor("each-\(place)"), [.text(words("endroit ", "spot ") + place)]),
      ]
  }
}
