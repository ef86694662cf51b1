internal import CahierModel

/// What somebody answered to a question, however it came: typed, piped or in a file.
///
/// It names ready items by their ids, so that it means the same in another dossier.
struct Reply: Hashable {
  var state = AnswerState.given
  /// The value that the dossier keeps; nil for another state than given.
  var value: AnswerValue?
  var assignee: String?
  var items = ItemWork()
  /// The procedure that was settled on.
  var procedure: ProcedureType?
  /// Whether the value was read and not confirmed: it is kept, and the question is asked again.
  var isUnconfirmed = false
  /// What was typed, where it is kept otherwise.
  var typed: [String] = []
  /// Whether only what it does to items is kept, and the question stays as it is.
  var leavesOpen = false

  init(_ value: AnswerValue, items: ItemWork = ItemWork()) {
    self.value = value
    self.items = items
  }

  /// An answer that is not given: not known, put off or addressed to somebody.
  init(_ state: AnswerState, assignee: String? = nil) {
    precondition(state != .given, "an answer that is given has a value")
    self.state = state
    self.assignee = assignee
  }
}

extension Reply {
  /// The same reply with what was typed for it.
  func typed(_ texts: [String]) -> Reply {
    var reply = self
    reply.typed = texts
    return reply
  }
}

/// What a reply does to the items of the dossier.
struct ItemWork: Hashable {
  /// The items that are kept, of those that the question offers; nil where nothing is picked.
  var kept: [ItemReference]?
  /// The order of the items.
  var order: [ItemReference]?
  /// Statements that were corrected.
  var statements: [Statement] = []
  /// Words of a field that were changed.
  var words: [FieldWord] = []
  /// Items that somebody wrote.
  var own: [OwnItem] = []
  /// Why items that a law asks for are left out.
  var reasons: [Reason] = []
  var mending = Mending()

  struct Reason: Hashable {
    /// The id of the ready item.
    let item: String
    let text: String
  }

  struct Statement: Hashable {
    let item: ItemReference
    let text: String
  }

  struct FieldWord: Hashable {
    let item: ItemReference
    let field: String
    let word: String
  }
}

/// An item that somebody wrote in the guide.
struct OwnItem: Hashable {
  var family: String?
  /// Texts by field id, in the main language of the dossier.
  var texts: [String: String] = [:]
  /// Words by field id.
  var words: [String: String] = [:]
  /// Where it leads, by link id.
  var links: [String: [ItemReference]] = [:]
}
