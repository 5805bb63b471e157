internal import Digest

/// 数据库地址 — a `postgres://` address apart from its password, which must not stand where others read it: in a list of
/// processes, on a screen, in a table.
public struct DatabaseAddress: Hashable, Sendable {
  /// The address without its password.
  public let bare: String
  /// The password as the server takes it; `nil` when the address has none.
  public let password: String?

  /// Takes an address apart; a path of a folder is an address without a password.
  public init(_ text: String) {
    var bare = text
    var password: String?
    if let scheme = bare.firstRange(of: "://") {
      let credentials = bare[scheme.upperBound...].prefix { $0 != "@" && $0 != "/" }  // safe: found in it
      if credentials.endIndex < bare.endIndex, bare[credentials.endIndex] == "@", let colon = credentials.firstIndex(of: ":") {
        password = Self.decoded(bare[bare.index(after: colon)..<credentials.endIndex])  // safe: found in it
        bare.removeSubrange(colon..<credentials.endIndex)
      }
      if let question = bare.firstIndex(of: "?") {
        let options = bare[bare.index(after: question)...].split(separator: "&")  // safe: found in it
        let kept = options.filter { !$0.hasPrefix("password=") }
        // What stands in the options wins, as libpq has it.
        if let option = options.last(where: { $0.hasPrefix("password=") }) {
          password = Self.decoded(option.dropFirst("password=".count))
          bare = String(bare.prefix(upTo: question)) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
        }
      }
    }
    self.bare = bare
    self.password = password
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      // safe: reads letters, and answers with nothing
      if byte == UInt8(ascii: "%"), let value = rest.prefix(2).withUnsafeBytes({ Hex.bytes($0) })?.first {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
