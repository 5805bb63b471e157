extension Array {
  /// The last of a page that is full, behind which the next page begins; nothing when the list ends here.
  func last(ofFull size: Int) -> Element? { count == size ? last : nil }
}
