import CahierFormats

/// Lists in HTML, down to the deepest level of office programs.
extension HTMLBlockWriter {
  mutating func write(_ list: List, _ html: inout HTMLWriter) {
    write(list, level: 1, &html)
  }

  private mutating func write(_ list: List, level: Int, _ html: inout HTMLWriter) {
    guard !list.items.isEmpty else { return }
    html.element(list.kind == .unordered ? "ul" : "ol") { html in
      writeItems(of: list, level: level, &html)
    }
  }

  private mutating func writeItems(of list: List, level: Int, _ html: inout HTMLWriter) {
    for item in list.items {
      html.element("li") { html in
        if item.paragraphs.count == 1 {
          inlines.write(item.paragraphs[0], &html)
        } else {
          for content in item.paragraphs { paragraph(content, nil, &html) }
        }
        if let nested = item.nested, level < Nesting.lists {
          write(nested, level: level + 1, &html)
        }
      }
      if let nested = item.nested, level >= Nesting.lists {
        writeItems(of: nested, level: level, &html)
      }
    }
  }
}
