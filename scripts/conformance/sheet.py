"""The XML of an OpenDocument spreadsheet: sheets, cells, formulas, validations, names, pages."""

import re
from collections import Counter

from text import every, name, words

# What Excel and LibreOffice take for the name of a sheet.
SHEET_NAME = re.compile(r"(?!')[^\[\]:*?/\\]{1,31}(?<!')")

# The sheet that an address is on: quoted or not.
SHEET_OF = re.compile(r"\$?(?:'((?:[^']|'')*)'|([^.'\s:$]+))\.")


def check_sheets(content, styles):
    """Yields what a program that opens the workbook would mend, or refuse."""
    sheets = list(every(content, "table:table"))
    names = [sheet.get(name("table:name")) for sheet in sheets]
    for title, times in Counter(title.lower() for title in names).items():
        if times > 1 or not SHEET_NAME.fullmatch(title):
            yield f"sheet {title!r}: {times} times, or a name that Excel refuses"
    validations = {v.get(name("table:name")) for v in every(content, "table:content-validation")}
    known = {style.get(name("style:name")): style for style in every(content, "style:style")}
    for sheet, title in zip(sheets, names):
        style = known.get(sheet.get(name("table:style-name")))
        if style is None or not style.get(name("style:master-page-name")):
            yield f"{title}: no page, which Excel does not take"
        yield from check_rows(sheet, title, validations)
        if sheet.get(name("table:protected")) == "true" and not unlocked(sheet, content, styles):
            yield f"{title}: nothing can be filled in, and the sheet is protected"
        for quoted, plain in SHEET_OF.findall(sheet.get(name("table:print-ranges")) or ""):
            if (quoted or plain).replace("''", "'") != title:
                yield f"{title}: prints {quoted or plain}, which is elsewhere"
    for area in every(content, "table:named-range"):
        address = area.get(name("table:cell-range-address"))
        sheet = SHEET_OF.match(address)
        if not sheet or (sheet[1] or sheet[2]).replace("''", "'") not in names:
            yield f"{area.get(name('table:name'))}: of a sheet that is not there: {address}"


def check_rows(sheet, title, validations):
    columns = sum(
        int(column.get(name("table:number-columns-repeated"), 1))
        for column in every(sheet, "table:table-column")
    )
    for number, row in enumerate(every(sheet, "table:table-row"), 1):
        width = sum(int(cell.get(name("table:number-columns-repeated"), 1)) for cell in row)
        if width > columns:
            yield f"{title}: row {number} has {width} cells for {columns} columns"
        for cell in row:
            yield from check_cell(cell, f"{title}: row {number}", validations)


def check_cell(cell, place, validations):
    formula = cell.get(name("table:formula"))
    kind = cell.get(name("office:value-type"))
    if formula is not None:
        if not formula.startswith("of:="):
            yield f"{place}: {formula[:40]!r} is no OpenFormula"
        if kind is None:
            yield f"{place}: {formula[:40]!r} has no value"
        plain = re.sub(r'"(?:[^"]|"")*"', "", formula)
        if plain.count("(") != plain.count(")") or plain.count("[") != plain.count("]"):
            yield f"{place}: {formula[:40]!r} does not close what it opens"
    elif kind == "string" and not words(cell) and cell.findall(name("text:p")):
        pass
    elif kind in ("float", "percentage", "currency"):
        if not re.fullmatch(r"-?\d+(\.\d+)?(E[+-]?\d+)?", cell.get(name("office:value")) or ""):
            yield f"{place}: no number: {cell.get(name('office:value'))!r}"
    validation = cell.get(name("table:content-validation-name"))
    if validation and validation not in validations:
        yield f"{place}: validation {validation!r} is not there"


def unlocked(sheet, content, styles):
    """Whether some cell of a protected sheet can be changed, or the sheet has nothing to fill in."""
    open_styles = {
        style.get(name("style:name"))
        for root in (content, styles)
        for style in every(root, "style:style")
        if any(p.get(name("style:cell-protect")) == "none" for p in style)
    }
    used = {cell.get(name("table:style-name")) for cell in every(sheet, "table:table-cell")}
    formulas = any(cell.get(name("table:formula")) for cell in every(sheet, "table:table-cell"))
    return bool(used & open_styles) or not formulas
