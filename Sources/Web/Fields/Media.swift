import Deliberation
import Institution
import Paper
import Wording

/// 附件 — a photo, recording or paper that came with a form, judged before anything is done with the form. Its kind is told by its
/// content, and a photo is stripped of place, time and device.
struct Media: Sendable {
  let bytes: [UInt8], kind: MediaKind

  /// Why a file is not taken.
  enum Fault: Error {
    case kind
    /// More megabytes than there may be.
    case large(limit: Int)
    case broken

    func sentence(_ words: Words) -> String {
      switch self {
      case .kind: words.ledgerFileKind
      case .large(let limit): words.ledgerFileLarge(limit: limit)
      case .broken: words.ledgerFileBroken
      }
    }
  }

  init(_ file: Form.File, under policy: Policy, onlyImages: Bool = false) throws(Fault) {
    guard let kind = MediaKind.sniff(file.bytes), kind.isImage || !onlyImages else { throw .kind }
    let megabytes = (kind.isImage ? policy.photoMegabytes : policy.fileMegabytes).value
    guard file.bytes.count <= megabytes << 20 else { throw .large(limit: megabytes) }
    guard let bytes = kind.isImage ? PlainPicture.of(file.bytes, kind) : file.bytes else { throw .broken }
    self.bytes = bytes
    self.kind = kind
  }

  /// What a form says of the sizes that are taken.
  static func hint(under policy: Policy) -> @Sendable (Words) -> String {
    let (photo, file) = (policy.photoMegabytes.value, policy.fileMegabytes.value)
    return { $0.ledgerFileHint(photo: photo, file: file) }
  }

  /// The same by the rules of a visit's institution; nothing without rules, which no server starts with.
  static func hint(for visit: Visit) -> @Sendable (Words) -> String {
    guard let policy = try? visit.institution.commonPolicy() else { return { _ in "" } }
    return hint(under: policy)
  }

  /// Puts it into the file store.
  func keep(in store: FileStore) throws -> KeptFile {
    KeptFile(sha256: try store.keep(bytes), kind: kind.rawValue, size: bytes.count)
  }
}

extension Read {
  /// The same of a field that has to hold something: what is missing was told when it was asked for.
  func required<Wrapped>() -> Read<Wrapped> where Value == Wrapped? {
    map { value in
      guard let value else { throw AccessError.notFound }
      return value
    }
  }
}

extension FormReader {
  /// The photo, recording or paper of a field; what is wrong with it is told there.
  ///
  /// - Throws: `UnsetRule`, for rules without a size.
  func media(_ field: FileField, onlyImages: Bool = false) throws -> Read<Media?> {
    let policy = try institution.commonPolicy()
    let file = self(field)
    guard case .some(.some(let sent)) = file.known else { return file.map { _ in nil } }
    do throws(Media.Fault) { return Read(try Media(sent, under: policy, onlyImages: onlyImages)) } catch {
      return fail({ error.sentence($0) }, at: field)
    }
  }
}
