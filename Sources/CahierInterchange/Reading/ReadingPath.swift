/// The keys that lead to a value of a data file, from the value back to the root.
///
/// Only messages need them in words: nearly every value is read without one, and to put together a
/// text for each would be a tenth of the time of reading a template.
enum ReadingPath: CustomStringConvertible {
  /// What leads to the whole of a file: nothing, or the keys it would have in a larger one.
  case root(String)
  indirect case key(String, of: ReadingPath)
  /// The place in a sequence, counted from 1.
  indirect case item(Int, of: ReadingPath)

  /// The keys as a person would say them: `criteria[2].weight`.
  var description: String {
    switch self {
    case .root(let keys): return keys
    case .key(let key, let parent):
      let start = parent.description
      return start.isEmpty ? key : "\(start).\(key)"
    case .item(let number, let parent): return "\(parent.description)[\(number)]"
    }
  }
}
