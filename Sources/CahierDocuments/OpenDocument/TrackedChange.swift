import CahierFormats
import CahierModel

/// A change of the text that a word processor shows, and that its reader accepts or rejects.
struct TrackedChange {
  /// Counted from 1 in the order of the text.
  let number: Int
  /// The text that was taken out, as it stands in a paragraph; nil for one that was put in.
  let deleted: ByteChunks?

  /// The name by which the text refers to the change.
  var id: String { "ct\(number)" }
}

extension [TrackedChange] {
  /// Writes the changes as they stand before the text; nothing where there are none.
  ///
  /// They bear the first author and the day of the document: no clock shows.
  ///
  /// - Source: OpenDocument 1.3, part 3, 5.5.
  func write(_ front: FrontMatter, _ xml: inout XMLWriter) {
    guard !isEmpty else { return }
    xml.element("text:tracked-changes", ["text:track-changes": "false"]) { xml in
      for change in self { change.write(front, &xml) }
    }
  }
}

extension TrackedChange {
  fileprivate func write(_ front: FrontMatter, _ xml: inout XMLWriter) {
    xml.element("text:changed-region", ["xml:id": id, "text:id": id]) { xml in
      xml.element(deleted == nil ? "text:insertion" : "text:deletion") { xml in
        xml.element("office:change-info") { xml in
          xml.element("dc:creator", text: front.authors.first ?? front.cover?.buyer ?? "Cahier")
          xml.element("dc:date", text: "\(front.date)T00:00:00")
        }
        guard let deleted else { return }
        xml.element("text:p", ["text:style-name": "Text_20_body"]) { $0.include(deleted) }
      }
    }
  }
}
