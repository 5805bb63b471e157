/// A sheet of a workbook as rows of fields in one text.
struct Sheet: Sendable {
  struct Row: Sendable {
    let line: Int
    var fields: [FieldPlace]
  }

  var bytes: [UInt8] = []
  var rows: [Row] = []
  var faults = FaultList()
  /// Names of other sheets that have rows.
  var others: [String] = []
}
