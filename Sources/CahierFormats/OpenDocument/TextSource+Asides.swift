// What stands in a text and is none of it.

extension TextSource {
  /// Takes a remark, a footnote or a mark of a change whose start was the last event; false for
  /// anything else, of which nothing is read.
  func takeAside(_ element: XMLReader.Element) throws(Fault) -> Bool {
    switch (element.name.namespace, element.name.local) {
    case (OpenDocumentAddress.office, "annotation"):
      let aside = try aside()
      add(DocumentNote(.remark(aside.text), author: aside.author, date: aside.date))
    case (Self.text, "note"): add(DocumentNote(.footnote(try aside().text)))
    case (Self.text, "tracked-changes"): try readRegions()
    case (Self.text, "change-start"), (Self.text, "change-end"), (Self.text, "change"):
      mark(element)
      try skip()
    default: return false
    }
    return true
  }

  private func mark(_ element: XMLReader.Element) {
    guard let id = element[Self.text, "change-id"] else { return }
    switch element.name.local {
    case "change-start": changes.start(id)
    case "change-end": changes.end(id)
    default: changes.point(id)
    }
  }

  /// Reads what is declared of changes, up to the end of the element whose start was the last event.
  private func readRegions() throws(Fault) {
    while let event = try next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element):
        let id = element[Self.text, "id"] ?? element[OpenDocumentAddress.xml, "id"]
        let region = try readRegion()
        if let id, let region { changes.declare(id, region) }
      }
    }
  }

  /// Reads one change: words that were put in and taken out again were taken out.
  private func readRegion() throws(Fault) -> RecordedChanges.Region? {
    var region: RecordedChanges.Region?
    while let event = try next() {
      switch event {
      case .text: break
      case .end: return region
      case .start(let element):
        let kind = Self.kinds[element.name.local]
        let aside = try aside()
        guard let kind, region?.kind != .deletion else { continue }
        if region == nil || kind == .deletion {
          region = RecordedChanges.Region(kind: kind, aside: aside)
        }
      }
    }
    return region
  }

  private static let kinds: [String: RecordedChanges.Kind] = [
    "insertion": .insertion, "deletion": .deletion, "format-change": .looks,
  ]

  private func aside() throws(Fault) -> Aside {
    do throws(XMLError) { return try reader.aside() } catch { throw .xml(error) }
  }
}
