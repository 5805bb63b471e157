import HTTPTypes
import Synchronization

/// 路由表 — every address that is registered, by what it takes. It is written while the rooms are added, and then closed: from then on
/// it says which address a path belongs to, and nothing more is taken in.
final class RouteList: Sendable {
  /// One registered address.
  struct Entry: Sendable {
    let address: Address
    let method: HTTPRequest.Method
    let callers: Callers

    var pattern: String { address.pattern }
  }

  private struct Book: Sendable {
    var all: [Entry] = []
    var at: [String: [Entry]] = [:]
    var ways = Ways()
    var faults: [RouteFault] = []
    var isClosed = false
  }

  private let kept = Mutex(Book())

  var all: [Entry] { kept.withLock { $0.all } }
  /// What is registered at a pattern.
  func entries(at pattern: String) -> [Entry] { kept.withLock { $0.at[pattern] ?? [] } }
  /// Those that take a form.
  var forms: [Entry] { all.filter { $0.method == .post } }

  /// Takes in an address.
  ///
  /// - Returns: false when the list is closed: then nobody is led there.
  func add(_ address: some AnyAddress, method: HTTPRequest.Method) -> Bool {
    let callers = method == .post ? address.senders : address.openers
    let entry = Entry(address: address.address, method: method, callers: callers ?? .members)
    return kept.withLock { book in
      guard !book.isClosed else { return false }
      if callers == nil { book.faults.append(.unopened(entry.pattern, method)) }
      if book.at[entry.pattern]?.contains(where: { $0.method == method }) == true { book.faults.append(.doubled(entry.pattern, method)) }
      if let other = book.ways.add(entry.pattern) { book.faults.append(.alike(entry.pattern, other)) }
      book.all.append(entry)
      book.at[entry.pattern, default: []].append(entry)
      return true
    }
  }

  /// Takes in nothing more.
  ///
  /// - Throws: ``RouteFault`` when what was taken in cannot be served.
  func close() throws(RouteFault) {
    let book = kept.withLock { book in
      book.isClosed = true
      return book
    }
    if let fault = book.faults.first { throw fault }
    for entry in book.all { if let fault = Self.fault(in: entry, book) { throw fault } }
  }

  /// A form whose page is not there, or needs a part that the form's address does not know.
  private static func fault(in entry: Entry, _ book: Book) -> RouteFault? {
    let page = entry.address.page
    guard book.at[page]?.contains(where: { $0.method == .get }) == true else { return .pageless(entry.pattern, page) }
    let names = Set(entry.pattern.split(separator: "/").filter { $0.hasPrefix(":") })
    return page.split(separator: "/").allSatisfy { !$0.hasPrefix(":") || names.contains($0) } ? nil : .pageless(entry.pattern, page)
  }

  /// The pattern that a path of ours belongs to, the one with most of it written out; `nil` for none.
  func pattern(of path: String) -> String? { kept.withLock { $0.ways }.pattern(of: path.split(separator: "/")[...]) }

  /// Whether an address takes a method; `nil` for one that is not registered.
  func takes(_ method: HTTPRequest.Method, at pattern: String) -> Bool? {
    let entries = entries(at: pattern)
    return entries.isEmpty ? nil : entries.contains { $0.method == method }
  }

  /// Who may send the form of an address; `nil` when it takes none.
  func senders(of pattern: String) -> Callers? { entries(at: pattern).first { $0.method == .post }?.callers }

  /// What may be asked at an address, as the header `Allow` says it.
  func allowed(at pattern: String) -> String {
    ((takes(.get, at: pattern) == true ? ["GET", "HEAD"] : []) + (takes(.post, at: pattern) == true ? ["POST"] : [])).joined(
      separator: ", ")
  }

  /// The page at a path, or the one that shows the form which is sent there; `nil` where nothing of ours is.
  func page(at path: String) -> Route? {
    guard let pattern = pattern(of: path), let address = entries(at: pattern).first?.address else { return nil }
    guard address.page != pattern else { return Route(path: Whereabouts.path(path), isSecret: address.isSecret) }
    let names = pattern.split(separator: "/")
    let values = Dictionary(zip(names, path.split(separator: "/"))) { first, _ in first }
    let written = address.page.split(separator: "/").map { part in
      part.hasPrefix(":") ? values[part].map { Whereabouts.path(String($0)) } ?? "/" : "/" + part
    }
    return Route(path: written.isEmpty ? "/" : written.joined(), isSecret: address.isSecret)
  }
}

/// The ways from a path to its pattern, a step a part.
private struct Ways: Sendable {
  private var written: [Substring: Ways] = [:]
  /// Behind a part that has a name; at most one.
  private var named: [Ways] = []
  private var pattern: String?
  /// The pattern that takes everything from here on.
  private var rest: String?

  /// Adds a pattern.
  ///
  /// - Returns: another one that takes the same paths.
  mutating func add(_ pattern: String) -> String? { add(pattern.split(separator: "/")[...], pattern) }

  private mutating func add(_ parts: ArraySlice<Substring>, _ whole: String) -> String? {
    guard let first = parts.first else { return Self.enter(whole, &pattern) }
    if first == "**" { return Self.enter(whole, &rest) }
    guard first.hasPrefix(":") else { return written[first, default: Ways()].add(parts.dropFirst(), whole) }
    var behind = named.first ?? Ways()
    defer { named = [behind] }
    return behind.add(parts.dropFirst(), whole)
  }

  private static func enter(_ whole: String, _ place: inout String?) -> String? {
    guard let other = place else {
      place = whole
      return nil
    }
    return other == whole ? nil : other
  }

  func pattern(of parts: ArraySlice<Substring>) -> String? {
    guard let first = parts.first else { return pattern }
    let after = parts.dropFirst()
    return written[first]?.pattern(of: after) ?? named.first?.pattern(of: after) ?? rest
  }
}

/// What is wrong with the addresses; the server does not start with it.
enum RouteFault: Error, Hashable, CustomStringConvertible {
  case doubled(String, HTTPRequest.Method)
  /// Two patterns that take the same paths.
  case alike(String, String)
  /// An address registered for what it says nobody may do.
  case unopened(String, HTTPRequest.Method)
  /// A form, and where it says that it stands.
  case pageless(String, String)

  var description: String {
    switch self {
    case .doubled(let pattern, let method): "\(method.rawValue) \(pattern) is registered twice; register each address once"
    case .alike(let pattern, let other): "\(pattern) and \(other) take the same paths; give one of them another path"
    case .unopened(let pattern, let method):
      "\(method.rawValue) \(pattern) is registered, and its address does not say for whom; say it there"
    case .pageless(let pattern, let page): "\(pattern) says that its form stands on \(page), which is no page it can lead to; name its page"
    }
  }
}
