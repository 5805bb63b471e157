import FoundationEssentials
import Testing

@testable import PublicRecord

/// A log in memory, with every tile made from its nodes.
private struct Log {
  var entries: [[UInt8]] = []
  private(set) var nodes: [Int: [Hash]] = [:]
  let signer: NoteSigner

  init(_ count: Int, of words: String = "entry") throws {
    signer = try NoteSigner(name: "example.com/log", seed: [UInt8](repeating: 5, count: 32))
    entries = (0..<count).map { bytes("\(words) \($0)") }
    var level = 0
    var hashes = entries.map { MerkleTree.leafHash($0) }
    while !hashes.isEmpty {
      nodes[level] = hashes
      hashes = stride(from: 0, to: hashes.count - 1, by: 2).map { MerkleTree.nodeHash(hashes[$0], hashes[$0 + 1]) }
      level += 1
    }
  }

  func node(_ level: Int, _ index: Int) throws -> Hash { nodes[level]?[index] ?? [] }

  var checkpoint: Checkpoint {
    get throws { Checkpoint(origin: "example.com/log", size: entries.count, root: try MerkleTree.root(size: entries.count, store: node)) }
  }

  func files() throws -> [String: [UInt8]] {
    var files = ["checkpoint": try checkpoint.signed(by: [signer]).bytes]
    for tile in Tile.all(size: entries.count) {
      let (level, places) = tile.nodes
      files[tile.path] = tile.level == nil ? try Tile.pack(Array(entries[places])) : (nodes[level] ?? [])[places].flatMap { $0 }
    }
    return files
  }

  func bundle(_ files: [String: [UInt8]]) throws -> Bundle { try Bundle(keys: [signer.key]) { files[$0] } }
}

@Suite("分块和离线包 · tiles and bundles that are checked without us (2.2a)")
struct BundleTests {
  @Test(
    "tiles are spelt as the specification spells them",
    arguments: [
      ("tile/0/x001/x234/067", 0, 1_234_067, 256), ("tile/0/000", 0, 0, 256), ("tile/1/000.p/5", 1, 0, 5),
      ("tile/entries/x001/234.p/255", nil, 1234, 255),
    ] as [(String, Int?, Int, Int)])
  func paths(path: String, level: Int?, index: Int, count: Int) {
    #expect(Tile(path: path) == Tile(level: level, index: index, count: count) && Tile(path: path)?.path == path)
  }

