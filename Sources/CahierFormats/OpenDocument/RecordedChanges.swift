/// The changes that a text document has recorded, and which of them go over what is being read.
///
/// What was put in stands in the text, between two marks; what was taken out stands apart, with one
/// mark in the text. Some programs leave the latter in the text too, between marks: it is not read.
///
/// - Source: OpenDocument 1.3, part 3, section 5.5: change tracking.
struct RecordedChanges {
  enum Kind { case insertion, deletion, looks }

  /// A change as it is declared.
  struct Region {
    var kind: Kind
    var aside: Aside
  }

  private var regions: [String: Region] = [:]
  private var open: [String: Kind] = [:]
  private var counts: [Kind: Int] = [:]
  private var here = Here()

  /// What was recorded of the paragraph or the cell that is being read.
  private struct Here {
    var (inserted, deleted, author): (String, String, String?) = ("", "", nil)
    var isTouched = false
    var remarks: [DocumentNote] = []

    mutating func add(_ aside: Aside) {
      author = aside.author ?? author
      guard !aside.comment.isEmpty, remarks.count < 100 else { return }
      remarks.append(DocumentNote(.remark(aside.comment), author: aside.author))
    }
  }

  /// Whether what is read now was taken out.
  var isDeleting: Bool { counts[.deletion, default: 0] > 0 }

  mutating func declare(_ id: String, _ region: Region) {
    regions[id] = region
  }

  mutating func start(_ id: String) {
    guard let region = regions[id], open.updateValue(region.kind, forKey: id) == nil else { return }
    counts[region.kind, default: 0] += 1
    here.add(region.aside)
  }

  mutating func end(_ id: String) {
    if let kind = open.removeValue(forKey: id) { counts[kind, default: 0] -= 1 }
  }

  /// What was taken out at a place.
  mutating func point(_ id: String) {
    guard let region = regions[id] else { return }
    here.add(region.aside)
    here.isTouched = true
    guard region.kind == .deletion else { return }
    Self.add(region.aside.text, to: &here.deleted, parted: true)
  }

  /// Notes a run of letters that is read, or that was taken out.
  mutating func pass(_ run: String) {
    guard !open.isEmpty else { return }
    here.isTouched = true
    if isDeleting {
      Self.add(run, to: &here.deleted)
    } else if counts[.insertion, default: 0] > 0 {
      Self.add(run, to: &here.inserted)
    }
  }

  /// What was recorded since this was asked the last time, and what was said of it.
  mutating func take() -> (change: DocumentNote?, remarks: [DocumentNote]) {
    defer { here = Here() }
    let words = DocumentNote.Kind.change(inserted: here.inserted, deleted: here.deleted)
    return (here.isTouched ? DocumentNote(words, author: here.author) : nil, here.remarks)
  }

  private static func add(_ run: String, to text: inout String, parted: Bool = false) {
    guard !run.isEmpty, text.utf8.count < DocumentNote.mostLetters * 4 else { return }
    text += (parted && !text.isEmpty ? " " : "") + run.prefix(DocumentNote.mostLetters)
  }
}
