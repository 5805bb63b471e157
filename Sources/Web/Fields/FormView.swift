import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Secrets
import Wording

/// 表格 — a form as a page shows it: each field with its label, its hint, what stands in it and what is wrong with it.
///
/// What stands in a field is what was typed when this form was sent and comes back, else what was saved as a draft, else what the page
/// knows. A form with a version also sends what each field showed: where it comes back because its record changed meanwhile, a field that
/// nobody touched shows what stands now. The ids of its fields are its own, however many forms the page shows.
final class FormView {
  let visit: Visit
  private let action: Route
  private let problem: Problem?
  private let hidden: [(name: String, value: String)]
  private let draft: Draft?
  private let prefix: String
  private let key: String
  private let version: Version?
  private let isMain: Bool
  /// True when this form was sent and comes back.
  let isSent: Bool
  private var hasArea = false
  private var hasFile = false
  /// Fields that chose something which is not there any more.
  private var gone: Set<String> = []
  /// Fields shown since a fold began that must be seen.
  private var isTelling = false
  /// What each field showed when the form was opened, as fingerprints by field; sent along with the version.
  private let before: ShownFields
  /// The same of the fields shown now.
  private var showing = ShownFields()
  /// Fields that nobody touched here and that show what stands now.
  private var fresh: Set<String> = []
  /// Fields in which something else stands than the form showed when it was opened.
  private var changed: Set<String> = []
  /// Fields that stand on the page under their ids.
  private var placed: Set<String> = []

  /// - Parameters:
  ///   - action: where it goes.
  ///   - problem: what was wrong with the form that was sent, whichever of the page's it was.
  ///   - hidden: what the form is about, where the page shows it several times.
  ///   - version: of the record it was filled from; see ``Version``.
  ///   - others: further addresses that its fields are sent to and that show it again.
  ///   - isMain: true when it goes along to another language or text size whatever its fields are.
  init(
    _ visit: Visit, _ action: Route, _ problem: Problem?, hidden: [(name: String, value: String)] = [], version: Version? = nil,
    others: [Route] = [], isMain: Bool = false
  ) {
    self.isMain = isMain
    self.visit = visit
    self.action = action
    self.problem = problem
    self.hidden = hidden
    self.version = version
    isSent =
      visit.request.method == .post && ([action] + others).contains { $0.plainPath == visit.context.path }
      && Dictionary(grouping: hidden, by: \.name).allSatisfy { name, pairs in visit.form.all(name) == pairs.map(\.value) }
    let number = visit.page.enter(isSent: isSent)
    prefix = isSent || number == 1 && visit.request.method != .post ? "f" : "f\(number)"
    key = DraftKey.of(action, hidden)
    draft = isSent ? nil : visit.drafts[key].flatMap { visit.web.accounts.open($0) }
    before = ShownFields(sent: isSent ? visit.form.all(ShownFields.name) : draft?.fields[ShownFields.name] ?? []) ?? ShownFields()
  }

  /// True when the form comes back because its record is another one by now.
  private var isOlder: Bool { isSent && problem?.isOfOlderState == true }

  /// What the page shows besides the fields, sent along as it was seen: one value a thing.
  func seen(_ name: String, _ now: [String]) -> HTML {
    constant(name, isOlder ? now : (isSent ? visit.form.fields[name] : draft?.fields[name]) ?? now)
  }

