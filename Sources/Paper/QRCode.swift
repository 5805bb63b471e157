import CQRCode

/// 二维码 — a QR code as SVG: one path of horizontal runs.
public enum QRCode {
  /// The SVG of a text, four modules of quiet zone around it; `nil` when the text is too long for a code.
  public static func svg(_ text: String, label: String) -> String? {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    var path: [UInt8] = []
    path.reserveCapacity(12 * width * width)
    func move(_ sign: Unicode.Scalar, _ number: Int) {
      path.append(UInt8(ascii: sign))
      path += String(number).utf8
    }
    for row in 0..<width {
      var column = 0
      while column < width {
        let start = column
        while column < width, data[row * width + column] & 1 == 1 { column += 1 }
        if column > start {
          move("M", start + 4)
          move(" ", row + 4)
          move("h", column - start)
          path += [UInt8(ascii: "v"), UInt8(ascii: "1")]
          move("h", start - column)
          path.append(UInt8(ascii: "z"))
        }
        column += 1
      }
    }
    let size = width + 8
    let title = label.filter { !"<>&\"'".contains($0) }
    return """
      <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" role="img" aria-label="\(title)">\
      <rect width="\(size)" height="\(size)" fill="#fff"/><path d="\(String(decoding: path, as: UTF8.self))" fill="#000"/></svg>
      """
  }
}