  @Test(
    "and in no other way",
    arguments: [
      "", "tile", "tile/0", "tile/0/0", "tile/0/0000", "tile/0/001/234", "tile/0/x000/x001/x", "tile/0/x000/001", "tile/8/000",
      "tile/-1/000",
      "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/05", "tile/entries/x99999/000", "tile/x/000", "/tile/0/000",
      // Beyond the largest log: what is 256 times such a number?
      "tile/0/x001/x000/x000/x000/x000/x000/000", "tile/entries/x009/x223/x372/x036/x854/x775/807", "tile/0/x004/x294/x967/297",
      "tile/7/x999/x999/x999/x999/x999/x999/x999/999", "tile/0/x099/x999/x999/x999/x999/999.p/255",
    ])
  func otherPaths(path: String) { #expect(Tile(path: path) == nil) }

  @Test("a path of any length is a tile whose places can be counted, or none", arguments: 0..<20 as Range<UInt64>)
  func places(seed: UInt64) {
    var chance = Chance(seed + 5)
    for length in 1...12 {
      let groups = (0..<length).map { _ in String(String(Int.random(in: 1000...1999, using: &chance)).dropFirst()) }
      let path =
        "tile/\(["entries", "0", "7"][length % 3])/" + (groups.dropLast().map { "x" + $0 } + groups.suffix(1)).joined(separator: "/")
      guard let tile = Tile(path: path) else { continue }
      #expect(tile.nodes.places.count == 256 && tile.nodes.places.upperBound <= MerkleTree.largest + Tile.width)
    }
    #expect(Tile(level: nil, index: .max) == nil && Tile(level: 0, index: MerkleTree.largest) == nil && Tile(level: 0, index: -1) == nil)
  }

  @Test("all tiles of a log are named one by one, whatever its size is said to be")
  func sizes() {
    #expect(
      Array(Tile.all(size: 257)).map(\.path) == [
        "tile/entries/000", "tile/entries/001.p/1", "tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1",
      ])
    #expect(Array(Tile.all(size: 256)).map(\.path) == ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"])
    for size in [0, -1, .min, .max, MerkleTree.largest + 1] { #expect(Array(Tile.all(size: size)).isEmpty) }
    #expect(Tile.all(size: MerkleTree.largest).first { _ in true }?.path == "tile/entries/000")
  }

  @Test(
    "a bundle that claims to be endless is refused in one line, and nothing is counted up to it",
    arguments: [Int.max, 1_000_000_000_000_000])
  func endless(size: Int) throws {
    let log = try Log(3)
    var files = try log.files()
    files["checkpoint"] = try Checkpoint(origin: "example.com/log", size: size, root: MerkleTree.emptyRoot).signed(by: [log.signer]).bytes
    #expect(throws: RecordProblem.unreadable("the checkpoint names \(size) entries: more than any log has that is read here")) {
      try log.bundle(files)
    }
    files["checkpoint"] =
      try Checkpoint(origin: "example.com/log", size: MerkleTree.largest, root: MerkleTree.emptyRoot).signed(by: [log.signer]).bytes
    let bundle = try log.bundle(files)
    #expect(throws: RecordProblem.unreadable("tile/entries/000 is not in the bundle")) { try bundle.check() }
    #expect(throws: RecordProblem.self) { try bundle.inclusionProof(of: size) }
    #expect(throws: RecordProblem.self) { try bundle.inclusionProof(of: MerkleTree.largest - 1) }
    #expect(throws: RecordProblem.self) { try bundle.entry(MerkleTree.largest - 1) }
    #expect(throws: RecordProblem.self) { try bundle.checkConsistency(with: log.checkpoint) }
  }

