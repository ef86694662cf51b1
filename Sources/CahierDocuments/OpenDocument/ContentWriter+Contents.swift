import CahierFormats
import CahierModel

/// Contents and indexes, filled in: nothing within a file can make a program fill them.
///
/// Numbers of pages are references to the headings, which a program computes when it lays the
/// text out, with no update by hand.
extension ContentWriter {
  mutating func writeContents(_ title: String, depth: Int, _ xml: inout XMLWriter) {
    let depth = max(1, min(6, depth))
    let listed = survey.headings.filter { $0.level <= depth }
    guard !listed.isEmpty else { return }
    let name = indexName()
    xml.element(
      "text:table-of-content",
      ["text:style-name": "SectContents", "text:protected": "true", "text:name": name]
    ) { xml in
      xml.element(
        "text:table-of-content-source",
        ["text:outline-level": "\(depth)", "text:use-index-source-styles": "false"]
      ) { xml in
        writeTitleTemplate(title, &xml)
        for level in 1...depth { writeContentsTemplate(level, &xml) }
      }
      writeBody(title, name, &xml) { writer, xml in
        for heading in listed {
          let number = heading.number.map { $0 + " " } ?? ""
          writer.writeEntry(
            "Contents_20_\(heading.level)", number + heading.content.plainText, heading.anchor,
            &xml)
        }
      }
    }
  }

  mutating func writeIndex(of kind: CaptionKind, _ title: String, _ xml: inout XMLWriter) {
    let listed = survey.captions.filter { $0.kind == kind && $0.number != nil }
    guard !listed.isEmpty else { return }
    let (name, element) = (indexName(), kind == .table ? "table" : "illustration")
    xml.element(
      "text:\(element)-index",
      ["text:style-name": "SectContents", "text:protected": "true", "text:name": name]
    ) { xml in
      xml.element(
        "text:\(element)-index-source",
        [
          "text:caption-sequence-name": kind.sequence, "text:caption-sequence-format": "text",
        ]
      ) { xml in
        writeTitleTemplate(title, &xml)
        xml.element(
          "text:\(element)-index-entry-template",
          ["text:style-name": "Illustration_20_Index_20_1"]
        ) { xml in writeTemplateEnd(&xml) }
      }
      writeBody(title, name, &xml) { writer, xml in
        for caption in listed {
          writer.writeEntry(
            "Illustration_20_Index_20_1", caption.title(in: writer.front.language),
            caption.anchor, &xml)
        }
      }
    }
  }

  private mutating func indexName() -> String {
    indexCount += 1
    return "Index\(indexCount)"
  }

  private func writeTitleTemplate(_ title: String, _ xml: inout XMLWriter) {
    xml.element(
      "text:index-title-template", ["text:style-name": "Contents_20_Heading"],
      text: title.onOneLine)
  }

  private func writeContentsTemplate(_ level: Int, _ xml: inout XMLWriter) {
    xml.element(
      "text:table-of-content-entry-template",
      ["text:outline-level": "\(level)", "text:style-name": "Contents_20_\(level)"]
    ) { xml in
      xml.element("text:index-entry-link-start", ["text:style-name": "Index_20_Link"])
      xml.element("text:index-entry-chapter")
      xml.element("text:index-entry-span", text: " ")
      writeTemplateEnd(&xml)
      xml.element("text:index-entry-link-end")
    }
  }

  private func writeTemplateEnd(_ xml: inout XMLWriter) {
    xml.element("text:index-entry-text")
    xml.element(
      "text:index-entry-tab-stop", ["style:type": "right", "style:leader-char": "."])
    xml.element("text:index-entry-page-number")
  }

  private mutating func writeBody(
    _ title: String, _ name: String, _ xml: inout XMLWriter,
    _ entries: (inout ContentWriter, inout XMLWriter) -> Void
  ) {
    xml.element("text:index-body") { xml in
      xml.element(
        "text:index-title", ["text:style-name": "SectContents", "text:name": "\(name)_Head"]
      ) { xml in
        paragraph("Contents_20_Heading", [.text(title)], &xml)
      }
      entries(&self, &xml)
    }
  }

  private mutating func writeEntry(
    _ style: String, _ text: String, _ anchor: Anchor, _ xml: inout XMLWriter
  ) {
    xml.element("text:p", ["text:style-name": paragraphStyle(style)]) { xml in
      xml.element(
        "text:a",
        [
          "xlink:type": "simple", "xlink:href": "#\(anchor)",
          "text:style-name": "Index_20_Link", "text:visited-style-name": "Index_20_Link",
        ]
      ) { xml in
        xml.text(text)
        xml.element("text:tab")
        xml.element(
          "text:bookmark-ref",
          ["text:reference-format": "page", "text:ref-name": anchor.description], text: "0")
      }
    }
  }
}
