import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("议事协商委员会 · one chair and two members, all from the two committees (3.1a)")
struct SeatTests {
  private static let start = known(Day(iso: "2026-01-01"))
  private static let by = House.administrator

  /// An official with a post.
  private static func post(_ kind: Post.Kind, in house: House, area: AreaCode = House.urban) async throws
    -> (official: ID<Official>, post: ID<Post>)
  {
    let official: ID<Official> = try await house.make(AddOfficial("某委员", in: area), by: by)
    let post: ID<Post> = try await house.make(
      FillPost(kind, with: official, for: Period(start: start), in: area), by: by)
    return (official, post)
  }

  private static func seat(_ kind: Seat.Kind, _ post: ID<Post>, from day: Day = start, in area: AreaCode = House.urban)
    -> AppointSeat
  {
    AppointSeat(kind, through: post, from: day, in: area)
  }

  @Test("show on the roster with names, posts and term, and nothing vacant", arguments: Backend.available)
  func roster(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Scenario(house).seatCommittee()
      let roster = try await house.read { reading in
        try BodyTable.roster(
          of: House.urban, on: reading.now.day, under: reading.policy(for: House.urban), reading.tx)
      }
      #expect(roster.seats.map(\.name) == ["张主任", "李委员", "钱委员"])
      #expect(roster.seats.map(\.seat.kind) == [.chair, .member, .member])
      #expect(roster.vacancies.isEmpty)
      #expect(roster.holders.count == 4)
    }
  }

  @Test("take no second chair and no third member", arguments: Backend.available)
  func full(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Scenario(house).seatCommittee()
      let spare = try await Self.post(.committeeMember, in: house).post
      #expect(try await house.refusal(of: Self.seat(.chair, spare), by: Self.by) == Refused(.chairTaken, "3.1a"))
      #expect(try await house.refusal(of: Self.seat(.member, spare), by: Self.by) == Refused(.membersFull, "3.1a"))
    }
  }

  @Test("take nobody without a post in the two committees, and nobody twice", arguments: Backend.available)
  func posts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.perform(OpenTerm(from: Self.start, to: Day(iso: "2030-12-31")!, in: House.urban), by: Self.by)
      let supervisor = try await Self.post(.supervisionMember, in: house).post
      #expect(
        try await house.refusal(of: Self.seat(.chair, supervisor), by: Self.by) == Refused(.notOfTwoCommittees, "3.1a"))
      let foreign = try await Self.post(.committeeMember, in: house, area: House.village).post
      #expect(
        try await house.refusal(of: Self.seat(.chair, foreign), by: Self.by) == Refused(.notOfTwoCommittees, "3.1a"))
      let director = try await Self.post(.committeeDirector, in: house).post
      try await house.perform(Self.seat(.chair, director), by: Self.by)
      #expect(try await house.refusal(of: Self.seat(.member, director), by: Self.by) == Refused(.alreadySeated, "3.1a"))
    }
  }

  @Test("are filled within a term, and terms share no day", arguments: Backend.available)
  func terms(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let director = try await Self.post(.committeeDirector, in: house).post
      #expect(try await house.refusal(of: Self.seat(.chair, director), by: Self.by) == Refused(.outsideTerm, "3.1a"))
      let end = Day(iso: "2030-12-31")!
      try await house.perform(OpenTerm(from: Self.start, to: end, in: House.urban), by: Self.by)
      #expect(
        try await house.refusal(of: OpenTerm(from: end, to: end.adding(9), in: House.urban), by: Self.by)
          == Refused(.termOverlaps, "3.1a"))
      #expect(
        try await house.refusal(of: OpenTerm(from: end, to: Self.start, in: House.urban), by: Self.by)
          == Refused(.outsideTerm, "3.1a"))
      try await house.perform(OpenTerm(from: end.adding(1), to: end.adding(900), in: House.urban), by: Self.by)
      try await house.perform(OpenTerm(from: Self.start, to: end, in: House.village), by: Self.by)
      #expect(
        try await house.refusal(of: Self.seat(.chair, director, from: Self.start.adding(-1)), by: Self.by)
          == Refused(.outsideTerm, "3.1a"))
    }
  }

  @Test(
    "bar supervisors and their near kin, under the article of the kind of community (VC 37, RC 36)",
    arguments: Backend.available, [(House.urban, Clause("RC36")), (House.village, Clause("VC37"))])
  func supervision(_ backend: Backend, _ kind: (area: AreaCode, clause: Clause)) async throws {
    try await House.open(on: backend) { house in
      let (area, clause) = kind
      let supervisor = try await Self.post(.supervisionChair, in: house, area: area).official
      let period = Period(start: Self.start)
      #expect(
        try await house.refusal(of: FillPost(.committeeMember, with: supervisor, for: period, in: area), by: Self.by)
          == Refused(.supervisionConflict, clause))
      let kin: ID<Official> = try await house.make(AddOfficial("孙兄", in: area), by: Self.by)
      try await house.perform(DeclareKin(kin, supervisor, in: area), by: Self.by)
      try await house.perform(DeclareKin(supervisor, kin, in: area), by: Self.by)
      #expect(
        try await house.refusal(of: FillPost(.committeeMember, with: kin, for: period, in: area), by: Self.by)
          == Refused(.supervisionConflict, clause))
      let member = try await Self.post(.committeeMember, in: house, area: area)
      #expect(
        try await house.refusal(
          of: FillPost(.supervisionMember, with: member.official, for: period, in: area), by: Self.by)
          == Refused(.supervisionConflict, clause))
      // Kin declared after both took their posts: the seat is where it ends.
      try await house.perform(DeclareKin(member.official, supervisor, in: area), by: Self.by)
      try await house.perform(OpenTerm(from: Self.start, to: Day(iso: "2030-12-31")!, in: area), by: Self.by)
      #expect(
        try await house.refusal(of: Self.seat(.member, member.post, in: area), by: Self.by)
          == Refused(.supervisionConflict, clause))
    }
  }

  @Test("fall vacant with the post they rest on, and can be filled again", arguments: Backend.available)
  func vacancy(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let body = try await Scenario(house).seatCommittee()
      let last = Day(iso: "2026-10-31")!
      #expect(
        try await house.barred(EndPost(body.firstPost, on: last, in: House.village), by: Self.by) == .notFound)
      try await house.perform(EndPost(body.firstPost, on: last, in: House.urban), by: House.secretary)
      func vacancies(_ day: Day) async throws -> [Seat.Kind: Int] {
        try await house.read {
          try BodyTable.roster(of: House.urban, on: day, under: $0.policy(for: House.urban), $0.tx).vacancies
        }
      }
      #expect(try await vacancies(last).isEmpty)
      #expect(try await vacancies(last.adding(1)) == [.member: 1])
      let next = try await Self.post(.committeeMember, in: house).post
      try await house.perform(Self.seat(.member, next, from: last.adding(1)), by: Self.by)
      #expect(try await vacancies(last.adding(1)).isEmpty)
    }
  }

  @Test(
    "that were to begin later never begin once the post has ended; an ended post is not prolonged",
    arguments: Backend.available)
  func endedBefore(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.perform(OpenTerm(from: Self.start, to: Day(iso: "2030-12-31")!, in: House.urban), by: Self.by)
      let director = try await Self.post(.committeeDirector, in: house)
      try await house.perform(Self.seat(.chair, director.post, from: Day(iso: "2027-01-01")!), by: Self.by)
      try await house.perform(EndPost(director.post, on: Day(iso: "2026-12-01")!, in: House.urban), by: Self.by)
      let roster = try await house.read {
        try BodyTable.roster(of: House.urban, on: Day(iso: "2027-02-01")!, under: $0.policy(for: House.urban), $0.tx)
      }
      #expect(roster.seats.isEmpty)
      #expect(
        try await house.refusal(of: EndPost(director.post, on: Day(iso: "2027-12-01")!, in: House.urban), by: Self.by)
          == Refused(.postNotHeld, "3.1a"))
    }
  }

  @Test("are appointed by chair, secretary or administrator alone (3.1a)", arguments: Backend.available)
  func roles(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let director = try await Self.post(.committeeDirector, in: house)
      let needed: Set<Role> = [.administrator, .chair, .secretary]
      #expect(
        try await house.barred(Self.seat(.chair, director.post), by: House.clerk)
          == .forbidden(needed: needed, clause: "3.1a"))
      let fill = FillPost(.partyMember, with: director.official, for: Period(start: Self.start), in: House.urban)
      #expect(try await house.barred(fill, by: House.resident) == .forbidden(needed: needed.union([.township]), clause: "3.1a"))
      // The township enters supervisors, and has no say over the committee's own posts.
      for command in [fill as any Command, EndPost(director.post, on: house.now.day, in: House.urban)] {
        #expect(try await house.barred(command, by: House.township) == .forbidden(needed: needed, clause: "3.1a"))
      }
    }
  }

  @Test(
    "of the supervision committee are filled and ended from above, never by those who are watched (4.2c)", arguments: Backend.available)
  func fromAbove(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let body = try await Scenario(house).seatCommittee()
      let held = try await house.read {
        try known(
          BodyTable.roster(of: House.urban, on: $0.now.day, under: $0.policy(for: House.urban), $0.tx).holders.first {
            $0.post.kind.isOfSupervision
          })
      }.post
      let friend: ID<Official> = try await house.make(AddOfficial("自己人", in: House.urban), by: House.chair)
      let end = EndPost(held.id, on: house.now.day, in: House.urban)
      let fill = FillPost(.supervisionMember, with: friend, for: Period(start: house.now.day), in: House.urban)
      // An administrator of the community who holds a seat as well is watched like any other.
      let both = Member(id: ID(rawValue: 77), name: "兼任", area: House.urban, roles: [.administrator, .chair])
      for member in [House.chair, House.secretary, both] {
        for command in [end as any Command, fill] {
          #expect(try await house.refusal(of: command, by: member) == Refused(.supervisionFromAbove, "4.2c"), "\(member.name)")
        }
      }
      let needed: Set<Role> = [.administrator, .chair, .secretary, .township]
      for member in [House.supervisor, House.clerk, House.villageTownship, House.department] {
        #expect(try await house.barred(end, by: member) == .forbidden(needed: needed, clause: "3.1a"), "\(member.name)")
      }
      try await house.perform(fill, by: House.township)
      try await house.perform(end, by: House.administrator)
      let last = try await house.count("SELECT end_day FROM post WHERE id = \(held.id)")
      #expect(last == house.now.day.number && body.supervisor == held.official)
    }
  }

  @Test(
    "that near kin hold already show the conflict and are owed an end; a kinship declared wrongly is withdrawn from above (RC 36, 3.1a)",
    arguments: Backend.available)
  func conflict(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let body = try await Scenario(house).seatCommittee()
      func duty() async throws -> Obligation? {
        try await house.read { try Agenda.tasks(in: House.urban, $0).map(\.obligation).first { $0.duty == .resolveKinship } }
      }
      func conflicts() async throws -> [String] {
        try await house.read {
          try BodyTable.conflicts(in: House.urban, on: $0.now.day, $0.tx).map { "\($0.supervisor.name) \($0.other.name)" }
        }
      }
      #expect(try await duty() == nil)
      try await house.perform(DeclareKin(body.first, body.supervisor, in: House.urban), by: House.supervisor)
      try await house.perform(DeclareKin(body.first, body.second, in: House.urban), by: House.supervisor)
      #expect(try await conflicts() == ["孙监督 李委员"])
      house.go("2026-11-04")
      let owed = try #require(try await duty())
      #expect(owed.owners == [.administrator, .township] && owed.clause == "RC36" && owed.count == 1)
      #expect(owed.deadline.day.iso == "2026-11-02" && owed.daysLate(at: house.now) == 2)
      try await Clockwork(house.institution).tick()
      #expect(try await Scenario(house).messages(for: "township").map(\.kind) == ["reminder.resolveKinship"])
      let paper: ID<Publication> = try await house.make(PublishRoster(of: House.urban), by: House.chair)
      let text = try await house.read { try PaperTable.find(paper, $0.tx).body }
      #expect(text.contains("委员：李委员（依法须回避，待处理）") && text.contains("委员：钱委员\n"))
      // Withdrawn: not by those whom it bars, not without a reason, and it may be declared again.
      func withdraw(_ reason: String = "同名不同人") -> WithdrawKinship {
        WithdrawKinship(body.supervisor, body.first, because: reason, in: House.urban)
      }
      for member in [House.chair, House.secretary, House.clerk, House.supervisor] {
        #expect(
          try await house.barred(withdraw(), by: member) == .forbidden(needed: [.administrator, .township], clause: "3.1a"),
          "\(member.name)")
      }
      #expect(try await house.refusal(of: withdraw(" "), by: House.township) == Refused(.reasonMissing, "3.1a"))
      try await house.perform(withdraw(), by: House.township)
      #expect(try await duty() == nil)
      #expect(try await house.barred(withdraw(), by: House.township) == .notFound)
      #expect(try await house.count("SELECT count(*) FROM kinship WHERE withdrawn_because = '同名不同人'") == 1)
      try await house.perform(DeclareKin(body.supervisor, body.first, in: House.urban), by: House.administrator)
      #expect(try await duty()?.deadline.day.iso == "2026-11-04")
      // It ends with one of the two posts.
      try await house.perform(EndPost(body.firstPost, on: house.now.day, in: House.urban), by: House.chair)
      house.go("2026-11-05")
      #expect(try await duty() == nil)
    }
  }

  @Test("take one post of a kind at a time, by officials with a name", arguments: Backend.available)
  func overlap(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      #expect(
        try await house.refusal(of: AddOfficial(" ", in: House.urban), by: Self.by) == Refused(.nameMissing, "3.1a"))
      let director = try await Self.post(.committeeDirector, in: house)
      let again = FillPost(
        .committeeDirector, with: director.official, for: Period(start: Self.start.adding(9)), in: House.urban)
      #expect(try await house.refusal(of: again, by: Self.by) == Refused(.postOverlaps, "3.1a"))
      let stranger = FillPost(
        .committeeDirector, with: ID(rawValue: 3), for: Period(start: Self.start), in: House.urban)
      #expect(try await house.barred(stranger, by: Self.by) == .notFound)
      #expect(
        try await house.barred(DeclareKin(director.official, director.official, in: House.urban), by: Self.by)
          == .notFound)
    }
  }
}
