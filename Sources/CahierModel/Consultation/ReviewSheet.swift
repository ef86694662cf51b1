/// What a review sheet is called by: who writes it and who reads it back share these words.
package enum ReviewSheet {
  /// What the mark of a sheet begins with.
  package static let word = "cahier-review"
  /// The version of the layout.
  package static let version = 1

  /// The mark of a sheet: `cahier-review 1 fr 2 8034e98312154938`.
  ///
  /// - Parameters:
  ///   - language: That of the sheet.
  ///   - round: The number of the round.
  ///   - digest: That of the frozen state.
  /// - Returns: The words by which the sheet is known again.
  package static func mark(_ language: Language, round: Int, digest: String) -> String {
    "\(word) \(version) \(language.rawValue) \(round) \(digest.prefix(16))"
  }

  /// The columns in which each item stands.
  package enum Column: String, CaseIterable, Hashable, Sendable {
    case code, item, priority, vote, comment

    /// The head of the column.
    package var name: Text {
      switch self {
      case .code: Text(fr: "Code", en: "Code")
      case .item: Text(fr: "Élément", en: "Item")
      case .priority: Text(fr: "Priorité", en: "Priority")
      case .vote: Text(fr: "Votre priorité", en: "Your priority")
      case .comment: Text(fr: "Votre remarque", en: "Your comment")
      }
    }
  }

  /// What the participant fills in besides, by the key that stands in the hidden column.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case participant, answeredOn, signature, remark, overall

    /// What stands before it.
    package var name: Text {
      switch self {
      case .participant: Text(fr: "Participant", en: "Participant")
      case .answeredOn: Text(fr: "Date de la réponse", en: "Day of the answer")
      case .signature: Text(fr: "Accord sur cet état", en: "Sign-off of this state")
      case .remark: Text(fr: "Réserve, s’il y en a", en: "Reservation, if any")
      case .overall: Text(fr: "Remarque sur l’ensemble", en: "Comment on the whole")
      }
    }
  }

  /// The words of a signature.
  package static let signed = Text(fr: "oui", en: "yes")
  /// The words of a signature that is not given.
  package static let unsigned = Text(fr: "non", en: "no")
}

/// An item that participants are asked about.
package struct ReviewItem: Hashable, Sendable {
  /// Its code in the frozen state.
  package var code: ItemCode
  /// The priorities that it may be given, the highest first; none for an item that has no priority.
  package var priorities: [VocabularyWord]
  /// The priority that it has.
  package var priority: String?

  package init(code: ItemCode, priorities: [VocabularyWord], priority: String?) {
    self.code = code
    self.priorities = priorities
    self.priority = priority
  }
}

extension Dossier {
  /// The items that participants of a round are asked about: those that state something, in their order.
  package func reviewItems(_ template: SpecificationTemplate) -> [ReviewItem] {
    items.compactMap { item in
      guard
        let kind = template.kinds[id: item.kind],
        kind.isRequirement || kind.field(for: .statement) != nil
      else { return nil }
      guard
        let field = kind.field(for: .priority), case .choice(let vocabulary) = field.kind
      else { return ReviewItem(code: item.code, priorities: [], priority: nil) }
      var priority: String?
      if case .word(let word) = item.fields[field.id] { priority = word }
      let words = template.vocabularies[id: vocabulary]?.words.elements ?? []
      return ReviewItem(code: item.code, priorities: words, priority: priority)
    }
  }
}
