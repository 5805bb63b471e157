import Deliberation
import Typing
import Wording

/// Fields whose values are chosen among some.
extension Field where Value: RawRepresentable, Value.RawValue == String {
  /// One of the cases of an enumeration.
  static func choice(_ name: String, _ label: @escaping @Sendable (Words) -> String, as look: FieldLook = .select) -> Field {
    Field(name, label, look) { sent throws(Fault) in
      let text = try Fault.single(sent)
      guard !text.isEmpty else { throw .missing(isChoice: true) }
      guard let choice = Value(rawValue: text) else { throw .notOffered }
      return choice
    } write: {
      [$0.rawValue]
    }
  }
}

extension Field where Value: Equatable {
  /// The same field, of whose choices only some are offered.
  func only(_ offered: Value...) -> Field { only(offered) }

  func only(_ offered: [Value]) -> Field {
    let base = read
    let field = Field(name, label, look) { sent throws(Fault) in
      let value = try base(sent)
      guard offered.contains(value) else { throw .notOffered }
      return value
    } write: { [write] in
      write($0)
    }
    return field.like(self, isRequired: isRequired)
  }
}

extension Field {
  /// One of some entities.
  static func one<Entity>(_ name: String, _ label: @escaping @Sendable (Words) -> String, as look: FieldLook = .select) -> Field
  where Value == ID<Entity> {
    Field(name, label, look) { sent throws(Fault) in
      let text = try Fault.single(sent)
      guard !text.isEmpty else { throw .missing(isChoice: true) }
      guard let id = ID<Entity>(text) else { throw .notOffered }
      return id
    } write: {
      [$0.description]
    }
  }

  /// Some entities, each ticked.
  ///
  /// - Parameter most: how many there may be.
  static func some<Entity>(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, most: Int = Fault.mostValues
  ) -> Field where Value == [ID<Entity>] {
    several(name, label, most: most) {
      ID<Entity>($0)
    } write: {
      $0.description
    }
  }

  /// Any number of the cases of an enumeration, each ticked.
  static func cases<Case>(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field
  where Value == [Case], Case: RawRepresentable & Hashable & Sendable, Case.RawValue == String {
    several(name, label) {
      Case(rawValue: $0)
    } write: {
      $0.rawValue
    }
  }

  /// Any number of things that go by their names, each ticked.
  static func names(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field where Value == [String] {
    several(name, label) {
      named($0)
    } write: {
      $0
    }
  }

  /// A name within its limit, or nothing.
  private static func named(_ sent: String) -> String? {
    let name = Typed.name(sent)
    return name.isEmpty || !TextLimit.name.admits(name) ? nil : name
  }

  /// Any number of things, none of them twice.
  private static func several<Element: Hashable & Sendable>(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, most: Int = Fault.mostValues,
    _ read: @escaping @Sendable (String) -> Element?,
    write: @escaping @Sendable (Element) -> String
  ) -> Field where Value == [Element] {
    let field = Field(name, label, .ticks) { sent throws(Fault) in
      guard sent.count <= most else { throw .tooMany(count: sent.count, limit: most) }
      var found: [Element] = []
      var seen: Set<Element> = []
      for text in sent {
        guard let element = read(text) else { throw .notOffered }
        guard seen.insert(element).inserted else { throw .twice }
        found.append(element)
      }
      return found
    } write: {
      $0.map(write)
    }
    return field.like(field, isRequired: false)
  }
}
