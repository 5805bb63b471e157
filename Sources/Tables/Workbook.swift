internal import Typing

/// 工作簿 — a workbook of Office Open XML (ECMA-376): the first sheet that is shown and has rows.
///
/// Values are read, formulas by the result that was kept with them. Dates become `2026-11-30` or `2026-11-30 08:30`; numbers whose format
/// is nothing but noughts keep them in front; what cells merged down the rows show counts for each of these rows.
enum Workbook {
  static func firstSheet(_ file: [UInt8], limits: TableLimits) throws(TableFault) -> Sheet {
    var folder = try ZipFolder(file, limit: limits.unpacked)
    let top = Relations()
    let hasTop = try top.read("_rels/.rels", of: &folder)
    let path = (hasTop ? top.target("/officeDocument", from: "") : nil) ?? "xl/workbook.xml"
    let book = BookPart()
    guard try book.read(path, of: &folder), !book.sheets.isEmpty else { throw TableFault(.workbook) }
    let base = path.split(separator: "/").dropLast().joined(separator: "/")
    let relations = Relations()
    guard try relations.read("\(base)/_rels/\(path.split(separator: "/").last ?? "").rels", of: &folder) else {
      throw TableFault(.workbook)
    }
    let styles = StylePart()
    if let target = relations.target("/styles", from: base) { _ = try styles.read(target, of: &folder) }
    let strings = StringPart(limit: limits.unpacked)
    if let target = relations.target("/sharedStrings", from: base) { _ = try strings.read(target, of: &folder) }

    var found: Sheet?
    var others: [String] = []
    for sheet in book.sheets where !sheet.isHidden {
      guard let relation = relations.all[sheet.relation], relation.type.hasSuffix("/worksheet") else { continue }
      let context = SheetContext(styles: styles.styles, is1904: book.is1904, strings: strings.strings, limits: limits)
      // Of a second sheet only whether it has rows is asked.
      let part = SheetPart(context, isLook: found != nil)
      guard try part.read(Relations.path(relation.target, from: base), of: &folder) else { throw TableFault(.workbook) }
      if found != nil {
        if part.hasRows { others.append(sheet.name) }
      } else if part.hasRows {
        found = try part.finished()
      }
    }
    guard var sheet = found else { throw TableFault(.empty) }
    sheet.others = others
    return sheet
  }
}
