public import Deliberation
public import Logging
public import PolicyFiles
public import Secrets
public import Storage
internal import Synchronization

/// The institution: one door for every change, read transactions for every page.
public final class Institution: Sendable {
  /// Where everything is kept.
  public let database: any Database
  /// Seals personal data.
  public let vault: Vault
  /// Attachments, kept outside the database by their hash.
  public let files: FileStore
  /// Tells the instant; a rehearsal may set its own.
  public let clock: @Sendable () -> Instant
  /// Revisions of communities, for pages in memory.
  public let revisions = Revisions()
  /// Names of communities, for looking one up.
  let places = PlaceNames()
  private let rules: Mutex<Rules>
  private let ids = IDSource()
  /// Tells this server from others on the same database.
  let server = Token.random()
  let logger: Logger

  private struct Rules {
    var library: PolicyLibrary
    var calendarMark = CalendarTable.mark(of: [])
  }

  /// An institution on a migrated database.
  public init(
    database: any Database, library: PolicyLibrary, vault: Vault, files: FileStore, logger: Logger,
    clock: @escaping @Sendable () -> Instant
  ) {
    self.database = database
    self.vault = vault
    self.files = files
    self.logger = logger
    self.clock = clock
    rules = Mutex(Rules(library: library))
  }

  /// Rules, clauses and calendar as they stand, imported years included.
  public var library: PolicyLibrary { rules.withLock { $0.library } }

  /// Changes when a holiday table was taken in, the same on every server: whatever shows a limit depends on it.
  public var calendarMark: String { rules.withLock { $0.calendarMark } }

  /// Puts imported holiday tables into force; call it after start and after an import.
  public func refreshCalendar() async throws {
    let texts = try await database.read { tx in try CalendarTable.texts(tx) }
    let mark = CalendarTable.mark(of: texts)
    guard mark != calendarMark else { return }
    let tables = try texts.map(CalendarTable.parse)
    rules.withLock { rules in
      rules.library = rules.library.importing(tables)
      rules.calendarMark = mark
    }
  }

  /// Does one command in one transaction: authorise, decide, save, journal, record, outbox — or nothing at all.
  ///
  /// A commit whose fate is unknown is settled by `once`: done again, it finds its own key, or it had not been kept and acts now.
  ///
  /// - Parameters:
  ///   - once: a key drawn with the form; the same key never acts twice and answers with the first receipt.
  ///   - form: the form whose draft is done with when the command is.
  /// - Throws: ``Refusal`` with its clause, ``AccessError``, or `StorageError`; `fateUnknown` when there is no key, or no database.
  @discardableResult
  public func perform(_ command: some Command, by member: Member, once: String? = nil, discarding form: String? = nil) async throws
    -> Receipt
  {
    let now = clock()
    let library = library
    let vault = vault
    let ids = ids
    var (isSettling, tries) = (false, 3)
    while true {
      tries -= 1
      do {
        let (receipt, changed) = try await database.write(in: command.lane ?? member.lane) { [isSettling] tx in
          let scope = Scope(tx: tx, member: member, now: now, library: library, vault: vault, ids: ids)
          let done = try Self.carryOut(command, once: once, in: scope)
          if isSettling, let once { try Submissions.confirm(once, tx) }
          if let form { try DraftTable.discard(form, of: member, tx) }
          return done
        }
        if let changed { revisions.forget(changed) }
        if command is CreateCommunity { places.forget() }
        return receipt
      } catch StorageError.fateUnknown(_) where once != nil && tries > 0 {
        isSettling = true
      } catch StorageError.unique(let constraint) where constraint.hasSuffix("_pkey") && tries > 0 {
        // Two servers drew one identity, or were sent one form, in the same millisecond.
      }
    }
  }

  /// True when a submission of theirs was carried out before.
  public func isDone(_ once: String, by member: Member) async throws -> Bool {
    try await database.read { tx in try Submissions.isKept(once, by: member, tx) }
  }

  /// The receipt, and the community whose pages are old now.
  static func carryOut<C: Command>(_ command: C, once: String?, in scope: Scope) throws -> (receipt: Receipt, changed: AreaCode?) {
    if let once, let earlier = try Submissions.find(once, of: C.name, by: scope.member, scope.tx) {
      return (Receipt(subject: earlier, isRepeat: true), nil)
    }
    let area = try command.area(in: scope)
    try authorise(C.self, area: area, member: scope.member)
    try command.checkTexts()
    let subject = try command.perform(in: scope)
    try Journal.append([Journal.Entry(C.self, area: area, subject: subject, in: scope)], scope.tx)
    if let area { try AreaTable.advance(area, scope.tx) }
    if let once { try Submissions.keep(once, of: C.name, subject: subject, in: scope) }
    return (Receipt(subject: subject, isRepeat: false), area)
  }

  private static func authorise<C: Command>(_ type: C.Type, area: AreaCode?, member: Member) throws {
    guard let needed = C.roles else { return }
    guard !member.isAnonymous else { throw AccessError.signIn }
    let held = area.map { member.roles(in: $0) } ?? (member.area == nil ? member.roles : [])
    guard !held.isDisjoint(with: needed) else { throw AccessError.forbidden(needed: needed, clause: C.clause) }
  }

  /// Runs one read transaction for all a page needs.
  public func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
    let now = clock()
    let library = library
    let vault = vault
    return try await database.read { tx in try body(Reading(tx: tx, now: now, library: library, vault: vault)) }
  }

  /// The same for pages that read a bounded number of rows by key: made where they are asked for, without changing threads.
  public func readInline<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
    let now = clock()
    let library = library
    let vault = vault
    return try await database.readInline { tx in try body(Reading(tx: tx, now: now, library: library, vault: vault)) }
  }
}
