import Deliberation
import Institution
import Tables
import Typing
import Wording

/// 读表 — reads a form field by field and keeps everything that is wrong with it, so that all of it is told at once.
///
///     let call = try visit.read { form in
///       let (kind, question) = (form(Self.kind), form(Self.question))
///       return try CallAssembly(kind.value, question.value)
///     }
///
/// Each field is asked for first, and the values are taken afterwards: the first one that is none ends the reading.
final class FormReader {
  private let form: Form
  private let page: PageState
  private(set) var troubles: [Problem.Trouble] = []
  /// The refusals by which rules of the core will tell troubles as well, once everything can be read.
  private var judged: [Refusal.Code] = []
  /// Fields that the page showed, where it says so: a form that changes a record.
  private let shown: ShownFields?
  private let words: Words
  /// Whose rules hold for what is sent.
  let institution: Institution

  init(_ visit: Visit) {
    institution = visit.institution
    form = visit.form
    words = visit.words
    page = visit.page
    shown = ShownFields(sent: form.all(ShownFields.name))
  }

  /// The value of a field.
  func callAsFunction<Value>(_ field: Field<Value>) -> Read<Value> { read(field, isOnEveryPage: true) }

  private func read<Value>(_ field: Field<Value>, isOnEveryPage: Bool) -> Read<Value> {
    page.note(field)
    if isOwed(field, isOnEveryPage: isOnEveryPage) { return fail(.missing(isChoice: field.isChoice), at: field) }
    guard !form.unclean.contains(field.name) else { return fail(.refused(.control), at: field) }
    do { return Read(try field.read(form.all(field.name))) } catch {
      return fail(error, at: field)
    }
  }

  /// True when a field should have been sent and was not. A form that changes a record would empty there what it does not speak of: what
  /// it says that its page showed only adds to what the page shows at every time.
  ///
  /// - Parameter isOnEveryPage: false for a field that its page shows only at times.
  private func isOwed<Value>(_ field: Field<Value>, isOnEveryPage: Bool) -> Bool {
    guard field.isSentEmpty, form.fields[field.name] == nil else { return false }
    let isChanging = form.has("version") || form.fields[ShownFields.name] != nil
    if field.isAlwaysSent, isChanging { return true }
    return shown.map { $0[field.name] != nil } ?? (isChanging && isOnEveryPage)
  }

  /// The values of a field that takes several, one at least.
  func some<Element>(_ field: Field<[Element]>) -> Read<[Element]> { needing(self(field), of: field, when: true) }

  /// The file of a field.
  func callAsFunction(_ field: FileField) -> Read<Form.File?> {
    page.note(name: field.name, label: field.label, refusals: field.refusals)
    guard (form.files[field.name] ?? []).count < 2 else { return fail(.twice, named: field.name, field.label) }
    let file = form.file(field.name)
    if file == nil, field.isRequired { return fail(.missing(isChoice: true), named: field.name, field.label) }
    return Read(file)
  }

  /// The version of the record that the form was filled from. One that is missing is that of no record.
  var version: Version { Version(sent: Typed.code(form["version"])) }

  /// A moment of two fields.
  func moment(_ day: Field<Day>, _ clock: Field<TimeOfDay>) -> Read<Instant> {
    let (day, clock) = (self(day), self(clock))
    return Read { Instant(day: try day.value, at: try clock.value) }
  }

  /// A moment of two fields, when either says something.
  func moment(_ day: Field<Day?>, _ clock: Field<TimeOfDay?>) -> Read<Instant?> {
    let (dayField, clockField) = (day, clock)
    let (day, clock) = (self(day), self(clock))
    switch (day.known, clock.known) {
    case (.some(.some(let day)), .some(.some(let clock))): return Read(Instant(day: day, at: clock))
    case (.some(.some), .some(.none)): return fail(.missing(isChoice: false), at: clockField)
    case (.some(.none), .some(.some)): return fail(.missing(isChoice: false), at: dayField)
    default:
      return Read { () throws -> Instant? in
        _ = try (day.value, clock.value); return nil
      }
    }
  }

  /// Tells of a field what only the form as a whole shows: a second name beside no household, a day without its reason.
  @discardableResult
  func fail<Value, Other>(_ fault: Fault, at field: Field<Other>) -> Read<Value> { fail(fault, named: field.name, field.label) }

  /// What was read of a field that may be left empty; told as missing where the rest of the form asks for it.
  func needing<Value>(_ read: Read<Value?>, of field: Field<Value?>, when isNeeded: Bool) -> Read<Value?> {
    isNeeded && !read.isGiven() ? fail(.missing(isChoice: field.isChoice), at: field) : read
  }

