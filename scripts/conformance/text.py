"""The XML of an OpenDocument text: references, styles, tables, blanks, accessibility."""

import re
from collections import Counter, defaultdict

from lxml import etree

URN = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {
    "office": URN + "office:1.0", "text": URN + "text:1.0", "table": URN + "table:1.0",
    "style": URN + "style:1.0", "draw": URN + "drawing:1.0", "svg": URN + "svg-compatible:1.0",
    "fo": URN + "xsl-fo-compatible:1.0", "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink", "xml": "http://www.w3.org/XML/1998/namespace",
}  # fmt: skip
# Documents that no builder makes, by the beginning of their names.
MADE_UP = ("hostile", "odd", "heavy", "naughty")
FAMILIES = {
    "text:p": "paragraph", "text:h": "paragraph", "text:span": "text", "text:a": "text",
    "text:list": "list", "text:table-of-content": "section", "text:table-index": "section",
    "text:illustration-index": "section", "text:index-title": "section",
    "table:table": "table", "table:table-column": "table-column", "table:table-row": "table-row",
    "table:table-cell": "table-cell", "draw:frame": "graphic",
    "text:list-level-style-bullet": "text", "text:list-level-style-number": "text",
    "text:outline-level-style": "text", "text:index-title-template": "paragraph",
    "text:table-of-content-entry-template": "paragraph",
    "text:table-index-entry-template": "paragraph",
    "text:illustration-index-entry-template": "paragraph",
    "text:index-entry-link-start": "text",
}  # fmt: skip


def name(short):
    prefix, local = short.split(":")
    return "{%s}%s" % (SPACES[prefix], local)


def every(root, *tags):
    return root.iter(*[name(tag) for tag in tags])


def values(root, tag, attribute):
    return Counter(element.get(name(attribute)) for element in every(root, tag))


def check_references(content, files):
    """Yields what leads nowhere and what is named twice."""
    marks = values(content, "text:bookmark-start", "text:name")
    if marks != values(content, "text:bookmark-end", "text:name"):
        yield "a bookmark has no beginning or no end"
    sequences = values(content, "text:sequence", "text:ref-name")
    unique = [
        (marks, "bookmark"), (sequences, "sequence"),
        (values(content, "table:table", "table:name"), "table"),
        (values(content, "draw:frame", "draw:name"), "frame"),
        (values(content, "text:note", "text:id"), "note"),
        (Counter(e.get(name("xml:id")) for e in content.iter() if e.get(name("xml:id"))), "id"),
    ]  # fmt: skip
    for names, kind in unique:
        for key, times in names.items():
            if times > 1 or not key:
                yield f"{kind} {key!r} stands {times} times"
            if kind in ("bookmark", "id") and not re.fullmatch(r"[A-Za-z][\w.-]{0,39}", key or ""):
                yield f"{kind} {key!r}: a name that Word does not keep"
    goals = [("text:bookmark-ref", marks), ("text:sequence-ref", sequences)]
    for tag, known in goals:
        for key in set(values(content, tag, "text:ref-name")) - set(known):
            yield f"{tag} to {key!r}, which is not there"
    lists = {e.get(name("xml:id")) for e in every(content, "text:list")}
    for element in every(content, "text:list"):
        if element.get(name("text:continue-list"), None) not in lists | {None}:
            yield "a list goes on with none"
    for link in every(content, "text:a"):
        target = link.get(name("xlink:href"))
        if target.startswith("#") and target[1:] not in marks:
            yield f"link to {target}, which is not there"
        if not re.match(r"#|https?://|mailto:", target, re.I):
            yield f"link to {target[:60]!r}"
        if any(parent.tag == link.tag for parent in link.iterancestors()):
            yield "a link in a link"
    for image in every(content, "draw:image"):
        if image.get(name("xlink:href")) not in files:
            yield f"picture {image.get(name('xlink:href'))!r} is not in the package"


def check_styles(content, styles):
    """Yields the styles that are used and not defined, or defined twice."""
    pools = []
    for root in (content, styles):
        own = Counter()
        for element in every(root, "style:style", "text:list-style", "style:master-page",
                             "style:page-layout"):  # fmt: skip
            own[family(element), element.get(name("style:name"))] += 1
        pools.append(own)
        for key, times in own.items():
            if times > 1 or not re.fullmatch(r"[A-Za-z_][\w.-]*", key[1]):
                yield f"{key[0]} style {key[1]!r}: {times} times, or no name of a style"
    common = {key for key in pools[1]}
    for root, known in ((content, common | set(pools[0])), (styles, common)):
        for element in root.iter(etree.Element):
            for key in used(element):
                if key[1] and key not in known:
                    yield f"{key[0]} style {key[1]!r} is not defined"


def family(element):
    return element.get(name("style:family")) or etree.QName(element).localname.replace(
        "list-style", "list"
    )


def used(element):
    prefix = next((p for p, uri in SPACES.items() if element.tag.startswith("{%s}" % uri)), "")
    short = f"{prefix}:{etree.QName(element).localname}"
    if short in FAMILIES:
        yield FAMILIES[short], element.get(name(f"{prefix}:style-name"))
    yield "text", element.get(name("text:visited-style-name"))
    yield "text", element.get(name("text:citation-style-name"))
    yield "paragraph", element.get(name("text:default-style-name"))
    yield "master-page", element.get(name("style:master-page-name"))
    yield "page-layout", element.get(name("style:page-layout-name"))
    if short == "style:style":
        yield element.get(name("style:family")), element.get(name("style:parent-style-name"))
        yield element.get(name("style:family")), element.get(name("style:next-style-name"))
        yield "list", element.get(name("style:list-style-name"))
    if short == "style:master-page":
        yield "master-page", element.get(name("style:next-style-name"))


