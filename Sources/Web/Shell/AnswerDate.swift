import Deliberation
import FoundationEssentials
import Synchronization

/// The date of answers as HTTP writes it, made once a second.
final class AnswerDate: Sendable {
  private let made = Mutex((second: Int.min, text: ""))

  /// Now: `Sun, 06 Nov 1994 08:49:37 GMT`.
  var text: String {
    let second = Int(Date.now.timeIntervalSince1970)
    return made.withLock { made in
      if made.second != second { made = (second, Self.text(of: second)) }
      return made.text
    }
  }

  /// - Parameter second: seconds since 1970-01-01 UTC.
  static func text(of second: Int) -> String {
    let day = Day(number: second / 86_400)
    let rest = second % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(weekdays[day.weekday - 1]), \(two(day.day)) \(months[day.month - 1]) \(day.year) "
      + "\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60)) GMT"
  }
}
