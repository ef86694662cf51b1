internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier lot rename 1 A`: gives a lot another key.
struct LotRenameCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "rename", Text(fr: "Changer la clé d’un lot.", en: "Change the key of a lot."),
      discussion: Text(
        fr:
          "Ses critères et ses offres suivent. Le titre se change par «\u{202F}cahier lot edit --title\u{202F}».",
        en: "Its criteria and its offers follow. The title is changed by “lot edit --title”."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "la clé du lot", en: "the key of the lot"), value: .key))
  var key: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "la nouvelle clé", en: "the new key"),
      value: Text(fr: "nouvelle-clé", en: "new-key"))) var newKey: String

  func run(in session: Session) throws(Failure) {
    let newKey = try TypedText.line(self.newKey, at: Text(fr: "nouvelle clé", en: "new key").shown)
    try session.change("lot rename", "\(key) → \(newKey)") { writer in
      try writer.rename(lot: key, to: newKey)
    }
    session.say(
      Text(
        fr: "Le lot a maintenant la clé «\u{202F}\(newKey)\u{202F}».",
        en: "The lot now has the key “\(newKey)”."))
  }
}
