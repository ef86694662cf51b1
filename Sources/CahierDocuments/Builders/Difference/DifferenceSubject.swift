package import CahierModel

/// The two states that a document compares, and what makes one of the other.
package struct DifferenceSubject: Sendable {
  /// What people call the old state.
  package var oldName: String
  /// What people call the new state.
  package var newName: String
  /// What makes the new one of the old one.
  package var difference: SpecificationDifference
  /// The new state, whose cover the document bears.
  package var shown: ShownDossier
  /// The language of the document.
  package var language: Language

  /// Compares two states as an audience is shown them.
  package init(
    from old: ShownDossier, named oldName: String, to new: ShownDossier, named newName: String,
    language: Language
  ) {
    self.oldName = oldName
    self.newName = newName
    self.language = language
    shown = new
    difference = SpecificationDifference(
      from: ComparedSpecification(old, language: language).entries,
      to: ComparedSpecification(new, language: language).entries)
  }

  /// The document on the difference, with tracked changes where the format has them.
  package func document() -> Document {
    DifferenceBuilder(self).document()
  }

  /// The document on an amendment: what was replaced, by what.
  package func document(of amendment: AmendmentNotice) -> Document {
    AmendmentBuilder(self, amendment).document()
  }
}

/// The words in which people are told of changes.
package enum DifferenceWords {
  /// What became of a thing, as a word that stands before it.
  package static func name(of state: EntryChange.State) -> Text {
    switch state {
    case .same: Text(fr: "inchangé", en: "unchanged")
    case .changed: Text(fr: "modifié", en: "changed")
    case .added: Text(fr: "ajouté", en: "added")
    case .removed: Text(fr: "supprimé", en: "removed")
    }
  }

  /// All that became of a thing but of its fields: « modifié, déplacé, était BF-003 ».
  package static func state(of change: EntryChange, in language: Language) -> String {
    var words: [String] = []
    if change.state != .same { words.append(name(of: change.state)[language]) }
    if let label = change.oldLabel {
      words.append(Text(fr: "renuméroté, était \(label)", en: "renumbered, was \(label)")[language])
    }
    if let group = change.oldGroup {
      let (old, new) = (group, change.entry.group)
      words.append(
        Text(
          fr: "passé de «\u{202F}\(old)\u{202F}» à «\u{202F}\(new)\u{202F}»",
          en: "moved from “\(old)” to “\(new)”")[language])
    } else if change.isMoved {
      words.append(Text(fr: "déplacé", en: "moved")[language])
    }
    return words.joined(separator: ", ")
  }

  /// How many things are in each state, in one sentence.
  package static func counts(_ difference: SpecificationDifference, in language: Language) -> String
  {
    let typography = Typography(language)
    let figures: [(Int, Text, Text)] = [
      (difference.count(.added), Text(fr: "ajout", en: "added"), Text(fr: "ajouts", en: "added")),
      (
        difference.count(.removed), Text(fr: "suppression", en: "removed"),
        Text(fr: "suppressions", en: "removed")
      ),
      (
        difference.count(.changed), Text(fr: "modification", en: "changed"),
        Text(fr: "modifications", en: "changed")
      ),
      (
        difference.movedCount, Text(fr: "déplacement", en: "moved"),
        Text(fr: "déplacements", en: "moved")
      ),
      (
        difference.changes.filter { $0.oldLabel != nil }.count,
        Text(fr: "renumérotation", en: "renumbered"), Text(fr: "renumérotations", en: "renumbered")
      ),
    ]
    return figures.map { typography.counted($0, one: $1[language], many: $2[language]) }
      .joined(separator: ", ")
  }
}
