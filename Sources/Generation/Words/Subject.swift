/// 话题 — one kind of trouble, with the words people say it in and what a deliberation about it is made of.
struct Subject: Sendable {
  /// Code of the catalogue entry it falls under.
  let entry: String
  /// True for what is said in villages alone.
  var isRural = false
  /// What is broken or missing, and how.
  let objects: [String], troubles: [String]
  /// What follows from it, and what is asked.
  let effects: [String], wishes: [String]
  /// What a plan settles, point by point.
  let points: [String]
  /// What is done about it, and how one sees that it is done.
  let tasks: [String], measures: [String]
  /// What a clerk answers when nothing needs deliberating.
  let answers: [String]
}
