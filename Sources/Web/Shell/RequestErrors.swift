/// A method that the path does not take.
struct WrongMethod: Error {
  /// What it takes, as the header `Allow` says it.
  let allowed: String
}

/// Too often from one address.
struct TooOften: Error {}

/// More was sent than is taken.
struct TooLarge: Error {}

/// What was announced did not come in time.
struct TooSlow: Error {}

/// A form that did not come from one of our pages, or whose page grew stale.
struct FormRefused: Error {}

/// A form from a page that was made for another account than the one that sends it.
struct OtherAccount: Error {
  /// True when the page was made for somebody without an account.
  let isNobody: Bool
}
