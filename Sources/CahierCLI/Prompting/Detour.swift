internal import CahierModel

/// Why a prompt got no answer: the conversation goes another way.
enum Detour: Error {
  case back, later, unknown, stop
  /// Another question, by its key.
  case question(String)
  /// Something that is shown is to be changed first.
  case edit
  /// To somebody, or to whoever usually knows.
  case assigned(String?)
  /// A pipe has no more lines.
  case ended
  /// Nothing was asked, for there is nothing to ask about; with what is noted all the same.
  case passed(Reply?)
  case failure(Failure)
}

extension Detour {
  /// Whether the person says that there is no answer, or that somebody else has it.
  var isNoAnswer: Bool {
    switch self {
    case .unknown, .assigned: true
    default: false
    }
  }

  var isBack: Bool {
    if case .back = self { true } else { false }
  }

  /// Whether the person leaves what is being asked, for good or for another question.
  var isLeaving: Bool {
    switch self {
    case .stop, .question: true
    default: false
    }
  }

  /// Runs what can fail, and fails as a detour.
  static func failing<Value>(
    _ body: () throws(Failure) -> Value
  ) throws(Detour) -> Value {
    do throws(Failure) {
      return try body()
    } catch {
      throw .failure(error)
    }
  }
}
