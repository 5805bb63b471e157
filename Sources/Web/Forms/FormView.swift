import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Secrets

/// 表格 — a form as a page shows it: each field with its label, its hint, what stands in it and what is wrong with it.
///
/// What stands in a field is what was typed when this form was sent and comes back, else what was saved as a draft, else what the page
/// knows. The ids of its fields are its own, however many forms the page shows.
final class FormView {
  let visit: Visit
  private let action: String
  private let problem: Problem?
  private let hidden: [(name: String, value: String)]
  private let draft: Draft?
  private let prefix: String
  private let key: String
  private let version: Version?
  /// True when this form was sent and comes back.
  let isSent: Bool
  private var hasArea = false
  private var hasFile = false
  /// Fields that chose something which is not there any more.
  private var gone: Set<String> = []
  /// Fields shown since a fold began that must be seen.
  private var isTelling = false

  /// - Parameters:
  ///   - action: where it goes.
  ///   - problem: what was wrong with the form that was sent, whichever of the page's it was.
  ///   - hidden: what the form is about, where the page shows it several times.
  ///   - version: of the record it was filled from; see ``Version``.
  ///   - others: further addresses that its fields are sent to and that show it again.
  init(
    _ visit: Visit, _ action: Route, _ problem: Problem?, hidden: [(name: String, value: String)] = [], version: Version? = nil,
    others: [Route] = []
  ) {
    self.visit = visit
    self.action = action.path
    self.problem = problem
    self.hidden = hidden
    self.version = version
    isSent =
      visit.request.method == .post && ([action] + others).contains { $0.plainPath == visit.context.path }
      && Dictionary(grouping: hidden, by: \.name).allSatisfy { name, pairs in visit.form.all(name) == pairs.map(\.value) }
    let number = visit.page.enter(isSent: isSent)
    prefix = isSent || number == 1 && visit.request.method != .post ? "f" : "f\(number)"
    key = DraftKey.of(action, hidden)
    draft = isSent ? nil : visit.drafts[key].flatMap { visit.house.accounts.open($0) }
  }

  /// One field.
  ///
  /// - Parameter value: what the page knows.
  func callAsFunction<Value>(_ field: Field<Value>, _ value: Value? = nil) -> HTML {
    let known = value.map(field.write) ?? []
    let shown = shown(field.name, known)
    switch field.look {
    case .hidden: return "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(shown.first ?? "")\">"
    case .tick:
      let (told, attributes) = notes(field.name, field.hint(visit.words), field.isRequired, known, ["yes": visit.words.formTicked])
      let box = box(
        "checkbox", field.name, "yes", field.label(visit.words), isOn: shown.contains("yes"), number: 0, attributes: attributes)
      return told.isEmpty ? box : "<div class=\"field\">\(told)\(box)</div>"
    case .area(let rows):
      hasArea = true
      return labelled(field, known) {
        "<textarea id=\"\(id(field.name))\" name=\"\(field.name)\" rows=\"\(rows)\"\($0)>\(if: shown.first?.first?.isNewline == true, "\n")\(shown.first ?? "")</textarea>"
      }
    case .line(let kind, let autocomplete):
      // The browser's own picker shows only what is written its way; what cannot be read stays to be seen and put right.
      let read = kind == "date" || kind == "time" ? (try? field.read(shown)).map(field.write) : shown
      let type = read == nil && shown.contains { !$0.isEmpty } ? "text" : kind
      let text = kind == "password" ? "" : (read ?? shown).first ?? ""
      let digits: HTML = Value.self == Int.self || Value.self == Int?.self ? " inputmode=\"numeric\"" : ""
      // Browsers put back nothing that they shall not remember; where no account keeps a draft, going back is all there is.
      let isKept = autocomplete != "off" || visit.context.member != nil
      let filling: HTML = isKept ? " autocomplete=\"\(autocomplete)\"" : ""
      return labelled(field, known) {
        "<input id=\"\(id(field.name))\" name=\"\(field.name)\" type=\"\(type)\" value=\"\(text)\"\(filling)\(digits)\($0)>"
      }
    case .select, .radios, .ticks: return ""
    }
  }

  /// A field of which some values can be chosen.
  func callAsFunction<Value>(_ field: Field<Value>, of options: [(value: Value, title: String)], _ value: Value? = nil) -> HTML {
    offer(field, options.map { (field.write($0.value).first ?? "", $0.title) }, value.map(field.write) ?? [])
  }

  /// A field of which some values, or none, can be chosen.
  ///
  /// - Parameter none: what choosing none is called.
  func callAsFunction<Value>(
    _ field: Field<Value?>, of options: [(value: Value, title: String)], _ value: Value? = nil, none: String
  ) -> HTML {
    offer(field, [("", none)] + options.map { (field.write($0.value).first ?? "", $0.title) }, value.map { field.write($0) } ?? [])
  }

