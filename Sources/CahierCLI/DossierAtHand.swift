internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// The dossier at hand as the command line itself needs it: the words of its kinds, and what
/// completion and help offer of it.
///
/// Reading a template takes longer than all else that a command line asks: each is read once.
final class DossierAtHand {
  private let arguments: [String]
  private let environment: ProgramEnvironment
  private var templates: [Set<TemplateShelf>: SpecificationTemplate?] = [:]

  init(_ arguments: [String], _ environment: ProgramEnvironment) {
    self.arguments = arguments
    self.environment = environment
  }

  /// The template of the dossier, if there is one that can be read; shelves that are not named stay
  /// closed.
  func template(_ shelves: Set<TemplateShelf> = []) -> SpecificationTemplate? {
    if let known = templates[shelves] { return known }
    let closed = Set(TemplateShelf.allCases).subtracting(shelves)
    let template = try? reading { try DossierTemplate.load($0, leaving: closed) }
    templates[shelves] = .some(template)
    return template
  }

  /// Why the dossier at hand cannot be read, or nil where it can, or where there is none.
  ///
  /// Kinds of its template are commands: what stands in the way of reading them is the reason why one
  /// is unknown.
  var failure: Failure? {
    do throws(Failure) {
      _ = try Session(environment: environment).reporting(option ?? "") {
        try reading { try DossierTemplate.load($0, leaving: Set(TemplateShelf.allCases)) }
      }
      return nil
    } catch {
      return error.diagnostics.first?.code == DossierLocation.missingCode ? nil : error
    }
  }

  /// The codes of the items of a kind, of all for nil; none with no dossier.
  func codes(ofKind kind: String?) -> [String] {
    let codes = try? reading { try $0.codes(ofKind: kind) }
    return codes?.map(\.description) ?? []
  }

  /// The dossier that the command line names.
  private var option: String? {
    // What a shell completes stands after `help complete --`, its dossier too.
    let words = arguments.starts(with: ["help", "complete", "--"]) ? 3 : 0
    return CommandWords.value(of: "--dossier", in: Array(arguments.dropFirst(words)))
  }

  private func reading<Value>(_ body: (DossierReader) throws -> Value) throws -> Value {
    let path = try DossierLocation.path(option: option, variables: environment.variables)
    let store = try DossierStore(path: path, access: .read, patience: environment.patience)
    return try store.read(body)
  }
}
