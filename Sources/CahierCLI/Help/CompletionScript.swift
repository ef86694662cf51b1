internal import CahierModel

/// The scripts that make the shells ask `cahier help complete`.
///
/// Where there is nothing to offer, the shells offer files.
enum CompletionScript {
  static func lines(for shell: String) throws(Failure) -> [String] {
    switch shell {
    case "bash": bash
    case "zsh": zsh
    case "fish": fish
    default:
      throw Failure(
        Diagnostic(
          .error, "INPUT-013",
          Text(
            fr: "l’interpréteur «\u{202F}\(shell)\u{202F}» est inconnu",
            en: "the shell “\(shell)” is unknown"),
          expected: Text(same: "bash, zsh, fish")), status: .usage)
    }
  }

  private static let bash = [
    "# bash completion for cahier",
    "_cahier() {",
    "  local IFS=$'\\n'",
    "  COMPREPLY=($(cahier help complete -- \"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null))",
    "}",
    "complete -o default -F _cahier cahier",
  ]

  private static let zsh = [
    "#compdef cahier",
    "local -a candidates",
    "candidates=(${(f)\"$(cahier help complete -- \"${(@)words[2,CURRENT]}\" 2>/dev/null)\"})",
    "if (( $#candidates )); then compadd -a candidates; else _files; fi",
  ]

  private static let fish = [
    "# fish completion for cahier",
    "complete -c cahier -a '(cahier help complete -- (commandline -opc)[2..-1] (commandline -ct))'",
  ]
}