  /// A field of which one of many values can be chosen, in groups under titles of their own.
  func callAsFunction<Value>(
    _ field: Field<Value>, groups: [(title: String, options: [(value: Value, title: String)])], _ value: Value? = nil
  ) -> HTML {
    let shown = shown(field.name, value.map(field.write) ?? [])
    let known = value.map(field.write) ?? []
    return labelled(field, known) { attributes in
      let lists: HTML =
        "\(groups, { "<optgroup label=\"\($0.title)\">\($0.options, { choice(field.write($0.value).first ?? "", $0.title, shown) })</optgroup>" })"
      return
        "<select id=\"\(id(field.name))\" name=\"\(field.name)\"\(attributes)><option value=\"\">\(visit.words.formChoosePlease)</option>\(lists)</select>"
    }
  }

  private func choice(_ value: String, _ title: String, _ shown: [String]) -> HTML {
    "<option value=\"\(value)\"\(if: shown.contains(value), " selected")>\(title)</option>"
  }

  /// A field of which several values can be ticked.
  func callAsFunction<Value>(_ field: Field<[Value]>, ticks options: [(value: Value, title: String)], _ values: [Value] = []) -> HTML {
    offer(field, options.map { (field.write([$0.value]).first ?? "", $0.title) }, field.write(values))
  }

  /// The same, in groups under titles of their own.
  func callAsFunction<Value>(
    _ field: Field<[Value]>, groups: [(title: String, ticks: [(value: Value, title: String)])], _ values: [Value] = []
  ) -> HTML {
    let known = field.write(values)
    let shown = shown(field.name, known)
    let (told, attributes) = notes(field.name, field.hint(visit.words), field.isRequired, known, isGroup: true)
    let sets = groups.enumerated().map { place, group -> HTML in
      let boxes: HTML =
        "\(group.ticks.enumerated(), { tick -> HTML in let value = field.write([tick.element.value]).first ?? ""; return box("checkbox", field.name, value, tick.element.title, isOn: shown.contains(value), number: place + tick.offset) })"
      return "<fieldset class=\"field\"><legend>\(group.title)</legend>\(boxes)</fieldset>"
    }
    return
      "<fieldset class=\"field\"\(attributes)><legend>\(field.label(visit.words))\(mark(field.isRequired))</legend>\(told)\(sets, { $0 })</fieldset>"
  }

  /// A field that takes a file. A file that was sent has to be chosen again.
  func callAsFunction(_ field: FileField) -> HTML {
    hasFile = true
    let again: HTML = isSent ? "<p class=\"hint\">\(visit.words.formFileAgain)</p>" : ""
    return labelled(field.name, field.label(visit.words), field.hint(visit.words), field.isRequired, known: []) {
      "\(again)<input id=\"\(id(field.name))\" name=\"\(field.name)\" type=\"file\" accept=\"\(field.accept)\"\($0)>"
    }
  }

  /// What was sent in a field of this form, where it can be read.
  func typed<Value>(_ field: Field<Value>) -> Value? { isSent ? try? field.read(visit.form.all(field.name)) : nil }

  /// Fields behind a title, open when something in them must be seen.
  func fold(_ title: String, _ fields: () -> HTML) -> HTML {
    let before = isTelling
    isTelling = false
    let content = fields()
    let isOpen = isTelling
    isTelling = before || isOpen
    return "<details\(isOpen ? " open" : "")><summary>\(title)</summary>\(content)</details>"
  }

  /// The whole form.
  ///
  /// - Parameter quiet: true when another form of the page matters more.
  func html(_ fields: HTML, button: String, quiet: Bool = false) -> HTML {
    html(fields, buttons: "<button class=\"button\(if: quiet, " quiet")\">\(button)</button>")
  }

  /// The whole form with buttons of its own, one an answer.
  ///
  /// - Parameter style: classes of the form.
  func html(_ fields: HTML, buttons: HTML, style: HTML = "") -> HTML {
    let kind: HTML = hasFile ? " enctype=\"multipart/form-data\"" : ""
    let constants: HTML = "\(hidden, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })"
    // What was typed before belongs to the state it was typed from.
    let sent = isSent && problem?.isOfOlderState != true ? visit.form.all("version").first : nil
    let version = sent ?? draft?.fields["version"]?.first ?? version?.text
    let made: HTML = version.map { "<input type=\"hidden\" name=\"version\" value=\"\($0)\">" } ?? ""
    if hasArea || isSent { visit.page.keep(mainForm: "form-\(prefix)", action: action, isSent: isSent) }
    // What was typed without a text area is kept too, when a session ends.
    let name: HTML = hasArea || visit.context.member != nil ? "<input type=\"hidden\" name=\"draft\" value=\"\(key)\">" : ""
    return """
      \(if: hasArea || draft != nil, restored())<form id="form-\(prefix)" method="post" action="\(visit.link(action))"\(if: !style.isEmpty, " class=\"\(style)\"")\(kind)\(if: hasArea, keeping()) novalidate>\(visit.hidden)\(name)\(constants)\(made)\(fields)\(buttons)</form>
      """
  }

  /// Marks a form whose text is kept until it was sent.
  private func keeping() -> HTML {
    let account: HTML = visit.context.member == nil ? "" : " data-account"
    return " data-draft=\"\(key)\"\(account)\(if: isSent, " data-typed")"
  }

  /// Says that something was put back, and throws it away; a form of its own, whose button is not that of the form below.
  private func restored() -> HTML {
    let words = visit.words
    let told = draft.map { words.formDraftRestored(time: words.moment($0.savedAt)) } ?? words.formDraftKept
    let drop: HTML =
      visit.context.member == nil
      ? "<button type=\"button\" class=\"linkish\" data-reload>\(words.formDraftDrop)</button>"
      : "<form method=\"post\" class=\"inline\" action=\"\(visit.link(Route.draftDrop()))\">\(visit.hidden)<input type=\"hidden\" name=\"drop\" value=\"\(key)\"><button class=\"linkish\">\(words.formDraftDrop)</button></form>"
    return "<div class=\"due-note\" id=\"form-\(prefix)-restored\" role=\"status\"\(if: draft == nil, " hidden")>\(told) \(drop)</div>"
  }

  /// The whole form behind a title, open when it was sent and comes back, or holds a draft.
  func folded(_ title: String, _ fields: HTML, button: String) -> HTML {
    "<details\(isSent || draft != nil ? " open" : "")><summary>\(title)</summary>\(html(fields, button: button))</details>"
  }

  /// What stands in a field as it is shown, for what a page says about it.
  func text<Value>(in field: Field<Value>, _ value: Value? = nil) -> String {
    shown(field.name, value.map(field.write) ?? []).joined(separator: "\n")
  }

  /// What stands in a field: typed, saved or known.
  private func shown(_ name: String, _ known: [String]) -> [String] {
    if isSent { return visit.form.all(name) }
    return draft.map { $0.fields[name] ?? [] } ?? known
  }

  private func id(_ name: String) -> String { "\(prefix)-\(name)" }

  private func trouble(_ name: String) -> Problem.Trouble? {
    guard isSent else { return nil }
    if gone.contains(name) { return Problem.Trouble(field: name, label: "", sentence: visit.words.formNotOffered) }
    return problem?.troubles.first { $0.field == name }
  }

  private func labelled<Value>(
    _ field: Field<Value>, _ known: [String], _ titles: [String: String] = [:], _ control: (HTML) -> HTML
  ) -> HTML {
    labelled(field.name, field.label(visit.words), field.hint(visit.words), field.isRequired, known: known, titles, control)
  }

  private func labelled(
    _ name: String, _ label: String, _ hint: String, _ isRequired: Bool, known: [String], _ titles: [String: String] = [:],
    _ control: (HTML) -> HTML
  ) -> HTML {
    let id = id(name)
    let (told, attributes) = notes(name, hint, isRequired, known, titles)
    return "<div class=\"field\"><label for=\"\(id)\">\(label)\(mark(isRequired))</label>\(told)\(control(attributes))</div>"
  }

  /// Hint, fault and what somebody else wrote meanwhile, and the attributes that point to them.
  ///
  /// - Parameters:
  ///   - titles: what values are called, where they are chosen.
  ///   - isGroup: true for boxes, which as a group can be neither required nor wrong (WAI-ARIA 1.2).
  private func notes(
    _ name: String, _ hint: String, _ isRequired: Bool, _ known: [String], _ titles: [String: String] = [:], isGroup: Bool = false
  ) -> (HTML, HTML) {
    let id = id(name)
    var (told, described): (HTML, [String]) = ("", [])
    func add(_ part: String, _ kind: HTML, _ text: String) {
      described.append(id + part)
      told = told + "<p class=\"\(kind)\" id=\"\(id)\(part)\">\(text)</p>"
    }
    if !hint.isEmpty { add("-hint", "hint", hint) }
    let trouble = trouble(name)
    if let trouble { add("-fault", "fault", trouble.sentence) }
    // Where something has to stand and nothing is known, the form adds to its record and changes nothing that stands there.
    let isAdding = isRequired && known.isEmpty
    let stands = known.filter { !$0.isEmpty }
    if isSent, problem?.isOfOlderState == true, !isAdding, stands != visit.form.all(name).filter({ !$0.isEmpty }) {
      let now = stands.map { titles[$0] ?? $0 }.joined(separator: "，")
      add("-now", "fault", visit.words.formNow(value: now.isEmpty ? visit.words.formNothing : now))
    }
    if trouble != nil || draft != nil && !shown(name, []).allSatisfy(\.isEmpty) || described.contains(id + "-now") { isTelling = true }
    if isSent, visit.form.all(name).filter({ !$0.isEmpty }) != stands { isTelling = true }
    if !isSent, known.contains(where: { !$0.isEmpty }) { isTelling = true }
    let pointing: HTML = described.isEmpty ? "" : " aria-describedby=\"\(described.joined(separator: " "))\""
    guard !isGroup else { return (told, pointing) }
    return (told, pointing + (isRequired ? " aria-required=\"true\"" : "") + (trouble == nil ? "" : " aria-invalid=\"true\""))
  }

  private func mark(_ isRequired: Bool) -> HTML { isRequired ? "<span class=\"must\" aria-hidden=\"true\">*</span>" : "" }

  private func offer<Value>(_ field: Field<Value>, _ options: [(value: String, title: String)], _ known: [String]) -> HTML {
    let name = field.name
    let shown = shown(name, known)
    if isSent, problem?.isGone == true, shown.contains(where: { value in !value.isEmpty && !options.contains { $0.value == value } }) {
      gone.insert(name)
      visit.page.tell(Problem.Trouble(field: name, label: field.label(visit.words), sentence: visit.words.formNotOffered))
    }
    let titles = Dictionary(options.map { ($0.value, $0.title) }, uniquingKeysWith: { first, _ in first })
    switch field.look {
    case .select:
      // What was sent and is not offered any more is not silently another choice.
      let isOffered = options.contains { shown.contains($0.value) }
      let empty: HTML =
        isOffered || options.first?.value.isEmpty == true ? "" : "<option value=\"\">\(visit.words.formChoosePlease)</option>"
      return labelled(field, known, titles) {
        "<select id=\"\(id(name))\" name=\"\(name)\"\($0)>\(empty)\(options, { choice($0.value, $0.title, shown) })</select>"
      }
    case .radios, .ticks:
      let isRadio = if case .radios = field.look { true } else { false }
      let kind = isRadio ? "radio" : "checkbox"
      let (told, attributes) = notes(name, field.hint(visit.words), field.isRequired, known, titles, isGroup: !isRadio)
      // Where choosing none is one of the choices, it is chosen until another one is.
      let on = shown.isEmpty ? [""] : shown
      let boxes: HTML =
        "\(options.enumerated(), { box(kind, name, $0.element.value, $0.element.title, isOn: on.contains($0.element.value), number: $0.offset) })"
      return
        "<fieldset class=\"field\"\(if: isRadio, " role=\"radiogroup\"")\(attributes)><legend>\(field.label(visit.words))\(mark(field.isRequired))</legend>\(told)\(boxes)</fieldset>"
    default: return self(field)
    }
  }

  private func box(_ kind: String, _ name: String, _ value: String, _ title: String, isOn: Bool, number: Int, attributes: HTML = "") -> HTML
  {
    // The first one carries the field's id: what is wrong with it leads there.
    let own: HTML = number == 0 ? " id=\"\(id(name))\"" : ""
    return
      "<label class=\"choice\"><input\(own) type=\"\(kind)\" name=\"\(name)\" value=\"\(value)\"\(if: isOn, " checked")\(attributes)><span>\(title)</span></label>"
  }

}

/// The name of a form's draft: where it goes, and what of several it is about.
enum DraftKey {
  /// What of a form is kept as a draft: nothing that proves something, and no passwords.
  static func kept(of form: Form) -> [String: [String]] {
    form.fields.filter { !proofs.contains($0.key) && !["password", "again"].contains($0.key) }
  }

  /// What proves something, or says what the form shall do.
  static let proofs = Proof.names.union(["draft", "redraw", "drop"])

  /// Where it goes, query and all, and a fingerprint of what it is about: nobody's words stand in a key.
  static func of(_ action: Route, _ hidden: [(name: String, value: String)]) -> String {
    // An address that opens a door by itself is not written down.
    let isSecret = ["/o/", "/d/", "/b/", "/r/"].contains { action.plainPath.hasPrefix($0) }
    let path = isSecret ? Token.fingerprint(action.path) : action.path
    let about = hidden.map { "\($0.value.utf8.count):\($0.value)" }.joined()
    return about.isEmpty ? path : path + " " + Token.fingerprint(about).prefix(24)
  }
}
