/// Who offers: a company, or a group of companies that answers as one.
package struct Tenderer: Hashable, Sendable {
  /// The name under which the offer is ranked.
  package var name: String
  /// The number of the company in its register, such as the French SIRET, where known.
  package var registration: String?
  /// The other members of a group, the leader being `name`.
  package var members: [String]

  package init(name: String, registration: String? = nil, members: [String] = []) {
    self.name = name
    self.registration = registration
    self.members = members
  }
}
