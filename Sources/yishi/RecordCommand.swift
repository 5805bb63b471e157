import ArgumentParser
import Deliberation
import Digest
import FoundationEssentials
import Institution
import PublicRecord
import Storage

/// `yishi record` — the public record by itself: bundles checked offline, proofs, keys (2.2a).
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Check a downloaded public record offline; proofs, bundles and keys.",
    subcommands: [CheckpointOf.self, Prove.self, VerifyRecord.self, MakeBundle.self, Rotate.self, RecordSpeed.self])

  /// A bundle on disk and the keys one trusts.
  struct Source: ParsableArguments {
    @Option(help: "Folder with checkpoint, tile/… and log.vkey, as the server gives it out.") var bundle: String
    @Option(help: "Verifier key name+hash+key; may be given several times. Without it the bundle's own log.vkey counts.")
    var key: [String] = []

    func open() throws -> Bundle { try RecordCommand.bundle(in: bundle, keys: key) }
  }

  /// Prints the checkpoint of a bundle once its signature was found right.
  struct CheckpointOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "checkpoint", abstract: "Print a bundle's checkpoint, its signature checked.")
    @OptionGroup var source: Source

    func run() throws {
      try Console.told { print(String(decoding: try source.open().signed, as: UTF8.self), terminator: "") }
    }
  }

  /// Prints the proof of one entry.
  struct Prove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the proof that an entry stands in the record.")
    @OptionGroup var source: Source
    @Option(parsing: .unconditional, help: "Place of the entry, from 0.") var index: Int

    func run() throws {
      try Console.told {
        let bundle = try source.open()
        let proof = EntryProof(index: index, path: try bundle.inclusionProof(of: index).path, checkpoint: bundle.signed)
        print(String(decoding: proof.bytes, as: UTF8.self), terminator: "")
      }
    }
  }

  /// Checks a whole bundle, saved checkpoints against it, or one entry against its proof.
  struct VerifyRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Check a bundle, checkpoints saved earlier against it (--old, --new), or one text against its proof (--proof, --entry).")
    @Option(help: "Folder with checkpoint, tile/… and log.vkey.") var bundle: String?
    @Option(help: "Verifier key name+hash+key; may be given several times.") var key: [String] = []
    @Option(help: "A checkpoint saved earlier.") var old: String?
    @Option(help: "A checkpoint saved after that one; both are compared through the bundle.") var new: String?
    @Option(help: "A proof file.") var proof: String?
    @Option(help: "The text that the proof is about, byte for byte.") var entry: String?

    func run() throws {
      try Console.told {
        switch try question() {
        case .entry(let proof, let entry): try check(entry, by: proof)
        case .log(let bundle, let old, let new): try check(bundle, old, new)
        }
      }
    }

    /// What is asked; options that do not belong together ask nothing, and are not passed over.
    private enum Question {
      case entry(proof: String, String)
      case log(bundle: String, old: String?, new: String?)
    }

    private func question() throws(RecordProblem) -> Question {
      if proof != nil || entry != nil {
        guard let proof, let entry else { throw .unreadable("--proof and --entry belong together: give both") }
        guard old == nil, new == nil else { throw .unreadable("--proof and --entry check one text: give --old and --new apart from them") }
        guard bundle == nil || key.isEmpty else {
          throw .unreadable("--proof and --entry need the keys alone: give --key, or a --bundle whose log.vkey counts, not both")
        }
        return .entry(proof: proof, entry)
      }
      guard let bundle else {
        throw .unreadable(
          old == nil && new == nil
            ? "give a --bundle, or a --proof with its --entry"
            : "checkpoints are compared through the log: give the --bundle beside --old and --new")
      }
      guard old != nil || new == nil else { throw .unreadable("--new is compared with an earlier checkpoint: give that as --old") }
      return .log(bundle: bundle, old: old, new: new)
    }

    private func check(_ entry: String, by proof: String) throws {
      let keys = try RecordCommand.keys(key, or: bundle.map { $0 + "/log.vkey" })
      let text = try InstrumentFile.bytes(of: entry)
      let state = try RecordCommand.read(proof) { try EntryProof($0).verify(text, by: keys) }
      print("unchanged: it stands in \(state.origin), among \(state.size) entries")
    }

    private func check(_ bundle: String, _ old: String?, _ new: String?) throws {
      let whole = try RecordCommand.bundle(in: bundle, keys: key)
      guard let old else {
        return print("clean: \(try whole.check()) entries, root \(Hex.text(whole.checkpoint.root))")
      }
      let older = try saved(old, bundle)
      guard let new else {
        try whole.checkConsistency(with: older)
        return print("consistent: the \(older.size) entries of then are the first of the \(whole.checkpoint.size) of now")
      }
      let newer = try saved(new, bundle)
      try whole.checkConsistency(of: older, with: newer)
      print("consistent: \(older.size) entries, then \(newer.size), now \(whole.checkpoint.size): each the beginning of the next")
    }

    private func saved(_ file: String, _ bundle: String) throws -> Checkpoint {
      let keys = try RecordCommand.keys(key, or: bundle + "/log.vkey")
      return try RecordCommand.read(file) { try Checkpoint(signed: $0, by: keys) }
    }
  }

  /// Writes an installation's record as a bundle.
  struct MakeBundle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bundle", abstract: "Write this installation's record as a folder of files.")
    @OptionGroup var installation: Installation
    @Argument(help: "The folder; one that holds an earlier bundle of this record is led on.") var target: String

    func run() async throws {
      try await Console.told {
        let database = try await installation.readingCurrent()
        try await database.closing { try await make(database) }
      }
    }

    private func make(_ database: any Database) async throws {
      let keys = try await installation.existingRecordKeys(database)
      let checkpoint = try await database.read { try RecordTable.checkpoint(origin: keys.origin, $0) }
      if let older = try earlier(keys) {
        // Another history than the one that was given out before: what lies there is the evidence, and stays.
        do {
          try await database.read { try RecordTable.check(older, isBeginningOf: checkpoint, $0) }
        } catch let problem as RecordProblem { throw problem.of(target + "/checkpoint") }
      }
      var mended: [String] = []
      for tile in Tile.all(size: checkpoint.size) {
        guard let bytes = try await database.read({ try RecordTable.bytes(of: tile, $0) }) else {
          throw RecordProblem("\(tile.path) is not in the record; see yishi verify")
        }
        // A tile never changes: what is there is right, or was spoilt.
        let there = FileManager.default.contents(atPath: target + "/" + tile.path).map { [UInt8]($0) }
        guard there != bytes else { continue }
        if there != nil { mended.append(tile.path) }
        try write(tile.path, bytes)
      }
      try write("log.vkey", Array(keys.lines.utf8))
      try write("checkpoint", checkpoint.signed(by: keys.signers).bytes)
      for path in mended { print("\(path) was not what the record holds, and was written anew") }
      print("\(checkpoint.size) entries in \(target). Check it: yishi record verify --bundle \(target)")
    }

    /// The checkpoint of the bundle that lies there already.
    private func earlier(_ keys: RecordKeys) throws -> Checkpoint? {
      let path = target + "/checkpoint"
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      return try RecordCommand.read(path) { try Checkpoint(signed: $0, by: keys.verifiers) }
    }

    private func write(_ path: String, _ bytes: [UInt8]) throws {
      let place = target + "/" + path
      let folder = place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: place), options: .atomic)
      } catch { throw RecordProblem.unreadable("\(place) cannot be written") }
    }
  }

  /// Puts a new signing key beside the old ones, or lets only the newest sign.
  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rotate", abstract: "Add a signing key beside the old one; with --settle only the newest goes on signing.")
    @OptionGroup var installation: Installation
    @Flag(help: "Retire every key but the newest.") var settle = false

    func run() async throws {
      try await Console.told {
        let reader = try await installation.readingCurrent()
        let keys = try await reader.closing { try await installation.existingRecordKeys(reader) }
        let next = settle ? keys.settled() : try keys.rotated()
        let database = try await installation.openDatabase()
        try await database.closing {
          // The file first: keys that know more than the key ring are the installation's, and those that know less are not.
          try next.save(to: installation.recordKeyFile)
          try await installation.mark(next, database)
        }
        for signer in next.signers { print("signs:   \(signer.key)") }
        for key in next.retired { print("retired: \(key)") }
        print("Restart the servers, and publish the new line where the old one stands.")
      }
    }
  }

  /// A bundle in a folder, under keys given on the command line or its own.
  static func bundle(in folder: String, keys given: [String]) throws -> Bundle {
    let keys = try keys(given, or: folder + "/log.vkey")
    do {
      return try Bundle(keys: keys) { path in FileManager.default.contents(atPath: folder + "/" + path).map { [UInt8]($0) } }
    } catch let problem as RecordProblem { throw problem.of(folder + "/checkpoint") }
  }

  /// Keys given on the command line, or those of a file.
  static func keys(_ given: [String], or file: String?) throws -> [NoteKey] {
    guard given.isEmpty else {
      do { return try given.map { try NoteKey($0) } } catch let problem as RecordProblem { throw problem.of("--key") }
    }
    guard let file else { throw RecordProblem.unreadable("name the log's verifier key with --key") }
    return try read(file) { bytes in
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      guard !lines.isEmpty else { throw RecordProblem.unreadable("there is no verifier key in it") }
      return try lines.map { try NoteKey($0) }
    }
  }

  /// Reads a file as what it should be; what is wrong with it is told under its name.
  static func read<Value>(_ path: String, as make: ([UInt8]) throws -> Value) throws -> Value {
    let bytes = try InstrumentFile.bytes(of: path)
    do { return try make(bytes) } catch let problem as RecordProblem { throw problem.of(path) }
  }
}
