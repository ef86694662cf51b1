package import CahierFormats
import CahierModel

/// A document as one HTML file that needs nothing else: no request, no style attribute, and a script
/// of the program's own at most.
///
/// It reads on a telephone, on a dark screen, through a screen reader and on paper. What it may
/// load is said by its own policy: nothing but the style sheet and the script within, by their
/// fingerprints.
package struct HTMLPage {
  let document: Document
  let survey: DocumentSurvey
  let style: DocumentStyle

  /// A page that takes a `survey` made already instead of a first walk.
  package init(
    _ document: Document, survey: DocumentSurvey? = nil, style: DocumentStyle = .standard
  ) {
    self.document = document
    self.survey = survey ?? DocumentSurvey(of: document)
    self.style = style
  }

  /// Writes the file whole, or throws and leaves it as it was.
  package func write(to path: String, replacing: Bool = true) throws(FormatError) {
    try AtomicFile.write(to: path, replacing: replacing) { sink throws(FormatError) in
      try write(into: sink)
    }
  }

  /// Writes the bytes of the file into a sink, block by block.
  package func write(into sink: any ByteSink) throws(FormatError) {
    let sheet = StyleSheet(style: style, survey: survey, front: front).text
    let script = PageScript(survey: survey, front: front).text
    try HTMLWriter.write(into: sink) { html in
      html.element("html", ["lang": front.language.tag]) { html in
        html.element("head") { html in writeHead(sheet, script, &html) }
        html.lineBreak()
        html.element("body") { html in
          writeBody(&html)
          if let script { html.script(script) }
        }
      }
    }
  }

  private var front: FrontMatter { document.front }

  private func writeHead(_ sheet: String, _ script: String?, _ html: inout HTMLWriter) {
    html.void("meta", ["charset": "utf-8"])
    html.void(
      "meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy(sheet, script)])
    html.void(
      "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.element("title", text: front.name)
    writeMeta("description", front.subject, &html)
    writeMeta("author", front.authors.joined(separator: ", "), &html)
    writeMeta("keywords", front.keywords.joined(separator: ", "), &html)
    writeMeta("generator", "Cahier", &html)
    html.style(sheet)
  }

  private func writeMeta(_ name: String, _ content: String, _ html: inout HTMLWriter) {
    if !content.isEmpty { html.void("meta", ["name": name, "content": content]) }
  }

  /// What the page may load: the style sheet and the script with these fingerprints, pictures within
  /// the file.
  static func policy(_ sheet: String, _ script: String?) -> String {
    let digest = { (text: String) in Base64.encoded(SHA256.digest(of: text).bytes) }
    let scripts = script.map { " script-src 'sha256-\(digest($0))';" } ?? ""
    return """
      default-src 'none'; img-src data:; style-src 'sha256-\(digest(sheet))';\(scripts) \
      base-uri 'none'; form-action 'none'
      """
  }

  private func writeBody(_ html: inout HTMLWriter) {
    let skip = Text(fr: "Aller au contenu", en: "Skip to content")
    html.element("a", ["class": "skip", "href": "#_main"], text: front.words(skip))
    html.lineBreak()
    html.element("header", ["class": "cover"]) { html in
      CoverWriter(front: front, style: style).write(&html)
    }
    html.lineBreak()
    html.element("div", ["class": "page"]) { html in
      ContentsWriter(front: front, survey: survey).write(&html)
      html.element("main", ["id": "_main"]) { html in
        var writer = HTMLBlockWriter(front: front, survey: survey)
        writer.write(document.blocks, &html)
        writer.writeNotes(&html)
      }
    }
    html.lineBreak()
    html.element("footer") { html in
      let facts: [String?] = [front.authors.first, front.name, front.day(front.date)]
      html.element("p", text: facts.compactMap(\.self).joined(separator: " · "))
      if let line = style.footer { html.element("p", text: front.words(line)) }
    }
  }
}
