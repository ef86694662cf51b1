package import CahierModel
internal import GRDB

extension DossierReader {
  /// Every link, in the order of the items that they go out from.
  package func links() throws -> [Link] {
    try links(where: "TRUE")
  }

  /// The links that go out from an item, or lead to it.
  package func links(of code: ItemCode) throws -> [Link] {
    try links(
      where: """
        (source.prefix = :prefix AND source.number = :number)
        OR (target.prefix = :prefix AND target.number = :number)
        """, ["prefix": code.prefix, "number": code.number])
  }

  private func links(
    where condition: String, _ arguments: StatementArguments = []
  ) throws -> [Link] {
    // To SQLite CROSS means: go through the items first. Then indices have every row in this order.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT source.prefix, source.number, role, target.prefix, target.number, link.position
        FROM item AS source
        CROSS JOIN link ON fromItem = source.key
        JOIN item AS target ON target.key = toItem
        WHERE \(condition)
        ORDER BY source.kind, source.position, source.key, role
        """, arguments: arguments)
    var links: [PlacedLink] = []
    while let row = try rows.next() {
      guard
        let from = ItemCode(prefix: try row.decode(atIndex: 0), number: try row.decode(atIndex: 1)),
        let to = ItemCode(prefix: try row.decode(atIndex: 3), number: try row.decode(atIndex: 4))
      else { throw StoreError.unreadable(table: "link", key: try row.decode(atIndex: 2)) }
      links.append(
        PlacedLink(
          link: Link(from: from, role: try row.decode(atIndex: 2), to: to),
          position: try row.decode(atIndex: 5)))
    }
    return PlacedLink.inOrder(links)
  }

  /// What hangs on an item: the codes of items that link to it, and the offers that answer it.
  package func users(of code: ItemCode) throws -> [String] {
    let items = try links(of: code).filter { $0.to == code && $0.from != code }
      .map(\.from.description)
    let offers = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT offer.tenderer FROM response
        JOIN item ON item.key = response.item
        JOIN offer ON offer.key = response.offer
        WHERE item.prefix = ? AND item.number = ?
        ORDER BY offer.tenderer
        """, arguments: [code.prefix, code.number])
    return items + offers
  }
}

extension DossierWriter {
  /// Adds a link after the others of its role, unless it is there.
  ///
  /// - Throws: `StoreError.noItem` if an end is missing.
  package func add(_ link: Link) throws {
    let source = try key(of: link.from)
    try database.cachedStatement(
      sql: """
        INSERT INTO link (fromItem, role, toItem, position)
        VALUES (:source, :role, :target,
          (SELECT ifnull(max(position), 0) + 1 FROM link
           WHERE fromItem = :source AND role = :role))
        ON CONFLICT (fromItem, role, toItem) DO NOTHING
        """
    ).execute(arguments: ["source": source, "role": link.role, "target": try key(of: link.to)])
  }

  /// Removes a link, if it is there.
  package func remove(_ link: Link) throws {
    try database.execute(
      sql: "DELETE FROM link WHERE fromItem = ? AND role = ? AND toItem = ?",
      arguments: [try key(of: link.from), link.role, try key(of: link.to)])
  }
}

/// A link and its place among those of its item and role.
private struct PlacedLink {
  let link: Link
  let position: Int

  /// The links by position, where they come item by item and role by role.
  ///
  /// Nearly every item has one link of a role or none, and needs no order: as part of the query it
  /// would be a sort for each item, which takes longer than to read all of the links.
  static func inOrder(_ rows: [PlacedLink]) -> [Link] {
    var (rows, start) = (rows, 0)
    while start < rows.count {
      let first = rows[start].link
      let end =
        rows[start...].firstIndex { $0.link.from != first.from || $0.link.role != first.role }
        ?? rows.count
      if end - start > 1 { rows[start..<end].sort { $0.position < $1.position } }
      start = end
    }
    return rows.map(\.link)
  }
}