  @Test("old honest tiles under the signed checkpoint of another history are refused; each history by itself is in order")
  func forked() throws {
    let honest = try Log(300)
    let forged = try Log(300, of: "forged")
    var files = try honest.files()
    files["checkpoint"] = try forged.files()["checkpoint"]
    let mixed = try honest.bundle(files)
    for size in [1, 7, 255, 256, 299, 300] {
      func state(_ log: Log) throws -> Checkpoint {
        Checkpoint(origin: "example.com/log", size: size, root: try MerkleTree.root(size: size, store: log.node))
      }
      try honest.bundle(honest.files()).checkConsistency(with: state(honest))
      try forged.bundle(forged.files()).checkConsistency(with: state(forged))
      for older in [try state(honest), try state(forged)] {
        guard older != mixed.checkpoint else { continue }
        let problem = #expect(throws: RecordProblem.self) { try mixed.checkConsistency(with: older) }
        #expect(problem?.kind == .wrong)
      }
    }
    let empty = Checkpoint(origin: "example.com/log", size: 0, root: MerkleTree.emptyRoot)
    try mixed.checkConsistency(with: empty)
    #expect(throws: RecordProblem.self) {
      try mixed.checkConsistency(with: Checkpoint(origin: "example.com/log", size: 0, root: [UInt8](repeating: 7, count: 32)))
    }
    #expect(throws: RecordProblem.self) { try mixed.check() }
  }

  @Test("no proof is given out that does not lead to the signed root")
  func unproved() throws {
    let log = try Log(300)
    var files = try log.files()
    #expect(try log.bundle(files).inclusionProof(of: 41).path.count == 9)
    files["tile/0/000"]?[32 * 40] ^= 1
    let problem = #expect(throws: RecordProblem.self) { try log.bundle(files).inclusionProof(of: 41) }
    #expect(problem?.kind == .wrong)
    files = try log.files()
    files["checkpoint"] = try Log(300, of: "forged").files()["checkpoint"]
    #expect(throws: RecordProblem.self) { try log.bundle(files).inclusionProof(of: 41) }
  }

  @Test("two saved checkpoints are compared through a later bundle: each must be the beginning of the next")
  func saved() throws {
    let log = try Log(300)
    let forged = try Log(300, of: "forged")
    func state(_ size: Int, of log: Log) throws -> Checkpoint {
      Checkpoint(origin: "example.com/log", size: size, root: try MerkleTree.root(size: size, store: log.node))
    }
    let bundle = try log.bundle(log.files())
    for (older, newer) in [(0, 1), (5, 5), (7, 260), (256, 257), (299, 300), (300, 300)] {
      try bundle.checkConsistency(of: state(older, of: log), with: state(newer, of: log))
    }
    #expect(throws: RecordProblem("the log shrank from 9 to 8 entries: something was taken away")) {
      try bundle.checkConsistency(of: state(9, of: log), with: state(8, of: log))
    }
    #expect(throws: RecordProblem.self) { try bundle.checkConsistency(of: state(5, of: forged), with: state(9, of: log)) }
    #expect(throws: RecordProblem.self) { try bundle.checkConsistency(of: state(5, of: log), with: state(9, of: forged)) }
    #expect(throws: RecordProblem.self) { try bundle.checkConsistency(of: state(5, of: log), with: state(5, of: forged)) }
  }

  @Test("what is wrong and what cannot be read are told apart")
  func kinds() throws {
    let log = try Log(300)
    func kind(_ change: (inout [String: [UInt8]]) -> Void) throws -> RecordProblem.Kind? {
      var files = try log.files()
      change(&files)
      let problem = #expect(throws: RecordProblem.self) { try log.bundle(files).check() }
      return problem?.kind
    }
    #expect(try kind { $0["checkpoint"] = nil } == .unreadable)
    #expect(try kind { $0["checkpoint"] = bytes("nothing") } == .unreadable)
    #expect(try kind { $0["tile/entries/000"] = nil } == .unreadable)
    #expect(try kind { $0["tile/0/000"]?.removeLast() } == .unreadable)
    #expect(try kind { $0["tile/0/000"]?[0] ^= 1 } == .wrong)
    #expect(try kind { $0["tile/entries/000"]?[4] ^= 1 } == .wrong)
    #expect(try kind { $0["checkpoint"]?[16] ^= 1 } == .wrong)
    let stranger = try NoteSigner(name: "example.com/log", seed: [UInt8](repeating: 6, count: 32))
    let foreign = try log.checkpoint.signed(by: [stranger]).bytes
    #expect(try kind { $0["checkpoint"] = foreign } == .wrong)
    #expect(RecordProblem.unreadable("x").of("a.txt") == RecordProblem("a.txt: x", .unreadable))
  }

  @Test("a whole bundle gives its root, and every entry its proof", arguments: [0, 1, 2, 255, 256, 257, 511, 700])
  func clean(size: Int) throws {
    let log = try Log(size)
    let bundle = try log.bundle(log.files())
    #expect(try bundle.check() == size)
    for index in stride(from: 0, to: size, by: max(1, size / 40)) {
      let proof = EntryProof(index: index, path: try bundle.inclusionProof(of: index).path, checkpoint: bundle.signed)
      let read = try EntryProof(proof.bytes)
      #expect(try read.verify(log.entries[index], by: [log.signer.key]) == bundle.checkpoint)
      #expect(read == proof)
      #expect(try bundle.entry(index) == log.entries[index])
      #expect(throws: RecordProblem.self) { try read.verify(log.entries[index] + [0], by: [log.signer.key]) }
    }
  }

  @Test("a log of seventy thousand entries has tiles of tiles, and stays consistent with every earlier state")
  func large() throws {
    let log = try Log(70_000)
    let bundle = try log.bundle(log.files())
    #expect(try bundle.check() == 70_000)
    for size in [0, 1, 255, 256, 65_535, 65_536, 65_537, 69_999, 70_000] {
      let older = Checkpoint(origin: "example.com/log", size: size, root: try MerkleTree.root(size: size, store: log.node))
      try bundle.checkConsistency(with: older)
      let other = Checkpoint(origin: "example.com/log", size: size, root: [UInt8](repeating: 7, count: 32))
      #expect(throws: RecordProblem.self) { try bundle.checkConsistency(with: other) }
    }
    let index = 65_600
    #expect(
      InclusionProof(index: index, size: 70_000, path: try bundle.inclusionProof(of: index).path).verifies(
        leafHash: MerkleTree.leafHash(log.entries[index]), root: bundle.checkpoint.root))
  }

  @Test("any byte changed in any file is found, and said in one line", arguments: 0..<12 as Range<UInt64>)
  func tampered(seed: UInt64) throws {
    var chance = Chance(seed + 3)
    let log = try Log(300)
    let whole = try log.files()
    for _ in 0..<25 {
      var files = whole
      let path = files.keys.sorted().randomElement(using: &chance) ?? ""
      var content = files[path] ?? []
      content[Int.random(in: 0..<content.count, using: &chance)] ^= UInt8(1 << Int.random(in: 0..<8, using: &chance))
      files[path] = content
      let problem = #expect(throws: RecordProblem.self, "\(path)") { try log.bundle(files).check() }
      #expect(problem.map { !$0.description.contains("\n") } ?? false)
    }
    for path in whole.keys { #expect(throws: RecordProblem.self) { try log.bundle(whole.filter { $0.key != path }).check() } }
  }

  @Test("tells a log that shrank, one that was rewritten, and another log apart")
  func inconsistent() throws {
    let log = try Log(20)
    let bundle = try log.bundle(log.files())
    let longer = try Log(21)
    #expect(throws: RecordProblem("the log shrank from 21 to 20 entries: something was taken away")) {
      try bundle.checkConsistency(with: longer.checkpoint)
    }
    #expect(throws: RecordProblem("the two checkpoints are of different logs: other and example.com/log")) {
      try bundle.checkConsistency(with: Checkpoint(origin: "other", size: 1, root: []))
    }
  }

  @Test(
    "a proof lacks nothing of its lines, and its index is a place",
    arguments: [
      "", "\n", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v1\n\n", "c2sp.org/tlog-proof@v1\nextra x",
      "c2sp.org/tlog-proof@v1\nextra x\n", "c2sp.org/tlog-proof@v1\nextra x\n\n", "c2sp.org/tlog-proof@v1\nindex 1",
      "c2sp.org/tlog-proof@v1\nindex \n\n", "c2sp.org/tlog-proof@v1\nindex -1\n\n", "c2sp.org/tlog-proof@v1\nindex +1\n\n",
      "c2sp.org/tlog-proof@v1\nindex 01\n\n", "c2sp.org/tlog-proof@v1\nindex 9223372036854775808\n\n",
      "c2sp.org/tlog-proof@v1\n\nindex 1\n\n", "c2sp.org/tlog-proof@v1\nindex 1\nAA==\n\n",
      "c2sp.org/tlog-proof@v1\nindex 1\n" + String(repeating: Base64.text([UInt8](repeating: 1, count: 32)) + "\n", count: 65) + "\n",
    ])
  func shortProofs(text: String) {
    #expect(throws: RecordProblem.self) { try EntryProof(bytes(text)) }
  }

  @Test("the same with all of its lines is read, however large its index; it is no entry of a log")
  func largeIndex() throws {
    let log = try Log(3)
    let proof = try EntryProof(
      bytes("c2sp.org/tlog-proof@v1\nextra x\nindex \(Int.max)\n\n") + log.checkpoint.signed(by: [log.signer]).bytes)
    #expect(proof.index == .max && proof.path.isEmpty)
    #expect(throws: RecordProblem.self) { try proof.verify(log.entries[0], by: [log.signer.key]) }
  }

  @Test("proofs are read or refused, whatever is done to them", arguments: 0..<20 as Range<UInt64>)
  func fuzz(seed: UInt64) throws {
    var chance = Chance(seed + 11)
    let log = try Log(40)
    let bundle = try log.bundle(log.files())
    let proof = EntryProof(index: 7, path: try bundle.inclusionProof(of: 7).path, checkpoint: bundle.signed).bytes
    for _ in 0..<200 {
      var damaged = proof
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        let place = Int.random(in: 0..<damaged.count, using: &chance)
        if Bool.random(using: &chance) { damaged[place] = UInt8.random(in: 0...255, using: &chance) } else { damaged.remove(at: place) }
      }
      guard damaged != proof else { continue }
      do throws(RecordProblem) {
        let read = try EntryProof(damaged)
        if let state = try? read.verify(log.entries[7], by: [log.signer.key]) { #expect(state == bundle.checkpoint && read.index == 7) }
      } catch { #expect(!error.description.contains("\n")) }
    }
  }
}

