import Deliberation
import HTML
import Institution
import Wording

/// 协商之路 as people read it; what was late is said in words, not by colour alone.
extension Road {
  /// - Parameter isShort: true on a card, where a narrow screen shows two stations of it.
  static func html(_ stops: [Stop], _ words: Words, isShort: Bool = false) -> HTML {
    let here = stops.firstIndex { $0.isHere } ?? stops.count - 1
    let rows = stops.enumerated().map { index, stop -> HTML in
      let late: HTML = stop.daysLate > 0 ? "<em>\(words.commonLateDays(days: stop.daysLate))</em>" : ""
      return """
        <li class="\(stop.state)\(also: "near", if: index == here || index == here + 1)"\
        \(attribute: "aria-current", stop.isHere ? "step" : nil)>\
        <b>\(words.station(stop.station))</b><span>\(stop.day.map { words.shortDate($0) } ?? "—")</span>\(late)</li>
        """
    }
    return "<ol class=\"road\(also: "short", if: isShort)\">\(rows.joined())</ol>"
  }
}

extension Road.Stop {
  /// How the style sheet calls where the matter stands to it.
  fileprivate var state: HTML {
    guard !isHere else { return "here" }
    guard isDone else { return "ahead" }
    return daysLate > 0 ? "done late" : "done"
  }
}
