/// A unit of measure or of account: second, account, percent.
package struct TemplateUnit: Hashable, Sendable, Identifiable {
  /// What levels and parameters call the unit: `second`.
  package let id: String
  /// The noun that stands after a figure, in the number that goes with it.
  package let name: CountedText

  package init(id: String, name: CountedText) {
    self.id = id
    self.name = name
  }
}

/// An abbreviation or term that a printed document explains.
package struct GlossaryEntry: Hashable, Sendable, Identifiable {
  /// The term itself, as documents use it: `RGAA`.
  package let id: String
  /// What the term means, in the sentence that the glossary of the document prints.
  package let meaning: Text

  package init(id: String, meaning: Text) {
    self.id = id
    self.meaning = meaning
  }
}

/// A text of law, a standard or a recommendation that an item or a question rests on.
package struct TemplateSource: Hashable, Sendable, Identifiable {
  /// How far the source binds the buyer.
  package enum Force: String, CaseIterable, Hashable, Sendable {
    case mandatory
    /// Binding where a condition holds, named in the reference.
    case conditional
    /// Recommended by an authority.
    case expected
  }

  /// How sure whoever wrote the template was of the reference.
  package enum Confidence: String, CaseIterable, Hashable, Sendable {
    /// Read in the text itself or in a commentary that quotes it.
    case verified
    /// Found in a source without authority.
    case secondary
    /// From memory, to be read again before it is relied upon.
    case memory
    /// Doubtful: to be read first of all.
    case uncertain
  }

  /// What items and questions call the source: `ccp-lots`.
  package let id: String
  /// What the text is called, as a list of sources prints it.
  package let title: Text
  /// Where to find it, as lawyers cite it.
  package let reference: Text
  /// How far it binds the buyer.
  package let force: Force
  /// How sure whoever wrote the template was of the reference; the guide says it.
  package let confidence: Confidence
  /// The day on which it was last checked.
  package let checked: CalendarDate
  /// The law that it belongs to, or nil for one that holds under any law.
  package var law: Jurisdiction?
  /// The source that says the like under another law: its id.
  package var elsewhere: String?

  package init(
    id: String, title: Text, reference: Text, force: Force, confidence: Confidence,
    checked: CalendarDate
  ) {
    self.id = id
    self.title = title
    self.reference = reference
    self.force = force
    self.confidence = confidence
    self.checked = checked
  }
}
