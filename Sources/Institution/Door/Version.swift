public import Deliberation
internal import Digest

/// 版本 — what a record held when a form was filled from it, as a fingerprint. A command that changes a record which can be edited
/// carries it, so that nobody overwrites what somebody else wrote meanwhile without having seen it.
public struct Version: Hashable, Sendable {
  /// Sixteen hexadecimal letters; empty where nothing stands yet.
  public let text: String

  /// The version of a record that holds these values, in an order of its own.
  public init(of values: some Sequence<String>) {
    // Lengths stand before the values: no two rows of values read alike.
    let whole = values.map { "\($0.utf8.count):\($0)" }.joined()
    text = String(SHA256.hex(of: Array(whole.utf8)).prefix(16))
  }

  /// That of what does not stand yet.
  public static let absent = Version(sent: "")

  /// A version as a form sent it.
  public init(sent text: String) { self.text = text }

  /// Refuses when the record is another one by now.
  ///
  /// - Throws: ``Refusal`` with code `changedMeanwhile`.
  public func check(against current: Version) throws(Refusal) {
    guard self == current else { throw Refusal(.changedMeanwhile) }
  }
}
