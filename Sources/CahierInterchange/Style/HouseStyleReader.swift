internal import CahierFormats
package import CahierModel

/// Reads the looks of a house: `style.yaml`, and the logo that it names.
package enum HouseStyleReader {
  /// Reads a file, and gathers all that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - id: The name under which the style is asked for.
  ///   - file: The name of the file, as messages show it.
  ///   - picture: The bytes of a file beside it, or nil where there is none.
  /// - Returns: What the house says, and nothing of what it leaves.
  /// - Throws: `DataError` with the codes FILE-002 to FILE-008 and STYLE-002 to STYLE-007.
  package static func read(
    _ bytes: [UInt8], id: String, file: String, picture: (String) -> [UInt8]?
  ) throws(DataError) -> HouseStyle {
    let faults = FaultList()
    let root = try faults.root(bytes, file: file, version: "style")
    root.allowOnly(
      "style", "name", "summary", "fonts", "margins", "colours", "dark", "logo", "header", "footer")
    let usual = Text(same: id)
    var style = HouseStyle(id: id, name: root["name"]?.bothLanguages() ?? usual)
    if let summary = root["summary"]?.bothLanguages() { style.summary = summary }
    style.colours = root["colours"]?.colours() ?? [:]
    style.darkColours = root["dark"]?.colours() ?? [:]
    style.header = root["header"]?.line()
    style.footer = root["footer"]?.line()
    if let fonts = root["fonts"] { readFonts(fonts, into: &style) }
    if let margins = root["margins"] { readMargins(margins, into: &style) }
    style.logo = root["logo"].flatMap { logo($0, picture) }
    try faults.throwIfAny()
    return style
  }

  private static func readFonts(_ fonts: ReadingNode, into style: inout HouseStyle) {
    fonts.allowOnly("text", "code", "size")
    style.textFont = fonts["text"]?.fontFamily()
    style.codeFont = fonts["code"]?.fontFamily()
    style.textSize = fonts["size"]?.measure(
      decimals: 1, in: HouseStyle.Limits.textSize, Text(same: "points"))
  }

  private static func readMargins(_ margins: ReadingNode, into style: inout HouseStyle) {
    margins.allowOnly("sides", "top", "bottom")
    style.sideMargin = margins["sides"]?.millimetres(in: HouseStyle.Limits.sideMargin)
    style.topMargin = margins["top"]?.millimetres(in: HouseStyle.Limits.edgeMargin)
    style.bottomMargin = margins["bottom"]?.millimetres(in: HouseStyle.Limits.edgeMargin)
  }

  private static func logo(
    _ node: ReadingNode, _ picture: (String) -> [UInt8]?
  ) -> HouseStyle.Logo? {
    node.allowOnly("file", "height", "alternative")
    let alternative = node.required("alternative")?.line()
    let height = node["height"]?.millimetres(in: HouseStyle.Limits.logoHeight) ?? 1_800
    guard let file = node.required("file"), let name = file.text(), let alternative else {
      return nil
    }
    guard let bytes = picture(name) else {
      file.fault(
        "STYLE-005",
        Text(fr: "le fichier du logo n’existe pas", en: "there is no such file for the logo"),
        remedies: [
          Text(
            fr: "Mettre le fichier à côté de style.yaml, et l’appeler par son nom seul.",
            en: "Put the file beside style.yaml, and call it by its name alone.")
        ])
      return nil
    }
    do throws(PictureFault) {
      let picture = try RasterPicture(bytes)
      return HouseStyle.Logo(
        picture: picture.bytes, mediaType: picture.format.mediaType,
        pixelWidth: picture.width, pixelHeight: picture.height, height: height,
        alternative: alternative)
    } catch {
      file.fault("STYLE-006", error.message, expected: PictureFault.expected)
      return nil
    }
  }
}

extension PictureFault {
  /// What is wrong, in a sentence.
  fileprivate var message: Text {
    switch self {
    case .notAPicture:
      Text(fr: "ce fichier n’est ni PNG ni JPEG", en: "this file is neither PNG nor JPEG")
    case .damaged:
      Text(
        fr: "l’image est incomplète ou abîmée", en: "the picture is incomplete or damaged")
    case .tooLarge: Text(fr: "l’image est trop grande", en: "the picture is too large")
    case .unusual:
      Text(
        fr: "tous les logiciels n’affichent pas cette variante de PNG ou de JPEG",
        en: "not every program shows this variety of PNG or JPEG")
    }
  }

  fileprivate static let expected = Text(
    fr: "une image PNG ou JPEG ordinaire, de 2 Mio et 5 000 points de côté au plus",
    en: "a usual PNG or JPEG picture, of 2 MiB and 5,000 dots a side at most")
}
