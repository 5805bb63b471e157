public import Deliberation

extension Member {
  /// True when somebody may send a command for an area, by the question that the command asks itself; `nil` is the whole installation.
  public func may<C: Command>(_ command: C.Type, in area: AreaCode?) -> Bool {
    guard let roles = C.roles else { return true }
    return area.map { acts(as: roles, in: $0) } ?? (self.area == nil && !self.roles.isDisjoint(with: roles))
  }

  /// The community that somebody works for.
  ///
  /// - Throws: ``AccessError`` for anybody else.
  public func staffArea() throws -> AreaCode {
    guard !isAnonymous else { throw AccessError.signIn }
    guard let area, area.level == .community, !roles.isDisjoint(with: Role.staff.union([.administrator])) else {
      throw AccessError.forbidden(needed: Role.staff, clause: "2.2a")
    }
    return area
  }
}
