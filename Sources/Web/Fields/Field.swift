import Deliberation
import Tables
import Typing
import Wording

/// How a field looks.
enum FieldLook: Sendable {
  /// One line; the kind is that of HTML's `input`.
  case line(kind: String, autocomplete: String)
  case area(rows: Int)
  case select, radios, ticks, tick, hidden
}

/// 栏目 — one field of forms: its name, its words, how it looks, how what was typed is read and limited, and which refusals of a command
/// stand beside it. The form that shows it and the form that reads it use the same one.
struct Field<Value: Sendable>: Sendable {
  let name: String
  private(set) var label: @Sendable (Words) -> String
  private(set) var hint: @Sendable (Words) -> String = { _ in "" }
  private(set) var look: FieldLook
  private(set) var isRequired = true
  /// True when its page always shows it: a form that changes a record and lacks it was not filled on that page.
  private(set) var isAlwaysSent = false
  /// The refusal of a command, in the words of a rule, when it is left empty; `nil` where no command asks.
  private(set) var emptyRefusal: Refusal.Code?
  /// True for what agrees to something that its page shows: shown anew from another state, it is asked again.
  private(set) var isConsent = false
  /// Refusals of commands that are about this field.
  private(set) var refusals: Set<Refusal.Code> = []
  /// The value of what was sent under the name, every value in order; a ``Fault`` where it is none.
  let read: @Sendable ([String]) throws(Fault) -> Value
  /// What stands in the field for a value.
  let write: @Sendable (Value) -> [String]

  init(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, _ look: FieldLook,
    read: @escaping @Sendable ([String]) throws(Fault) -> Value, write: @escaping @Sendable (Value) -> [String]
  ) {
    self.name = name
    self.label = label
    self.look = look
    self.read = read
    self.write = write
  }

  /// The same field with a line of explanation under its label.
  func hint(_ hint: @escaping @Sendable (Words) -> String) -> Field {
    var field = self
    field.hint = hint
    return field
  }

  /// The same field, beside which these refusals stand.
  func refused(by codes: Refusal.Code...) -> Field {
    var field = self
    field.refusals.formUnion(codes)
    return field
  }

  /// The same field, which a rule of the core asks for: left empty, the command refuses it with this.
  func neededBy(_ code: Refusal.Code) -> Field {
    var field = refused(by: code)
    field.emptyRefusal = code
    return field
  }

  /// The same field, which agrees to something that its page shows.
  var consent: Field {
    var field = self
    field.isConsent = true
    return field
  }

  /// The same field in another look.
  func looking(_ look: FieldLook) -> Field {
    var field = self
    field.look = look
    return field
  }

  /// The same field, marked as one that has to be filled, where a rule asks for it.
  var required: Field {
    var field = self
    field.isRequired = true
    return field
  }

  /// The same field with the hint and the refusals of another.
  func like<Other>(_ other: Field<Other>, isRequired: Bool) -> Field {
    var field = self
    field.hint = other.hint
    field.refusals = other.refusals
    field.emptyRefusal = other.emptyRefusal
    field.isConsent = other.isConsent
    field.isAlwaysSent = other.isAlwaysSent
    field.isRequired = isRequired
    return field
  }

  /// The same field, which its page always shows: left out of a form that changes a record, it is missing, and not empty.
  var alwaysSent: Field {
    var field = self
    field.isAlwaysSent = true
    return field
  }

  /// True when it is chosen, not written.
  var isChoice: Bool {
    switch look {
    case .select, .radios, .ticks: true
    default: false
    }
  }

  /// True when a browser sends it whatever stands in it, be it nothing: boxes that are not ticked are not sent.
  var isSentEmpty: Bool {
    switch look {
    case .line, .area, .select: true
    case .radios, .ticks, .tick, .hidden: false
    }
  }

