internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// Answers from a file, in the order of the guide and not of the file.
final class AnswersPrompter: Prompter {
  let console: (any Console)? = nil
  private let path: String
  private let typesets: Bool
  private let nodes: [String: ReadingNode]
  private let faults: FaultList

  /// Reads the file, and every answer in it, before anything is changed.
  ///
  /// - Throws: A failure with all that is wrong, each fault with its line.
  init(path: String, dossier: GuideDossier, typesets: Bool) throws(Failure) {
    self.path = path
    self.typesets = typesets
    let bytes = try InputBytes.read(path)
    let menu = Set(dossier.template.guide.questions.filter(\.isMenu).map(\.id))
    do throws(DataError) {
      let file = try AnswersFile(bytes, file: path) { key in
        dossier.progress[key] != nil || menu.contains(key)
      }
      faults = file.faults
      nodes = Dictionary(file.entries.map { ($0.key, $0.value) }) { first, _ in first }
      for entry in dossier.progress.entries {
        guard let node = nodes[entry.asked.key], !node.isNull else { continue }
        _ = ReplyReading(dossier: dossier, asked: entry.asked, typesets: typesets).reply(node)
      }
      try file.faults.throwIfAny()
    } catch {
      throw Failure(error)
    }
  }

  func reply(to asked: AskedQuestion, in dossier: GuideDossier) throws(Detour) -> Reply? {
    guard let node = nodes[asked.key], !node.isNull else { return nil }
    let reply = ReplyReading(dossier: dossier, asked: asked, typesets: typesets).reply(node)
    do throws(DataError) {
      try faults.throwIfAny()
    } catch {
      throw .failure(Failure(error))
    }
    return reply
  }

  /// Whether the file answers a question.
  func answers(_ key: String) -> Bool {
    nodes[key].map { !$0.isNull } ?? false
  }
}
