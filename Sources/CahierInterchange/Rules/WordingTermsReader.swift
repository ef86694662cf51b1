package import CahierModel

/// Reads the words that texts are checked for: `templates/rules/wording/terms.yaml`.
package enum WordingTermsReader {
  /// Reads a file, and gathers all that is wrong with it.
  ///
  /// - Throws: `DataError` with the codes FILE-002 to FILE-008.
  package static func read(_ bytes: [UInt8], file: String) throws(DataError) -> WordingTerms {
    let faults = FaultList()
    let root = try faults.root(bytes, file: file, version: "wording")
    root.allowOnly(["wording"] + TermList.all.map(\.name))
    var lists: [Language: [TermList: [String]]] = [:]
    for list in TermList.all {
      guard let node = root.required(list.name) else { continue }
      node.allowOnly(Language.allCases.map(\.rawValue) + ["both"])
      let both = terms(node["both"])
      for language in Language.allCases {
        lists[language, default: [:]][list] = both + terms(node[language.rawValue])
      }
    }
    try faults.throwIfAny()
    return WordingTerms(lists)
  }

  private static func terms(_ node: ReadingNode?) -> [String] {
    node?.items().compactMap { $0.text() } ?? []
  }
}
