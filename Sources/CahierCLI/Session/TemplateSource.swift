#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel

/// Where `cahier new` finds a template: a folder, those installed, those in the program.
enum TemplateSource {
  /// Reads a template by its name, or by the path of its folder.
  ///
  /// A name is looked for in `CAHIER_TEMPLATES`, in `share/cahier/templates` beside the program, then
  /// in the program itself, so that a moved program still works.
  static func template(
    named name: String, variables: [String: String]
  ) throws(Failure) -> SpecificationTemplate {
    guard
      let files = files(named: name, variables: variables)
        ?? word(named: name).flatMap({ files(named: $0, variables: variables) })
    else { throw unknown(name) }
    do throws(DataError) {
      return try TemplateReader.read(files)
    } catch {
      throw Failure(error)
    }
  }

  /// The shipped template that a person names by its word in French, or with other letters.
  private static func word(named name: String) -> String? {
    let typed = TypedWord.comparable(name)
    return words.first { id, french in
      ([id] + french).map(TypedWord.comparable).contains(typed)
    }?.id
  }

  /// The shipped templates with the words that people type for them.
  private static let words: [(id: String, french: [String])] = [
    ("intranet", []),
    ("service-contract", ["services", "marché-de-services", "prestations-de-services"]),
    ("software-services", ["logiciel", "développement-logiciel", "services-logiciels"]),
  ]

  /// The folder where a template is found, or nil for one that is in the program, or nowhere.
  static func place(of name: String, variables: [String: String]) -> String? {
    let folders = name.contains("/") ? [name] : folders(variables).map { "\($0)/\(name)" }
    return folders.first { FolderFiles.isFile("\($0)/template.yaml") }
  }

  private static func files(named name: String, variables: [String: String]) -> [TemplateFile]? {
    if let folder = place(of: name, variables: variables) {
      return FolderFiles.read(folder, suffix: ".yaml")
    }
    return TemplateLibrary.names.contains(name) ? TemplateLibrary.files(of: name) : nil
  }

  /// The names of the templates that are installed or in the program, in alphabetical order.
  static func names(variables: [String: String]) -> [String] {
    let installed = folders(variables).flatMap { folder in
      FolderFiles.names(in: folder).filter { FolderFiles.isFile("\(folder)/\($0)/template.yaml") }
    }
    return Set(installed + TemplateLibrary.names).sorted()
  }

  private static func folders(_ variables: [String: String]) -> [String] {
    let program = FolderFiles.programFolder.map { "\($0)/../share/cahier/templates/specifications" }
    return [variables["CAHIER_TEMPLATES"], program].compactMap { $0 }.filter { !$0.isEmpty }
  }

  private static func unknown(_ name: String) -> Failure {
    Failure(
      Diagnostic(
        .error, "TEMPLATE-017",
        Text(
          fr: "il n’y a pas de modèle «\u{202F}\(name)\u{202F}»",
          en: "there is no template “\(name)”"),
        expected: Text(same: TemplateLibrary.names.joined(separator: ", ")),
        remedies: [
          Text(same: "cahier template list"),
          Text(
            fr: "Donner le répertoire d’un modèle, avec une barre oblique\u{202F}: ./\(name)",
            en: "Give the folder of a template, with a slash: ./\(name)"),
        ]), status: .usage)
  }
}

/// Files of a folder and of the folders in it.
enum FolderFiles {
  /// The folder of the running program, links followed.
  static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The files whose names end so, each with its path within the folder, sorted; two levels deep.
  static func paths(_ folder: String, suffix: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      if name.hasSuffix(suffix) { return [name] }
      guard isFolder("\(folder)/\(name)") else { return [] }
      return names(in: "\(folder)/\(name)").filter { $0.hasSuffix(suffix) }.map { "\(name)/\($0)" }
    }.sorted()
  }

  /// Makes the folders of a path that are not there; writing the file says if that failed.
  /// - Throws: A failure where a folder is missing and cannot be made.
  static func makeFolders(for path: String) throws(Failure) {
    for (index, character) in path.enumerated() where character == "/" && index > 0 {
      let folder = String(path.prefix(index))
      if mkdir(folder, 0o777) == 0 || isFolder(folder) { continue }
      // Whatever else it says, /proc that there is no such folder, nothing can be made there.
      let fault: FileFault = errno == ENOSPC ? .diskFull : .notPermitted
      throw Failure(.file(fault, path: folder), path: folder)
    }
  }

  static func removeIfEmpty(_ folder: String) {
    rmdir(folder)
  }

  /// The names in a folder, in alphabetical order.
  ///
  /// `all`: those that start with a full stop too, but for the folder itself and the one above.
  static func names(in folder: String, all: Bool = false) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if all ? ![".", ".."].contains(name) : !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Sees to it that a path in a folder from outside is a file of that folder.
  ///
  /// A folder that was sent may hold links to anything that its reader may read.
  static func requireFile(_ path: String, within folder: String) throws(Failure) {
    guard let real = realPath(path), let root = realPath(folder), real.hasPrefix(root + "/") else {
      throw .data(
        "FILE-024",
        Text(
          fr: "ce lien mène hors du répertoire, ou nulle part",
          en: "this link leads out of the folder, or nowhere"),
        at: [Text(same: path)],
        remedies: [
          Text(
            fr: "Mettre le fichier lui-même à la place du lien.",
            en: "Put the file itself in place of the link.")
        ])
    }
    guard isFile(real) else { throw InputBytes.unreadable(path) }
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  fileprivate static func read(_ folder: String, suffix: String) -> [TemplateFile] {
    paths(folder, suffix: suffix).filter { isFile("\(folder)/\($0)") }.compactMap { path in
      (try? InputBytes.read("\(folder)/\(path)")).map { TemplateFile(path: path, bytes: $0) }
    }
  }
}
