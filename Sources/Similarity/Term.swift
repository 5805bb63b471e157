/// One thing a text is compared by, packed into a word: four bits of kind, sixty of payload.
struct Term: Hashable, Comparable, Sendable {
  enum Kind: UInt8, Sendable {
    case gram = 1, concept, place, building, unit, room, group, floor, house, share, character
  }

  let code: UInt64

  init(_ kind: Kind, _ payload: UInt64) { code = UInt64(kind.rawValue) << 60 | payload }

  static func gram(_ first: UInt32, _ second: UInt32) -> Term { Term(.gram, UInt64(first) << 21 | UInt64(second)) }

  var kind: Kind { Kind(rawValue: UInt8(code >> 60)) ?? .character }
  var payload: UInt64 { code & (1 << 60 - 1) }

  static func < (one: Term, other: Term) -> Bool { one.code < other.code }

  /// Its words: the gram's characters, the concept's or place's name, the number with its measure word.
  func words(_ lexicon: Lexicon, _ places: Places) -> String {
    switch kind {
    case .gram: Term.string([UInt32(payload >> 21), UInt32(payload & 0x1F_FFFF)])
    case .character: Term.string([UInt32(payload)])
    case .concept: lexicon.concepts[Int(payload)].name
    case .place: places.names[Int(payload)]
    case .building: (payload >= 1_000_000 ? Term.string([UInt32(payload - 1_000_000)]).uppercased() : String(payload)) + "号楼"
    case .unit: "\(payload)单元"
    case .room: "\(payload)室"
    case .group: "\(payload)组"
    case .floor: "\(payload)楼"
    case .house: "\(payload)号"
    case .share: "\(payload)%"
    }
  }

  private static func string(_ scalars: [UInt32]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
