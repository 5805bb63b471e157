import Testing

@testable import PublicRecord

/// Deterministic chance for tests (xorshift).
struct Chance: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The example of Go's package golang.org/x/mod/sumdb/note: key and note as its documentation prints them.
let peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
let peterSecret = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
let peterNote = """
  If you think cryptography is the answer to your problem,
  then you don't know what your problem is.

  — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

  """

@Suite("签名文本 · signed notes as other tools write and read them (2.2a)")
struct NoteTests {
  @Test("reads, verifies and writes again the example of Go's note package, byte for byte")
  func goExample() throws {
    let key = try NoteKey(peter)
    #expect(key.description == peter && key.name == "PeterNeumann" && key.hash == 0xc74f_20a3)
    let note = try SignedNote(bytes(peterNote))
    #expect(try note.verified(by: [key]) == [key] && note.bytes == bytes(peterNote))
    let signer = try NoteSigner(peterSecret)
    #expect(signer.key == key && signer.secretText == peterSecret)
    #expect(try SignedNote(note.text, by: [signer]).bytes == bytes(peterNote))
  }

  @Test("refuses a changed text, a changed signature, an unknown key, and passes over unknown signatures beside a known one")
  func wrong() throws {
    let key = try NoteKey(peter)
    let changed = try SignedNote(bytes(peterNote.replacing("your problem is", with: "your answer is")))
    #expect(throws: RecordProblem("the signature of PeterNeumann is wrong: this text is not the one that was signed")) {
      try changed.verified(by: [key])
    }
    let stranger = try NoteSigner(name: "stranger", seed: [UInt8](repeating: 3, count: 32))
    let note = try SignedNote(bytes(peterNote))
    #expect(throws: RecordProblem("no known key signed this")) { try note.verified(by: [stranger.key]) }
    let both = try SignedNote(note.text, by: [stranger, try NoteSigner(peterSecret)])
    #expect(try both.verified(by: [key]) == [key])
    #expect(try SignedNote(both.bytes).verified(by: [key, stranger.key]).count == 2)
  }

  @Test(
    "refuses keys that are none",
    arguments: ["", "a+b", peter.replacing("c74f", with: "c74e"), peter + "A", "name with space+00000000+AQ=="])
  func badKeys(text: String) {
    #expect(throws: RecordProblem.self) { try NoteKey(text) }
    #expect(throws: RecordProblem.self) { try NoteSigner(text) }
  }

  @Test("a secret key given in a public one's place is refused, and not told again")
  func secret() {
    for text in [peterSecret, " " + peterSecret] {
      let problem = #expect(throws: RecordProblem.self) { try NoteKey(text) }
      #expect(problem?.kind == .unreadable && problem.map { !$0.description.contains("AYEKFALVFGy") } ?? false)
    }
  }

  @Test("either reads a note or refuses it in one line, whatever is done to it", arguments: 0..<30 as Range<UInt64>)
  func fuzz(seed: UInt64) throws {
    var chance = Chance(seed + 1)
    let key = try NoteKey(peter)
    let known = try SignedNote(bytes(peterNote))
    for _ in 0..<200 {
      var damaged = bytes(peterNote)
      for _ in 0..<Int.random(in: 1...5, using: &chance) {
        let place = Int.random(in: 0..<damaged.count, using: &chance)
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: damaged.remove(at: place)
        default: damaged.insert(contentsOf: bytes(["\n", "\u{2014} ", "=", "\0"].randomElement(using: &chance) ?? ""), at: place)
        }
      }
      do throws(RecordProblem) {
        let note = try SignedNote(damaged)
        let isGood = (try? note.verified(by: [key])) != nil
        #expect(!isGood || note.text == known.text)
      } catch { #expect(!error.description.contains("\n") && error.description.count < 500) }
    }
  }
}

@Suite("总指纹 · checkpoints (2.2a)")
struct CheckpointTests {
  private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

  @Test("reads and writes origin, size, root and further lines")
  func roundTrip() throws {
    let text = "example.com/behind-the-sofa\n20852163\n\(Self.root)\nfurther\n"
    let checkpoint = try Checkpoint(text: text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa" && checkpoint.size == 20_852_163 && checkpoint.extensions == ["further"])
    #expect(checkpoint.text == text)
  }

  @Test(
    "refuses any other spelling",
    arguments: [
      "", "a\n1\n", "\n1\n\(root)\n", "a\n01\n\(root)\n", "a\n-1\n\(root)\n", "a\n+1\n\(root)\n", "a\n1\nAAAA\n", "a\n1\n\(root)",
      "a\n1\n\(root)\n\nx\n",
      "a\n1\n" + root.dropLast() + "\n", "a\n99999999999999999999\n\(root)\n",
      "a\n9223372036854775807\n\(root)\n", "a\n1099511627777\n\(root)\n",
    ])
  func spellings(text: String) {
    #expect(throws: RecordProblem.self) { try Checkpoint(text: text) }
  }
}
