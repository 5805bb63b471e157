internal import Digest

/// 公开抽取 — the number, made in public, that decides which panel of a published lottery is drawn.
public enum Draw: Hashable, Sendable {
  /// The number of the panel itself, from 1; for instance from a drum with as many balls as panels.
  case number(Int)
  /// Faces of dice in the order in which they fell, each from 1 to `sides`; a ten-sided die's 0 counts as 10.
  case dice([Int], sides: Int)
  /// A figure that nobody can know or choose at the time of publication, such as the numbers of a state lottery on a day to come.
  /// Only its digits count, in the order in which they are read; see ``digits(of:)``.
  case figure(String)

  /// Which panel is drawn, from 1.
  ///
  /// - Dice are read as digits of a number, the first being the highest and the highest face being 0. The number divided by the
  ///   number of panels leaves a remainder: that panel is drawn, the last one for 0. Three ten-sided dice and 1,000 panels:
  ///   0-4-7 draws panel 47. A throw beyond the last full round of the list is refused and made again. As many dice are thrown as
  ///   tell all panels apart, neither more nor less, so that nobody can leave one out or add one.
  /// - The digits of a figure, as many as the list announces and nothing between them, are appended to the commitment and a line
  ///   feed; the first 15 hexadecimal digits of the SHA-256 of that are the number. (With a thousand figures for each panel, the
  ///   fewest allowed, chances of panels differ by some hundredths; with four digits more by a thousandth.)
  /// - Throws: ``BadInput`` also when the list announces another way.
  public func panel(of lottery: PublishedLottery) throws(BadInput) -> Int {
    let count = lottery.panels.count
    try announced(by: lottery)
    switch self {
    case .number(let number):
      guard (1...count).contains(number) else { throw BadInput("the number drawn must be from 1 to \(count), not \(number)") }
      return number
    case .dice(let faces, let sides):
      guard DrawRule.sides.contains(sides) else { throw DrawRule.noDie }
      let dice = DrawRule.dice(for: count, sides: sides)
      guard faces.count == dice else {
        throw BadInput("exactly \(dice) dice with \(sides) sides draw one of \(count) panels, not \(faces.count)")
      }
      var number = 0
      for face in faces {
        guard (1...sides).contains(face) else { throw BadInput("a die with \(sides) sides cannot show \(face)") }
        number = number * sides + face % sides
      }
      let possible = DrawRule.reach(for: count, sides: sides)
      guard number < possible - possible % count else {
        throw BadInput("this throw lies beyond the last full round of the list: throw again")
      }
      return number % count == 0 ? count : number % count
    case .figure(let text):
      let figure = try Self.digits(of: text)
      guard case .figure(let digits)? = lottery.rule, figure.utf8.count == digits else {
        throw BadInput("the list announces \(lottery.announcement), and these are \(figure.utf8.count) digits")
      }
      // Fifteen hexadecimal digits are the first 60 bits.
      let bits = SHA256.of(Array("\(lottery.commitment)\n\(figure)".utf8)).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let remainder = Int(bits >> 4) % count
      return remainder == 0 ? count : remainder
    }
  }

  /// Refuses a way that the list does not announce. A list that announces none is drawn by a number or dice.
  private func announced(by lottery: PublishedLottery) throws(BadInput) {
    switch (self, lottery.rule) {
    case (.number, .number?), (.number, nil), (.dice, nil), (.figure, .figure?): return
    case (.dice(_, let sides), .dice(let announced)?) where sides == announced: return
    default: throw BadInput("the list announces \(lottery.announcement): it is drawn in no other way")
    }
  }

}

extension Draw {
  /// Dice as they are written down: numbers in ASCII digits without leading zeros, with spaces or commas between. Ten-sided dice show
  /// 0 to 9, and 10 is another way of writing their 0; other dice show 1 to `sides`.
  public static func thrown(_ text: String, sides: Int) throws(BadInput) -> Draw {
    guard DrawRule.sides.contains(sides) else { throw DrawRule.noDie }
    var faces: [Int] = []
    for group in groups(of: text) {
      guard isPlain(group), group == "0" || !group.hasPrefix("0"), let face = Int(group), face <= sides, face > 0 || sides == 10 else {
        throw BadInput(
          "\"\(group)\" is not a face of a die with \(sides) sides: write \(sides == 10 ? "0 to 9" : "1 to \(sides)") with spaces between")
      }
      faces.append(face == 0 ? sides : face)
    }
    guard !faces.isEmpty else { throw BadInput("no dice were thrown") }
    return .dice(faces, sides: sides)
  }

  /// The digits of a figure in the order in which they are read, nothing between them: `07 11 23` and `071123` are the same.
  /// Spaces and commas may stand between groups of ASCII digits; anything else is refused, so that there is one reading only.
  public static func digits(of text: String) throws(BadInput) -> String {
    let groups = groups(of: text)
    guard !groups.isEmpty else { throw BadInput("the public figure is empty") }
    if let odd = groups.first(where: { !isPlain($0) }) {
      throw BadInput("\"\(odd)\" is not made of digits: a public figure is written with 0 to 9 only, spaces or commas between")
    }
    return groups.joined()
  }

  /// How it is written down, the same for every way of typing it.
  public var written: String {
    switch self {
    case .number(let number): String(number)
    case .dice(let faces, let sides): faces.map { String(sides == 10 ? $0 % 10 : $0) }.joined(separator: " ")
    case .figure(let text): (try? Self.digits(of: text)) ?? text
    }
  }

  private static func groups(of text: String) -> [String] {
    text.unicodeScalars.split { $0 == " " || $0 == "," }.map { String($0) }
  }

  private static func isPlain(_ group: String) -> Bool { group.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
