/// What a file is, told by its content and never by its name.
public enum MediaKind: String, CaseIterable, Sendable {
  case jpeg = "image/jpeg"
  case png = "image/png"
  case webp = "image/webp"
  case mp3 = "audio/mpeg"
  case mp4Audio = "audio/mp4"
  case ogg = "audio/ogg"
  case wav = "audio/wav"
  case amr = "audio/amr"
  case pdf = "application/pdf"

  /// The kind of some bytes; `nil` for anything we do not keep.
  public static func sniff(_ bytes: [UInt8]) -> MediaKind? {
    func begins(_ magic: [UInt8], at offset: Int = 0) -> Bool {
      bytes.count >= offset + magic.count && Array(bytes[offset..<offset + magic.count]) == magic  // safe: counted before
    }
    func begins(_ magic: String, at offset: Int = 0) -> Bool { begins(Array(magic.utf8), at: offset) }
    if begins([0xFF, 0xD8, 0xFF]) { return .jpeg }
    if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if begins("RIFF") { return begins("WEBP", at: 8) ? .webp : begins("WAVE", at: 8) ? .wav : nil }
    if begins("ID3") || begins([0xFF, 0xFB]) || begins([0xFF, 0xF3]) { return .mp3 }
    if begins("ftypM4A", at: 4) || begins("ftypmp42", at: 4) || begins("ftypisom", at: 4) { return .mp4Audio }
    if begins("OggS") { return .ogg }
    if begins("#!AMR") { return .amr }
    if begins("%PDF-") { return .pdf }
    return nil
  }

  /// True for pictures.
  public var isImage: Bool { rawValue.hasPrefix("image/") }
  /// True for sound.
  public var isAudio: Bool { rawValue.hasPrefix("audio/") }
}
