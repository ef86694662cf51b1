/// What one field of an end of a link said when the link was made or last confirmed.
///
/// It is kept from the first change of the field on, so that a link of which nothing is kept
/// stands as it was. A field that is changed back says again what it said.
package struct FormerValue: Hashable, Sendable {
  /// An end of a link.
  package enum Side: String, CaseIterable, Hashable, Sendable {
    /// The item that holds the link.
    case from
    /// The item that it leads to.
    case to
  }

  /// The link, whose ends exist.
  package var link: Link
  /// Which of its ends says something else now.
  package var side: Side
  /// The id of the field, `family`, or the name of a figure in its braces: `{accounts}`.
  package var field: String
  /// The SHA-256 of the value, in hexadecimal digits.
  package var fingerprint: String

  package init(link: Link, side: Side, field: String, fingerprint: String) {
    self.link = link
    self.side = side
    self.field = field
    self.fingerprint = fingerprint
  }

  /// The code of the item at the end that changed.
  package var item: ItemCode { side == .from ? link.from : link.to }
}

extension Item {
  /// What stands for the family where fields are named: no field of a template bears this id.
  package static let familyField = "family"

  /// The SHA-256 of what a field says, in hexadecimal digits: of all languages of a text, and of an
  /// empty value where there is none.
  package func fingerprint(of field: String) -> String {
    SHA256.digest(of: signature(of: field)).description
  }

  /// What fields of two states of one item say something else, in their order.
  ///
  /// A translation that is added where there was none changes nothing of what was said.
  ///
  /// `main`: the main language of the dossier.
  package func fieldsChanged(in new: Item, main: Language) -> [String] {
    let values = Set(fields.keys).union(new.fields.keys).filter { fields[$0] != new.fields[$0] }
    let words = Set(texts.keys).union(new.texts.keys).filter { field in
      let (old, text) = (texts[field] ?? BilingualText(), new.texts[field] ?? BilingualText())
      return (old[main] ?? "") != (text[main] ?? "")
        || !(old[main.other] ?? "").isEmpty && old[main.other] != text[main.other]
    }
    let others = family == new.family ? [] : [Self.familyField]
    return others + values.union(words).sorted()
  }

  private func signature(of field: String) -> String {
    if field == Self.familyField { return "family \(family ?? "")" }
    if let value = fields[field] { return value.signature }
    let text = texts[field] ?? BilingualText()
    return Language.allCases.map { language in
      let words = text[language] ?? ""
      return "\(language.rawValue) \(words.utf8.count) \(words)"
    }.joined(separator: "\n")
  }
}

extension ItemValue {
  /// The value as one text that no other value of any form has.
  fileprivate var signature: String {
    switch self {
    case .word(let word): "word \(word)"
    case .level(let level):
      switch level.amount {
      case .number(let number): "level \(level.comparison.rawValue) \(number) \(level.unit)"
      case .parameter(let id): "level \(level.comparison.rawValue) {\(id)} \(level.unit)"
      }
    case .number(let number): "number \(number)"
    case .flag(let flag): "flag \(flag)"
    case .date(let date): "date \(date)"
    case .sources(let ids): "sources \(ids.joined(separator: " "))"
    }
  }
}
