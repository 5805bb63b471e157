import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("无记名投票 · nothing that is kept joins a voter to a ballot (3.5h; VC 26, RC 27)")
struct SecretBallotTests {
  static let count = 200
  /// Six in ten in favour: who says so of everybody hits 120 times.
  static let pattern: [Tally.Choice] =
    Array(repeating: .inFavour, count: 120) + Array(repeating: .against, count: 56) + Array(repeating: .abstained, count: 24)

  /// An assembly of two hundred, all present, and what each of them will choose.
  struct Vote: Sendable {
    let sitting: Sitting
    let roll: [ElectorLine]
    let people: [ID<Person>]
    /// What the elector at each place of the roll chooses.
    let truth: [Tally.Choice]
    let codes: [ID<Elector>: String]
    /// In which order they vote.
    let order: [Int]
    /// The accounts of those who vote by account.
    let accounts: [Int: Member]

    var attackers: [Set<String>] {
      roll.indices.map { index in
        var keys: Set<String> = [String(roll[index].id.rawValue), String(people[index].rawValue)]
        if let account = accounts[index] { keys.insert(String(account.id.rawValue)) }
        return keys
      }
    }

    func attack(_ dump: Dump) -> BallotAttack {
      BallotAttack(
        dump: dump, voters: attackers, assembly: String(sitting.id.rawValue),
        result: Dictionary(grouping: truth, by: \.self).mapValues(\.count))
    }
  }

