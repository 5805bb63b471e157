import ArgumentParser
import Deliberation
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

    func open() throws -> Bundle {
      try Bundle(keys: try RecordCommand.keys(key, or: bundle + "/log.vkey")) { path in
        FileManager.default.contents(atPath: bundle + "/" + path).map { [UInt8]($0) }
      }
    }
  }

  /// Prints the checkpoint of a bundle once its signature was found right.
  struct CheckpointOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "checkpoint", abstract: "Print a bundle's checkpoint, its signature checked.")
    @OptionGroup var source: Source

    func run() throws {
      try RecordCommand.told { print(String(decoding: try source.open().signed, as: UTF8.self), terminator: "") }
    }
  }

  /// Prints the proof of one entry.
  struct Prove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the proof that an entry stands in the record.")
    @OptionGroup var source: Source
    @Option(help: "Place of the entry, from 0.") var index: Int

    func run() throws {
      try RecordCommand.told {
        let bundle = try source.open()
        let proof = EntryProof(index: index, path: try bundle.inclusionProof(of: index).path, checkpoint: bundle.signed)
        print(String(decoding: proof.bytes, as: UTF8.self), terminator: "")
      }
    }
  }

  /// Checks a whole bundle, an older checkpoint against it, or one entry against its proof.
  struct VerifyRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Check a bundle, an older checkpoint against it (--old), or one text against its proof (--proof, --entry).")
    @Option(help: "Folder with checkpoint, tile/… and log.vkey.") var bundle: String?
    @Option(help: "Verifier key name+hash+key; may be given several times.") var key: [String] = []
    @Option(help: "A checkpoint saved earlier.") var old: String?
    @Option(help: "A proof file.") var proof: String?
    @Option(help: "The text that the proof is about, byte for byte.") var entry: String?

    func run() throws {
      try RecordCommand.told {
        if let proof, let entry {
          let keys = try RecordCommand.keys(key, or: bundle.map { $0 + "/log.vkey" })
          let state = try EntryProof(InstrumentFile.bytes(of: proof)).verify(InstrumentFile.bytes(of: entry), by: keys)
          return print("unchanged: it stands in \(state.origin), among \(state.size) entries")
        }
        guard let bundle else { throw RecordProblem("name a --bundle, or a --proof with its --entry") }
        let whole = try Source.parse(["--bundle", bundle] + key.flatMap { ["--key", $0] }).open()
        if let old {
          let keys = try RecordCommand.keys(key, or: bundle + "/log.vkey")
          let older = try Checkpoint(signed: InstrumentFile.bytes(of: old), by: keys)
          try whole.checkConsistency(with: older)
          return print("consistent: the \(older.size) entries of then are the first of the \(whole.checkpoint.size) of now")
        }
        print("clean: \(try whole.check()) entries, root \(ContentHex.of(whole.checkpoint.root))")
      }
    }
  }

  /// Writes an installation's record as a bundle.
  struct MakeBundle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bundle", abstract: "Write this installation's record as a folder of files.")
    @OptionGroup var installation: Installation
    @Argument(help: "The folder; files that are there and right stay.") var target: String

    func run() async throws {
      let keys = try installation.recordKeys()
      let institution = try await installation.open()
      let files = FileManager.default
      func write(_ path: String, _ bytes: [UInt8]) throws {
        let place = target + "/" + path
        let folder = place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: place), options: .atomic)
      }
      let checkpoint = try await institution.read { try RecordTable.checkpoint(origin: keys.origin, $0.tx) }
      for tile in Tile.all(size: checkpoint.size) {
        // A full tile never changes.
        guard tile.count < Tile.width || !files.fileExists(atPath: target + "/" + tile.path) else { continue }
        guard let bytes = try await institution.read({ try RecordTable.bytes(of: tile, $0.tx) }) else { continue }
        try write(tile.path, bytes)
      }
      try write("log.vkey", Array(keys.verifiers.map { $0.description + "\n" }.joined().utf8))
      try write("checkpoint", checkpoint.signed(by: keys.signers).bytes)
      await institution.database.close()
      print("\(checkpoint.size) entries in \(target). Check it: yishi record verify --bundle \(target)")
    }
  }

  /// Puts a new signing key beside the old ones, or lets only the newest sign.
  struct Rotate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rotate", abstract: "Add a signing key beside the old one; with --settle only the newest goes on signing.")
    @OptionGroup var installation: Installation
    @Flag(help: "Retire every key but the newest.") var settle = false

    func run() throws {
      let keys = try installation.recordKeys()
      let next = settle ? keys.settled() : try keys.rotated()
      try next.save(to: installation.recordKeyFile)
      for signer in next.signers { print("signs:   \(signer.key)") }
      for key in next.retired { print("retired: \(key)") }
      print("Restart the servers, and publish the new line where the old one stands.")
    }
  }

  /// Keys given on the command line, or those of a file.
  static func keys(_ given: [String], or file: String?) throws -> [NoteKey] {
    guard given.isEmpty else { return try given.map { try NoteKey($0) } }
    guard let file else { throw RecordProblem("name the log's verifier key with --key") }
    return try String(decoding: InstrumentFile.bytes(of: file), as: UTF8.self).split(whereSeparator: \.isNewline).map { try NoteKey($0) }
  }

  /// Runs a check; what is wrong ends in one line and exit code 1, what cannot be read in exit code 2.
  static func told(_ body: () throws -> Void) throws {
    do { try body() } catch let problem as RecordProblem {
      _ = InstrumentFile.bad(problem.description)
      throw ExitCode(1)
    }
  }
}
