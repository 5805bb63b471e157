import Deliberation
import HTTPTypes
import Institution

/// 去处 — one of our own addresses, written out: what links, forms and redirects point to.
struct Route: Hashable, Sendable {
  /// Path, query and fragment, without the language.
  let path: String

  init(path: String) { self.path = path }

  /// Without query and fragment.
  var plainPath: String { String(path.prefix { $0 != "?" && $0 != "#" }) }

  /// The same with a value in its query.
  func with(_ name: String, _ value: some CustomStringConvertible) -> Route {
    let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? "#" + parts[1] : ""  // safe: there are two
    let base = String(parts.first ?? "")
    return Route(path: base + (base.contains("?") ? "&" : "?") + name + "=" + Percent.encoded(value.description) + fragment)
  }

  /// The same, at a part of its page.
  func at(_ anchor: String) -> Route { Route(path: path + "#" + anchor) }
}

/// What stands in a path for something.
protocol PathPart: Sendable, CustomStringConvertible {}
extension ID: PathPart {}
extension AreaCode: PathPart {}
extension SlipNumber: PathPart {}
extension String: PathPart {}

/// An address of ours as it is registered. A page that shows somebody's own, or a community's, judges further by what it shows.
protocol AnyAddress: Sendable {
  /// What is registered.
  var address: Address { get }
}

extension AnyAddress {
  /// With a name behind a colon for each part: `/work/matters/:id`.
  var pattern: String { address.pattern }
  /// Who may open its page; `nil` when it has none.
  var openers: Callers? { address.openers }
  /// Who may send its form; `nil` when it takes none.
  var senders: Callers? { address.senders }
}

/// An address without parts, and what every address has: its pattern, and who may open and send.
struct Address: AnyAddress {
  let pattern: String
  let openers: Callers?
  let senders: Callers?
  fileprivate let pieces: [String]

  init(_ pattern: String, open openers: Callers? = nil, send senders: Callers? = nil) {
    self.pattern = pattern
    self.openers = openers
    self.senders = senders
    pieces = literals(of: pattern)
  }

  var address: Address { self }
  var path: String { pattern }
  /// The address written out.
  func callAsFunction() -> Route { Route(path: pattern) }
}

/// An address of something.
struct AddressOf<Part: PathPart>: AnyAddress {
  let address: Address

  init(_ pattern: String, open openers: Callers? = nil, send senders: Callers? = nil) {
    address = Address(pattern, open: openers, send: senders)
  }

  /// The address written out.
  func callAsFunction(_ part: Part) -> Route {
    let pieces = address.pieces
    return Route(path: pieces[0] + part.description + pieces[1])  // safe: one name, two pieces
  }
}

/// An address of something within something else.
struct AddressOfTwo<Part: PathPart, Other: PathPart>: AnyAddress {
  let address: Address

  init(_ pattern: String, open openers: Callers? = nil, send senders: Callers? = nil) {
    address = Address(pattern, open: openers, send: senders)
  }

  /// The address written out.
  func callAsFunction(_ part: Part, _ other: Other) -> Route {
    let pieces = address.pieces
    return Route(path: pieces[0] + part.description + pieces[1] + other.description + pieces[2])  // safe: two names, three pieces
  }
}

/// What stands around the names of a pattern, one piece more than there are names.
private func literals(of pattern: String) -> [String] {
  var pieces = [""]
  for part in pattern.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
    pieces[pieces.count - 1] += "/"  // safe: there is always one
    if part.hasPrefix(":") { pieces.append("") } else { pieces[pieces.count - 1] += part }  // safe: there is always one
  }
  return pieces
}

/// Who may open a page or send a form at all: settled before anything of it is read. What they may do with it in which community, page
/// and command judge again.
enum Callers: Sendable {
  /// Anyone, without an account: what a slip, a code or a link proves is judged with it.
  case anyone
  /// Whoever is signed in.
  case members
  /// Whoever holds one of these capacities, anywhere; the clause says why it takes one.
  case holders(of: Set<Role>, clause: Clause)

  /// Those who work for a community.
  static let staff = holders(of: Role.staff.union([.administrator]), clause: "2.2a")

  /// Those whom a command asks for; whoever is signed in where it judges by something else than capacity.
  static func of<C: Command>(_ command: C.Type) -> Callers {
    command.roles.map { .holders(of: $0, clause: command.clause) } ?? .members
  }

  /// - Throws: ``AccessError``.
  func admit(_ member: Member?) throws {
    if case .anyone = self { return }
    guard let member else { throw AccessError.signIn }
    guard case .holders(let roles, let clause) = self, member.roles.isDisjoint(with: roles) else { return }
    throw AccessError.forbidden(needed: roles, clause: clause)
  }
}

extension RouteList {
  /// The pattern that a path of ours belongs to, the one with most of it written out; `nil` for none.
  func pattern(of path: String) -> String? {
    let parts = path.split(separator: "/")
    return all.map(\.pattern)
      .filter { pattern in
        let names = pattern.split(separator: "/")
        return names.count == parts.count && zip(names, parts).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
      }
      .min { $0.split(separator: ":").count < $1.split(separator: ":").count }
  }
}
