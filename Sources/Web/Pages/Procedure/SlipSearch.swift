import Deliberation
import HTML
import Wording

/// The field for the number of a slip, as the board and the page of a wrong number show it.
enum SlipSearch {
  /// - Parameter fault: why what was typed leads nowhere.
  static func html(_ area: AreaCode, _ visit: Visit, typed: String = "", fault: String = "") -> HTML {
    let (words, field) = (visit.words, SlipForm.number)
    return """
      <form action="\(visit.link(Route.slipSearch()))" method="get"><input type="hidden" name="area" value="\(area)">\
      <div class="field"><label for="slip">\(field.label(words))</label><p class="hint" id="slip-hint">\(field.hint(words))</p>\
      \(if: !fault.isEmpty, "<p class=\"fault\" id=\"slip-fault\">\(fault)</p>")\
      <input id="slip" name="\(field.name)" value="\(typed)" inputmode="numeric" autocomplete="off" \
      aria-describedby="slip-hint\(also: "slip-fault", if: !fault.isEmpty)"\(attribute: "aria-invalid", fault.isEmpty ? nil : "true")>\
      </div><button class="button">\(words.boardSlipButton)</button></form>
      """
  }
}
