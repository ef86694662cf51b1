internal import CahierModel

/// The words for what a document changes, and for why something is not changed there.
struct ReturnedWords {
  let draft: ReturnedDraft

  /// « BF-012 Titre », or what an item that is added would be called.
  func name(of proposal: ReturnedProposal) -> String {
    let language = draft.mark.languages[0]
    guard let item = proposal.item else {
      guard case .addition(let added) = proposal.change.action else { return "" }
      let field = proposal.kind.field(for: .title) ?? proposal.kind.field(for: .statement)
      return field.flatMap { added.texts[$0.id] }.map(\.onOneLine) ?? ""
    }
    let title = proposal.kind.field(for: .title) ?? proposal.kind.field(for: .statement)
    let text = title.flatMap { item.texts[$0.id] }?.preferring(language) ?? ""
    return "\(item.code) \(text.onOneLine.cutShort)"
  }

  /// « Besoins fonctionnels – Accès » : what items stand under.
  func section(of proposal: ReturnedProposal) -> String {
    let kind = proposal.kind.name.many
    guard let family = word(proposal.family, proposal.kind) else { return kind.shown.capitalised }
    return kind.shown.capitalised + " – " + family.shown
  }

  func word(_ family: String?, _ kind: ItemKind) -> Text? {
    guard let family, let families = kind.families else { return nil }
    return draft.base.template.vocabularies[id: families]?.words[id: family]?.name
  }

  /// What is changed, line by line.
  func lines(of proposal: ReturnedProposal) -> [String] {
    let runs = DifferenceRuns(ScreenLanguage.current)
    var lines: [String]
    switch proposal.change.action {
    case .text(let place, _, _):
      lines = labelled(
        fieldName(proposal, place.language), runs.text(of: proposal.words?.runs ?? []))
    case .value(let place, _, _):
      lines = labelled(
        fieldName(proposal, place.language), runs.text(of: proposal.words?.runs ?? []))
    case .withdrawal: lines = [Text(fr: "retirer cet élément", en: "take this item out").shown]
    case .addition(let added): lines = self.lines(of: added, proposal.kind)
    case .move(let place, let family): lines = [move(place, family, proposal.kind).shown]
    }
    if proposal.state == .conflict {
      let conflict = Text(
        fr: "CONFLIT, le dossier a changé aussi", en: "CONFLICT, the dossier has changed too")
      lines += proposal.now.map { labelled(conflict.shown, $0) } ?? [conflict.shown]
    }
    return lines
  }

  private func fieldName(_ proposal: ReturnedProposal, _ language: Language) -> String {
    let label = proposal.field?.label.shown ?? ""
    guard draft.base.now.header.languages.count > 1 else { return label }
    return "\(label) (\(language.rawValue))"
  }

  private func labelled(_ name: String, _ text: String) -> [String] {
    let head = Typography(ScreenLanguage.current).label(name) + " "
    return (head + text).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? String($1) : "  \($1)" }
  }

  private func lines(of added: AddedItem, _ kind: ItemKind) -> [String] {
    let one = kind.name.one
    let head = Text(fr: "ajouter\u{202F}: \(one.fr)", en: "add: \(one.en)").shown
    return [head]
      + kind.fields.flatMap { field -> [String] in
        guard let text = added.texts[field.id] ?? added.values[field.id] else { return [] }
        return labelled(field.label.shown, text)
      }
  }

  private func move(_ place: ReturnedPlace, _ family: String?, _ kind: ItemKind) -> Text {
    let after = place.after.flatMap(draft.code)
    let before = place.before.flatMap(draft.code)
    let spot: Text =
      if let after {
        Text(fr: "après \(after)", en: "behind \(after)")
      } else if let before {
        Text(fr: "avant \(before)", en: "before \(before)")
      } else {
        Text(fr: "en tête", en: "first")
      }
    guard let name = word(family, kind) else {
      return Text(fr: "déplacer \(spot.fr)", en: "move \(spot.en)")
    }
    return Text(
      fr: "déplacer \(spot.fr), dans la famille «\u{202F}\(name.fr)\u{202F}»",
      en: "move \(spot.en), into the family “\(name.en)”")
  }
}

