package import CahierModel

/// The criteria of a lot in a row, parents before their children, with what each is worth.
package struct CriterionOutline: Sendable {
  /// Every criterion, in the order in which people read the tree.
  package let nodes: [CriterionNode]
  /// The positions in `nodes` of the criteria with no children, in order.
  package let leaves: [Int]
  /// The sub-criteria of each criterion, by position.
  private let below: [[Int]]
  private let positions: [CriterionKey: Int]

  init(nodes: [CriterionNode], leaves: [Int]) {
    self.nodes = nodes
    self.leaves = leaves
    var below = [[Int]](repeating: [], count: nodes.count)
    for (position, node) in nodes.enumerated() {
      if let parent = node.parent { below[parent].append(position) }
    }
    self.below = below
    positions = Dictionary(
      nodes.enumerated().map { ($1.criterion.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of the criterion of that key.
  package func position(of key: CriterionKey) -> Int? {
    positions[key]
  }

  /// The positions of the sub-criteria of a criterion, in order.
  package func children(of criterion: Int) -> [Int] { below[criterion] }

  /// The positions of the criteria at the root.
  package var roots: [Int] { nodes.indices.filter { nodes[$0].depth == 0 } }
}

/// A criterion in the outline of its lot.
package struct CriterionNode: Sendable {
  /// The criterion as the lot states it, its sub-criteria within it.
  package let criterion: Criterion
  /// How many criteria stand above it.
  package let depth: Int
  /// The position of the criterion above it, nil at the root.
  package let parent: Int?
  /// The part of all points that it carries, from 0 to 1.
  package let share: Rational
  /// The points of an offer with full marks on it.
  package let points: Rational
  /// The leaves below it, or itself, by their position among the leaves of the lot.
  package let leaves: Range<Int>
}
