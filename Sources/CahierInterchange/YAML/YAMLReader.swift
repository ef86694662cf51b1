package import CahierFormats
internal import Yams

/// Reads YAML into a tree of values, with limits that no file of Cahier comes near.
///
/// Anchors, aliases and tags are refused: no file of Cahier needs them, and a few bytes of them can
/// stand for gigabytes.
package enum YAMLReader {
  /// How much a file may hold.
  package struct Limits: Sendable {
    /// How many bytes the file has at most: 64 MiB.
    package var bytes = 64 << 20
    /// How many values it has at most: scalars, sequences and mappings.
    package var nodes = 1_000_000
    /// How deep values may nest.
    package var depth = 200
    /// How many columns a line may be indented, which bounds the recursion of the parser.
    package var indentation = 400

    package init() {}
  }

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8, with or without a byte order mark.
  ///   - limits: What the file may hold.
  /// - Returns: The root, or nil for a file with no document.
  /// - Throws: `DataSyntaxError` with the place of the first fault.
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(DataSyntaxError) -> DataNode? {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .notUTF8(in: bytes)
    }
    try NestingGuard(limits: limits).check(content)
    // Before the parser compares keys, which takes ever longer with such a letter.
    if let place = CombiningMarks.firstExcess(in: text) {
      throw .tooManyMarks(limit: CombiningMarks.limit, place)
    }
    return try parse(text, limits: limits)
  }

  private static func parse(
    _ text: String, limits: Limits
  ) throws(DataSyntaxError) -> DataNode? {
    do {
      // The parser lives as long as the conversion: nodes hold their anchors weakly.
      let parser = try Parser(yaml: text, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else { return nil }
        var conversion = YAMLConversion(limits: limits)
        return try conversion.convert(root)
      }
    } catch let error as DataSyntaxError {
      throw error
    } catch let error as YamlError {
      throw DataSyntaxError(error, in: text, limits: limits)
    } catch {
      throw .malformed("\(error)", DataNode.Place(line: 1, column: 1))
    }
  }
}

extension DataSyntaxError {
  /// Says in our own type what libyaml found.
  fileprivate init(_ error: YamlError, in text: String, limits: YAMLReader.Limits) {
    switch error {
    case .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting level"):
      self = .tooDeep(
        limit: limits.depth, DataNode.Place(line: mark.line, column: mark.column))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .malformed(problem, DataNode.Place(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let place = DataNode.Place(line: context.mark.line, column: context.mark.column)
      let key = duplicates.first ?? ""
      self = .duplicateKey(key, RepeatedKey(key, under: place).place(in: text) ?? place)
    case .reader(let problem, _, _, _):
      // The text is UTF-8: the parser refuses a character that YAML has no place for.
      self =
        YAMLCharacters.firstForbidden(in: text).map { .forbiddenCharacter($0.name, $0.place) }
        ?? .malformed(problem, .init(line: 1, column: 1))
    default:
      self = .malformed("\(error)", DataNode.Place(line: 1, column: 1))
    }
  }
}