@Suite("存证密钥 · keys in one file, rotated with overlap (2.2a)")
struct RecordKeysTests {
  @Test("a first key is made, kept to its owner, and found again; a new one signs beside it, then alone")
  func rotation() throws {
    let path = "/tmp/yishi-record-\(UInt64.random(in: 0...UInt64.max)).key"
    let first = try RecordKeys.open(file: path, origin: "example.com/record")
    #expect(try RecordKeys.open(file: path, origin: "other").verifiers == first.verifiers && first.origin == "example.com/record")
    let old = try Checkpoint(origin: first.origin, size: 0, root: MerkleTree.emptyRoot).signed(by: first.signers)
    try first.rotated().save(to: path)
    let both = try RecordKeys.open(file: path, origin: "")
    #expect(both.signers.count == 2 && both.verifiers.last == first.verifiers.first)
    let during = try Checkpoint(origin: both.origin, size: 0, root: MerkleTree.emptyRoot).signed(by: both.signers)
    #expect(try during.verified(by: first.verifiers) == first.verifiers)
    try both.settled().save(to: path)
    let last = try RecordKeys.open(file: path, origin: "")
    #expect(last.signers.map(\.key) == [both.signers[0].key] && last.retired == first.verifiers)
    #expect(try old.verified(by: last.verifiers) == first.verifiers)
    #expect(throws: RecordProblem.self) { try RecordKeys.open(file: "/nowhere/record.key", origin: "a") }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: RecordProblem.self) { try RecordKeys.read(path) }
    #expect(!FileManager.default.fileExists(atPath: path), "who only reads makes none")
  }

