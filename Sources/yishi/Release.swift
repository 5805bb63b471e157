/// The release that was built.
enum Release {
  static let version = "0.2.0"
}