// MARK: - Refusals

extension ReturnedWords {
  /// Why a line is not changed in the document, and where it is changed.
  func reason(_ part: ProtectedPart, of id: ItemID?) -> Text {
    let code = id.flatMap(draft.code)?.description ?? "CODE"
    let edit = Text(
      fr: "cahier élément modifier \(code)", en: "cahier item edit \(code)")
    switch part {
    case .cover:
      return Text(
        fr: "page de garde\u{202F}: cahier en-tête modifier", en: "cover: cahier header edit")
    case .heading: return Text(fr: "titre du modèle", en: "title of the template")
    case .clause:
      return Text(
        fr: "texte du modèle, ou fait par Cahier", en: "text of the template, or made by Cahier")
    case .answer(let question):
      return Text(
        fr: "réponse au guide\u{202F}: cahier réponse \(question)",
        en: "answer to the guide: cahier answer \(question)")
    case .table:
      return Text(fr: "tableau fait par Cahier", en: "table that Cahier makes")
    case .code:
      return Text(fr: "code, donné par Cahier", en: "code, which Cahier gives")
    case .label: return Text(fr: "nom d’un champ", en: "name of a field")
    case .links:
      return Text(
        fr: "liens\u{202F}: \(edit.fr)", en: "links: \(edit.en)")
    case .figure(let name):
      return Text(
        fr: "\(name) vient d’une réponse au guide\u{202F}: cahier réponse",
        en: "\(name) comes from an answer to the guide: cahier answer")
    case .otherLanguage:
      return Text(
        fr: "texte dans l’autre langue\u{202F}: \(edit.fr)",
        en: "text in the other language: \(edit.en)")
    case .value(let fault):
      guard let expected = fault.expected else { return fault.message }
      return Text(
        fr: "\(fault.message.fr)\u{202F}; attendu\u{202F}: \(expected.fr)",
        en: "\(fault.message.en); expected: \(expected.en)")
    case .required:
      return Text(
        fr: "ne peut rester vide\u{202F}; pour retirer l’élément, effacer toute sa ligne",
        en: "cannot stay empty; to take the item out, delete all of its row")
    case .kind:
      return Text(
        fr: "un élément ne change pas de sorte", en: "an item does not change its kind")
    case .inUse(let users):
      let list = users.prefix(5).joined(separator: ", ")
      return Text(
        fr: "ne peut être retiré\u{202F}: \(list) y mènent",
        en: "cannot be taken out: \(list) lead to it")
    case .gone:
      return Text(
        fr: "le dossier n’a plus cet élément", en: "the dossier has this item no more")
    case .outside:
      return Text(
        fr: "ajouté hors de tout élément", en: "added where no item is")
    }
  }

  /// Where something stands, as people count.
  static func place(_ place: TextUnit.Place) -> Text {
    switch place {
    case .paragraph(let number):
      Text(fr: "paragraphe \(number)", en: "paragraph \(number)")
    case .row(let table, let row):
      Text(fr: "tableau \(table), ligne \(row)", en: "table \(table), row \(row)")
    }
  }

  /// What was there and what is there now, in a line.
  func lines(of refusal: ReturnedLine) -> [String] {
    let runs = DifferenceRuns(ScreenLanguage.current)
    let code = refusal.item.flatMap(draft.code).map { "\($0), " } ?? ""
    let reason = refusal.reason.map { self.reason($0, of: refusal.item).shown } ?? ""
    let words = WordDifference(from: refusal.old, to: refusal.new).runs
    return [
      "  \(code)\(Self.place(refusal.place).shown) - \(reason)",
      "    " + runs.text(of: words).onOneLine,
    ]
  }
}

extension String {
  /// The first words of a long text.
  fileprivate var cutShort: String { count > 60 ? "\(prefix(60))…" : self }
}
