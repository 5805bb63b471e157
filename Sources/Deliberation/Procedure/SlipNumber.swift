internal import Typing

/// 回执编号 — the number on an opinion's paper slip: year, number in the community's ledger, check digit: `2026-0137-5`.
public struct SlipNumber: Hashable, Sendable, CustomStringConvertible {
  /// Year of the ledger.
  public let year: Int
  /// Number in the year, from 1.
  public let sequence: Int

  /// The slip of an entry.
  public init(year: Int, sequence: Int) {
    self.year = year
    self.sequence = sequence
  }

  /// Reads what stands on a slip. Width, blanks, dashes and dots of every kind, missing ones and a full stop at the end are forgiven; a
  /// wrong check digit is not.
  public init?(_ text: String) {
    guard text.utf8.count <= 200 else { return nil }
    var digits: [Int] = []
    for scalar in Typed.code(text).unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(Int(scalar.value - 0x30))
      case "-", ".", ",", "/", "_", "。", "、", "·", "•", "・", "~": continue
      default: return nil
      }
    }
    guard (9...14).contains(digits.count), let check = digits.popLast(), Self.checkDigit(digits) == check else { return nil }
    year = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    sequence = digits.dropFirst(4).reduce(0) { $0 * 10 + $1 }
    guard sequence > 0 else { return nil }
  }

  /// `2026-0137-5`.
  public var description: String {
    let (year, number) = (String(year.magnitude), String(sequence.magnitude))
    let padded = String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
    let digits = (year + padded).utf8.map { Int($0) - 0x30 }
    return "\(year)-\(padded)-\(Self.checkDigit(digits))"
  }

  /// Damm's check digit: finds every wrong digit and every swap of neighbours.
  private static func checkDigit(_ digits: [Int]) -> Int { digits.reduce(0) { damm[$0][$1] } }

  private static let damm: [[Int]] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
  ]
}
