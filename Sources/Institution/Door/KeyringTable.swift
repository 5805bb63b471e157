public import PublicRecord
public import Secrets
public import Storage

/// 钥匙印记 — which keys belong to an installation, as marks that tell nothing secret. A server with another sealing key could read
/// nothing that the others sealed, would look for people under other indexes, and would seal what the others cannot read; one with
/// another record key would sign a record that nobody knows the key of.
public enum Keyring {
  private static let sealing = "yishi.key"
  private static let signing = "record.key"

  /// True when an installation has its sealing key already: then none may be made.
  public static func isMarked(_ tx: Transaction) throws -> Bool { try kept(sealing, tx) != nil }

  /// Marks the first sealing key; true when the key is the one that was marked.
  public static func mark(_ vault: Vault, _ tx: Transaction) throws -> Bool {
    try keep(mark(of: vault), as: sealing, tx)
    return try admits(vault, tx)
  }

  /// True when the key is the one that was marked; writes nothing.
  public static func admits(_ vault: Vault, _ tx: Transaction) throws -> Bool { try kept(sealing, tx) == mark(of: vault) }

  /// True when an installation has its record key already: then none may be made.
  public static func isSigning(_ tx: Transaction) throws -> Bool { try kept(signing, tx) != nil }

  /// Marks the newest record key in place of the one before, from which it was led on; false, and nothing is written, for keys that
  /// do not know the one that was marked.
  public static func mark(_ keys: RecordKeys, _ tx: Transaction) throws -> Bool {
    guard try admits(keys, tx) else { return false }
    guard let newest = keys.verifiers.first?.description else { return false }
    guard try kept(signing, tx) != newest else { return true }
    try keep(newest, as: signing, tx)
    return true
  }

  /// True when the marked key is among these, or none was marked yet; writes nothing. Keys are only ever added, so that a file from
  /// before the last change of keys is found too.
  public static func admits(_ keys: RecordKeys, _ tx: Transaction) throws -> Bool {
    guard let marked = try kept(signing, tx) else { return true }
    return keys.verifiers.contains { $0.description == marked }
  }

  private static func mark(of vault: Vault) -> String { vault.blindIndex(sealing, context: "keyring") }

  private static func kept(_ name: String, _ tx: Transaction) throws -> String? {
    try tx.first("SELECT mark FROM keyring WHERE name = \(name)")?.text(0)
  }

  /// Keeps a mark: that of a record key in place of the one before, that of a sealing key only where none is.
  private static func keep(_ mark: String, as name: String, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO keyring (name, mark) VALUES (\(name), \(mark))
      ON CONFLICT (name) DO UPDATE SET mark = excluded.mark WHERE keyring.name = \(signing)
      """)
  }
}
