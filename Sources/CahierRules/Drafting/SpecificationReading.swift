package import CahierModel

/// Reads a text from outside as a specification: finds its headings, and the sentences, entries of
/// lists and rows of tables that ask for something.
///
/// It proposes and never decides: each part tells what would become of it, and people may say
/// otherwise. What it does not understand stays text.
package struct SpecificationReading {
  private let document: OutlineDocument
  let language: Language
  private let headingReading: HeadingReading
  private var path: [(level: Int, title: String)] = []
  /// The level of the last heading that had one of its own.
  private var rankedLevel = 0
  /// What the headings say that it is about.
  private var topic: DraftTopics.Topic?
  /// What begins the list that is being read, the outermost first.
  private var leads: [ListLead] = []
  var proposal = ProposedSpecification()

  /// What a text comes to.
  ///
  /// `language`: the one that the text is written in.
  package static func read(
    _ document: OutlineDocument, language: Language
  ) -> ProposedSpecification {
    var reading = SpecificationReading(document, language)
    for index in document.blocks.indices { reading.read(at: index) }
    return reading.proposal
  }

  private init(_ document: OutlineDocument, _ language: Language) {
    (self.document, self.language) = (document, language)
    headingReading = HeadingReading(document, language: language)
    proposal.asides = document.asides
    proposal.paragraphCount = document.paragraphCount
    proposal.emptyCount = document.emptyCount
    proposal.changedCount = document.changedCount
  }

  /// The titles that what is read stands under.
  var headings: [String] { path.map(\.title) }

  private mutating func read(at index: Int) {
    switch document.blocks[index] {
    case .paragraph(let paragraph): read(paragraph, next: next(after: index))
    case .table(let table):
      leads = []
      read(table)
    }
  }

  /// The paragraph after a block, or nil where none follows it at once.
  private func next(after index: Int) -> OutlineParagraph? {
    guard index + 1 < document.blocks.count, case .paragraph(let next) = document.blocks[index + 1]
    else { return nil }
    return next
  }

  mutating func add(
    _ outcome: ProposedPart.Outcome, _ text: String, at place: PartPlace, paragraphs: Int = 1,
    items: [ProposedItem] = []
  ) {
    proposal.parts.append(
      ProposedPart(
        place: place, headings: headings, text: text, paragraphs: paragraphs, outcome: outcome,
        items: items))
  }

  /// Opens a heading: what follows stands under it.
  mutating func open(_ title: String, level: Int) {
    path.removeAll { $0.level >= level }
    path.append((level, title))
    topic = DraftTopics.topic(of: headings)
    leads = []
  }
}

// MARK: - Paragraphs

extension SpecificationReading {
  private mutating func read(_ paragraph: OutlineParagraph, next: OutlineParagraph?) {
    if paragraph.isOfIndex { return add(.index, paragraph.text, at: paragraph.place) }
    if let level = headingReading.level(of: paragraph, under: rankedLevel) {
      if headingReading.isRanked(paragraph) { rankedLevel = level }
      // The heading itself stands under those around it.
      path.removeAll { $0.level >= level }
      add(.heading, paragraph.text, at: paragraph.place)
      return open(paragraph.text.asLine, level: level)
    }
    if let entry = ListEntry(paragraph) { return read(entry, paragraph, next: next) }
    leads = []
    let beginsList = paragraph.text.endsWithColon && next.flatMap(ListEntry.init) != nil
    guard beginsList else { return readSentences(of: paragraph) }
    // Only the last sentence leads to the list.
    let sentences = SentenceGroups.sentences(of: paragraph.text)
    let before = items(of: sentences.dropLast().joined(separator: " "))
    begin(sentences.last ?? paragraph.text, level: 0, of: paragraph)
    guard !before.isEmpty else { return }
    proposal.parts[proposal.parts.count - 1].outcome = .item
    proposal.parts[proposal.parts.count - 1].items = before
  }

  /// Begins a list: the words are text until an entry takes them.
  private mutating func begin(_ text: String, level: Int, of paragraph: OutlineParagraph) {
    add(.text, paragraph.text, at: paragraph.place)
    let words = NumberedLabel(text)?.rest ?? text
    leads.append(
      ListLead(
        level: level, text: words, force: SentenceForce(of: words, in: language),
        part: proposal.parts.count - 1, isItem: false))
  }

  /// A paragraph of sentences: each that asks for something is an item, with those that explain it.
  private mutating func readSentences(of paragraph: OutlineParagraph) {
    let items = items(of: paragraph.text)
    add(items.isEmpty ? .text : .item, paragraph.text, at: paragraph.place, items: items)
  }

