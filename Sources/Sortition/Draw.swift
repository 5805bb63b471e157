/// 公开抽取 — the number, made in public, that decides which panel of a published lottery is drawn.
public enum Draw: Hashable, Sendable {
  /// The number of the panel itself, from 1; for instance from a drum with as many balls as panels.
  case number(Int)
  /// Faces of dice in the order in which they fell, each from 1 to `sides`; a ten-sided die's 0 counts as 10.
  case dice([Int], sides: Int)
  /// A figure that nobody can know or choose at the time of publication, such as the numbers of a state lottery on a day to come.
  case figure(String)

  /// Which panel is drawn, from 1.
  ///
  /// - Dice are read as digits of a number, the first being the highest and the highest face being 0. The number divided by the
  ///   number of panels leaves a remainder: that panel is drawn, the last one for 0. Three ten-sided dice and 1,000 panels:
  ///   0-4-7 draws panel 47. A throw beyond the last full round of the list is refused and made again.
  /// - A figure is appended to the commitment and a line feed; the first 15 hexadecimal digits of the SHA-256 of that are the
  ///   number. (The chances of panels differ by less than one in 10¹².)
  public func panel(of lottery: PublishedLottery) throws(BadInput) -> Int {
    let count = lottery.panels.count
    switch self {
    case .number(let number):
      guard (1...count).contains(number) else { throw BadInput("the number drawn must be from 1 to \(count), not \(number)") }
      return number
    case .dice(let faces, let sides):
      guard (2...1_000).contains(sides), !faces.isEmpty else { throw BadInput("dice have at least two sides, and at least one is thrown") }
      var number = 0
      var possible = 1
      for face in faces {
        guard (1...sides).contains(face) else { throw BadInput("a die with \(sides) sides cannot show \(face)") }
        guard possible <= Int.max / sides / 2 else { throw BadInput("that is more dice than a draw needs") }
        number = number * sides + face % sides
        possible *= sides
      }
      guard possible >= count else {
        throw BadInput("these dice can only tell \(possible) panels apart, and there are \(count): throw more")
      }
      guard number < possible - possible % count else {
        throw BadInput("this throw lies beyond the last full round of the list: throw again")
      }
      return number % count == 0 ? count : number % count
    case .figure(let figure):
      guard !figure.trimmed.isEmpty else { throw BadInput("the public figure is empty") }
      let digits = Fingerprint.of(Array("\(lottery.commitment)\n\(figure)".utf8)).prefix(15)
      let remainder = (Int(digits, radix: 16) ?? 0) % count
      return remainder == 0 ? count : remainder
    }
  }
}
