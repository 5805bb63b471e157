/// What a database refused or could not do. Never shown to people; the web maps it to 409, 503 or 500.
public enum StorageError: Error, Hashable, Sendable {
  /// A unique or primary key is taken.
  case unique(constraint: String)
  /// A row refers to one that is not there.
  case foreignKey
  /// A CHECK or NOT NULL was broken.
  case check(String)
  /// Two writers met, and repeating did not help.
  case serialization
  /// The database stayed locked past the time-out, or too many wait for it already.
  case busy
  /// The server cannot be reached, or the connection was lost; nothing of the transaction was kept.
  case unavailable(String)
  /// The connection was lost while the commit was on its way: it was kept or not, and only its own traces can tell.
  case fateUnknown(String)
  /// A row does not hold what was asked of it.
  case decoding(String)
  /// What lies on the disk is no whole database.
  case damaged(String)
  /// Anything else; the text is for the log.
  case failed(String)
}
