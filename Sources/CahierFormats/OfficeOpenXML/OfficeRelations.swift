/// What a part of a package leads to: other parts, by what they are.
///
/// Targets outside the package are left out: nothing is ever fetched.
struct OfficeRelations {
  private var byID: [String: String] = [:]
  private var byType: [String: String] = [:]

  /// Reads the relations of a part; none for no bytes.
  ///
  /// - Parameters:
  ///   - bytes: The XML of the relations.
  ///   - part: What messages call it.
  ///   - folder: Where the part stands, with its slash: `word/`.
  /// - Throws: `OfficeError.xml` for what is no XML.
  init(_ bytes: [UInt8], part: String, folder: String) throws(OfficeError) {
    guard !bytes.isEmpty else { return }
    do throws(XMLError) {
      let reader = try XMLReader(bytes)
      while let event = try reader.next() {
        guard case .start(let element) = event, element.name.local == "Relationship",
          element["", "TargetMode"] != "External", let target = element["", "Target"]
        else { continue }
        let path = Self.path(target, in: folder)
        if let id = element["", "Id"] { byID[id] = path }
        let type = element["", "Type"]?.split(separator: "/").last.map(String.init)
        if let type, byType[type] == nil { byType[type] = path }
      }
    } catch {
      throw .xml(error, part: part)
    }
  }

  /// The part that an id leads to.
  func target(_ id: String) -> String? { byID[id] }

  /// The first part of a type, by the last word of its address: `styles`.
  func target(ofType type: String) -> String? { byType[type] }

  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