def check_tables(content):
    """Yields tables whose rows do not add up, and what Word refuses in them."""
    for table in every(content, "table:table"):
        title = table.get(name("table:name"))
        columns = len(table.findall(name("table:table-column")))
        rows = [row for row in every(table, "table:table-row")
                if next(row.iterancestors(name("table:table"))) is table]  # fmt: skip
        covered = set()
        for number, row in enumerate(rows):
            if len(row) != columns:
                yield f"{title}: row {number} has {len(row)} cells for {columns} columns"
            for place, cell in enumerate(row):
                is_covered = cell.tag == name("table:covered-table-cell")
                if is_covered != ((number, place) in covered):
                    yield f"{title}: row {number}, cell {place} does not fit the spans"
                width = int(cell.get(name("table:number-columns-spanned"), 1))
                height = int(cell.get(name("table:number-rows-spanned"), 1))
                covered |= {
                    (number + y, place + x) for y in range(height) for x in range(width) if x or y
                }
                if not is_covered and (not len(cell) or cell[-1].tag == name("table:table")):
                    yield f"{title}: row {number}, cell {place} does not end with a paragraph"
        if not rows or any(row >= len(rows) for row, _ in covered):
            yield f"{title}: no row, or cells that reach below the last"


def check_blanks(content):
    """Yields blanks that readers drop and characters that documents should not have."""
    for paragraph in every(content, "text:p", "text:h"):
        for element in paragraph.iter(etree.Element):
            in_text = element is paragraph or element.tag in (name("text:span"), name("text:a"))
            for text in (element.text if in_text else None, tail(element, paragraph)):
                if text and re.search(r"[\n\t\r]|  ", text):
                    yield f"blanks that are lost: {text[:40]!r}"
                if text and re.search("[\x00-\x08\x7f-\x9f\ufffe\uffff\u202d\u202e]", text):
                    yield f"characters that are none: {text[:40]!r}"
        if paragraph.text and paragraph.text.startswith(" "):
            yield f"a paragraph begins with a blank: {paragraph.text[:40]!r}"


def tail(element, paragraph):
    parent = element.getparent()
    is_text = parent is not None and parent.tag in map(
        name, ("text:p", "text:h", "text:span", "text:a")
    )
    return element.tail if element is not paragraph and is_text else None


def words(element):
    return " ".join("".join(element.itertext()).split())


def check_access(content, styles, meta):
    """Yields what keeps people out: titles, languages, headings, alternatives, contrast."""
    if not (meta.findtext(".//" + name("dc:title")) or "").strip():
        yield "no title"
    language = meta.findtext(".//" + name("dc:language")) or ""
    default = styles.find(f".//{name('style:default-style')}/{name('style:text-properties')}")
    if default is None or not language.startswith(default.get(name("fo:language"), "-")):
        yield "the language of the document is not that of its text"
    level = 0
    for heading in every(content, "text:h"):
        now = int(heading.get(name("text:outline-level")))
        if now > level + 1 or not words(heading):
            yield f"heading {words(heading)[:40]!r} of level {now} after {level}"
        level = now
    for frame in every(content, "draw:frame"):
        if not (frame.findtext(name("svg:title")) and frame.findtext(name("svg:desc"))):
            yield f"{frame.get(name('draw:name'))}: nothing for those who cannot see it"
    for table in every(content, "table:table"):
        if not table.findtext(name("table:title")):
            yield f"{table.get(name('table:name'))}: no title"
        header = table.find(name("table:table-header-rows"))
        for cell in every(header, "table:table-cell") if header is not None else []:
            if not words(cell):
                yield f"{table.get(name('table:name'))}: an empty cell in its header"
    for link in every(content, "text:a"):
        if not words(link):
            yield f"link to {link.get(name('xlink:href'))} without words"
    yield from check_contrast(content, styles)


def check_contrast(content, styles):
    """Yields pairs of style and ground under 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    known = {(family(e), e.get(name("style:name"))): e
             for root in (styles, content) for e in every(root, "style:style")}  # fmt: skip

    def value(kind, style, attribute):
        while (kind, style) in known:
            element = known[kind, style]
            found = [p.get(name(attribute)) for p in element if p.get(name(attribute))]
            if found and found[0] != "transparent":
                return found[0]
            style = element.get(name("style:parent-style-name"))

    seen = set()
    for paragraph in every(content, "text:p", "text:h"):
        style = paragraph.get(name("text:style-name"))
        # A footnote stands at the foot of the page, whatever ground its call is on.
        if paragraph.getparent().tag == name("text:note-body"):
            continue
        cell = next(paragraph.iterancestors(name("table:table-cell")), None)
        cell = cell is not None and cell.get(name("table:style-name"))
        runs = {run.get(name("text:style-name")) for run in every(paragraph, "text:span", "text:a")
                if next(run.iterancestors(name("text:p"), name("text:h"))) is paragraph}  # fmt: skip
        seen |= {(style, cell, run) for run in runs | {None}}
    for style, cell, run in sorted(seen, key=str):
        ground = (value("paragraph", style, "fo:background-color")
                  or value("table-cell", cell, "fo:background-color") or "#ffffff")  # fmt: skip
        colour = value("text", run, "fo:color") or value("paragraph", style, "fo:color")
        if colour and contrast(colour, ground) < 4.5:
            yield f"{run or style}: {colour} on {ground}"


def contrast(one, other):
    def luminance(colour):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        light = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
