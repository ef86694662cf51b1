internal import CahierModel

/// The words in which people are told of the items of packs.
enum PackWords {
  /// What an item becomes, nothing where the template has no kind for it.
  static func name(of kind: ItemKind?) -> Text { kind?.name.one ?? Text(same: "") }

  /// How an item stands to the dossier.
  static func state(_ state: PackItemState) -> Text {
    switch state {
    case .open: Text(fr: "à prendre", en: "left to take")
    case .taken(let code):
      Text(fr: "dans le dossier\u{202F}: \(code)", en: "in the dossier: \(code)")
    case .notYet(let day):
      Text(
        fr: "ne vaut qu’à partir du \(Typography(.french).date(day))",
        en: "holds from \(Typography(.english).date(day)) only")
    case .ended(let day):
      Text(
        fr: "ne vaut plus depuis le \(Typography(.french).date(day))",
        en: "held until \(Typography(.english).date(day))")
    case .otherLaw(let law):
      Text(fr: "ne vaut qu’en \(law.name.fr)", en: "holds under \(law.name.en) only")
    case .noKind:
      Text(fr: "le modèle n’a pas de sorte pour elle", en: "the template has no kind for it")
    }
  }

  /// What an item rests on, a sentence for each source with how sure it is.
  static func basis(of item: PackItem, in pack: ClausePack) -> [Text] {
    guard !item.sources.isEmpty else {
      return [Text(fr: "Source\u{202F}: usage.", en: "Source: practice.")]
    }
    return item.sources.compactMap { pack.sources[id: $0] }.map { source in
      let url = source.url.map { " \($0)" } ?? ""
      return Text(
        fr: "Source\u{202F}: \(source.reference.fr) (\(source.confidence.sureness.fr)).\(url)",
        en: "Source: \(source.reference.en) (\(source.confidence.sureness.en)).\(url)")
    }
  }

  /// The days on which an item holds, nil where none is known.
  static func validity(of item: PackItem) -> Text? {
    let (fr, en) = (Typography(.french), Typography(.english))
    switch (item.from, item.until) {
    case (nil, nil): return nil
    case (let from?, nil):
      return Text(
        fr: "En vigueur depuis le \(fr.date(from)).", en: "In force since \(en.date(from)).")
    case (nil, let until?):
      return Text(fr: "Jusqu’au \(fr.date(until)).", en: "Until \(en.date(until)).")
    case (let from?, let until?):
      return Text(
        fr: "En vigueur du \(fr.date(from)) au \(fr.date(until)).",
        en: "In force from \(en.date(from)) to \(en.date(until)).")
    }
  }
}

extension PackItem.Priority {
  /// How much an item matters, in words.
  var name: Text {
    switch self {
    case .must: Text(fr: "indispensable", en: "essential")
    case .should: Text(fr: "importante", en: "important")
    case .could: Text(fr: "souhaitée", en: "desirable")
    }
  }
}

extension EvaluationRole {
  /// What a requirement does when offers are judged, in words.
  var said: Text {
    switch self {
    case .knockOut: Text(fr: "éliminatoire", en: "knock-out")
    case .scored: Text(fr: "notée", en: "scored")
    case .informative: Text(fr: "informative", en: "informative")
    }
  }
}

extension PackItemState {
  /// What programs call it.
  var key: String {
    switch self {
    case .open: "open"
    case .taken: "taken"
    case .notYet: "notYet"
    case .ended: "ended"
    case .otherLaw: "otherLaw"
    case .noKind: "noKind"
    }
  }

  /// The item of the dossier, where it has it.
  var code: ItemCode? {
    if case .taken(let code) = self { code } else { nil }
  }
}
