internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier review`: rounds in which a frozen state is read by those concerned.
struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "review",
      Text(
        fr: "Faire relire un état figé à ceux qui sont concernés.",
        en: "Have a frozen state read by those concerned."),
      discussion: Text(
        fr: """
          Un tour part d’un état de référence. Chaque participant reçoit le document et une feuille
          de réponse\u{202F}; il y vote les priorités, fait ses remarques et donne son accord. L’équipe
          retient ou écarte chaque remarque avec un motif.

            cahier référence ajouter v1 --reason "Premier jet relu par la DSI"
            cahier relecture ouvrir v1 --until 2026-12-10
            cahier relecture exporter -o relecture/
            cahier relecture importer reponse-dsi.ods
            cahier relecture décider 1 3..5 --accept --reason "Repris dans BF-012"
            cahier relecture signer DSI --on 2026-12-12
            cahier relecture clore
            cahier exporter relecture --format odt
          """,
        en: """
          A round starts from a baseline. Each participant gets the document and a response sheet, on
          which they vote on priorities, comment and sign off. The team accepts or declines each
          comment with a reason.

            cahier baseline add v1 --reason "First draft, read by IT"
            cahier review open v1 --until 2026-12-10
            cahier review export -o review/
            cahier review import answer-it.ods
            cahier review decide 1 3..5 --accept --reason "Taken up in FN-012"
            cahier review sign IT --on 2026-12-12
            cahier review close
            cahier export review --format odt
          """),
      subcommands: [
        ReviewOpenCommand.self, ReviewInviteCommand.self, ReviewListCommand.self,
        ReviewShowCommand.self, ReviewExportCommand.self, ReviewImportCommand.self,
        ReviewDecideCommand.self, ReviewSignCommand.self, ReviewCloseCommand.self,
      ])
  }
}

/// `--round`: which round a command is about.
struct RoundOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le numéro du tour\u{202F}; sinon le dernier",
        en: "the number of the round; else the last"),
      value: .number)) var round: Int?
}

extension DossierReader {
  /// The round of a number, the last one for nil.
  ///
  /// - Throws: REVIEW-001 where there is none.
  func round(_ number: Int?) throws -> ReviewRound {
    let rounds = try rounds()
    let found = number.map { number in rounds.first { $0.number == number } } ?? rounds.last
    guard let found else {
      throw Failure.data(
        "REVIEW-001",
        Text(fr: "il n’y a pas ce tour de relecture", en: "there is no such review round"),
        found: number.map(String.init),
        remedies: [
          Text(fr: "cahier relecture ouvrir v1", en: "cahier review open v1")
        ])
    }
    return found
  }

  /// The round of a number, which must take answers still.
  ///
  /// - Throws: REVIEW-001, or REVIEW-002 for one that is closed.
  func openRound(_ number: Int?) throws -> ReviewRound {
    let round = try round(number)
    guard let day = round.closedOn else { return round }
    throw Failure.data(
      "REVIEW-002",
      Text(
        fr: "le tour n°\u{A0}\(round.number) est clos depuis le \(Typography(.french).date(day))",
        en: "round no. \(round.number) is closed since \(Typography(.english).date(day))"),
      remedies: [
        Text(
          fr: "Ouvrir un autre tour\u{202F}: cahier relecture ouvrir …",
          en: "Open another round: cahier review open …")
      ])
  }
}

/// What commands call a round: « le tour n° 2 ».
extension ReviewRound {
  var called: Text {
    Text(fr: "le tour n°\u{A0}\(number)", en: "round no. \(number)")
  }
}

/// A participant as it is typed: `DSI=bureaux`.
enum TypedParticipant {
  static let value = Text(fr: "nom=population", en: "name=population")

  static func read(_ typed: String, at place: String) throws(Failure) -> RoundParticipant {
    let line = try TypedText.line(typed, at: place)
    guard let mark = line.lastIndex(of: "="), mark != line.startIndex else {
      return RoundParticipant(name: line)
    }
    return RoundParticipant(
      name: String(line[..<mark]).trimmed,
      population: String(line[line.index(after: mark)...]).trimmed)
  }

  /// Refuses a name that stands twice.
  static func requireOnce(_ participants: [RoundParticipant]) throws(Failure) {
    var names: Set<String> = []
    for participant in participants
    where !names.insert(CommandAliases.folded(participant.name)).inserted {
      throw .usage(
        "REVIEW-016",
        Text(fr: "ce participant figure deux fois", en: "this participant stands twice"),
        found: participant.name)
    }
  }
}