  /// The same field, which may be left empty.
  var optional: Field<Value?> {
    let (read, write) = (read, write)
    let field = Field<Value?>(name, label, look) { sent throws(Fault) in
      guard !sent.allSatisfy({ Typed.isBlank($0) }) else { return nil }
      // Something was typed: signs of which nothing is left are no name, and are not dropped either.
      do throws(Fault) { return try read(sent) } catch {
        if case .missing(isChoice: false) = error { throw .signsOnly }
        throw error
      }
    } write: {
      $0.map(write) ?? []
    }
    return field.like(self, isRequired: false)
  }
}

/// What is wrong with what was sent in a field.
enum Fault: Error, Hashable {
  /// Nothing was typed, or nothing chosen.
  case missing(isChoice: Bool)
  /// Signs without a letter or a digit, where something is named.
  case signsOnly
  /// It is no day, no time, no whole number.
  case noDay, noTime, noCount
  /// It is no number of a slip.
  case noSlip(typed: String)
  /// A number outside of what counts.
  case beyond(ClosedRange<Int>)
  /// More scalars, or more lines or things chosen, than there may be.
  case tooLong(count: Int, limit: Int), tooMany(count: Int, limit: Int)
  /// None of the things offered.
  case notOffered
  /// Sent more than once.
  case twice
  /// Nothing that is written here; as a table's cell it is refused in the same words.
  case refused(TableFault.Kind)

  func sentence(_ words: Words) -> String {
    switch self {
    case .missing(let isChoice): isChoice ? words.formChoose : words.formMissing
    case .signsOnly: words.formSignsOnly
    case .noDay: words.formNoDay
    case .noTime: words.formNoTime
    case .noCount: words.formNoCount
    case .noSlip(let typed): words.boardSlipWrong(number: typed, example: SlipNumber.example)
    case .beyond(let range): words.formBeyond(least: range.lowerBound, most: range.upperBound)
    case .tooLong(let count, let limit): words.formTooLong(limit: limit, count: count)
    case .tooMany(let count, let limit): words.formTooMany(limit: limit, count: count)
    case .notOffered: words.formNotOffered
    case .twice: words.formTwice
    case .refused(let kind): words.sentence(of: kind)
    }
  }

  /// Values that a field may have which takes several: more than the longest roll has people. ``Form/most`` follows from it.
  static let mostValues = 20_000  // technical: what one form costs the memory

  /// The one value of a field that takes one; empty when it was not sent.
  static func single(_ sent: [String]) throws(Fault) -> String {
    guard sent.count < 2 else { throw .twice }
    return sent.first ?? ""
  }

  /// A text within its limit.
  static func within(_ limit: TextLimit, _ text: String) throws(Fault) -> String {
    guard limit.admits(text) else { throw .tooLong(count: text.unicodeScalars.count, limit: limit.rawValue) }
    return text
  }
}

extension Field<String> {
  private static func text(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, _ look: FieldLook, _ limit: TextLimit,
    _ normal: @escaping @Sendable (String) -> String
  ) -> Field {
    Field(name, label, look) { sent throws(Fault) in
      let text = try Fault.within(limit, normal(try Fault.single(sent)))
      guard !text.isEmpty else { throw .missing(isChoice: false) }
      return text
    } write: {
      [$0]
    }
  }

