import CahierFormats
import CahierModel

/// Writes the head of the page: what the document is.
struct CoverWriter {
  let front: FrontMatter
  let style: DocumentStyle

  func write(_ html: inout HTMLWriter) {
    if let line = style.header { html.element("p", ["class": "house"], text: front.words(line)) }
    if let logo = style.logo { write(logo, &html) }
    if let buyer = front.cover?.buyer { html.element("p", ["class": "buyer"], text: buyer) }
    if let mark = front.confidentiality { html.element("p", ["class": "mark"], text: mark) }
    html.element("h1", text: front.name)
    if let subtitle = front.cover?.subtitle {
      html.element("p", ["class": "subtitle"], text: subtitle)
    }
    if !front.subject.isEmpty { html.element("p", ["class": "subtitle"], text: front.subject) }
    html.element("dl", ["class": "facts"]) { html in
      for fact in front.coverFacts {
        html.element("div") { html in
          html.element("dt", text: fact.name)
          html.element("dd", text: fact.value)
        }
      }
    }
    guard let revisions = front.cover?.revisions, !revisions.isEmpty else { return }
    let table = RevisionTable(front: front, revisions: revisions)
    var writer = HTMLBlockWriter(front: front, survey: DocumentSurvey())
    writer.write(table.table, nil, id: nil, &html)
  }

  private func write(_ logo: HouseStyle.Logo, _ html: inout HTMLWriter) {
    html.element("p", ["class": "logo"]) { html in
      html.void(
        "img",
        [
          "src": "data:\(logo.mediaType);base64,\(Base64.encoded(logo.picture))",
          "alt": front.words(logo.alternative), "width": "\(logo.pixelWidth)",
          "height": "\(logo.pixelHeight)",
        ])
    }
  }
}

/// Writes the contents, from which one goes to every heading.
struct ContentsWriter {
  let front: FrontMatter
  let survey: DocumentSurvey

  func write(_ html: inout HTMLWriter) {
    let depth = survey.contentsDepth
    let listed = survey.headings.filter { $0.level <= depth }
    guard !listed.isEmpty else { return }
    html.element("nav", ["class": "contents", "aria-labelledby": "_contents"]) { html in
      let title = survey.contentsTitle ?? ""
      let usual = front.words(Text(fr: "Sommaire", en: "Contents"))
      html.element("h2", ["id": "_contents"], text: title.isBlank ? usual : title)
      writeList(listed, &html)
    }
    html.lineBreak()
  }

  /// Nests lists as headings do: a deeper heading opens a list within the point before it.
  private func writeList(_ entries: [DocumentSurvey.HeadingEntry], _ html: inout HTMLWriter) {
    var open: [Int] = []
    for entry in entries {
      while let level = open.last, level > entry.level {
        open.removeLast()
        closeList(&html)
      }
      if open.last == entry.level {
        html.close("li")
      } else {
        open.append(entry.level)
        html.open("ol")
      }
      html.open("li")
      let number = entry.number.map { $0 + " " } ?? ""
      html.element("a", ["href": "#\(entry.anchor)"], text: number + entry.content.plainText)
    }
    for _ in open { closeList(&html) }
  }

  private func closeList(_ html: inout HTMLWriter) {
    html.close("li")
    html.close("ol")
  }
}
