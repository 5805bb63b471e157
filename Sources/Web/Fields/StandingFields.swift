import Deliberation
import HTML

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
    return
      "<label class=\"choice\"><input\(own) type=\"\(kind)\" name=\"\(name)\" value=\"\(value)\"\(if: isOn, " checked")\(attributes)><span>\(title)</span></label>"
  }

  /// The sign of what has to be filled.
  func mark(_ isRequired: Bool) -> HTML { isRequired ? "<span class=\"must\" aria-hidden=\"true\">*</span>" : "" }
}
