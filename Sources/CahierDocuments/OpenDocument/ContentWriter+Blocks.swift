import CahierFormats
import CahierModel

/// Lists, definitions, notes and figures.
extension ContentWriter {
  /// LibreOffice's time to open a text grows with the square of its lists: unordered ones all go on
  /// with the first.
  ///
  /// Ordered ones count from 1 and so are each a list of its own.
  mutating func write(_ list: List, _ flow: Flow, _ xml: inout XMLWriter) {
    guard !list.items.isEmpty else { return }
    // A chain has one style: lists in notes, which are few, stand alone.
    let isUnordered = list.kind == .unordered && !flow.isNote
    xml.element(
      "text:list",
      [
        "xml:id": isUnordered && !hasListBegun ? "points" : nil,
        "text:style-name": ListStyles.name(list.kind, flow),
        "text:continue-list": isUnordered && hasListBegun ? "points" : nil,
      ]
    ) { xml in
      if isUnordered { hasListBegun = true }
      writeItems(of: list, level: 1, flow, &xml)
    }
  }

  /// Points below the deepest level of office programs go on at that level.
  private mutating func writeItems(
    of list: List, level: Int, _ flow: Flow, _ xml: inout XMLWriter
  ) {
    for item in list.items {
      let nested = item.nested.flatMap { $0.items.isEmpty ? nil : $0 }
      xml.element("text:list-item") { xml in
        for content in item.paragraphs { paragraph(flow.listStyle, content, &xml) }
        guard let nested, level < Nesting.lists else { return }
        xml.element("text:list", ["text:style-name": ListStyles.name(nested.kind, flow)]) { xml in
          writeItems(of: nested, level: level + 1, flow, &xml)
        }
      }
      if let nested, level >= Nesting.lists {
        writeItems(of: nested, level: level, flow, &xml)
      }
    }
  }

  mutating func write(_ definitions: [Definition], _ flow: Flow, _ xml: inout XMLWriter) {
    for definition in definitions {
      paragraph(
        flow.isText ? "List_20_Heading" : flow.style(.body), [.strong(definition.term)], &xml)
      paragraph(flow.isText ? "List_20_Contents" : flow.style(.body), definition.meaning, &xml)
    }
  }

  mutating func write(_ note: Note, _ xml: inout XMLWriter) {
    let style = note.kind.styleName
    let title = note.heading(in: front.language)
    paragraph(
      OpenDocumentName.encoded("\(style) Heading"), [.strong(title)], &xml)
    for (index, block) in note.blocks.enumerated() {
      let isLast = index == note.blocks.count - 1
      if isLast, case .paragraph(let last) = block {
        paragraph(OpenDocumentName.encoded("\(style) End"), last.content, &xml)
      } else {
        write(block, .note(note.kind), &xml)
      }
    }
  }

  /// `room`: the width that the drawing may take.
  mutating func write(_ figure: Figure, in room: Int, _ xml: inout XMLWriter) {
    let number = pictures.count + 1
    let caption = survey.captions[captionCount]
    guard let picture = picture(of: figure, number) else { return }
    pictures.append(picture)
    let (width, height) = Self.fitted(figure.drawing, in: room)
    xml.element("text:p", ["text:style-name": paragraphStyle("Figure_20_Body")]) { xml in
      PictureFrame(
        picture: picture, name: "Figure \(number)", width: width, height: height,
        title: caption.title(in: front.language), description: figure.alternative
      ).write(asLetter: &xml)
    }
    writeCaption("Figure", figure.caption, &xml)
  }

  /// The drawing as a file of its own.
  ///
  /// Memory takes everything, so that nothing fails here.
  private func picture(of figure: Figure, _ number: Int) -> OpenDocumentPart? {
    let bytes = ByteChunks()
    let drawing = SVGDrawing(
      drawing: figure.drawing, title: figure.caption.plainText, description: figure.alternative,
      palette: style.light, fontFamily: style.fonts.text, name: "figure-\(number)")
    try? XMLWriter.write(into: bytes) { drawing.write(&$0) }
    return OpenDocumentPart("Pictures/figure-\(number).svg", "image/svg+xml", bytes)
  }

  /// The size of a drawing, no wider than the room that there is.
  private static func fitted(_ drawing: Drawing, in room: Int) -> (width: Int, height: Int) {
    let (width, height) = (max(1, drawing.width), max(1, drawing.height))
    guard width > room else { return (width, height) }
    return (room, height * room / width)
  }

  /// Writes the caption of a table or figure, with its number in the counter of its kind.
  mutating func writeCaption(_ style: String, _ content: [Inline], _ xml: inout XMLWriter) {
    let caption = survey.captions[captionCount]
    captionCount += 1
    let isNeeded =
      survey.referenced.contains(caption.anchor)
      || (caption.number != nil && survey.indexed.contains(caption.kind))
    guard caption.number != nil || !content.isEmpty || isNeeded else { return }
    xml.element("text:p", ["text:style-name": paragraphStyle(style)]) { xml in
      let language = front.language
      inlines.mark(caption.anchor, if: isNeeded, &xml) { writer, xml in
        if let number = caption.number {
          Self.writeNumber(number, caption.kind, language, &xml)
        }
        writer.write(content, &xml)
      }
    }
  }

  private static func writeNumber(
    _ number: Int, _ kind: CaptionKind, _ language: Language, _ xml: inout XMLWriter
  ) {
    xml.text("\(kind.name[language])\u{A0}")
    xml.element(
      "text:sequence",
      [
        "text:ref-name": "ref\(kind.sequence)\(number - 1)", "text:name": kind.sequence,
        "text:formula": "ooow:\(kind.sequence)+1", "style:num-format": "1",
      ], text: "\(number)")
    xml.text(Typography(language).colon)
  }
}

extension DocumentSurvey.CaptionEntry {
  /// Number and caption in one line: « Figure 2 : Notes pondérées ».
  func title(in language: Language) -> String {
    let words = content.plainText
    guard number != nil else { return words.isEmpty ? kind.name[language] : words }
    return words.isEmpty
      ? label(in: language) : label(in: language) + Typography(language).colon + words
  }
}
