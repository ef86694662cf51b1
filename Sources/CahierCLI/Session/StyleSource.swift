internal import CahierDocuments
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel

/// Where the looks of documents are found: a file of the house, those in the program.
enum StyleSource {
  /// The looks that a person asks for, or those of `CAHIER_STYLE`, or else Cahier's own.
  ///
  /// What is hard to read in a file of the house is told, and refused where the law on accessibility
  /// does not allow it.
  ///
  /// - Parameters:
  ///   - named: The name of a style, or the path of its file.
  ///   - letterhead: A text document whose looks are to be taken instead.
  ///   - session: Where findings are shown.
  /// - Returns: The looks, on A4 paper.
  /// - Throws: STYLE-001 for a name that is none, FILE-021 for a missing file, what
  ///   `HouseStyleReader` finds, STYLE-010.
  static func style(
    _ named: String?, letterhead: String? = nil, in session: Session
  ) throws(Failure) -> DocumentStyle {
    if let letterhead { return try style(ofLetterhead: letterhead, in: session) }
    let variable = session.environment.variables["CAHIER_STYLE"] ?? ""
    guard let name = named ?? (variable.isEmpty ? nil : variable) else { return .standard }
    if name.hasSuffix(".yaml") || name.contains("/") {
      return try checked(name, in: session)
    }
    return DocumentStyle(try house(named: name))
  }

  /// The style that Cahier has by itself, as one of a house that says nothing otherwise.
  static let standard = HouseStyle(
    id: "standard", name: Text(same: "Standard"),
    summary: Text(
      fr: "Bleu nuit et brique, caractères sans empattements.",
      en: "Midnight blue and brick, letters without serifs."))

  /// The styles that have a name, Cahier's own first.
  static func named() throws(Failure) -> [HouseStyle] {
    do throws(DataError) {
      return [standard] + (try StyleLibrary.styles())
    } catch {
      throw Failure(error)
    }
  }

  /// The style of a name: `plain`, « sobre ».
  static func house(named name: String) throws(Failure) -> HouseStyle {
    let typed = TypedWord.comparable(name)
    let styles = try named()
    let found = styles.first { style in
      [style.id, style.name.fr, style.name.en].map(TypedWord.comparable).contains(typed)
    }
    guard let found else { throw unknown(name, among: styles) }
    return found
  }

  /// The style of a file, or of the folder that holds its `style.yaml`.
  static func house(at path: String) throws(Failure) -> HouseStyle {
    let file = FolderFiles.isFolder(path) ? "\(path)/style.yaml" : path
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    let bytes = try InputBytes.read(file)
    do throws(DataError) {
      return try HouseStyleReader.read(bytes, id: FolderFiles.name(of: folder), file: file) {
        picture in self.picture(picture, in: folder)
      }
    } catch {
      throw Failure(error)
    }
  }

  /// The bytes of a picture that lies beside the file of a style, nowhere else.
  private static func picture(_ name: String, in folder: String) -> [UInt8]? {
    let path = "\(folder)/\(name)"
    guard !name.contains("/"), (try? FolderFiles.requireFile(path, within: folder)) != nil else {
      return nil
    }
    return try? InputBytes.read(path)
  }

  private static func style(
    ofLetterhead path: String, in session: Session
  ) throws(Failure) -> DocumentStyle {
    let bytes = try InputBytes.read(path)
    do throws(OpenDocumentError) {
      var looks = try LetterheadLooks(bytes, id: FolderFiles.name(of: path))
      // A letterhead was drawn without our grounds: what cannot be read on one of them stays ours.
      looks.leave(DocumentStyle(looks.style).unlawfulTexts)
      let style = DocumentStyle(looks.style)
      session.show(LetterheadFindings(looks: looks, file: path).all)
      session.show(style.contrastFindings(in: path))
      return style
    } catch {
      let wanted = Text(
        fr: "un texte OpenDocument (.odt, .ott)", en: "an OpenDocument text (.odt, .ott)")
      throw Failure(error.diagnostic(path, wanted: wanted), status: .data)
    }
  }

  private static func checked(_ path: String, in session: Session) throws(Failure)
    -> DocumentStyle
  {
    let style = DocumentStyle(try house(at: path))
    let findings = style.contrastFindings(in: path)
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty { throw Failure(errors, status: .data) }
    session.show(findings)
    return style
  }

  private static func unknown(_ name: String, among styles: [HouseStyle]) -> Failure {
    .usage(
      "STYLE-001",
      Text(
        fr: "il n’y a pas de style «\u{202F}\(name)\u{202F}»", en: "there is no style “\(name)”"),
      remedies: [
        Text(same: "cahier style list"),
        Text(
          fr: "Donner un fichier de style, avec une barre oblique\u{202F}: ./\(name)",
          en: "Give a file of a style, with a slash: ./\(name)"),
      ])
  }
}
