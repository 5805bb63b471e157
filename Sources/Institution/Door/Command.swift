public import Deliberation

/// One thing a person can do. Behind ``Institution/perform(_:by:once:)`` there is no other way to change anything.
///
/// Commands stand by the noun they change, `Finding+Commands.swift`; what they read and write stands in the files of tables.
public protocol Command: Sendable {
  /// Stable English name, as it stands in the journal.
  static var name: String { get }
  /// The clause the command serves.
  static var clause: Clause { get }
  /// Who may do it; `nil` when anyone may, without an account.
  static var roles: Set<Role>? { get }
  /// The area it acts in; `nil` for the whole installation.
  func area(in scope: Scope) throws -> AreaCode?
  /// The community whose other commands it waits for, where many write at once; `nil`: that of whoever acts. What it says is no right.
  var lane: AreaCode? { get }
  /// What somebody wrote, by the limit that each text has: the last guard, behind those of forms and tables.
  var texts: Texts { get }
  /// Loads, lets the core decide, saves. Returns what it made or changed.
  func perform(in scope: Scope) throws -> Int64
}

extension Command {
  /// The type's own name.
  public static var name: String { String(describing: Self.self) }
  public var lane: AreaCode? { nil }
  /// Most commands that say nothing here take no text.
  public var texts: Texts { [:] }

  /// Refuses texts beyond their limits.
  func checkTexts() throws(Refusal) {
    for (limit, texts) in texts {
      for text in texts { try limit.check(text, clause: Self.clause) }
    }
  }
}

/// What a command left behind: the same receipt again when the same submission arrives twice.
public struct Receipt: Hashable, Sendable {
  /// Number of what was made or changed.
  public let subject: Int64
  /// True when an earlier submission had already done it.
  public let isRepeat: Bool

  /// The subject as an identity.
  public func id<Entity>(of entity: Entity.Type = Entity.self) -> ID<Entity> { ID(rawValue: subject) }
}