  private func constant(_ name: String, _ values: [String]) -> HTML {
    "\(values, { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" })"
  }

  /// One field.
  ///
  /// - Parameter value: what the page knows.
  func callAsFunction<Value>(_ field: Field<Value>, _ value: Value? = nil) -> HTML {
    let known = value.map(field.write) ?? []
    return control(field, known, field.isChoice ? standing(field, known) : shown(field, known))
  }

  /// - Parameters:
  ///   - known: what the page knows.
  ///   - shown: what stands in the field.
  func control<Value>(_ field: Field<Value>, _ known: [String], _ shown: [String]) -> HTML {
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
        textarea(field.name, rows: rows, shown.first ?? "", $0)
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
    case .select, .radios, .ticks: return nothing(of: field, nil)
    }
  }

  /// A field of which some values can be chosen.
  ///
  /// - Parameter place: where there is something to be added, when there is none.
  func callAsFunction<Value>(
    _ field: Field<Value>, of options: [(value: Value, title: String)], _ value: Value? = nil, addedAt place: Place? = nil
  ) -> HTML {
    offer(field, options.map { (field.write($0.value).first ?? "", $0.title) }, value.map(field.write) ?? [], place)
  }

  /// A page that a form leads to, and its title.
  typealias Place = (route: Route, title: String)

  /// A field of which nothing can be chosen: it says so.
  private func nothing<Value>(of field: Field<Value>, _ place: Place?) -> HTML {
    let (told, attributes) = notes(field.name, field.hint(visit.words), field.isRequired, [], isGroup: true)
    let lead: HTML = place.map { "<a href=\"\(visit.link($0.route))\">\($0.title)</a>" } ?? ""
    let own: HTML = " id=\"\(id(field.name))\" tabindex=\"-1\""
    return fieldset(field, own + attributes, "\(told)<p class=\"note\">\(visit.words.formNoChoice) \(lead)</p>")
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
    let known = value.map(field.write) ?? []
    let shown = shown(field, known)
    return labelled(field, known) { attributes in
      let lists = groups.map { group -> HTML in
        let options: HTML = "\(group.options, { choice(field.write($0.value).first ?? "", $0.title, shown) })"
        return "<optgroup label=\"\(group.title)\">\(options)</optgroup>"
      }
      return select(field.name, attributes, choosing + lists.joined())
    }
  }

  /// A field of which several values can be ticked.
  ///
  /// - Parameter place: where there is something to be added, when there is none.
  func callAsFunction<Value>(
    _ field: Field<[Value]>, ticks options: [(value: Value, title: String)], _ values: [Value] = [], addedAt place: Place? = nil
  ) -> HTML {
    offer(field, options.map { (field.write([$0.value]).first ?? "", $0.title) }, field.write(values), place)
  }

  /// The same, in groups under titles of their own.
  func callAsFunction<Value>(
    _ field: Field<[Value]>, groups: [(title: String, ticks: [(value: Value, title: String)])], _ values: [Value] = []
  ) -> HTML {
    guard groups.contains(where: { !$0.ticks.isEmpty }) else { return nothing(of: field, nil) }
    let known = field.write(values)
    let shown = shown(field, known)
    var number = -1
    let options = groups.flatMap(\.ticks).map { (field.write([$0.value]).first ?? "", $0.title) }
    let titles = Dictionary(options, uniquingKeysWith: { first, _ in first })
    let (told, attributes) = notes(field.name, field.hint(visit.words), field.isRequired, known, titles, isGroup: true)
    let sets = groups.map { group -> HTML in
      let boxes = group.ticks.map { tick -> HTML in
        let value = field.write([tick.value]).first ?? ""
        number += 1
        return box("checkbox", field.name, value, tick.title, isOn: shown.contains(value), number: number)
      }.joined()
      return "<fieldset class=\"field\"><legend>\(group.title)</legend>\(boxes)</fieldset>"
    }
    return fieldset(field, attributes, told + sets.joined())
  }

  /// A field that takes a file. A file that was sent has to be chosen again.
  func callAsFunction(_ field: FileField) -> HTML {
    hasFile = true
    let again: HTML = isTyped ? "<p class=\"hint\">\(visit.words.formFileAgain)</p>" : ""
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
    let look: HTML = style.isEmpty ? "" : " class=\"\(style)\""
    let constants: HTML = "\(hidden, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })"
    // What was typed before belongs to the state it was typed from.
    // A form that was sent without a version was filled from no record that anybody saw.
    let isBare = isSent && !isOlder && visit.form.fields["version"] == nil
    let made: HTML = version.map { (isBare ? "" : seen("version", [$0.text])) + constant(ShownFields.name, [showing.text]) } ?? ""
    // What is wrong with a field that stands nowhere on the page is told where the summary leads.
    let rest = isSent ? (problem?.troubles ?? []).filter { placed.insert($0.field).inserted } : []
    let others: HTML = "\(rest, elsewhere)"
    if hasArea || isSent || isMain { visit.page.keep(mainForm: "form-\(prefix)", action: action.path, isSent: isSent) }
    // What was typed without a text area is kept too, when a session ends.
    let name: HTML = hasArea || visit.context.member != nil ? "<input type=\"hidden\" name=\"draft\" value=\"\(key)\">" : ""
    return """
      \(if: hasArea || draft != nil, restored())\
      <form id="form-\(prefix)" method="post" action="\(visit.link(action))"\(look)\(kind)\(if: hasArea, keeping()) novalidate>\
      \(visit.hidden)\(name)\(constants)\(made)\(others)\(fields)\(buttons)</form>
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
    let drop = dropping(key)
    return "<div class=\"due-note\" id=\"form-\(prefix)-restored\" role=\"status\"\(if: draft == nil, " hidden")>\(told) \(drop)</div>"
  }

  /// What stands in a field as it is shown, for what a page says about it.
  func text<Value>(in field: Field<Value>, _ value: Value? = nil) -> String {
    standing(field, value.map(field.write) ?? []).joined(separator: "\n")
  }

  /// What stands in a field that is shown; what the page knows of it is sent along.
  ///
  /// - Parameter mark: under which it is sent along, where it is not the field's name.
  func shown<Value>(_ field: Field<Value>, _ known: [String], as mark: String? = nil) -> [String] {
    keep(known, of: field, as: mark ?? field.name)
    return standing(field, known, as: mark)
  }

  /// Sends along what the page knows of a field.
  func keep<Value>(_ known: [String], of field: Field<Value>, as mark: String) {
    if version != nil { showing[mark] = (isOlder ? nil : before[mark]) ?? ShownFields.mark(of: known, in: field) }
  }

  /// True where what was typed stands, and not what the page knows.
  var isTyped: Bool { isSent || draft != nil }

  /// What stands in a field: typed, saved or known.
  private func standing<Value>(_ field: Field<Value>, _ known: [String], as mark: String? = nil) -> [String] {
    if isSent {
      let sent = visit.form.all(field.name)
      guard isOlder else { return sent }
      // What was agreed to is another thing by now.
      guard !field.isConsent else { return known }
      let (was, own) = (before[mark ?? field.name], ShownFields.mark(of: sent, in: field))
      let now = ShownFields.mark(of: known, in: field)
      if was != now, was == own || own != now, changed.insert(field.name).inserted {
        visit.page.tell(Problem.Trouble(field: field.name, label: field.label(visit.words), sentence: visit.words.formChanged))
      }
      guard was == own else { return ShownFields.merged(sent, from: was, known, in: field) ?? sent }
      fresh.insert(field.name)
      return known
    }
    return draft.map { $0.fields[field.name] ?? [] } ?? known
  }

  func id(_ name: String) -> String { "\(prefix)-\(name)" }

  private func trouble(_ name: String) -> Problem.Trouble? {
    guard isSent else { return nil }
    if gone.contains(name) { return Problem.Trouble(field: name, label: "", sentence: visit.words.formNotOffered) }
    return problem?.troubles.first { $0.field == name }
  }

  private func labelled<Value>(
    _ field: Field<Value>, _ known: [String], _ titles: [String: String] = [:], _ control: (HTML) -> HTML
  ) -> HTML {
    let titles = field.days(known, visit.words) ?? titles
    return labelled(field.name, field.label(visit.words), field.hint(visit.words), field.isRequired, known: known, titles, control)
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
    placed.insert(name)
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
    if changed.contains(name), !isAdding {
      let now = stands.map { titles[$0] ?? $0 }.joined(separator: visit.words.commonComma)
      let value = now.isEmpty ? visit.words.formNothing : now
      add("-now", "fault", fresh.contains(name) ? visit.words.formFresh : visit.words.formNow(value: value))
    }
    let isKept = draft.map { !($0.fields[name] ?? []).allSatisfy(\.isEmpty) } ?? false
    if trouble != nil || isKept || described.contains(id + "-now") { isTelling = true }
    if isSent, visit.form.all(name).filter({ !$0.isEmpty }) != stands { isTelling = true }
    if !isSent, known.contains(where: { !$0.isEmpty }) { isTelling = true }
    let pointing: HTML = described.isEmpty ? "" : " aria-describedby=\"\(described.joined(separator: " "))\""
    guard !isGroup else { return (told, pointing) }
    return (told, pointing + (isRequired ? " aria-required=\"true\"" : "") + (trouble == nil ? "" : " aria-invalid=\"true\""))
  }

  private func offer<Value>(
    _ field: Field<Value>, _ options: [(value: String, title: String)], _ known: [String], _ place: Place? = nil
  ) -> HTML {
    let name = field.name
    let shown = options.isEmpty ? standing(field, known) : shown(field, known)
    if isSent, problem?.isGone == true, shown.contains(where: { value in !value.isEmpty && !options.contains { $0.value == value } }) {
      gone.insert(name)
      visit.page.tell(Problem.Trouble(field: name, label: field.label(visit.words), sentence: visit.words.formNotOffered))
    }
    guard !options.isEmpty else { return nothing(of: field, place) }
    let titles = Dictionary(options.map { ($0.value, $0.title) }, uniquingKeysWith: { first, _ in first })
    switch field.look {
    case .select:
      // What was sent and is not offered any more is not silently another choice.
      let isOffered = options.contains { shown.contains($0.value) }
      let empty: HTML = isOffered || options.first?.value.isEmpty == true ? "" : choosing
      return labelled(field, known, titles) { select(name, $0, "\(empty)\(options, { choice($0.value, $0.title, shown) })") }
    case .radios, .ticks:
      let isRadio = if case .radios = field.look { true } else { false }
      let kind = isRadio ? "radio" : "checkbox"
      let (told, attributes) = notes(name, field.hint(visit.words), field.isRequired, known, titles, isGroup: !isRadio)
      // Where choosing none is one of the choices, it is chosen until another one is.
      let on = shown.isEmpty ? [""] : shown
      let boxes = options.enumerated().map { number, option in
        box(kind, name, option.value, option.title, isOn: on.contains(option.value), number: number)
      }
      let role: HTML = isRadio ? " role=\"radiogroup\"" : ""
      return fieldset(field, role + attributes, told + boxes.joined())
    default: return self(field)
    }
  }
}
