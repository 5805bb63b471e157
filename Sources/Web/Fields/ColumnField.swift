import Deliberation
import Tables
import Wording

/// Fields of what tables have columns for: name, form, limit and reading are the column's own.
extension Field {
  /// - Parameter look: a line, or an area for what somebody says, where none is given.
  init(
    _ column: Column<Value>, _ label: @escaping @Sendable (Words) -> String, _ look: FieldLook? = nil,
    write: @escaping @Sendable (Value) -> [String]
  ) {
    let look = look ?? (column.form.isPassage ? .area(rows: 3) : .line(kind: "text", autocomplete: "off"))
    let isChoice =
      switch look {
      case .select, .radios: true
      default: false
      }
    self.init(column.name, label, look) { sent throws(Fault) in
      guard let value = try Fault.value(of: column, sent) else { throw .missing(isChoice: isChoice) }
      return value
    } write: {
      write($0)
    }
  }
}

extension Field<String> {
  init(_ column: Column<String>, _ label: @escaping @Sendable (Words) -> String, _ look: FieldLook? = nil) {
    self.init(column, label, look) { [$0] }
  }
}

extension Field<Day> {
  init(_ column: Column<Day>, _ label: @escaping @Sendable (Words) -> String) {
    self.init(column, label, .line(kind: "date", autocomplete: "off")) { [$0.iso] }
  }
}

extension Field where Value: RawRepresentable, Value.RawValue == String {
  init(_ column: Column<Value>, _ label: @escaping @Sendable (Words) -> String, _ look: FieldLook = .select) {
    self.init(column, label, look) { [$0.rawValue] }
  }
}

extension Field<Bool> {
  /// Yes or no, one of which has to be chosen.
  static func yesOrNo(_ column: Column<Bool>, _ label: @escaping @Sendable (Words) -> String) -> Field {
    Field(column, label, .radios) { [$0 ? "yes" : "no"] }
  }

  /// A box, which is a no unless it is ticked.
  static func tick(_ column: Column<Bool>, _ label: @escaping @Sendable (Words) -> String) -> Field {
    tick(column.name, label) { sent throws(Fault) in try Fault.value(of: column, sent) ?? false }
  }
}

extension Field {
  /// The same field, of whose number several are written, each apart from the next by a comma, a blank or the end of its line.
  static func several(
    _ name: String, of column: Column<String>, _ label: @escaping @Sendable (Words) -> String, rows: Int = 2
  ) -> Field where Value == [String] {
    Field(name, label, .area(rows: rows)) { sent throws(Fault) in
      let text = try Fault.within(.long, CellForm.text.of(try Fault.single(sent)))
      var found: [String] = []
      for part in text.split(whereSeparator: { $0.isWhitespace || ",，、;；".contains($0) }) {
        if let value = try Fault.value(of: column, [String(part)]) { found.append(value) }
      }
      guard !found.isEmpty else { throw .missing(isChoice: false) }
      return found
    } write: {
      [$0.joined(separator: "\n")]
    }
  }
}

extension Fault {
  /// What a column makes of what was sent; `nil` when it was nothing.
  static func value<Value>(of column: Column<Value>, _ sent: [String]) throws(Fault) -> Value? {
    let text = try single(sent)
    do throws(TableFault.Kind) { return try column.value(of: text) } catch {
      throw error == .cellTooLong
        ? .tooLong(count: column.form.of(text).unicodeScalars.count, limit: column.limit) : .refused(error)
    }
  }
}

extension CellForm {
  fileprivate var isPassage: Bool {
    switch self {
    case .text: true
    case .line, .name, .code: false
    }
  }
}

extension Words {
  /// What is wrong with something written, in a table's cell as in a form's field.
  func sentence(of kind: TableFault.Kind) -> String {
    let key = "rosterProblem" + kind.rawValue.capitalizedFirst
    let own = text(key, [:])
    // What a command refuses too has the refusal's own sentence.
    return own == key ? Refusal.Code(rawValue: kind.rawValue).map { sentence(of: Refusal($0)) } ?? own : own
  }
}
