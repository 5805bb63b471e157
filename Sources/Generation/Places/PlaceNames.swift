/// Made-up names of communities: two characters that fit, and what kind of place it is.
enum PlaceNames {
  private static let first: [(String, String)] = [
    ("晨", "c"), ("松", "s"), ("云", "y"), ("柳", "l"), ("青", "q"), ("霞", "x"), ("枫", "f"), ("荷", "h"), ("星", "x"), ("雪", "x"),
    ("榆", "y"), ("竹", "z"), ("丹", "d"), ("碧", "b"), ("映", "y"), ("知", "z"), ("安", "a"), ("暖", "n"), ("禾", "h"), ("麦", "m"),
    ("杏", "x"), ("桦", "h"), ("鹿", "l"), ("雁", "y"), ("泉", "q"), ("石", "s"), ("溪", "x"), ("朗", "l"), ("谷", "g"),
  ]
  private static let second: [(String, String)] = [
    ("影", "y"), ("浦", "p"), ("韵", "y"), ("坪", "p"), ("苑", "y"), ("畔", "p"), ("洲", "z"), ("台", "t"), ("舍", "s"), ("汀", "t"),
    ("岚", "l"), ("源", "y"), ("屯", "t"), ("园", "y"), ("桥", "q"), ("渡", "d"), ("井", "j"), ("坡", "p"), ("岗", "g"), ("湾", "w"),
    ("沟", "g"), ("庄", "z"), ("塘", "t"),
  ]

  /// The name of the `number`-th community of a township; no name comes twice in one township.
  static func name(_ number: Int, in township: Int, isVillage: Bool) -> (name: String, initials: String) {
    // 29 and 23 have no common divisor, so counting both round reaches every pair once.
    let one = first[(number + township * 7) % first.count]
    let other = second[(number + township * 11) % second.count]
    return (one.0 + other.0 + (isVillage ? "村" : "社区"), one.1 + other.1 + (isVillage ? "c" : ""))
  }
}
