/// The bytes of the command line, before they are made into text.
enum ProgramArguments {
  /// The position, from 1, of the first argument that is no UTF-8, or nil.
  ///
  /// The standard library replaces what it cannot read, and nobody would be told.
  static var firstThatIsNoText: Int? {
    (1..<max(1, Int(CommandLine.argc))).first { position in
      guard let argument = CommandLine.unsafeArgv[position] else { return false }
      return String(validatingCString: argument) == nil
    }
  }
}
