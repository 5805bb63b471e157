internal import Deliberation
internal import Storage
internal import Typing

extension PersonTable {
  /// A group as the roster writes it. One that the roster does not know would have an empty roll, and reach nobody.
  ///
  /// - Parameter offered: the groups that can be named; `nil` for all of the community.
  /// - Throws: ``Refusal`` with code `groupUnknown` and the groups there are.
  static func group(
    _ name: String, among offered: [String]? = nil, of area: AreaCode, clause: Clause? = nil, _ tx: Transaction
  ) throws -> String {
    let groups = try groups(of: area, tx).filter { group in offered?.contains { Typed.name($0) == Typed.name(group) } ?? true }
    guard let group = groups.first(where: { Typed.name($0) == Typed.name(name) }) else {
      throw Refusal(.groupUnknown, ["group": name, "groups": groups.joined(separator: "、")], clause: clause)
    }
    return group
  }
}
