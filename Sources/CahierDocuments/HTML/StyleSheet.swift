import CahierModel

/// The style sheet of a page, made of the style of documents.
struct StyleSheet {
  let style: DocumentStyle
  let survey: DocumentSurvey
  let front: FrontMatter

  var text: String {
    let light = variables(style.light)
    return [
      ":root{color-scheme:light dark;\(light)}",
      "@media screen and (prefers-color-scheme:dark){:root{\(variables(style.dark))}}",
      """
      *{box-sizing:border-box}
      html{scroll-behavior:auto;-webkit-text-size-adjust:100%}
      body{margin:0;font:1rem/1.55 "\(style.fonts.text)",\(style.fonts.textFallback);\
      color:var(--text);background:var(--paper);overflow-wrap:anywhere}
      code{font-family:"\(style.fonts.code)",\(style.fonts.codeFallback);font-size:.95em}
      """,
      Self.page, house, Self.words, Self.tables, Self.boxes, drawings, pairs, widths, Self.narrow,
      PaperSheet(style: style, front: front).text,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func variables(_ palette: Palette) -> String {
    var pairs = [
      ("text", palette[.text]), ("paper", palette[.paper]), ("muted", palette[.muted]),
      ("heading", palette[.heading]), ("accent", palette[.accent]), ("link", palette[.link]),
      ("rule", palette[.rule]), ("table-head", palette[.tableHead]),
      ("table-head-text", palette[.tableHeadText]), ("tint", palette[.tint]),
      ("inserted", palette[.inserted]), ("deleted", palette[.deleted]),
    ]
    for kind in Note.Kind.allCases {
      pairs += [
        (kind.className, palette[kind.ground]), ("\(kind.className)-bar", palette[kind.bar]),
      ]
    }
    for paint in Paint.allCases {
      pairs.append(("paint-\(paint.name)", palette[paint.role]))
    }
    return pairs.map { "--\($0):\($1)" }.joined(separator: ";")
  }

  private static let page = """
    .skip{position:absolute;left:-100rem}
    .skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
    .cover,.page,footer{max-width:78rem;margin:0 auto;padding:0 1.5rem}
    .cover{padding-top:2.5rem;padding-bottom:1.5rem}
    .buyer{font-size:1.15rem;font-weight:bold;color:var(--heading);margin:0}
    .mark{font-weight:bold;color:var(--deleted);margin:.25rem 0 0}
    h1{font-size:2.4rem;line-height:1.15;margin:2rem 0 .75rem;padding-top:1.25rem;\
    border-top:4px solid var(--accent);max-width:46rem}
    .subtitle{font-size:1.25rem;margin:.25rem 0;color:var(--heading)}
    .facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.25rem 0}
    .facts dt{font-size:.875rem;color:var(--muted)}
    .facts dd{margin:0;font-weight:bold}
    .page{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:3rem;align-items:start}
    main{max-width:54rem}
    .page>main:only-child{grid-column:1/-1;max-width:none}
    main:only-child>:not(.landscape){max-width:54rem}
    .contents{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:1rem .5rem 2rem 0;\
    font-size:.9375rem}
    .contents h2,.index h2{font-size:1.125rem;margin:0 0 .5rem}
    .contents ol{list-style:none;margin:0;padding:0}
    .contents ol ol{padding-left:1rem}
    .contents a{display:block;padding:.2rem 0;text-decoration:none}
    .contents a:hover,.contents a:focus{text-decoration:underline}
    .contents>ol>li>a{font-weight:bold}
    .index ul{list-style:none;padding:0}
    footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;color:var(--muted);\
    font-size:.875rem}
    """

  /// What only a house has: its line and its logo.
  private var house: String {
    guard style.header != nil || style.logo != nil else { return "" }
    let height = Measure.millimetres(style.logo?.height ?? 0)
    return """
      .house{font-size:.875rem;color:var(--muted);margin:0 0 1rem}
      .logo{margin:0 0 1.25rem}
      .logo img{height:\(height);width:auto;max-width:100%;object-fit:contain;object-position:left;\
      background:#ffffff}
      """
  }

  private static let words = """
    h1,h2,h3,h4,h5,h6{color:var(--heading);text-wrap:balance}
    h2,h3,h4,h5,h6{line-height:1.25;margin:2rem 0 .6rem}
    h2{font-size:1.6rem;margin-top:3rem}
    h3{font-size:1.25rem}
    h4{font-size:1.1rem}
    h5,h6{font-size:1rem}
    main>section:first-child>h2{margin-top:1rem}
    .number{color:var(--muted);font-weight:normal;padding-right:.35em}
    p,ul,ol,dl,blockquote{margin:0 0 .85rem}
    li{margin-bottom:.3rem}
    dt{font-weight:bold}
    dl:not(.facts) dd{margin:0 0 .6rem 1.5rem}
    a{color:var(--link)}
    a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    :target{outline:3px solid var(--accent);outline-offset:4px}
    ins{color:var(--inserted);text-decoration:underline}
    del{color:var(--deleted);text-decoration:line-through}
    .parallel{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2rem}
    .lead{font-size:1.15rem;color:var(--heading)}
    .guidance{font-style:italic;color:var(--muted)}
    .small,.notes{font-size:.9rem;color:var(--muted)}
    .signature{margin:2rem 0 2rem 50%}
    blockquote{border-left:3px solid var(--rule);padding-left:1rem;margin-left:1rem;\
    font-style:italic}
    sup{line-height:0}
    sup a{padding:0 .2em}
    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;margin:1rem 0 1.75rem;font-size:.9375rem;\
    line-height:1.45}
    caption{text-align:left;font-weight:bold;color:var(--muted);padding-bottom:.4rem;overflow-wrap:anywhere}
    .summary{display:block;font-weight:normal}
    th,td{border:1px solid var(--rule);padding:.4rem .6rem;text-align:left;vertical-align:top;\
    overflow-wrap:break-word}
    .endless{overflow-wrap:anywhere}
    .code,td.end:not(.endless){white-space:nowrap}
    thead th,thead td{background:var(--table-head);color:var(--table-head-text);\
    border-color:var(--table-head)}
    thead :is(a,ins,del,p,caption,figcaption){color:inherit}
    tbody th,.total{background:var(--tint);font-weight:bold}
    .end{text-align:right;font-variant-numeric:tabular-nums}
    .centre{text-align:center}
    td>:last-child,th>:last-child{margin-bottom:0}
    .item{font-weight:bold}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:inherit;\
    cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
    .paper{display:none}
    th[aria-sort=ascending] button::after{content:" \\2191"}
    th[aria-sort=descending] button::after{content:" \\2193"}
    .search{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:end;padding:.9rem 1.1rem;\
    margin:0 0 1.5rem;background:var(--tint);border:1px solid var(--rule);font-size:.9375rem}
    .search label{display:grid;grid-template-columns:minmax(0,1fr);gap:.15rem;font-weight:bold;min-width:0;max-width:100%}
    .search input,.search select,.search button{font:inherit;color:var(--text);\
    background:var(--paper);border:1px solid var(--muted);padding:.3rem .5rem;max-width:min(18rem,100%);\
    min-height:2.25rem}
    .search input:focus-visible,.search select:focus-visible,button:focus-visible{\
    outline:3px solid var(--accent);outline-offset:2px}
    .search input,.search select{font-weight:normal}
    .search p{margin:0;flex-basis:100%}
    .search p:first-child{font-size:1.1rem;font-weight:bold;color:var(--heading)}
    [hidden]{display:none!important}
    .wide{overflow-x:auto}
    .many table{min-width:36rem}
    """

  private static let boxes: String = {
    let kinds = Note.Kind.allCases.map { kind in
      ".\(kind.className){background:var(--\(kind.className));"
        + "border-left-color:var(--\(kind.className)-bar)}"
    }
    return """
      .note{border-left:5px solid var(--rule);padding:.8rem 1.1rem;margin:1.25rem 0}
      .note>:last-child{margin-bottom:0}
      \(kinds.joined(separator: "\n"))
      """
  }()

  private var drawings: String {
    let paints = Paint.allCases.flatMap { paint in
      [
        ".fill-\(paint.name){fill:var(--paint-\(paint.name))}",
        ".stroke-\(paint.name){stroke:var(--paint-\(paint.name))}",
      ]
    }
    return """
      figure{margin:1.5rem 0}
      figcaption{font-weight:bold;color:var(--muted);font-size:.9375rem;margin-top:.4rem}
      .drawing{display:block;width:100%;height:auto;max-width:48rem;font-family:inherit}
      \(paints.joined())
      """
  }

  /// Figures side by side, where there are any: on a narrow screen one is below the other.
  private var pairs: String {
    guard survey.hasPairs else { return "" }
    return """
      .pair{display:flex;flex-wrap:wrap;gap:0 2rem}
      .pair>figure{flex:1 1 19rem;min-width:0}
      @media print{.pair{flex-wrap:nowrap}.pair>figure{flex-basis:0}}
      """
  }

  private var widths: String {
    survey.columnPercents.union([12, 20, 25, 43]).sorted().map { ".w\($0){width:\($0)%}" }.joined()
  }

  private static let narrow = """
    @media screen and (max-width:40rem){.parallel{grid-template-columns:minmax(0,1fr)}}
    @media screen and (max-width:60rem){.page{display:block}.contents{position:static;max-height:45vh;\
    border-bottom:1px solid var(--rule);margin-bottom:1.5rem}}
    @media screen and (max-width:30rem){.cover,.page,footer{padding-left:1rem;padding-right:1rem}\
    h1{font-size:1.7rem}main ul,main ol{padding-left:1.25rem}col{width:auto!important}th,td{padding:.25rem .3rem;font-size:.875rem}\
    .long{overflow-wrap:anywhere}.wide .long{overflow-wrap:break-word}.many table{min-width:32rem}\
    .wide .drawing{min-width:42rem}td .wide{contain:inline-size}\
    .wide{background:linear-gradient(to right,var(--paper) 40%,transparent) left/3rem 100% local,\
    linear-gradient(to left,var(--paper) 40%,transparent) right/3rem 100% local,\
    linear-gradient(to right,var(--muted),transparent) left/.6rem 100% scroll,\
    linear-gradient(to left,var(--muted),transparent) right/.6rem 100% scroll;\
    background-repeat:no-repeat}\
    th span[id],th a{white-space:nowrap}.signature{margin-left:25%}}
    """
}
