internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// Keeps what is answered in a file that can be given to another dossier.
final class AnswerRecorder {
  private let path: String
  private let language: Language
  private var entries: [AnswerFileValue.Entry] = []

  init(path: String, language: Language) {
    self.path = path
    self.language = language
  }

  /// Keeps a reply, the last one to each question, and writes the file at once.
  func keep(_ reply: Reply, to asked: AskedQuestion) throws(Failure) {
    entries.removeAll { $0.key == asked.key }
    entries.append(.init(asked.key, reply.fileValue(to: asked.question)))
    try TextFileOutput.write(
      AnswerFileValue.file(entries, language: language), to: path, replacing: true)
  }
}
