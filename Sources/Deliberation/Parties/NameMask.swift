/// 姓名脱敏 — how a resident's name is shown in public (PIPL 25): the family name and, of longer names, the last character.
public enum NameMask {
  private static let compound: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "端木", "南宫", "独孤", "长孙", "宇文",
  ]

  /// `张建华` becomes `张*华`, `李芳` `李*`, `欧阳明月` `欧阳**`; nothing stays nothing.
  public static func mask(_ name: String) -> String {
    let count = name.count
    guard count > 1, let first = name.first, let last = name.last else { return stars(count) }
    if count > 2, compound.contains(String(name.prefix(2))) { return name.prefix(2) + stars(count - 2) }
    guard count > 2, !first.isASCII else { return String(first) + stars(count - 1) }
    return String(first) + stars(count - 2) + String(last)
  }

  private static func stars(_ count: Int) -> String { String(repeating: "*", count: max(0, count)) }
}