  static func opened(_ house: House, secret: Bool = true, byAccount: Set<Int> = [], byPaper: Set<Int> = [], seed: UInt64 = 1)
    async throws -> Vote
  {
    let people = try await house.roster(count)
    let matter = try await Scenario(house).report(points: [CallAssemblyTests.notAgreed])
    let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "费用是否按面积分担", isSecret: secret)
    let sitting = try await Sitting.call(call, on: matter, house)
    try await sitting.prepare("2026-11-23")
    let roll = try await sitting.freeze("2026-11-23")
    let byCode = roll.indices.filter { !byAccount.contains($0) && !byPaper.contains($0) }.map { roll[$0] }
    let others = roll.indices.filter { byAccount.contains($0) || byPaper.contains($0) }.map { roll[$0] }
    if !others.isEmpty { try await sitting.arrive(others) }
    let codes = byCode.isEmpty ? [:] : try await sitting.arrive(byCode, byPhone: true)
    try await sitting.open()
    var dice = Dice(seed: seed)
    let names = Dictionary(uniqueKeysWithValues: people.map { ($0.name, $0.id) })
    let persons = roll.map { known(names[$0.name]) }
    let accounts = Dictionary(
      uniqueKeysWithValues: byAccount.map { index in
        let number = ID<Account>(rawValue: 7_000_000 + Int64(index))
        return (index, Member(id: number, name: roll[index].name, area: House.urban, roles: [.resident], person: persons[index]))
      })
    return Vote(
      sitting: sitting, roll: roll, people: persons, truth: pattern.shuffled(using: &dice), codes: codes,
      order: roll.indices.shuffled(using: &dice), accounts: accounts)
  }

  /// Everybody votes, in an order that is neither the roll's nor the choices', some seconds apart.
  static func cast(_ vote: Vote, _ house: House, beside: (Int) async throws -> Void = { _ in }) async throws {
    var dice = Dice(seed: 7)
    for voter in vote.order {
      house.wait(seconds: Int64.random(in: 1...40, using: &dice))
      if let code = vote.codes[vote.roll[voter].id] {
        try await house.perform(CastBallot(vote.sitting.id, code: code, vote.truth[voter]), by: .anonymous, once: "key\(voter)")
      } else if let account = vote.accounts[voter] {
        try await house.perform(CastBallot(vote.sitting.id, vote.truth[voter]), by: account, once: "key\(voter)")
      }
      try await beside(voter)
    }
  }

  /// Two hundred voted by the codes of their phones; and the dump from before.
  static func voted(_ house: House) async throws -> (Vote, before: Dump) {
    let vote = try await opened(house)
    let before = try await Dump.of(house)
    try await cast(vote, house)
    return (vote, before)
  }

  @Test("after two hundred ballots the whole database tells no more than the result (3.5h)", arguments: Backend.available)
  func secret(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (vote, before) = try await Self.voted(house)
      let open = try await Dump.of(house)
      // Nothing but the voters' list knows an elector, and no ballot has a row of its own.
      let electors = Set(vote.roll.map { String($0.id.rawValue) })
      #expect(open.tables(holding: electors) == ["elector"])
      #expect(open.tables(mentioning: vote.codes.values.first ?? "?").isEmpty)
      #expect(open.changed(since: before) == ["elector", "ballot_box", "journal", "submission", "area"])
      #expect(open.table("ballot_box")?.rows.count == 1)
      // What the voters' list and the journal keep of each vote is the same for all, but for who and when.
      let list = try #require(open.table("elector"))
      let told = ["assembly_id", "code_fingerprint", "code_sealed", "present_way", "ballot", "has_advised", "open_choice"]
      for column in told { #expect(Set(list.column(column)).count == 1, "\(column)") }
      let journal = try #require(open.table("journal"))
      let names = ["area", "command", "clause", "account_id", "by_name", "subject", "before_state", "after_state"]
      let lines = journal.column("command").indices.filter { journal.column("command")[$0] == "CastBallot" }
      #expect(lines.count == Self.count)
      for name in names { #expect(Set(lines.map { journal.column(name)[$0] }).count == 1, "\(name)") }
      let hits = vote.attack(open).best(truth: vote.truth)
      #expect(hits.hits <= 120, "\(hits.how)")
      try await vote.sitting.close()
      let closed = vote.attack(try await Dump.of(house)).best(truth: vote.truth)
      #expect(closed.hits <= 120, "\(closed.how)")
      #expect(try await vote.sitting.line().result?.count == Tally.Count(inFavour: 120, against: 56, abstained: 24))
    }
  }

  @Test("the same attack on an open ballot tells of everybody what they voted (3.5h)", arguments: Backend.available)
  func open(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let vote = try await Self.opened(house, secret: false)
      try await Self.cast(vote, house)
      #expect(vote.attack(try await Dump.of(house)).best(truth: vote.truth).hits == Self.count)
    }
  }

  /// Voters and ballots kept one by one in two tables that share no number of a voter, as no program of ours does.
  enum Careless: String, CaseIterable, Sendable {
    /// Both in the order in which they came.
    case inOrder
    /// With numbers drawn by chance, but the time of each.
    case timed
    /// With numbers drawn by chance, and the journal's number beside them.
    case journalled
  }

  @Test(
    "the same attack finds ballots kept one by one, nameless but in order, timed or numbered", arguments: Backend.available,
    Careless.allCases)
  func careless(_ backend: Backend, _ careless: Careless) async throws {
    try await House.open(on: backend) { house in
      let vote = try await Self.opened(house)
      try await house.tamper("CREATE TABLE loose_voter (id BIGINT PRIMARY KEY, elector_id BIGINT, mark BIGINT)")
      try await house.tamper("CREATE TABLE loose_ballot (id BIGINT PRIMARY KEY, assembly_id BIGINT, choice TEXT, mark BIGINT)")
      var dice = Dice(seed: 3)
      let (first, second) = ((0..<Self.count).shuffled(using: &dice), (0..<Self.count).shuffled(using: &dice))
      try await Self.cast(vote, house) { voter in
        let turn = vote.order.firstIndex(of: voter) ?? 0
        let (list, box) = careless == .inOrder ? (turn, turn + 500) : (first[voter], second[voter])
        let mark: SQL =
          switch careless {
          case .inOrder: "0"
          case .timed: "\(house.now)"
          case .journalled: "(SELECT max(id) FROM journal)"
          }
        try await house.tamper("INSERT INTO loose_voter (id, elector_id, mark) VALUES (\(list), \(vote.roll[voter].id), \(mark))")
        try await house.tamper(
          "INSERT INTO loose_ballot (id, assembly_id, choice, mark) VALUES (\(box), \(vote.sitting.id), \(vote.truth[voter]), \(mark))")
      }
      #expect(vote.attack(try await Dump.of(house)).best(truth: vote.truth).hits == Self.count)
    }
  }

  @Test("ballots cast by account are no nearer to their voters (3.5h)", arguments: Backend.available)
  func accounts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let vote = try await Self.opened(house, byAccount: Set(0..<Self.count))
      try await Self.cast(vote, house)
      let hits = vote.attack(try await Dump.of(house)).best(truth: vote.truth)
      #expect(hits.hits <= 120, "\(hits.how)")
    }
  }

  @Test("no table but the voters' list says which account voted (3.5h)", arguments: Backend.available)
  func journal(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let vote = try await Self.opened(house, byAccount: Set(0..<40))
      try await Self.cast(vote, house)
      let dump = try await Dump.of(house)
      let accounts = Set(vote.accounts.values.map { String($0.id.rawValue) })
      // With its time beside it, the journal's line joins a voter to the sums of any two copies of the database.
      #expect(dump.tables(holding: accounts).isSubset(of: ["elector"]))
    }
  }

  @Test("one adviser's choice stands neither in the list nor on the paper (3.5h)", arguments: Backend.available, [1, 4])
  func advice(_ backend: Backend, _ advisers: Int) async throws {
    try await House.open(on: backend) { house in
      let people = try await house.roster(10)
      let matter = try await Scenario(house).report(points: [CallAssemblyTests.notAgreed])
      let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "费用是否按面积分担", isSecret: true)
      let sitting = try await Sitting.call(call, on: matter, house)
      try await sitting.prepare("2026-11-23")
      let roll = try await sitting.freeze("2026-11-23")
      try await sitting.arrive(roll.prefix(6))
      try await sitting.open()
      for place in 6..<6 + advisers {
        let person = try #require(people.first { $0.name == roll[place].name })
        let number = ID<Account>(rawValue: 7_000_000 + Int64(place))
        let afar = Member(id: number, name: person.name, area: House.urban, roles: [.resident], person: person.id)
        try await house.perform(CastBallot(sitting.id, .against), by: afar, once: "afar\(place)")
        #expect(try await house.refusal(of: CastBallot(sitting.id, .inFavour), by: afar) == Refused(.alreadyVoted, "3.5h"))
      }
      // As long as the vote runs the list knows who gave advice, so that nobody gives it twice.
      #expect(try await house.count("SELECT count(*) FROM elector WHERE has_advised") == advisers)
      try await house.perform(
        CountBallots(matter, sitting.id, paperVoters: roll.prefix(6).map(\.id), paper: Tally.Count(inFavour: 6)), by: House.clerk)
      try await sitting.close()
      let list = try #require(try await Dump.of(house).table("elector"))
      for column in ["has_advised", "open_choice", "code_fingerprint", "code_sealed"] {
        #expect(Set(list.column(column)).count == 1, "\(column)")
      }
      let paper = try #require(try await Scenario(house).papers(.decision, of: matter).first)
      #expect(paper.body.contains("另有网上参考意见\(advisers)条；不计票。"))
      #expect(!paper.body.contains("反对\(advisers)"))
    }
  }

  @Test("ballots on paper and by phone stay one count: which way somebody voted tells nothing of what (3.5h)", arguments: Backend.available)
  func ways(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      // Forty vote on paper; most of them against, unlike all others.
      let draft = try await Self.opened(house, byPaper: Self.onPaper)
      try await Self.cast(draft, house)
      let box = Self.onPaper.map { draft.truth[$0] }
      let paper = Tally.Count(
        inFavour: box.count { $0 == .inFavour }, against: box.count { $0 == .against }, abstained: box.count { $0 == .abstained })
      #expect(paper.against == 30 && paper.inFavour == 10)
      let voters = Self.onPaper.map { draft.roll[$0].id }
      try await house.perform(CountBallots(draft.sitting.matter, draft.sitting.id, paperVoters: voters, paper: paper), by: House.clerk)
      try await draft.sitting.close()
      let hits = draft.attack(try await Dump.of(house)).best(truth: draft.truth)
      #expect(hits.hits <= 120, "\(hits.how)")
    }
  }

  /// Thirty of those who are against and ten in favour, by their places on the roll.
  private static let onPaper: Set<Int> = {
    var dice = Dice(seed: 1)
    let truth = pattern.shuffled(using: &dice)
    let against = truth.indices.filter { truth[$0] == .against }.prefix(30)
    return Set(against + truth.indices.filter { truth[$0] == .inFavour }.prefix(10))
  }()
}
