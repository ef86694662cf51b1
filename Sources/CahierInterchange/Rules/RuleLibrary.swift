internal import CTemplates
internal import CahierFormats
package import CahierModel

/// The rules that come with the program as data: law by jurisdiction, and words of statements.
package enum RuleLibrary {
  /// What is known of how contracts are passed under a law, or nil for one that Cahier knows not.
  ///
  /// - Throws: `DataError` for a file that is wrong, which the tests of the project let through none
  ///   of.
  package static func procurementLaw(
    of jurisdiction: Jurisdiction
  ) throws(DataError) -> ProcurementLaw? {
    let path = "\(jurisdiction.rawValue.lowercased())/procurement.yaml"
    return try bytes(path).map { bytes throws(DataError) in
      try ProcurementLawReader.read(bytes, file: path)
    }
  }

  /// The words that statements are checked for.
  ///
  /// - Throws: `DataError`, as above.
  package static func wordingTerms() throws(DataError) -> WordingTerms {
    let path = "wording/terms.yaml"
    return try WordingTermsReader.read(bytes(path) ?? [], file: path)
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    let file = (0..<CRuleFileCount()).lazy.map { CRuleFileAt($0) }.first { file in
      file.path.map { String(cString: $0) == path } ?? false
    }
    return file.map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.length)) }
  }
}

extension FaultList {
  /// The root of a file of rules, of a version that this program reads.
  func root(_ bytes: [UInt8], file: String, version key: String) throws(DataError) -> ReadingNode {
    let node: DataNode?
    do throws(DataSyntaxError) {
      node = try YAMLReader.read(bytes)
    } catch {
      throw DataError(error.diagnostic(file: file))
    }
    guard let node else { throw DataError(Self.empty(file)) }
    let root = ReadingNode(node, file: file, faults: self)
    _ = root.required(key)?.integer(in: 1...1)
    return root
  }

  private static func empty(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "FILE-004", Text(fr: "le fichier est vide", en: "the file is empty"),
      at: [Text(same: file)])
  }
}
