internal import Deliberation
internal import Storage
internal import Typing

/// 登录名 — the same in letters of any width, in `A` to `Z` of any case, and with or without blanks around it.
///
/// Other letters count as they stand: the engines, and Unicode itself, fold `İ`, `ß` or `É` each in another way, and who signs in must not
/// hang on that.
enum LoginName {
  /// As a new account keeps it.
  static func kept(_ typed: String) -> String { Typed.code(typed) }

  /// What two sign-in names have in common that are one.
  static func folded(_ typed: String) -> String {
    String(decoding: Typed.code(typed).utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The names that are kept, folded alike: SQLite's `lower` knows no other letters, and PostgreSQL's none in this order.
  private static func kept(_ tx: Transaction) -> SQL {
    switch tx.engine {
    case .sqlite: "lower(login)"
    case .postgres: "lower(login COLLATE \"C\")"
    }
  }

  /// The account that a name means: the one that is written so, else the only one that differs in case or width alone.
  ///
  /// - Parameter all: accounts that were disabled, too.
  static func account(_ typed: String, all: Bool, _ tx: Transaction) throws -> ID<Account>? {
    guard TextLimit.line.admits(typed) else { return nil }
    let (exact, folded) = (kept(typed), folded(typed))
    let enabled: SQL = all ? "" : "AND disabled_at IS NULL"
    let found = try tx.run("SELECT id, login FROM account WHERE (login = \(typed) OR \(kept(tx)) = \(folded)) \(enabled) ORDER BY id")
    let named = try found.map { (id: try $0.id(0, of: Account.self), login: try $0.text(1)) }
    if let same = named.first(where: { $0.login == typed }) ?? named.first(where: { $0.login == exact }) { return same.id }
    return named.count == 1 ? named.first?.id : nil
  }

  /// True when an account has the name, or one that differs in case or width alone.
  static func isTaken(_ typed: String, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM account WHERE login = \(typed) OR \(kept(tx)) = \(folded(typed))") != nil
  }
}
