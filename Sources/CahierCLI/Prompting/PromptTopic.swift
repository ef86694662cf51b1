internal import CahierModel

/// What a prompt is about: what its words of help answer.
struct PromptTopic {
  /// What `help`, `example`, `why` and `where` show, in the language of the screen.
  ///
  /// No prompt goes without help: what can be typed, and an example.
  var help: [String]
  var example: [String] = []
  var why: [String] = []
  var location: [String] = []
  /// Shows an entry of the list, for `see 3`; nil for a number that it does not have.
  var see: ((Int) -> [String]?)?
  /// Whether the prompt takes any text, where more words can be an answer.
  var takesText = false
  /// Whether « mod » makes sense here: it is then handed to the caller.
  var takesEdit = false
}

extension PromptTopic {
  init(_ help: Text, takesText: Bool = false) {
    self.init(help: [help.shown], takesText: takesText)
  }
}