  private func items(of text: String) -> [ProposedItem] {
    SentenceGroups(text, language: language).asking.map { sentence in
      ProposedItem(
        concept: concept(of: sentence), title: DraftTitle.of(sentence: sentence),
        statement: sentence, force: SentenceForce(of: sentence, in: language))
    }
  }

  /// What a sentence is about: as its headings say, else as who has to act.
  func concept(of sentence: String) -> DraftConcept {
    if case .concept(let concept)? = topic { return concept }
    let first = DraftWords(sentence).folded.prefix(6)
    return first.contains(where: Self.contractors.contains) ? .service : .need
  }

  private static let contractors: Set = [
    "titulaire", "prestataire", "fournisseur", "attributaire", "contractor", "vendor", "supplier",
    "candidat", "candidats", "offeror",
  ]
}

// MARK: - Lists

extension SpecificationReading {
  private mutating func read(
    _ entry: ListEntry, _ paragraph: OutlineParagraph, next: OutlineParagraph?
  ) {
    leads.removeAll { $0.level >= entry.level && entry.isFirst }
    if !entry.isFirst, goOn(entry.text, paragraph) { return }
    let hasEntries = next.flatMap(ListEntry.init).map { $0.level > entry.level } ?? false
    let own = SentenceForce(of: entry.text, in: language)
    if hasEntries, own < .desired {
      return begin(entry.text, level: entry.level, of: paragraph)
    }
    if let parent = leads.last, parent.isItem {
      return take(entry.text, into: parent, paragraph)
    }
    guard let item = item(of: entry, own: own) else {
      return add(.text, paragraph.text, at: paragraph.place)
    }
    for lead in leads where proposal.parts[lead.part].items.isEmpty {
      proposal.parts[lead.part].outcome = .lead
    }
    add(.item, paragraph.text, at: paragraph.place, items: [item])
    if hasEntries {
      leads.append(
        ListLead(
          level: entry.level, text: entry.text, force: own, part: proposal.parts.count - 1,
          isItem: true))
    }
  }

  /// The item of an entry, or nil where nothing tells that it asks for something.
  private func item(of entry: ListEntry, own: SentenceForce) -> ProposedItem? {
    let lead = LeadSentence(leads: leads.map(\.text), language: language)
    let force = max(own, leads.map(\.force).max() ?? .stated, lead.isPromised(by: entry.text))
    let isAsking = force > .stated || isUnderConcept
    guard isAsking, !entry.text.isEmpty else { return nil }
    let isWhole = own >= .desired && lead.isPromised(by: entry.text) == .stated
    let statement = isWhole ? entry.text : lead.statement(with: entry.text)
    return ProposedItem(
      concept: concept(of: statement),
      title: isWhole ? DraftTitle.of(sentence: entry.text) : lead.title(of: entry.text),
      statement: statement, force: force)
  }

  private var isUnderConcept: Bool {
    if case .concept? = topic { return true }
    return false
  }

  /// Takes what goes on with an entry into its item; false where the entry is none.
  private mutating func goOn(_ text: String, _ paragraph: OutlineParagraph) -> Bool {
    guard let last = proposal.parts.indices.last, proposal.parts[last].outcome == .item,
      let owner = proposal.parts.lastIndex(where: { !$0.items.isEmpty })
    else { return false }
    proposal.parts[owner].items[proposal.parts[owner].items.count - 1].statement += "\n" + text
    add(.item, paragraph.text, at: paragraph.place)
    return true
  }

  /// Takes an entry into the item of the entry above it.
  private mutating func take(
    _ text: String, into lead: ListLead, _ paragraph: OutlineParagraph
  ) {
    let last = proposal.parts[lead.part].items.count - 1
    proposal.parts[lead.part].items[last].statement += "\n– " + text
    add(.item, paragraph.text, at: paragraph.place)
  }
}

/// What begins a list, or an entry that holds others.
struct ListLead {
  /// 0 for a paragraph before the list, else the level of the entry, from 1.
  let level: Int
  let text: String
  let force: SentenceForce
  /// Which part of the proposal it is.
  let part: Int
  /// Whether it is an item itself: entries below belong to it.
  let isItem: Bool
}

extension OutlineParagraph {
  /// Where it stands, as people find it again.
  var place: PartPlace { line.map(PartPlace.line) ?? .paragraph(number) }
}

extension String {
  /// Whether the last letter that is no blank is a colon.
  var endsWithColon: Bool { last { !$0.isWhitespace } == ":" }

  /// The text on one line, no longer than a title may be.
  var asLine: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 200 ? line.prefix(199) + "…" : line
  }
}
