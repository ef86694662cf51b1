internal import CahierModel

extension ItemBringing {
  /// Adds what the criteria that were just taken name: the scenario of a demonstration.
  ///
  /// - Returns: What came, in sentences.
  func bring(with keys: [CriterionKey]) throws -> [Text] {
    let taken = Set(keys)
    let named = template.criteria.criteria.filter { ready in
      !ready.brings.isEmpty && taken.contains(ReadyCriterion.key(of: ready.id))
    }
    return try named.flatMap { ready in
      let key = ReadyCriterion.key(of: ready.id).description
      return MadeItem.told(try bring(ready.brings), by: key)
    }
  }
}
