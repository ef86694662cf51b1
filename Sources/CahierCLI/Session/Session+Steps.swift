internal import CahierModel

extension Session {
  /// Tells what is being done, where `--verbose` asks for it.
  func trace(_ text: @autoclosure () -> Text) {
    guard choices.isVerbose else { return }
    say(Text(fr: "détail\u{202F}: ", en: "detail: ") + text())
  }

  /// Runs a step, and tells how long it took where `--verbose` asks for it.
  func timed<Value>(
    _ step: @autoclosure () -> Text, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard choices.isVerbose else { return try body() }
    let clock = ContinuousClock()
    let start = clock.now
    defer {
      let duration = start.duration(to: clock.now).milliseconds
      trace(step() + Text(fr: " : \(duration) ms", en: ": \(duration) ms"))
    }
    return try body()
  }
}

extension Duration {
  /// The whole milliseconds of a duration, rounded down.
  fileprivate var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}