  /// What stands in one line: a place, a title, a reason.
  static func line(_ name: String, _ label: @escaping @Sendable (Words) -> String, limit: TextLimit = .line) -> Field {
    text(name, label, .line(kind: "text", autocomplete: "off"), limit) { Typed.line($0) }
  }
  /// The name of somebody or something.
  static func name(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field {
    text(name, label, .line(kind: "text", autocomplete: "off"), .name) { Typed.name($0) }
  }
  /// A number of something, a telephone, a sign-in name: width, dashes and blanks do not count.
  static func code(_ name: String, _ label: @escaping @Sendable (Words) -> String, kind: String = "text", autocomplete: String = "off")
    -> Field
  {
    text(name, label, .line(kind: kind, autocomplete: autocomplete), .code) { Typed.code($0) }
  }
  /// What somebody says, in as many lines as it takes.
  static func passage(_ name: String, _ label: @escaping @Sendable (Words) -> String, rows: Int = 3, limit: TextLimit = .passage) -> Field {
    text(name, label, .area(rows: rows), limit) { Typed.text($0) }
  }
  /// A password: taken as it was typed.
  static func secret(_ name: String, _ label: @escaping @Sendable (Words) -> String, autocomplete: String) -> Field {
    text(name, label, .line(kind: "password", autocomplete: autocomplete), .line) { Typed.isBlank($0) ? "" : $0 }
  }
  /// A value that a page of ours put there, as it stands.
  static func token(_ name: String) -> Field {
    text(name, { _ in "" }, .hidden, .line) { $0 }
  }

  /// The same field, where nothing typed is an empty text.
  var mayBeBlank: Field {
    let (base, optional) = (self, optional)
    let field = Field(name, label, look) { sent throws(Fault) in
      try optional.read(sent) ?? ""
    } write: {
      base.write($0)
    }
    return field.like(self, isRequired: false)
  }
}

extension Field<[String]> {
  /// One thing a line; lines that say nothing do not count.
  ///
  /// - Parameter most: how many lines there may be.
  static func lines(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, rows: Int = 3, limit: TextLimit = .line, most: Int = 500
  ) -> Field {
    Field(name, label, .area(rows: rows)) { sent throws(Fault) in
      let text = try Fault.within(.long, Typed.text(try Fault.single(sent)))
      let lines = text.split(separator: "\n").map { Typed.line(String($0)) }.filter { !$0.isEmpty }
      guard !lines.isEmpty else { throw .missing(isChoice: false) }
      guard lines.count <= most else { throw .tooMany(count: lines.count, limit: most) }
      for line in lines { _ = try Fault.within(limit, line) }
      return lines
    } write: {
      [$0.joined(separator: "\n")]
    }
  }
}

extension Field<Bool> {
  /// A box that is ticked or not.
  static func tick(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field {
    tick(name, label) { sent throws(Fault) in
      switch try Fault.single(sent) {
      case "": false
      case "yes": true
      default: throw .notOffered
      }
    }
  }

  /// A box, and what is made of what it sends.
  static func tick(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, read: @escaping @Sendable ([String]) throws(Fault) -> Bool
  ) -> Field {
    var field = Field(name, label, .tick, read: read) { $0 ? ["yes"] : [] }
    field.isRequired = false
    return field
  }

  /// Yes or no, one of which has to be chosen.
  static func yesOrNo(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field {
    Field(name, label, .radios) { sent throws(Fault) in
      switch try Fault.single(sent) {
      case "": throw .missing(isChoice: true)
      case "yes": true
      case "no": false
      default: throw .notOffered
      }
    } write: {
      [$0 ? "yes" : "no"]
    }
  }
}

extension Field<Day> {
  /// A day.
  static func day(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field {
    Field(name, label, .line(kind: "date", autocomplete: "off")) { sent throws(Fault) in
      let text = try Fault.single(sent)
      guard !Typed.isBlank(text) else { throw .missing(isChoice: false) }
      guard let day = Day(written: text) else { throw .noDay }
      return day
    } write: {
      [$0.iso]
    }
  }
}

extension Field<TimeOfDay> {
  /// A time of day.
  static func clock(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field {
    Field(name, label, .line(kind: "time", autocomplete: "off")) { sent throws(Fault) in
      let text = try Fault.single(sent)
      guard !Typed.isBlank(text) else { throw .missing(isChoice: false) }
      guard let time = TimeOfDay(written: text) else { throw .noTime }
      return time
    } write: {
      [$0.description]
    }
  }
}

extension Field<Int> {
  /// A whole number, in digits of any width or in Chinese.
  ///
  /// - Parameter range: what counts.
  static func count(
    _ name: String, _ label: @escaping @Sendable (Words) -> String, in range: ClosedRange<Int> = 0...1_000_000
  ) -> Field {
    Field(name, label, .line(kind: "text", autocomplete: "off")) { sent throws(Fault) in
      let text = try Fault.single(sent)
      guard !Typed.isBlank(text) else { throw .missing(isChoice: false) }
      guard let count = Int(written: text) else { throw .noCount }
      guard range.contains(count) else { throw .beyond(range) }
      return count
    } write: {
      [String($0)]
    }
  }
}
