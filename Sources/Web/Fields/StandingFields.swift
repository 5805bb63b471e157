import Deliberation
import HTML
import Wording

extension FormView {
  /// A field in which something else is proposed than stands, or nothing: a colleague's change is one of what stands.
  ///
  /// - Parameters:
  ///   - value: what stands.
  ///   - other: what stands in the field until something is typed; `nil` leaves it empty.
  func callAsFunction<Value>(_ field: Field<Value>, standing value: Value?, proposing other: Value?) -> HTML {
    let known = value.map(field.write) ?? []
    let shown = shown(field, known)
    return control(field, known, isTyped ? shown : other.map(field.write) ?? [])
  }

  /// A field about whichever of several things another field chooses: what stands of each is sent along, so that a change of the chosen
  /// one is told apart from the choice itself.
  ///
  /// - Parameters:
  ///   - chosen: the thing that was chosen; `nil` while none is.
  ///   - all: the things, and what stands of each.
  func callAsFunction<Value, Thing>(_ field: Field<Value>, of chosen: ID<Thing>?, among all: [(thing: ID<Thing>, value: Value?)]) -> HTML {
    var known: [String] = []
    for (thing, value) in all {
      let own = value.map(field.write) ?? []
      if thing == chosen { known = own } else { keep(own, of: field, as: mark(of: thing, in: field)) }
    }
    return control(field, known, shown(field, known, as: chosen.map { mark(of: $0, in: field) }))
  }

  private func mark<Value, Thing>(of thing: ID<Thing>, in field: Field<Value>) -> String { "\(field.name)-\(thing)" }
}

/// Markup of controls; what stands in them and what is wrong with them is given.
extension FormView {
  /// The whole form behind a title, open when it was sent and comes back, or holds a draft.
  func folded(_ title: String, _ fields: HTML, button: String) -> HTML {
    "<details\(isTyped ? " open" : "")><summary>\(title)</summary>\(html(fields, button: button))</details>"
  }

  /// One thing of a list to choose from.
  func choice(_ value: String, _ title: String, _ shown: [String]) -> HTML {
    "<option value=\"\(value)\"\(if: shown.contains(value), " selected")>\(title)</option>"
  }

  /// One box or button of several.
  func box(_ kind: String, _ name: String, _ value: String, _ title: String, isOn: Bool, number: Int, attributes: HTML = "") -> HTML {
    // The first one carries the field's id: what is wrong with it leads there.
    let own: HTML = number == 0 ? " id=\"\(id(name))\"" : ""
    return """
      <label class="choice"><input\(own) type="\(kind)" name="\(name)" value="\(value)"\(flag: "checked", if: isOn)\(attributes)>\
      <span>\(title)</span></label>
      """
  }

  /// A field of several boxes, or of none that there could be.
  func fieldset<Value>(_ field: Field<Value>, _ attributes: HTML, _ content: HTML) -> HTML {
    let legend: HTML = "<legend>\(field.label(visit.words))\(mark(field.isRequired))</legend>"
    return "<fieldset class=\"field\"\(attributes)>\(legend)\(content)</fieldset>"
  }

  /// A list to choose from.
  func select(_ name: String, _ attributes: HTML, _ options: HTML) -> HTML {
    "<select id=\"\(id(name))\" name=\"\(name)\"\(attributes)>\(options)</select>"
  }

  /// What stands in a list until something is chosen.
  var choosing: HTML { "<option value=\"\">\(visit.words.formChoosePlease)</option>" }

  func textarea(_ name: String, rows: Int, _ text: String, _ attributes: HTML) -> HTML {
    // Browsers drop a line break that a text begins with.
    let first: HTML = text.first?.isNewline == true ? "\n" : ""
    return "<textarea id=\"\(id(name))\" name=\"\(name)\" rows=\"\(rows)\"\(attributes)>\(first)\(text)</textarea>"
  }

  /// What is wrong with a field that stands nowhere on the page.
  func elsewhere(_ trouble: Problem.Trouble) -> HTML {
    let label = trouble.label.isEmpty ? "" : trouble.label + visit.words.commonColon
    return "<p class=\"fault\" id=\"\(id(trouble.field))\" tabindex=\"-1\">\(label)\(trouble.sentence)</p>"
  }

  /// The button that throws a draft away.
  func dropping(_ key: String) -> HTML {
    let title = visit.words.formDraftDrop
    guard visit.context.member != nil else { return "<button type=\"button\" class=\"linkish\" data-reload>\(title)</button>" }
    return """
      <form method="post" class="inline" action="\(visit.link(Route.draftDrop()))">\(visit.hidden)\
      <input type="hidden" name="drop" value="\(key)"><button class="linkish">\(title)</button></form>
      """
  }

  /// The sign of what has to be filled.
  func mark(_ isRequired: Bool) -> HTML { isRequired ? "<span class=\"must\" aria-hidden=\"true\">*</span>" : "" }
}
