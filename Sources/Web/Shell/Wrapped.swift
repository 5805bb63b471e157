import HTML

/// Fields whose label is wrapped around them: for pages with several forms, where names repeat and ids must not.
enum Wrapped {
  static func text(_ name: String, _ label: String, value: String = "", kind: String = "text", hint: String = "") -> HTML {
    "<p class=\"field\"><label>\(label)\(hinted(hint))<input name=\"\(name)\" type=\"\(kind)\" value=\"\(value)\" autocomplete=\"off\"></label></p>"
  }

  static func area(_ name: String, _ label: String, value: String = "", rows: Int = 2, hint: String = "") -> HTML {
    "<p class=\"field\"><label>\(label)\(hinted(hint))<textarea name=\"\(name)\" rows=\"\(rows)\">\(value)</textarea></label></p>"
  }

  static func select(_ name: String, _ label: String, _ options: [(value: String, title: String)], value: String = "") -> HTML {
    "<p class=\"field\"><label>\(label)<select name=\"\(name)\">\(options, { "<option value=\"\($0.value)\"\($0.value == value ? " selected" : "")>\($0.title)</option>" })</select></label></p>"
  }

  /// Options under a title of their own.
  struct Group {
    let title: String
    var options: [(value: String, title: String)] = []
  }

  /// A list too long to be read in one: browsers show its groups, and a phone opens it over the whole screen.
  static func select(_ name: String, _ label: String, groups: [Group], value: String = "") -> HTML {
    let lists = groups.map { group -> HTML in
      "<optgroup label=\"\(group.title)\">\(group.options, { "<option value=\"\($0.value)\"\($0.value == value ? " selected" : "")>\($0.title)</option>" })</optgroup>"
    }
    return "<p class=\"field\"><label>\(label)<select name=\"\(name)\">\(lists, { $0 })</select></label></p>"
  }

  static func file(_ name: String, _ label: String, accept: String) -> HTML {
    "<p class=\"field\"><label>\(label)<input name=\"\(name)\" type=\"file\" accept=\"\(accept)\"></label></p>"
  }

  static func hidden(_ name: String, _ value: some CustomStringConvertible) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value.description)\">"
  }

  private static func hinted(_ hint: String) -> HTML { hint.isEmpty ? "" : "<span class=\"hint\">\(hint)</span>" }
}

/// What was typed into one of several forms of a page; the form says which it is.
struct Typed {
  let visit: Visit
  let key: String

  /// The value typed into this form, or what it begins with.
  func callAsFunction(_ name: String, _ otherwise: String = "") -> String { isMine ? visit.form[name] : otherwise }

  /// True when this is the form that was sent.
  var isMine: Bool { visit.form["which"] == key }

  /// Says which form it is.
  var mark: HTML { Wrapped.hidden("which", key) }
}