  /// What was read of a field that only some answers of the form ask for: missing where they do, refused where they do not.
  ///
  /// - Parameters:
  ///   - isAsked: `nil` while nobody can say, because the answer it hangs on cannot be read.
  ///   - otherwise: what it is where it is not asked for.
  func callAsFunction<Value>(_ field: Field<Value?>, when isAsked: Bool?, otherwise: Value) -> Read<Value> {
    let read = self(field)
    guard let isAsked, let given = read.known else { return read.map { $0 ?? otherwise } }
    switch given {
    case .some(let value): return isAsked ? Read(value) : fail(\.formNotAsked, at: field)
    case .none: return isAsked ? fail(.missing(isChoice: field.isChoice), at: field) : Read(otherwise)
    }
  }

  /// True when the page showed a field: it was sent, be it empty.
  func shows<Value>(_ field: Field<Value>) -> Bool { form.fields[field.name] != nil }

  /// What was written in a field that its page shows only where a rule asks for it: shown, it has to be filled. Whether it should have
  /// been shown by now is for the command to say.
  func whereShown(_ field: Field<String>) -> Read<String> {
    needing(read(field, isOnEveryPage: false), of: field, when: shows(field))
  }

  /// What was written in a field; told as missing where the rest of the form asks for it. Where a rule of the core asks for it and nothing
  /// else is wrong, the command says so in the rule's own words.
  func needing<Value: Collection>(_ read: Read<Value>, of field: Field<Value>, when isNeeded: Bool) -> Read<Value> {
    guard isNeeded, read.known?.isEmpty == true else { return read }
    guard let code = field.emptyRefusal else { return fail(.missing(isChoice: field.isChoice), at: field) }
    miss(field, refusedBy: code)
    return read
  }

  /// Tells of a field that a rule of the core asks for, and refuses the command without.
  ///
  /// - Parameter code: by which the command refuses it.
  func miss<Value>(_ field: Field<Value>, refusedBy code: Refusal.Code) {
    tell({ Fault.missing(isChoice: field.isChoice).sentence($0) }, at: field)
    judged.append(code)
  }

  /// Asks a rule of the core about what could be read already, so that its refusal is told with what is missing. The command asks the
  /// same: a refusal that is the only trouble is left to it, which may have to tell first that the record is another one by now.
  ///
  /// - Parameter read: what the rule is about; it is not asked where that could not be read.
  func judge<Value, Known>(_ field: Field<Value>, _ read: Read<Known>, _ rule: (Known) throws(Refusal) -> Void) {
    guard let known = read.known else { return }
    do throws(Refusal) { try rule(known) } catch {
      tell({ $0.sentence(of: error) }, at: field)
      judged.append(error.code)
    }
  }

  /// All that is wrong, when it is one thing and the command says it, by this refusal.
  var leftToCommand: PageState.Left? {
    guard troubles.count == 1, judged.count == 1, let trouble = troubles.first, let code = judged.first else { return nil }
    return PageState.Left(trouble: trouble, code: code)
  }

  /// Tells of a field in a sentence of its own.
  func tell<Value>(_ sentence: (Words) -> String, at field: Field<Value>) {
    troubles.append(Problem.Trouble(field: field.name, label: field.label(words), sentence: sentence(words)))
  }

  /// The same in place of its value.
  @discardableResult
  func fail<Value, Other>(_ sentence: (Words) -> String, at field: Field<Other>) -> Read<Value> {
    troubles.append(Problem.Trouble(field: field.name, label: field.label(words), sentence: sentence(words)))
    return Read { throw NotRead() }
  }

  /// The same of a file.
  @discardableResult
  func fail<Value>(_ sentence: (Words) -> String, at field: FileField) -> Read<Value> {
    troubles.append(Problem.Trouble(field: field.name, label: field.label(words), sentence: sentence(words)))
    return Read { throw NotRead() }
  }

  private func fail<Value>(_ fault: Fault, named name: String, _ label: (Words) -> String) -> Read<Value> {
    troubles.append(Problem.Trouble(field: name, label: label(words), sentence: fault.sentence(words)))
    return Read { throw NotRead() }
  }
}

extension Visit {
  /// Reads the form that was sent.
  ///
  /// - Throws: ``Problem`` with everything that is wrong with it, each at its field.
  func read<Value>(_ body: (FormReader) throws -> Value) throws -> Value {
    let reader = FormReader(self)
    let result = Result { try body(reader) }
    let left = reader.leftToCommand
    guard reader.troubles.isEmpty || left != nil else { throw Problem(troubles: reader.troubles, words) }
    if let left { page.leave(left) }
    return try result.get()
  }
}

extension MemberVisit {
  func read<Value>(_ body: (FormReader) throws -> Value) throws -> Value { try visit.read(body) }
}

extension TimeOfDay {
  /// The time of day of a moment in Shanghai.
  init?(of instant: Instant) { self.init(hour: instant.hour, minute: instant.minute) }
}

/// The value of a field was asked for that holds none.
private struct NotRead: Error {}
