import CahierModel

/// The rules of a page that is printed: its size, what stands in its margins, and where it may be
/// cut.
struct PaperSheet {
  let style: DocumentStyle
  let front: FrontMatter

  private var size: Int { style.fonts.size }

  var text: String {
    let page = style.page
    let margin = """
      \(Measure.millimetres(page.topMargin + 400)) \(Measure.millimetres(page.sideMargin))
      """
    return """
      @page{size:\(page.paper.sheetName);margin:\(margin);\(boxes(.portrait))}
      @page sideways{size:\(page.paper.sheetName) landscape;\(boxes(.landscape))}
      @page :first{@top-left{content:none}@top-right{content:none}}
      @media print{
      html{font-size:\(Measure.points(size))}
      body{line-height:1.4}
      table,.contents{font-size:.85rem;line-height:1.35}
      table{width:calc(100% - 1px)}
      th,td{padding:.3rem .45rem}
      h2{margin-top:1.75rem}
      .skip,.search,th button{display:none}
      .paper{display:inline}
      .cover,.page,footer,main,main:only-child>*{max-width:none;padding-left:0;padding-right:0}
      .page{display:block}
      .cover{padding-top:0;padding-bottom:0}
      h1{margin:1rem 0 .5rem;padding-top:.75rem}
      .facts{margin:.75rem 0;gap:.5rem 1.5rem}
      main>section:first-child>h2{margin-top:1rem}
      figure{margin:1rem 0}
      footer{margin-top:1rem;padding-top:0;padding-bottom:0}
      .contents{position:static;max-height:none;overflow:visible;break-after:page}
      .contents>ol{columns:2;column-gap:1.5rem}
      .break{break-before:page}
      .landscape{page:sideways;break-before:page;break-after:page}
      .landscape:last-child{break-after:auto}
      .page:has(>main>.landscape:last-child)+footer{page:sideways}
      h1,h2,h3,h4,h5,h6,caption,dt,.label,.statement,thead,thead tr{break-after:avoid}
      tbody tr:first-child{break-before:avoid}
      h1,h2,h3,h4,h5,h6,caption,dt,tr,figure,.note,li,table.whole{break-inside:avoid}
      thead{display:table-header-group}
      .wide{overflow:visible;background:none}.many table,.wide .drawing{min-width:0}
      p,li{orphans:2;widows:2}
      thead th,.note,tbody th,.total{print-color-adjust:exact;-webkit-print-color-adjust:exact}
      }
      """
  }

  /// What stands above and below the text: title, mark and number of the page.
  private func boxes(_ orientation: PageSection.Orientation) -> String {
    let looks = """
      font:\(Measure.points(style.fonts.furnitureSize)) "\(style.fonts.text)",\
      \(style.fonts.textFallback);color:\(style.light[.muted])
      """
    let end = front.confidentiality ?? front.cover?.reference ?? ""
    let size = style.fonts.furnitureSize
    // Half a centimetre stays free between the two.
    let room = style.page.textWidth(orientation) - 500 - TextMeasure.width(end, size: size)
    let title = TextMeasure.fitting(front.name.onOneLine, in: room, size: size)
    let weight = front.confidentiality == nil ? "normal" : "bold"
    return """
      @top-left{content:\(Self.string(title));\(looks);white-space:nowrap}\
      @top-right{content:\(Self.string(end));\(looks);white-space:nowrap;font-weight:\(weight)}\
      @bottom-right{content:counter(page) " / " counter(pages);\(looks)}
      """
  }

  /// Letters of a dossier as a string of CSS, from which nothing can get out: whatever is no ASCII
  /// letter or digit is written by its number (CSS Syntax, section 4.3.7).
  static func string(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9" ~= scalar))
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(escaped.joined())\""
  }
}
