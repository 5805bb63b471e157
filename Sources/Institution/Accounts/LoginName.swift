internal import Deliberation
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
}
