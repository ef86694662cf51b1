internal import ArgumentParser
internal import CahierDocuments
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier trace`: from what asks to what answers, and back.
struct TraceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "trace",
      Text(
        fr: "Suivre les liens, de l’objectif à la note, et ce qu’ils laissent de côté.",
        en: "Follow the links from objective to mark, and what they leave out."),
      discussion: Text(
        fr: """
          Sans CODE\u{202F}: chaque flèche du modèle, ce qui n’est pas couvert, ce que rien ne demande, les liens à revoir.
          Avec CODE\u{202F}: ce qui le demande et ce qui y répond, de proche en proche.

            cahier tracer
            cahier tracer BF-012 --depth 2
            cahier tracer --format html -o traces.html
            cahier tracer confirmer BF-012
          """,
        en: """
          Without CODE: each arrow of the template, what is not covered, what nothing asks for, suspect links.
          With CODE: what asks for it and what answers it, step by step.

            cahier trace
            cahier trace FN-012 --depth 2
            cahier trace --format html -o trace.html
            cahier trace confirm FN-012
          """),
      subcommands: [TraceShowCommand.self, TraceConfirmCommand.self],
      defaultSubcommand: TraceShowCommand.self)
  }
}

/// `cahier trace show`, which is `cahier trace`.
struct TraceShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Text(
        fr: "Montrer les liens du dossier ou d’un élément.",
        en: "Show the links of the dossier or of an item."),
      discussion: Text(
        fr: "Le statut est 0\u{202F}; avec --strict, 1 s’il y a quelque chose à mettre en ordre.",
        en: "The status is 0; with --strict it is 1 where something is to be mended."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: TraceOutput

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "un élément, ou la clé d’un critère, avec celle du lot s’il y en a plusieurs : LOT/CLÉ",
        en:
          "an item, or the key of a criterion, with that of the lot where there are several: LOT/KEY"
      ),
      value: Text(same: "code"))) var code: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "avec CODE : le plus grand nombre de pas", en: "with CODE: the most steps"),
      value: .number)) var depth: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "sortir avec le statut 1 s’il y a quelque chose à mettre en ordre",
        en: "leave with status 1 where something is to be mended"))) var strict = false

  func run(in session: Session) throws(Failure) {
    _ = try output.chosen()
    let most = try depth.map { text throws(Failure) in
      try TypedFigure.whole(text, in: 1...1_000, at: "--depth")
    }
    let graph = try session.read { reader in
      let template = try DossierTemplate.load(reader, leaving: [.library])
      return TraceGraph(try reader.dossier(), template: template)
    }
    if let code {
      let node = try Self.node(code, in: graph)
      let walk = ChainWalk(from: node, in: graph, depth: most)
      try output.tell(TraceWalkPage(walk).form, in: session)
      return try judge(walk.suspects.isEmpty, strict)
    }
    guard most == nil else {
      throw .usage(
        "TRACE-021",
        Text(fr: "--depth demande un CODE", en: "--depth needs a CODE"),
        remedies: [Text(same: "cahier trace CODE --depth 2")])
    }
    let report = TraceReport(graph)
    try output.tell(TracePage(report).form, in: session)
    try judge(report.passes, strict)
  }

  private func judge(_ passes: Bool, _ isStrict: Bool) throws(Failure) {
    guard isStrict, !passes else { return }
    throw Failure(
      Diagnostic(
        .error, "TRACE-022",
        Text(
          fr: "des liens manquent ou sont à revoir", en: "links are missing or suspect"),
        remedies: [
          Text(same: "cahier trace"), Text(same: "cahier check --rule TRACE-001,TRACE-003"),
        ]),
      status: .findings)
  }

  /// The item or the criterion that a word names.
  ///
  /// - Throws: TRACE-020 for a word that names none.
  static func node(_ word: String, in graph: TraceGraph) throws(Failure) -> TraceNode {
    if let code = ItemCode(word.uppercased()), graph.items[code] != nil { return .item(code) }
    let leaves = graph.judged.leaves.map(\.node)
    let found = leaves.filter { node in
      guard case .criterion(let lot, let key) = node else { return false }
      return key.description == word || "\(lot)/\(key)" == word
    }
    if found.count == 1, let node = found.first { return node }
    throw .data(
      "TRACE-020",
      Text(
        fr: "«\u{202F}\(word)\u{202F}» n’est ni un élément, ni un critère noté du dossier",
        en: "“\(word)” is no item and no marked criterion of the dossier"),
      expected: found.isEmpty ? nil : .joined(found.map { Text(same: $0.description) }),
      remedies: [Text(same: "cahier item list"), Text(same: "cahier criterion list")])
  }
}
