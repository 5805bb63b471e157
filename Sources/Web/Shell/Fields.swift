import HTML

/// Fields of forms: label above, hint below it, what was typed kept.
enum Fields {
  static func text(
    _ name: String, _ label: String, value: String = "", hint: String = "", kind: String = "text", required: Bool = false,
    autocomplete: String = "off"
  ) -> HTML {
    let type = kind
    return """
      <div class="field"><label for="f-\(name)">\(label)\(mark(required))</label>\(hinted(name, hint))
      <input id="f-\(name)" name="\(name)" type="\(type)" value="\(value)" autocomplete="\(autocomplete)"\(attributes(name, hint, required))></div>
      """
  }

  static func area(_ name: String, _ label: String, value: String = "", hint: String = "", rows: Int = 4, required: Bool = false) -> HTML {
    """
    <div class="field"><label for="f-\(name)">\(label)\(mark(required))</label>\(hinted(name, hint))
    <textarea id="f-\(name)" name="\(name)" rows="\(rows)"\(attributes(name, hint, required))>\(value)</textarea></div>
    """
  }

  static func select(
    _ name: String, _ label: String, _ options: [(value: String, title: String)], value: String = "", hint: String = "",
    required: Bool = false
  ) -> HTML {
    """
    <div class="field"><label for="f-\(name)">\(label)\(mark(required))</label>\(hinted(name, hint))
    <select id="f-\(name)" name="\(name)"\(attributes(name, hint, required))>\(options, { "<option value=\"\($0.value)\"\($0.value == value ? " selected" : "")>\($0.title)</option>" })</select></div>
    """
  }

  static func radios(_ name: String, _ legend: String, _ options: [(value: String, title: String)], value: String = "") -> HTML {
    """
    <fieldset class="field"><legend>\(legend)</legend>\(options, { "<label class=\"choice\"><input type=\"radio\" name=\"\(name)\" value=\"\($0.value)\"\($0.value == value ? " checked" : "")><span>\($0.title)</span></label>" })</fieldset>
    """
  }

  static func tick(_ name: String, _ label: String, value: String = "yes", on: Bool = false) -> HTML {
    """
    <label class="choice"><input type="checkbox" name="\(name)" value="\(value)"\(on ? " checked" : "")><span>\(label)</span></label>
    """
  }

  static func file(_ name: String, _ label: String, accept: String, hint: String = "", required: Bool = false) -> HTML {
    """
    <div class="field"><label for="f-\(name)">\(label)\(mark(required))</label>\(hinted(name, hint))
    <input id="f-\(name)" name="\(name)" type="file" accept="\(accept)"\(attributes(name, hint, required))></div>
    """
  }

  /// The refusal or problem above a form, read out at once.
  static func summary(_ problem: Problem?) -> HTML {
    guard let problem else { return "" }
    let citation: HTML = problem.citation.isEmpty ? "" : "<p class=\"cite\">\(problem.citation)</p>"
    return "<div class=\"problem\" role=\"alert\" tabindex=\"-1\"><p>\(problem.sentence)</p>\(citation)</div>"
  }

  private static func mark(_ required: Bool) -> HTML { required ? "<span class=\"must\" aria-hidden=\"true\">*</span>" : "" }

  private static func hinted(_ name: String, _ hint: String) -> HTML {
    hint.isEmpty ? "" : "<p class=\"hint\" id=\"h-\(name)\">\(hint)</p>"
  }

  private static func attributes(_ name: String, _ hint: String, _ required: Bool) -> HTML {
    let described: HTML = hint.isEmpty ? "" : " aria-describedby=\"h-\(name)\""
    return described + (required ? " aria-required=\"true\"" : "")
  }
}

/// A form of ours.
func formOf(_ visit: Visit, _ action: String, files: Bool = false, draft: String = "", _ fields: HTML, button: String) -> HTML {
  let kind: HTML = files ? " enctype=\"multipart/form-data\"" : ""
  let saved: HTML = draft.isEmpty ? "" : " data-draft=\"\(draft)\""
  return """
    <form method="post" action="\(visit.link(action))"\(kind)\(saved) novalidate>\(visit.hidden)\(fields)<button class="button">\(button)</button></form>
    """
}
