public import Deliberation

extension Member {
  /// Anyone, without an account.
  public static let anonymous = Member(id: ID(rawValue: 0), name: "", area: nil, roles: [])
  /// The server's own clock.
  public static let clockwork = Member(id: ID(rawValue: 1), name: "clockwork", area: nil, roles: [.administrator])
  /// Whoever runs the command line on the server itself.
  public static let operatorAtConsole = Member(id: ID(rawValue: 2), name: "console", area: nil, roles: [.administrator])

  /// True for somebody without an account.
  public var isAnonymous: Bool { id.rawValue == 0 }

  /// The community somebody works in.
  var lane: AreaCode? { area.flatMap { $0.level == .community ? $0 : nil } }
}
