internal import Deliberation
internal import Storage
internal import Typing

/// 登录名 — the same in letters of any case and width, with or without blanks around it.
enum LoginName {
  /// As a new account keeps it.
  static func kept(_ typed: String) -> String { Typed.code(typed) }

  /// What two sign-in names have in common that are one.
  static func folded(_ typed: String) -> String { Typed.code(typed).lowercased() }

  /// The account that a name means: the one that is written so, else the only one that differs in case or width alone.
  ///
  /// - Parameter all: accounts that were disabled, too.
  static func account(_ typed: String, all: Bool, _ tx: Transaction) throws -> ID<Account>? {
    guard TextLimit.line.admits(typed) else { return nil }
    let (exact, folded) = (kept(typed), folded(typed))
    let enabled: SQL = all ? "" : "AND disabled_at IS NULL"
    let found = try tx.run("SELECT id, login FROM account WHERE (login = \(typed) OR lower(login) = \(folded)) \(enabled) ORDER BY id")
    let named = try found.map { (id: try $0.id(0, of: Account.self), login: try $0.text(1)) }
    if let same = named.first(where: { $0.login == typed }) ?? named.first(where: { $0.login == exact }) { return same.id }
    return named.count == 1 ? named.first?.id : nil
  }

  /// True when an account has the name, or one that differs in case or width alone.
  static func isTaken(_ typed: String, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM account WHERE login = \(typed) OR lower(login) = \(folded(typed))") != nil
  }
}
