internal import CahierModel

extension LineDialogue {
  /// Asks for several things one after the other; « retour » goes one back, past those that ask
  /// nothing.
  ///
  /// - Throws: `back` from the first of them, and every other detour from where it came.
  func inTurn(_ count: Int, _ ask: (Int) throws(Detour) -> Void) throws(Detour) {
    var place = 0
    var isGoingBack = false
    while place < count {
      let prompts = promptCount
      do throws(Detour) {
        try ask(place)
        isGoingBack = isGoingBack && promptCount == prompts && place > 0
        place += isGoingBack ? -1 : 1
      } catch {
        guard case .back = error, place > 0 else { throw error }
        isGoingBack = true
        place -= 1
      }
    }
  }

  /// Says what goes with a detour that leaves an entry which is not whole; nothing after a failure.
  func sayLost(_ shown: String, to detour: Detour) {
    if case .failure = detour { return }
    sayNotSaved(shown)
  }

  /// Says what is not saved, for it is not complete.
  func sayNotSaved(_ shown: String) {
    console.say(
      Text(
        fr: "  Non enregistré, car incomplet\u{202F}: \(shown.stopped)",
        en: "  Not saved, for it is not complete: \(shown.stopped)"))
  }

  /// Says which words of the person are not saved.
  func sayNotSaved(quoting words: String) {
    sayNotSaved(Text(fr: "« \(words) »", en: "“\(words)”").shown)
  }
}
