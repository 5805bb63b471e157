import HTTPTypes
import Hummingbird
import Wording

/// 所在 — how addresses are written into links that come back.
enum Whereabouts {
  /// What a page needs in its query to stand again as it stood when its form was sent.
  static let carried = [Route.signIn.pattern: "back", Route.meetingSignIn.pattern: "code"]
  /// What belongs to one form and to no address.
  private static let proofs = Proof.names.union(["password"])

  /// A path of ours: one slash in front, and nothing that a browser reads as another site or as two addresses.
  static func path(_ path: String) -> String {
    let isPlain = path.utf8.first == UInt8(ascii: "/") && path.utf8.dropFirst().first != UInt8(ascii: "/") && path.utf8.allSatisfy(isSafe)
    return isPlain ? path : "/" + safe(path.drop { $0 == "/" || $0 == "\\" })
  }

  /// A query with its question mark, without proofs; empty when nothing is left.
  static func query(_ query: String) -> String {
    guard !query.isEmpty else { return "" }
    let pairs = query.split(separator: "&").filter { !proofs.contains(Form.name(of: $0.utf8)) }
    return pairs.isEmpty ? "" : "?" + pairs.map { safe($0) }.joined(separator: "&")
  }

  /// What an address ends with that leads back to another one.
  static func back(to route: Route) -> String { "?back=" + Percent.encoded(route.path, keeping: UInt8(ascii: "/")) }

  /// Percent-codes what stands in no address.
  private static func safe(_ text: Substring) -> String {
    guard !text.utf8.allSatisfy(isSafe) else { return String(text) }
    return text.utf8.map { isSafe($0) ? String(UnicodeScalar($0)) : Percent.encoded(byte: $0) }.joined()
  }

  private static func isSafe(_ byte: UInt8) -> Bool { byte > 32 && byte < 127 && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#") }
}
