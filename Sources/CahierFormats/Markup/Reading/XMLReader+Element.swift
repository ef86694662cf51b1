extension XMLReader {
  /// A name in a namespace, the empty one for a name that has none.
  package struct Name: Hashable, Sendable {
    /// The address of the namespace.
    package let namespace: String
    /// The name without a prefix.
    package let local: String

    /// Creates a name of a namespace.
    package init(_ namespace: String, _ local: String) {
      self.namespace = namespace
      self.local = local
    }
  }

  /// The start of an element.
  package struct Element: Hashable, Sendable {
    /// The name, in its namespace.
    package let name: Name
    /// The attributes in the order of the file, without the declarations of namespaces.
    package let attributes: [Attribute]
    /// Where the start tag ends.
    package let place: DataNode.Place

    /// The value of an attribute, or nil where the element has none of that name.
    package subscript(namespace: String, local: String) -> String? {
      attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
    }
  }

  /// An attribute: its value without quotes and with the characters that it names.
  package struct Attribute: Hashable, Sendable {
    /// The name, in its namespace.
    package let name: Name
    /// The value, without its quotes.
    package let value: String
  }
}
