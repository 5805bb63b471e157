import Testing

@testable import PublicRecord

/// A log in memory, with every tile made from its nodes.
private struct Log {
  var entries: [[UInt8]] = []
  private(set) var nodes: [Int: [Hash]] = [:]
  let signer: NoteSigner

  init(_ count: Int) throws {
    signer = try NoteSigner(name: "example.com/log", seed: [UInt8](repeating: 5, count: 32))
    entries = (0..<count).map { bytes("entry \($0)") }
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
    ])
  func otherPaths(path: String) { #expect(Tile(path: path) == nil) }

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
  }
}
