package import CahierFormats
internal import Yams

/// Reads YAML into a tree of values, with limits that no file of Cahier comes near.
///
/// Anchors, aliases and tags are refused: no file of Cahier needs them, and a few bytes of them can
/// stand for gigabytes.
package enum YAMLReader {
  /// How much a file may hold.
  package struct Limits: Sendable {
    package var bytes = 64 << 20
    package var nodes = 1_000_000
    /// How deep flow collections may nest, and how many columns a line may be indented: together
    /// they bound the recursion of the parser.
    package var flowDepth = 200
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
      throw .notUTF8(offset: firstInvalidOffset(in: bytes))
    }
    try NestingGuard(limits: limits).check(content)
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
      throw DataSyntaxError(error)
    } catch {
      throw .malformed("\(error)", DataNode.Place(line: 1, column: 1))
    }
  }

  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int {
    var valid = 0
    var codec = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch codec.parseScalar(from: &iterator) {
      case .valid(let scalar): valid += scalar.count
      case .emptyInput, .error: return valid
      }
    }
  }
}

extension DataSyntaxError {
  /// Says in our own type what libyaml found.
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .malformed(problem, DataNode.Place(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let place = DataNode.Place(line: context.mark.line, column: context.mark.column)
      self = .duplicateKey(duplicates.first ?? "", place)
    case .reader(let problem, let offset, _, _):
      self = offset.map(DataSyntaxError.notUTF8) ?? .malformed(problem, .init(line: 1, column: 1))
    default:
      self = .malformed("\(error)", DataNode.Place(line: 1, column: 1))
    }
  }
}
