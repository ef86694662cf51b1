internal import CahierModel

/// What tells who somebody is: names by the head of their column, addresses and numbers by their form.
package enum PersonalData {
  /// Whether a column names people, by its head or by what stands in it.
  package static func isPersonal(head: String, cells: [String]) -> Bool {
    if isPersonal(head: head) { return true }
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return false }
    let personal = filled.count { cell in
      let words = cell.split(whereSeparator: \.isWhitespace)
      return words.count <= 6 && cell != withoutDetails(cell).text
    }
    return personal * 10 >= filled.count * 3
  }

  /// A head of a few words, one of which is a name, an address, a number of a person.
  private static func isPersonal(head: String) -> Bool {
    let words = head.foldedForCommand.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count <= 6 else { return false }
    if words.contains(where: heads.contains) { return true }
    guard words.count <= 4, let place = words.firstIndex(where: names.contains) else {
      return false
    }
    // « Nom du service » and “Name of the tool” name no person.
    let next = place + 1 < words.count ? words[place + 1] : ""
    return !["du", "des", "la", "l", "d", "of"].contains(next)
      && (next != "de" || words.contains("famille") || words.contains("naissance"))
      && !words.contains { things.contains($0) }
  }

  private static let heads: Set = [
    "prenom", "prenoms", "courriel", "email", "mail", "mel", "telephone", "tel", "phone",
    "matricule", "badge", "login", "naissance", "birth", "ip", "ipaddr", "nir", "surname",
    "firstname", "lastname", "signature",
  ]
  private static let names: Set = [
    "nom", "noms", "name", "names", "adresse", "address", "nomprenom",
  ]
  private static let things: Set = [
    "service", "direction", "outil", "tool", "site", "department", "team", "file", "fichier",
    "equipe", "logiciel", "application",
  ]

  /// The text with its e-mail addresses, IP addresses and telephone numbers taken out, and how many.
  package static func withoutDetails(_ text: String) -> (text: String, count: Int) {
    guard text.utf8.contains(where: isOfInterest) else { return (text, 0) }
    var (result, count, word) = ("", 0, "")
    func close() {
      guard !word.isEmpty else { return }
      let isDetail = isMail(word) || isNetworkAddress(word)
      result += isDetail ? mark : word
      count += isDetail ? 1 : 0
      word = ""
    }
    for character in text {
      if character.isWhitespace || "<>()[];,\"«»".contains(character) {
        close()
        result.append(character)
      } else {
        word.append(character)
      }
    }
    close()
    let (rest, numbers) = withoutTelephones(result)
    return (rest, count + numbers)
  }

  /// What stands in the place of a detail.
  package static let mark = "[…]"

  private static func isOfInterest(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isMail(_ word: String) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].dropLast().contains(".")
  }

  private static func isNetworkAddress(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4, parts.allSatisfy({ Int($0).map((0...255).contains) ?? false }) {
      return true
    }
    let groups = word.split(separator: ":", omittingEmptySubsequences: false)
    return groups.count >= 5 && groups.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isHexDigit) }
  }

  /// Ten digits that begin with 0, or eight to fifteen after a plus, however they are grouped.
  private static func withoutTelephones(_ text: String) -> (text: String, count: Int) {
    var (result, run, count) = ("", "", 0)
    func close() {
      let digits = run.count(where: \.isNumber)
      let isNumber = run.first == "0" ? digits == 10 : run.first == "+" && (8...15).contains(digits)
      if isNumber {
        let end = run.reversed().prefix { !$0.isNumber }
        result += mark + String(end.reversed())
        count += 1
      } else {
        result += run
      }
      run = ""
    }
    for character in text {
      let isPart = character.isASCII && character.isNumber
      let isBegun = run.isEmpty ? character == "+" : " .-()\u{A0}\u{202F}".contains(character)
      if isPart || isBegun {
        run.append(character)
      } else {
        close()
        result.append(character)
      }
    }
    close()
    return (result, count)
  }
}
