internal import CahierModel

/// The words that begin a list, and what they make of one of its entries: a sentence.
struct LeadSentence {
  /// The words, the outermost first, without what ends them.
  private let leads: [String]
  private let language: Language

  init(leads: [String], language: Language) {
    self.language = language
    self.leads = leads.map { Self.withoutEnd(Self.withoutColon($0)) }.filter { !$0.isEmpty }
  }

  /// « Le système doit » and « identifier le parapheur ; »: « Le système doit identifier le parapheur. »
  func statement(with entry: String) -> String {
    let entry = Self.withoutEnd(entry)
    guard let first = leads.first else { return Self.ended(entry) }
    // « Fonctionnalités attendues : » is a label, and no part of a sentence.
    if leads.count == 1, isLabel(first) { return Self.ended(entry) }
    let isPlain = leads.count == 1 && goesOn(first, with: entry)
    let colon = language == .french ? "\u{202F}: " : ": "
    return Self.ended(
      (leads + [isPlain ? Self.lowered(entry) : entry]).joined(separator: isPlain ? " " : colon))
  }

  /// The title of an entry; one that is forbidden says so.
  func title(of entry: String) -> String {
    let title = DraftTitle.of(entry: entry)
    guard isForbidding else { return title }
    return language == .french
      ? "Interdit\u{202F}: " + Self.lowered(title) : "Not allowed: " + Self.lowered(title)
  }

  /// Whether an entry goes on with those who act in the future tense: « Le candidat : » « Confirmera… ».
  func isPromised(by entry: String) -> SentenceForce {
    guard leads.count == 1, SentenceForce.namesActor(leads[0], language),
      let first = DraftWords(entry).folded.first, SentenceForce.isFuture(first, language)
    else { return .stated }
    return .binding
  }

  private var isForbidding: Bool {
    let words = DraftWords(leads.last ?? "").folded
    return language == .french
      ? words.last == "pas" : words.last == "not" || words.last == "cannot"
  }

  private func isLabel(_ lead: String) -> Bool {
    DraftWords(lead).folded.count <= 4
      && SentenceForce(of: lead, in: language) == .stated
      && !SentenceForce.namesActor(lead, language)
      && !Self.openWords.contains(lastWord(of: lead))
  }

  /// Whether lead and entry make one sentence without a colon between them.
  private func goesOn(_ lead: String, with entry: String) -> Bool {
    if Self.openWords.contains(lastWord(of: lead)) { return true }
    guard let first = DraftWords(entry).folded.first else { return false }
    if isPromised(by: entry) == .binding { return true }
    guard SentenceForce(of: lead, in: language) > .stated else { return false }
    if Self.articles[language, default: []].contains(first) { return true }
    return language == .french && Self.infinitives.contains { first.hasSuffix($0) }
      && first.utf8.count > 3
  }

  private func lastWord(of text: String) -> String {
    DraftWords(text).folded.last ?? ""
  }

  /// Words that something must follow.
  private static let openWords: Set = [
    "de", "a", "d", "aux", "au", "des", "les", "la", "le", "doit", "doivent", "devra", "devront",
    "peut", "peuvent", "pourra", "pourront", "pas", "to", "shall", "must", "should", "may", "can",
    "will", "not", "cannot", "the", "que",
  ]

  private static let articles: [Language: Set<String>] = [
    .french: ["le", "la", "les", "l", "un", "une", "des", "de", "d", "que", "ne", "s", "se", "au"],
    .english: ["the", "a", "an", "that", "to", "all", "any", "its", "their"],
  ]

  private static let infinitives = ["er", "ir", "re", "oir"]

  private static func withoutColon(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace || last == ":" { text.removeLast() }
    return String(text)
  }

  private static func withoutEnd(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace || ";,.".contains(last) {
      // « etc. » and « … » say something.
      if text.hasSuffix("etc.") || text.hasSuffix("...") { break }
      text.removeLast()
    }
    return String(text)
  }

  private static func ended(_ text: String) -> String {
    ".…!?".contains(text.last ?? ".") ? text : text + "."
  }

  /// In small letters where the word is no name: « Identifier », but « RGPD », « SharePoint ».
  private static func lowered(_ text: String) -> String {
    let word = text.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
    guard let first = word.first, first.isUppercase,
      !word.dropFirst().contains(where: \.isUppercase)
    else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

/// The title of an item that its source gave none: the words that tell it from others.
enum DraftTitle {
  /// The most letters of a title.
  private static let most = 80

  /// The title of an entry: its words, without what ends it.
  static func of(entry: String) -> String {
    let line = entry.prefix { !$0.isNewline }
    // « D’enregistrer… », « de consulter… »: the words before have lost what they hang on.
    let small = line.prefix(3).lowercased()
    for word in ["de ", "d’", "d'"] where small.hasPrefix(word) {
      return cut(line.dropFirst(word.count))
    }
    return cut(line)
  }

  /// The title of a sentence: what follows the verb that binds.
  static func of(sentence: String) -> String {
    let bytes = Array(sentence.utf8)
    for verb in verbs {
      guard let end = end(of: verb, in: bytes), bytes.count - end >= 8 else { continue }
      let rest = String(decoding: bytes[end...], as: UTF8.self)
      return cut(rest.prefix { !$0.isNewline })
    }
    return cut(sentence.prefix { !$0.isNewline })
  }

  /// Where the first of these bytes end, or nil where they stand nowhere.
  private static func end(of verb: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= verb.count else { return nil }
    // They all begin with a blank: the letter after it tells most places apart.
    for start in 0...(bytes.count - verb.count)
    where bytes[start] == verb[0] && bytes[start + 1] == verb[1] {
      if bytes[start...].starts(with: verb) { return start + verb.count }
    }
    return nil
  }

  /// In bytes: a search by characters took a seventh of the time of a long list.
  private static let verbs = [
    " doit ", " doivent ", " devra ", " devront ", " devrait ", " devraient ", " shall ", " must ",
    " should ", " will ",
  ].map { Array($0.utf8) }

  private static func cut(_ text: Substring) -> String {
    let pieces = text.unicodeScalars.split(whereSeparator: \.isWhiteSpace)
    var words = pieces.map { String($0) }.joined(separator: " ")[...]
    while let last = words.last, " ;,.:".contains(last) { words.removeLast() }
    if words.count > most {
      words = words.prefix(most)
      if let blank = words.lastIndex(of: " ") { words = words[..<blank] }
      while let last = words.last, " ;,.:(".contains(last) { words.removeLast() }
      words += "…"
    }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
