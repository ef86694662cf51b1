internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// Writes the documents of the dossier, one after the other, into the folder of documents.
struct GuideExports {
  let session: Session

  func run() throws(Failure) {
    let path = try session.dossierPath()
    let criteria = try session.read { try $0.holdingCounts().criteria }
    var whats = ["specification", "prices"]
    if criteria > 0 { whats.append("criteria") }
    for what in whats { try export(what, path) }
  }

  private func export(_ what: String, _ path: String) throws(Failure) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".cahier") ? String(name.dropLast(".cahier".count)) : name
    let folder = Text(fr: "documents", en: "documents").shown
    let slug = ExportWhat(rawValue: what)?.slug.shown ?? what
    let file = "\(folder)/\(stem)-\(slug).odt"
    FolderFiles.makeFolders(for: file)
    try CommandRun.run(
      ["export", what, "--format", "odt", "--force", "-o", file, "--dossier", path])
  }
}

/// Runs a command as if it had been typed: the menus of the guide do nothing that commands cannot.
enum CommandRun {
  static func run(_ words: [String]) throws(Failure) {
    do {
      var command = try CahierCommand.parseAsRoot(words)
      try command.run()
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        UsageSentence.diagnostic(
          for: CahierCommand.message(for: error),
          command: CommandTree.known(words.prefix { !$0.hasPrefix("-") }.map { $0 })),
        status: .usage)
    }
  }
}
