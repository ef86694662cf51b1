import CahierFormats

/// Text that was put in or taken out, as a word processor tracks it.
extension InlineWriter {
  /// Whether a change can be tracked here: those within another one, and those beside the text, only
  /// look like changes.
  private var tracksChange: Bool {
    front.revisionMarks == .tracked && allowsNotes && !isInNote && !isInChange
  }

  mutating func insertion(_ inlines: [Inline], _ xml: inout XMLWriter) {
    guard tracksChange, !inlines.isEmpty else {
      return span(onGround("Inserted"), inlines, &xml)
    }
    let change = TrackedChange(number: changes.count + 1, deleted: nil)
    changes.append(change)
    isInChange = true
    xml.element("text:change-start") { $0.attribute("text:change-id", change.id) }
    write(inlines, &xml)
    xml.element("text:change-end") { $0.attribute("text:change-id", change.id) }
    isInChange = false
  }

  mutating func deletion(_ inlines: [Inline], _ xml: inout XMLWriter) {
    guard tracksChange, !inlines.isEmpty else {
      return span(onGround("Deleted"), inlines, &xml)
    }
    let change = TrackedChange(number: changes.count + 1, deleted: fragment(inlines))
    changes.append(change)
    xml.element("text:change") { $0.attribute("text:change-id", change.id) }
  }

  /// Deleted text, which has neither notes nor places that others refer to.
  private func fragment(_ inlines: [Inline]) -> ByteChunks {
    var writer = self
    (writer.isInNote, writer.isInChange, writer.isInDeletion) = (true, true, true)
    let chunks = ByteChunks()
    // Memory takes whatever is written to it.
    try? XMLWriter.write(into: chunks, isFragment: true) { writer.paragraph(inlines, &$0) }
    return chunks
  }
}
