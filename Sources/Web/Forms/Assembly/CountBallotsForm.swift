import Deliberation
import Institution
import Wording

/// The ballots that were given by hand and on paper, as counted (3.5h).
///
/// Every number of a way that was used is asked for: a number that nobody wrote is no nought. In a secret ballot that way is paper, and
/// hands are refused; in an open one it is every way of which a number is given, of which somebody took a ballot, or which was counted
/// before.
enum CountBallotsForm {
  static let voters = Field<[ID<Elector>]>.some("elector", \.assemblyPaperVoters).refused(by: .notOnRoll, .notPresentToVote, .alreadyVoted)

  /// One number of a count.
  struct Number {
    let field: Field<Int>
    let place: WritableKeyPath<Tally.Count, Int>
  }

  /// The numbers of a way; hands are never void.
  static func numbers(of way: Tally.Way) -> [Number] {
    let numbers = [
      Number(field: first(of: way), place: \.inFavour), Number(field: number(of: way, "No", \.meetingNo), place: \.against),
      Number(field: number(of: way, "Abstained", \.meetingAbstained), place: \.abstained),
    ]
    guard way != .hands else { return numbers }
    return numbers + [Number(field: number(of: way, "Invalid", \.assemblyInvalid), place: \.invalid)]
  }

  /// The number beside which stands what is wrong with a way as a whole.
  private static func first(of way: Tally.Way) -> Field<Int> { number(of: way, "Yes", \.meetingYes).refused(by: .ballotsExceedVoters) }

  private static func number(of way: Tally.Way, _ part: String, _ title: @escaping @Sendable (Words) -> String) -> Field<Int> {
    .count(way.rawValue + part) { $0.assemblyNumber(way: $0.ballotWay(way), choice: title($0)) }
  }

  /// Ways that the form asks for.
  static func ways(of line: AssemblyLine) -> [Tally.Way] { line.call.isSecret ? [.paper] : [.hands, .paper] }

  /// True when every number of a way has to be given, whatever else is.
  static func isDue(_ way: Tally.Way, of line: AssemblyLine, counted: HandCount) -> Bool {
    line.call.isSecret && way == .paper || counted.isCounted(way)
  }

  static func command(_ visit: MemberVisit, _ line: AssemblyLine, counted: HandCount) throws -> CountBallots {
    try visit.read { form in
      let voters = form(Self.voters)
      let tookPaper = voters.known.map { !$0.isEmpty } ?? false
      let ways = ways(of: line)
      let hands = ways.contains(.hands) ? ask(.hands, isDue(.hands, of: line, counted: counted), form) : refuse(.hands, form)
      let paper = ask(.paper, tookPaper || isDue(.paper, of: line, counted: counted), form)
      if case (.some(.none), .some(.none)) = (hands.known, paper.known) {
        for number in numbers(of: .hands) { let _: Read<Int> = form.fail(.missing(isChoice: false), at: number.field) }
      }
      let taken = Read<(paper: Tally.Count, voters: Int)> { (try paper.value ?? Tally.Count(), try voters.value.count) }
      form.judge(first(of: .paper), taken) { taken throws(Refusal) in try Tally.checkPaper(taken.paper, takenBy: taken.voters) }
      return CountBallots(
        line.assembly.matter, line.assembly.id, paperVoters: try voters.value, paper: try paper.value ?? Tally.Count(),
        hands: try hands.value ?? Tally.Count(), from: form.version)
    }
  }

  /// The count of a way; nothing when the way was not used.
  private static func ask(_ way: Tally.Way, _ isDue: Bool, _ form: FormReader) -> Read<Tally.Count?> {
    let numbers = numbers(of: way)
    let given = numbers.map { form($0.field.optional) }
    // What cannot be read was written: the way was used.
    let isUsed = isDue || given.contains { read in read.known.map { $0 != nil } ?? true }
    guard isUsed else { return Read(nil) }
    let counted = zip(numbers, given).map { number, read -> (WritableKeyPath<Tally.Count, Int>, Read<Int>) in
      switch read.known {
      case .some(.some(let known)): (number.place, Read(known))
      case .some(.none): (number.place, form.fail(.missing(isChoice: false), at: number.field))
      case .none: (number.place, read.map { _ in 0 })
      }
    }
    return Read { try counted.reduce(into: Tally.Count()) { $0[keyPath: $1.0] = try $1.1.value } }
  }

  /// A way that is not asked for: whatever was sent for it is refused.
  private static func refuse(_ way: Tally.Way, _ form: FormReader) -> Read<Tally.Count?> {
    let sent = numbers(of: way).map { form(Field<String>.token($0.field.name).mayBeBlank) }
    guard sent.contains(where: { $0.known != "" }) else { return Read(nil) }
    return form.fail({ $0.sentence(of: Refusal(.handsNotSecret)) }, at: voters)
  }
}
