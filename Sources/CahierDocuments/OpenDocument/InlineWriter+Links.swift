import CahierFormats
import CahierModel

/// Links, and references to headings, captions and places.
extension InlineWriter {
  mutating func link(
    _ inlines: [Inline], _ target: LinkTarget, _ xml: inout XMLWriter
  ) {
    let words = inlines.isBlank ? [.text(survey.name(of: target, in: language))] : inlines
    switch target.kind {
    case .outside(let address): anchor(address, &xml) { $0.write(words, &$1) }
    case .inside(let anchor) where survey.targets[anchor] != nil:
      self.anchor("#\(anchor)", &xml) { $0.write(words, &$1) }
    case .inside: write(inlines, &xml)
    // Readers warn of addresses of files, and a document is sent without its neighbours.
    case .beside: write(words, &xml)
    }
  }

  /// Writes `text:a`, which cannot hold another.
  private mutating func anchor(
    _ address: String, _ xml: inout XMLWriter,
    _ content: (inout InlineWriter, inout XMLWriter) -> Void
  ) {
    guard !isInLink, depth < Nesting.runs else { return content(&self, &xml) }
    isInLink = true
    depth += 1
    xml.element("text:a") { xml in
      xml.attribute("xlink:type", "simple")
      xml.attribute("xlink:href", address)
      xml.attribute("text:style-name", onGround("Internet_20_Link"))
      xml.attribute("text:visited-style-name", onGround("Visited_20_Internet_20_Link"))
      content(&self, &xml)
    }
    isInLink = false
    depth -= 1
  }

  mutating func reference(
    _ anchor: Anchor, _ form: ReferenceForm, _ xml: inout XMLWriter
  ) {
    guard let target = survey.targets[anchor] else {
      return write(survey.label(of: anchor, in: language), &xml)
    }
    self.anchor("#\(anchor)", &xml) { writer, xml in
      switch form {
      case .page:
        writer.write("page\u{A0}", &xml)
        writer.bookmark(anchor, "page", "0", &xml)
      case .title: writer.bookmark(anchor, "text", writer.survey.title(of: anchor), &xml)
      case .number: writer.number(of: anchor, target, &xml)
      }
    }
    isAfterBlank = false
  }

  private mutating func number(
    of anchor: Anchor, _ target: DocumentSurvey.Target, _ xml: inout XMLWriter
  ) {
    let label = survey.label(of: anchor, target, in: language)
    switch target {
    case .heading(let index) where survey.headings[index].number != nil:
      bookmark(anchor, "number-all-superior", label, &xml)
    case .caption(let index) where survey.captions[index].number != nil:
      let caption = survey.captions[index]
      xml.element(
        "text:sequence-ref",
        [
          "text:reference-format": "category-and-value",
          "text:ref-name": "ref\(caption.kind.sequence)\((caption.number ?? 1) - 1)",
        ], text: label)
    case .heading, .caption, .place: bookmark(anchor, "text", label, &xml)
    }
  }

  private func bookmark(
    _ anchor: Anchor, _ format: String, _ text: String, _ xml: inout XMLWriter
  ) {
    xml.element("text:bookmark-ref") { xml in
      xml.attribute("text:reference-format", format)
      xml.attribute("text:ref-name", anchor.description)
      xml.text(text)
    }
  }
}
