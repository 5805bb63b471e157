public import Secrets
public import Storage

/// 钥匙印记 — which key an installation is sealed with, as a mark that tells nothing of the key. A server with another key could read
/// nothing that the others sealed, would look for people under other indexes, and would seal what the others cannot read.
public enum Keyring {
  private static let name = "yishi.key"

  /// True when an installation has its key already: then none may be made.
  public static func isMarked(_ tx: Transaction) throws -> Bool { try kept(tx) != nil }

  /// Marks the first key; true when the key is the one that was marked.
  public static func admits(_ vault: Vault, _ tx: Transaction) throws -> Bool {
    let mark = vault.blindIndex(name, context: "keyring")
    try tx.execute("INSERT INTO keyring (name, mark) VALUES (\(name), \(mark)) ON CONFLICT (name) DO NOTHING")
    return try kept(tx) == mark
  }

  private static func kept(_ tx: Transaction) throws -> String? {
    try tx.first("SELECT mark FROM keyring WHERE name = \(name)")?.text(0)
  }
}
