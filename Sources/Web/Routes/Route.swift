import Deliberation
import HTTPTypes
import Institution
import Wording

/// 去处 — one of our own addresses, written out: what links, forms and redirects point to.
struct Route: Hashable, Sendable {
  /// Path, query and fragment, without the language.
  let path: String
  /// True when it opens a door by itself; see ``Address/isSecret``.
  let isSecret: Bool

  /// From what is an address of ours already.
  init(path: String, isSecret: Bool = false) {
    self.path = path
    self.isSecret = isSecret
  }

  /// Without query and fragment.
  var plainPath: String { String(Substring(path.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })) }

  /// The same with a value in its query.
  func with(_ name: String, _ value: some CustomStringConvertible) -> Route {
    let mark = path.utf8.firstIndex(of: UInt8(ascii: "#")) ?? path.endIndex
    let (base, fragment) = (path.prefix(upTo: mark), path.suffix(from: mark))
    let joint = base.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
    return Route(path: "\(base)\(joint)\(name)=\(Percent.encoded(value.description))\(fragment)", isSecret: isSecret)
  }

  /// The same with a query, which begins with its question mark.
  func asking(_ query: String) -> Route { Route(path: path + query, isSecret: isSecret) }

  /// The same, at a part of its page.
  func at(_ anchor: String) -> Route { Route(path: path + "#" + anchor, isSecret: isSecret) }
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
  init(address: Address)
}

extension AnyAddress {
  /// One that has a page, and perhaps takes a form that stands on it.
  init(_ pattern: String, open openers: Callers, send senders: Callers? = nil) {
    self.init(address: Address(pattern: pattern, page: pattern, openers: openers, senders: senders))
  }

  /// One that only takes a form.
  ///
  /// - Parameter page: the address whose page shows the form.
  init(_ pattern: String, on page: some AnyAddress, send senders: Callers) {
    self.init(address: Address(pattern: pattern, page: page.pattern, openers: nil, senders: senders))
  }

  /// With a name behind a colon for each part: `/work/matters/:id`.
  var pattern: String { address.pattern }
  /// The pattern of the page that shows it, or its form.
  var page: String { address.page }
  /// Who may open its page; `nil` when it has none.
  var openers: Callers? { address.openers }
  /// Who may send its form; `nil` when it takes none.
  var senders: Callers? { address.senders }
}

/// An address without parts, and what every address has: its pattern, its page, and who may open and send.
struct Address: AnyAddress {
  let pattern: String
  let page: String
  let openers: Callers?
  let senders: Callers?
  /// True when a part of it opens a door by itself: it is written into no other address, no draft and no log.
  let isSecret: Bool
  fileprivate let pieces: [String]

  fileprivate init(pattern: String, page: String, openers: Callers?, senders: Callers?) {
    self.pattern = pattern
    self.page = page
    self.openers = openers
    self.senders = senders
    isSecret = pattern.split(separator: "/").contains { $0 == ":token" || $0 == ":code" }
    pieces = literals(of: pattern)
  }

  init(address: Address) { self = address }

  var address: Address { self }
  var path: String { pattern }
  /// The address written out.
  func callAsFunction() -> Route { Route(path: pattern) }
}

/// An address of something.
struct AddressOf<Part: PathPart>: AnyAddress {
  let address: Address

  /// The address written out.
  func callAsFunction(_ part: Part) -> Route {
    let pieces = address.pieces
    return Route(path: pieces[0] + part.description + pieces[1], isSecret: address.isSecret)  // safe: one name, two pieces
  }
}

/// An address of something within something else.
struct AddressOfTwo<Part: PathPart, Other: PathPart>: AnyAddress {
  let address: Address

  /// The address written out.
  func callAsFunction(_ part: Part, _ other: Other) -> Route {
    let pieces = address.pieces
    // safe: two names, three pieces
    return Route(path: pieces[0] + part.description + pieces[1] + other.description + pieces[2], isSecret: address.isSecret)
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

  /// Those who work for a community, and its administrator.
  static let staff = holders(of: Role.staff.union([.administrator]), clause: "2.2a")
  /// Those who may read a community's matters before they are public.
  static let readers = holders(of: Role.staff, clause: "2.2a")
  /// The same, and the township that guides them.
  static let officers = holders(of: Role.staff.union([.township]), clause: "2.2a")
  /// Those who see who sits and holds a post: those who work for a community, and those who watch over its body.
  static let overseers = holders(of: Role.staff.union(Supervision.overseers), clause: "2.2a")
  /// Those who see what follows from a deliberation: the same, and a department what it asked for itself (3.6d).
  static let followers = holders(of: Role.staff.union(Role.government), clause: "3.6d")
  /// Those who see what was commissioned: those who work for a community, and whoever may commission (3.6d).
  static let commissioners = holders(
    of: Role.staff.union([.administrator]).union(CommissionDeliberation.roles ?? []), clause: CommissionDeliberation.clause)
  /// Those who see one commitment: the officers, and an organisation its own (3.6a).
  static let keepers = holders(of: Role.staff.union([.township, .organisation]), clause: "3.6a")

  /// Those whom a command asks for; whoever is signed in where it judges by something else than capacity.
  static func of<C: Command>(_ command: C.Type) -> Callers {
    command.roles.map { .holders(of: $0, clause: command.clause) } ?? .members
  }

  /// Those whom the table of acts names, for what may be done without an account too and is therefore judged by its command otherwise.
  static func doing(_ acts: Act...) -> Callers {
    acts.first.map { .holders(of: acts.reduce(into: []) { $0.formUnion($1.roles) }, clause: $0.clause) } ?? .members
  }

  /// - Throws: ``AccessError``.
  func admit(_ member: Member?) throws {
    if case .anyone = self { return }
    guard let member else { throw AccessError.signIn }
    guard case .holders(let roles, let clause) = self, member.roles.isDisjoint(with: roles) else { return }
    throw AccessError.forbidden(needed: roles, clause: clause)
  }
}
