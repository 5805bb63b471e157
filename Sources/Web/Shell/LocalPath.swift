/// A path of our own, for going back: never another site's.
struct LocalPath {
  let text: String

  init?(_ text: String) {
    guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"), !text.contains("\n"), !text.contains("\r"),
      text.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
    else { return nil }
    self.text = text
  }
}