  @Test("servers that start together read one and the same whole key, and leave nothing else behind")
  func together() async throws {
    let folder = "/tmp/yishi-record-\(UInt64.random(in: 0...UInt64.max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/record.key"
    for _ in 0..<8 {
      try? FileManager.default.removeItem(atPath: path)
      let found = try await withThrowingTaskGroup(of: [NoteKey].self) { group in
        for number in 0..<16 { group.addTask { try RecordKeys.open(file: path, origin: "example.com/\(number)").verifiers } }
        return try await group.reduce(into: Set<[NoteKey]>()) { $0.insert($1) }
      }
      #expect(found.count == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["record.key"])
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("a damaged key file is named with the place of the key, never with its secret")
  func damaged() throws {
    let path = "/tmp/yishi-record-\(UInt64.random(in: 0...UInt64.max)).key"
    for text in ["x" + peterSecret + "\n", peterSecret + "\n" + peterSecret.dropLast(6), "", peter + "\n"] {
      #expect(FileManager.default.createFile(atPath: path, contents: Data(text.utf8)))
      let problem = #expect(throws: RecordProblem.self) { try RecordKeys.open(file: path, origin: "a") }
      #expect(problem.map { $0.kind == .unreadable && $0.description.contains(path) && !$0.description.contains("AYEKFALVFGy") } ?? false)
    }
    try FileManager.default.removeItem(atPath: path)
  }
}
