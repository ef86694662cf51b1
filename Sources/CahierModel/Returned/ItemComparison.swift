/// What is gathered of one field of an item, line by line.
private struct FieldTally {
  let place: PrintedLine.Place
  /// The lines as they were printed.
  var old: [String] = []
  /// The lines as the dossier would keep them.
  var new: [String] = []
  var isChanged = false
  var isForeign = false
  var isValue = false
  /// Why it cannot be changed here.
  var fault: ProtectedPart?
  /// The lines of the result that depend on it.
  var lines: [Int] = []
}

extension ReturnedComparison {
  /// Compares an item with all units that came back of it.
  mutating func compare(_ item: PrintedItem, _ places: [Int]) {
    guard let kind = kinds[id: item.kind] else { return }
    let old = (printedUnits[item.id] ?? []).map { printed.units[$0] }
    let new = places.map { returned[$0] }
    var walk = ItemWalk(item, kind, printed.languages)
    let columns = Set(
      old.flatMap { $0.unit.cells.map(\.column) } + new.flatMap { $0.cells.map(\.column) })
    for column in columns.sorted() {
      let lines = new.flatMap { unit in unit.lines(column).map { ($0, unit.place) } }
      let pairs = LineMatching(old.flatMap { $0.lines(column) }, lines.map(\.0)).pairs
      walk.read(pairs, lines.map(\.1), first: new.first?.place ?? old[0].unit.place)
    }
    walk.finish(at: new.first?.place ?? old[0].unit.place, language)
    result.lines += walk.lines
    result.changes += walk.changes
  }

  /// Reads an item that was added.
  mutating func add(_ places: [Int], like neighbour: ItemID, at spot: ReturnedPlace) {
    guard
      let model = items[neighbour], let kind = kinds[id: model.kind], let first = places.first,
      let row = printedUnits[neighbour]?.first.map({ printed.units[$0] })
    else { return }
    var reading = AdditionReading(model, kind, row, spot, printed.languages)
    for place in places { reading.read(returned[place]) }
    let change = ReturnedChange(item: nil, place: returned[first].place, .addition(reading.item))
    let isEmpty = reading.item.texts.isEmpty
    for place in places {
      for line in returned[place].lines {
        result.lines.append(
          ReturnedLine(
            place: returned[place].place, outcome: isEmpty ? .refused : .proposed, old: "",
            new: line, reason: isEmpty ? .outside : nil))
      }
    }
    if !isEmpty { result.changes.append(change) }
  }
}

/// A walk through the lines of an item.
private struct ItemWalk {
  private let item: PrintedItem
  private let kind: ItemKind
  private let languages: [Language]
  private var fields: [FieldTally] = []
  private(set) var lines: [ReturnedLine] = []
  private(set) var changes: [ReturnedChange] = []
  /// The text that a line that was added goes on with.
  private var lastText: Int?
  /// Lines that were added before any text.
  private var early: [(line: String, index: Int)] = []

  init(_ item: PrintedItem, _ kind: ItemKind, _ languages: [Language]) {
    (self.item, self.kind, self.languages) = (item, kind, languages)
  }

  mutating func read(
    _ pairs: [LineMatching.Pair], _ places: [TextUnit.Place], first: TextUnit.Place
  ) {
    (lastText, early) = (nil, [])
    var count = 0
    for pair in pairs {
      let place = places.indices.contains(count) ? places[count] : places.last ?? first
      if pair.returned != nil { count += 1 }
      switch (pair.printed, pair.returned) {
      case (let old?, let new?): compare(old, new, place)
      case (let old?, nil): remove(old, place)
      case (nil, let new?): add(new, place)
      case (nil, nil): break
      }
    }
    for entry in early { lines[entry.index].outcome = .refused }
  }

  private mutating func field(_ place: PrintedLine.Place) -> Int {
    if let index = fields.firstIndex(where: { $0.place == place }) { return index }
    fields.append(FieldTally(place: place))
    return fields.count - 1
  }

  private mutating func note(
    _ outcome: ReturnedLine.Outcome, _ old: String, _ new: String, _ place: TextUnit.Place,
    _ field: String? = nil, _ reason: ProtectedPart? = nil
  ) -> Int {
    lines.append(
      ReturnedLine(
        place: place, item: item.id, field: field, outcome: outcome, old: old, new: new,
        reason: reason))
    return lines.count - 1
  }

  private func language(_ line: PrintedLine) -> Language {
    line.places.first?.language ?? languages[0]
  }

  // MARK: A line in both

