import CahierModel

/// The lines that an item may print, each with where its stretches come from.
///
/// A document has some of them, according to how its section lays items out: whoever reads it finds each
/// by its letters.
struct PrintedStretches {
  private let reading: DossierReading

  init(_ reading: DossierReading) {
    self.reading = reading
  }

  /// The lines of an item: those of its texts first, in the order of its fields.
  func lines(of item: Item) -> [PrintedLine] {
    guard let kind = reading.template.kinds[id: item.kind] else { return [] }
    let codes = codeStretches(item)
    var lines: [PrintedLine] = [PrintedLine(codes)]
    let title = kind.field(for: .title).flatMap { whole($0, of: item) }
    let statement = kind.field(for: .statement).flatMap { whole($0, of: item) }
    lines += headings(codes, title, statement, kind)
    for field in kind.fields { lines += self.lines(of: field, item) }
    for role in kind.links { lines += links(role, of: item) }
    return lines
  }

  private func codeStretches(_ item: Item) -> [PrintedLine.Stretch] {
    let mark = reading.visibility(of: item) == .internal ? reading.internalMark : ""
    return [PrintedLine.Stretch(item.code.description + mark, .fixed(.code))]
  }

  /// Code, title and statement on one line, as headings and entries of lists have them.
  private func headings(
    _ code: [PrintedLine.Stretch], _ title: [PrintedLine.Stretch]?,
    _ statement: [PrintedLine.Stretch]?, _ kind: ItemKind
  ) -> [PrintedLine] {
    func fixed(_ text: String, _ part: ProtectedPart = .label) -> PrintedLine.Stretch {
      PrintedLine.Stretch(text, .fixed(part))
    }
    let missing = fixed(" " + DossierReading.missingMark(nil, in: reading.language), .clause)
    var lines: [PrintedLine] = []
    for head in [code, code + [fixed(" – ")] + (title ?? [])] {
      lines += [PrintedLine(head), PrintedLine(head + [missing])]
    }
    let entry = code + [fixed(" ")] + (title ?? statement ?? [])
    lines += split(entry)
    if title != nil, let statement { lines += split(entry + [fixed(". ")] + statement) }
    return lines
  }

  // MARK: Fields

  private func lines(of field: ItemField, _ item: Item) -> [PrintedLine] {
    let place = self.place(field, item)
    let shown = ShownField(field, reading)
    let label = PrintedLine.Stretch(shown.lineLabel + reading.typography.colon, .fixed(.label))
    switch field.kind {
    case .text:
      guard let text = item.texts[field.id] else { return [] }
      let bare = paragraphs(text, place)
      let whole = self.whole(field, of: item) ?? []
      return bare.map { PrintedLine($0) } + split(whole) + split([label] + whole)
    case .texts:
      guard let text = item.texts[field.id] else { return [] }
      let name = PrintedLine.Stretch(
        reading.typography.label(shown.lineLabel), .fixed(.label))
      return [PrintedLine([name])] + paragraphs(text, place).map { PrintedLine($0) }
    default:
      let words = shown.content(in: item).plainText
      guard !words.isEmpty else { return [] }
      let value = PrintedLine.Stretch(words, .value(place))
      return [PrintedLine([value]), PrintedLine([label, value])]
    }
  }

  private func place(_ field: ItemField, _ item: Item) -> PrintedLine.Place {
    PrintedLine.Place(item: item.id, field: field.id, language: reading.language)
  }

  private func links(_ role: LinkRole, of item: Item) -> [PrintedLine] {
    let targets = reading.items.links(from: item.code).filter { $0.role == role.id }
    guard !targets.isEmpty else { return [] }
    let codes = targets.map(\.to.description).joined(separator: ", ")
    return [
      PrintedLine([
        .init(role.label[reading.language].capitalised + reading.typography.colon, .fixed(.label)),
        .init(codes, .fixed(.links)),
      ])
    ]
  }

  // MARK: Texts

  /// The stretches of a text on one line, nil for a field that holds none.
  private func whole(_ field: ItemField, of item: Item) -> [PrintedLine.Stretch]? {
    guard let text = item.texts[field.id], let (words, chosen) = reading.words(of: text) else {
      return nil
    }
    return stretches(words, in: chosen, place(field, item))
  }

  private func paragraphs(
    _ text: BilingualText, _ place: PrintedLine.Place
  ) -> [[PrintedLine.Stretch]] {
    guard let (words, chosen) = reading.words(of: text) else { return [] }
    return words.split(whereSeparator: \.isNewline).map {
      stretches(String($0), in: chosen, place)
    }
  }

  private func stretches(
    _ words: String, in chosen: Language, _ place: PrintedLine.Place
  ) -> [PrintedLine.Stretch] {
    let isForeign = chosen != place.language
    var (words, tail): (String, [PrintedLine.Stretch]) = (words, [])
    let mark = " " + StaleTranslation.mark[chosen]
    if words.hasSuffix(mark) {
      words.removeLast(mark.count)
      tail = [PrintedLine.Stretch(mark, .fixed(.clause))]
    }
    return reading.pieces(words, in: chosen).map { piece, shown in
      switch piece {
      case .text: PrintedLine.Stretch(shown, .words(place, isForeign: isForeign))
      case .reference(let name): PrintedLine.Stretch(shown, .figure(place, "{\(name)}"))
      case .agreement(let name, let noun):
        PrintedLine.Stretch(shown, .figure(place, "{\(name)|\(noun.one)|\(noun.many)}"))
      }
    } + tail
  }

  /// A line with ends of lines in it as several.
  private func split(_ stretches: [PrintedLine.Stretch]) -> [PrintedLine] {
    var lines: [[PrintedLine.Stretch]] = [[]]
    for stretch in stretches {
      let parts = stretch.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        lines[lines.count - 1].append(PrintedLine.Stretch(String(part), stretch.source))
      }
    }
    return lines.filter { !$0.isEmpty }.map { PrintedLine($0) }
  }
}
