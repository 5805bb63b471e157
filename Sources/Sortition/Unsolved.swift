/// 未得结果 — no lottery was found within the limit of the search. That says nothing about the quotas: a lottery may exist.
///
/// Commands print ``description`` to standard error and end with exit code 1: the input is not wrong.
public struct Unsolved: Error, Hashable, Sendable, CustomStringConvertible {
  /// Members of a panel as asked for.
  public let size: Int

  /// One English line that says what to do.
  public var description: String {
    "no lottery over panels of \(size) was found within the limit of the search, and it is not known whether there is one: "
      + "take fewer features or values, or wider quotas, and try again"
  }
}
