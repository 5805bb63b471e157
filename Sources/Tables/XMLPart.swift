internal import CExpat
import Glibc

/// Reads a part of a workbook as XML, element by element. A document type is refused: with it go entities that grow without end and those
/// that are fetched from elsewhere.
class XMLPart {
  /// What is wrong, once something is: then reading stops.
  fileprivate(set) var fault: TableFault?
  /// Set by a reader that has seen enough.
  var isDone = false { didSet { if isDone { halt() } } }
  /// The parser while it reads.
  private var parser: XML_Parser?

  /// An element begins; names come without prefix.
  func begins(_ name: String, _ attributes: Attributes) {}
  /// An element ends.
  func ends(_ name: String) {}
  /// Text within an element, perhaps not all of it.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Stops reading.
  final func stop(_ fault: TableFault) {
    if self.fault == nil { self.fault = fault }
    halt()
  }

  /// Has the parser leave the rest of its piece: a refusal must not cost what it refuses.
  private func halt() {
    if let parser { _ = XML_StopParser(parser, 0) }
  }

  /// Reads a part of a folder; false when it has no such part.
  final func read(_ name: String, of folder: inout ZipFolder) throws(TableFault) -> Bool {
    guard let parser = XML_ParserCreate(nil) else { throw TableFault(.workbook) }
    self.parser = parser
    defer {
      self.parser = nil
      XML_ParserFree(parser)
    }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLPart.of($0)?.opened($1, Attributes(pairs: $2)) }, { XMLPart.of($0)?.closed($1) })
    XML_SetCharacterDataHandler(parser) { data, letters, count in
      guard let letters, let part = XMLPart.of(data), part.goesOn else { return }
      letters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { part.text(UnsafeBufferPointer(start: $0, count: Int(count))) }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLPart.of(data)?.stop(TableFault(.workbook)) }
    let isThere = try folder.unpack(name) { (piece) throws(TableFault) in
      // safe: a piece is 64 kilobytes at most
      let state = XML_Parse(parser, UnsafeRawPointer(piece.baseAddress)?.assumingMemoryBound(to: CChar.self), Int32(piece.count), 0)
      if let fault { throw fault }
      guard !isDone else { return false }
      guard state == XML_STATUS_OK else { throw TableFault(.workbook) }
      return true
    }
    guard isThere, !isDone else { return isThere }
    let state = XML_Parse(parser, nil, 0, 1)
    if let fault { throw fault }
    // The last of it may have been enough; a parser that was halted answers with an error.
    guard isDone || state == XML_STATUS_OK else { throw TableFault(.workbook) }
    return true
  }

  private var goesOn: Bool { fault == nil && !isDone }

  private func opened(_ name: UnsafePointer<XML_Char>?, _ attributes: Attributes) {
    guard goesOn, let name else { return }
    begins(Self.local(name), attributes)
  }

  private func closed(_ name: UnsafePointer<XML_Char>?) {
    guard goesOn, let name else { return }
    ends(Self.local(name))
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
    data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A name without the prefix that some programs write before all of them.
  fileprivate static func local(_ name: UnsafePointer<XML_Char>) -> String {
    String(cString: strrchr(name, 0x3A).map { UnsafePointer($0 + 1) } ?? name)
  }

  /// The attributes of an element.
  struct Attributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

    /// The value of one, whatever its prefix.
    subscript(_ name: String) -> String? {
      guard var pair = pairs else { return nil }
      while let key = pair.pointee, let value = (pair + 1).pointee {
        if XMLPart.local(key) == name { return String(cString: value) }
        pair += 2
      }
      return nil
    }
  }
}
