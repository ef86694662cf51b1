/// A unit of measure or of account: second, account, percent.
package struct TemplateUnit: Hashable, Sendable, Identifiable {
  package let id: String
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

  package let id: String
  package let title: Text
  /// Where to find it, as lawyers cite it.
  package let reference: Text
  package let force: Force
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
