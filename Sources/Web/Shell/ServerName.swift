/// What the server calls itself in its answers.
enum ServerName {
  static let text = "yishi"
}
