internal import CahierEvaluation
internal import CahierFormats
internal import CahierModel

extension EvaluationReader {
  mutating func readOffers(_ node: ReadingNode, lot: String) -> [Offer] {
    node.items().enumerated().map { readOffer($1, at: $0, lot: lot) }
  }

  /// An offer, with an empty name where a fault says that the name is missing.
  private mutating func readOffer(_ node: ReadingNode, at position: Int, lot: String) -> Offer {
    places.note(.offer(position), line: node.node.place.line)
    node.allowOnly(
      "name", "registration", "members", "variant", "received", "status", "reason", "price",
      "prices", "lines", "currency", "taxBasis", "vat", "marks", "responses")
    let tenderer = Tenderer(
      name: node.required("name")?.text() ?? "", registration: node["registration"]?.text(),
      members: (node["members"]?.items() ?? []).compactMap { $0.text() })
    var offer = Offer(
      tenderer: tenderer, lot: lot, variant: node["variant"]?.text(),
      received: node["received"]?.text(),
      status: node["status"]?.word(OfferStatus.self) ?? .admitted,
      reason: node["reason"]?.text(mainLanguage: language) ?? BilingualText())
    offer.priceLines = readPrices(node, of: position)
    offer.marks = readMarks(node["marks"], of: position)
    offer.responses = (node["responses"]?.entries() ?? []).compactMap(readResponse)
    return offer
  }

  private mutating func readMarks(_ node: ReadingNode?, of offer: Int) -> [Mark] {
    var marks: [Mark] = []
    for (name, value) in node?.entries() ?? [] {
      let values: [ReadingNode] =
        if case .sequence = value.node.value { value.items() } else { [value] }
      for value in values {
        places.note(.mark(offer: offer, mark: marks.count), line: value.node.place.line)
        if let mark = readMark(value, on: CriterionKey(name)) { marks.append(mark) }
      }
    }
    return marks
  }

  /// A mark: a number, or a number with the reasons behind it.
  private func readMark(_ node: ReadingNode, on criterion: CriterionKey) -> Mark? {
    guard case .mapping = node.node.value else {
      return node.decimal().map { Mark(criterion: criterion, value: $0) }
    }
    node.allowOnly("mark", "justification", "place", "evaluator")
    guard let value = node.required("mark")?.decimal() else { return nil }
    return Mark(
      criterion: criterion, value: value,
      justification: node["justification"]?.text(mainLanguage: language) ?? BilingualText(),
      place: node["place"]?.text(), evaluator: node["evaluator"]?.text())
  }

  /// A response: a word, or a word with a comment and a date.
  private func readResponse(_ entry: (key: String, value: ReadingNode)) -> Response? {
    let node = entry.value
    guard case .mapping = node.node.value else {
      return node.word(ResponseAnswer.self).map { Response(item: entry.key, answer: $0) }
    }
    node.allowOnly("answer", "comment", "date")
    guard let answer = node.required("answer")?.word(ResponseAnswer.self) else { return nil }
    return Response(
      item: entry.key, answer: answer,
      comment: node["comment"]?.text(mainLanguage: language) ?? BilingualText(),
      date: node["date"]?.date())
  }
}