  private mutating func compare(_ old: PrintedLine, _ new: String, _ place: TextUnit.Place) {
    let change = StretchChange(old, new, language: language(old))
    let isChanged = change.changed.contains(true)
    let index = note(isChanged ? .proposed : .same, old.text, new, place, old.places.first?.field)
    var (fault, isProposed): (ProtectedPart?, Bool) = (nil, false)
    var touched: Set<Int> = []
    for (stretch, (text, isChanged)) in zip(old.stretches, zip(change.texts, change.changed)) {
      guard let target = stretch.place else {
        if isChanged, case .fixed(let part) = stretch.source { fault = fault ?? part }
        continue
      }
      let field = self.field(target)
      if touched.insert(field).inserted {
        fields[field].old.append("")
        fields[field].new.append("")
      }
      fields[field].old[fields[field].old.count - 1] += stretch.text
      fields[field].new[fields[field].new.count - 1] += source(of: stretch, text, isChanged, field)
      guard isChanged else { continue }
      isProposed = true
      fields[field].isChanged = true
      fields[field].lines.append(index)
    }
    noteText(touched, of: old)
    if let fault, !isProposed { (lines[index].outcome, lines[index].reason) = (.refused, fault) }
    if let fault, isProposed { _ = note(.refused, old.text, "", place, nil, fault) }
  }

  /// What the dossier keeps for a stretch; notes what speaks against it.
  private mutating func source(
    of stretch: PrintedLine.Stretch, _ text: String, _ isChanged: Bool, _ field: Int
  ) -> String {
    switch stretch.source {
    case .words(_, let isForeign):
      if isForeign { fields[field].isForeign = true }
      return text
    case .figure(_, let name):
      if isChanged { fields[field].fault = .figure(name) }
      return name
    case .value:
      fields[field].isValue = true
      return text
    case .fixed: return text
    }
  }

  /// Remembers the text that a line shows, for one that is added after it.
  private mutating func noteText(_ touched: Set<Int>, of line: PrintedLine) {
    let texts = touched.filter { takesLines(fields[$0].place.field) }.sorted()
    guard let text = texts.last else { return }
    lastText = text
    for entry in early { append(entry.line, to: text, at: entry.index, isFirst: true) }
    early = []
  }

  private func takesLines(_ id: String) -> Bool {
    guard let field = kind.fields[id: id], field.purpose != .title else { return false }
    return field.kind == .text || field.kind == .texts
  }

  private mutating func append(_ line: String, to field: Int, at index: Int, isFirst: Bool = false)
  {
    let language = fields[field].place.language
    let words = Typography.typeset(line, language: language)
    fields[field].new.insert(
      words, at: isFirst ? max(0, fields[field].new.count - 1) : fields[field].new.count)
    fields[field].isChanged = true
    fields[field].lines.append(index)
  }

  // MARK: A line in one

  private mutating func remove(_ old: PrintedLine, _ place: TextUnit.Place) {
    let index = note(.proposed, old.text, "", place, old.places.first?.field)
    guard !old.places.isEmpty else {
      if case .fixed(let part)? = old.stretches.first?.source {
        (lines[index].outcome, lines[index].reason) = (.refused, part)
      }
      return
    }
    for target in old.places {
      let field = self.field(target)
      let own = old.stretches.filter { $0.place == target }
      fields[field].old.append(own.map(\.text).joined())
      fields[field].isChanged = true
      fields[field].lines.append(index)
      for stretch in own {
        if case .value = stretch.source { fields[field].isValue = true }
        if case .words(_, true) = stretch.source { fields[field].isForeign = true }
      }
    }
  }

  private mutating func add(_ new: String, _ place: TextUnit.Place) {
    let index = note(.proposed, "", new, place)
    if let (field, value) = LabelledLine(new, kind).match {
      let target = self.field(
        PrintedLine.Place(item: item.id, field: field.id, language: languages[0]))
      fields[target].isValue = field.kind != .text && field.kind != .texts
      fields[target].new.append(value)
      fields[target].isChanged = true
      fields[target].lines.append(index)
      lines[index].reason = nil
      return
    }
    if let lastText {
      append(new, to: lastText, at: index)
    } else {
      lines[index].reason = .outside
      early.append((new, index))
    }
  }

  // MARK: The end

  mutating func finish(at place: TextUnit.Place, _ language: (String) -> Language?) {
    for field in fields where field.isChanged {
      let (old, new) = (
        field.old.joined(separator: "\n"), field.new.filter { !$0.isEmpty }.joined(separator: "\n")
      )
      guard old.foldedLine != new.foldedLine || field.fault != nil else { continue }
      if let fault = fault(of: field, new, language) {
        for index in field.lines { (lines[index].outcome, lines[index].reason) = (.refused, fault) }
        continue
      }
      for index in field.lines { lines[index].reason = nil }
      let where_ = field.lines.first { !lines[$0].new.isEmpty }.map { lines[$0].place } ?? place
      changes.append(
        ReturnedChange(
          item: item.id, place: where_,
          field.isValue
            ? .value(field.place, old: old, new: new) : .text(field.place, old: old, new: new)))
    }
  }

  private func fault(
    of field: FieldTally, _ new: String, _ language: (String) -> Language?
  ) -> ProtectedPart? {
    if let fault = field.fault { return fault }
    if new.isEmpty, kind.fields[id: field.place.field]?.isRequired == true { return .required }
    guard field.isForeign else { return nil }
    return language(new) == field.place.language ? nil : .otherLanguage
  }
}
