public import Deliberation
internal import Storage
internal import Typing

/// 签到 — somebody is present: by the QR code, by roll call, or from the paper sheet afterwards (3.5e). Namesakes of one sheet are two
/// people; whoever is ticked on the roll and there already stays as they are.
public struct SignIn: MatterCommand {
  public static let act = Act.signIn
  /// Anyone with the meeting's code signs in without an account.
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// Who is there.
  public let people: [Arrival]
  /// How.
  public let way: Meeting.Attendance.Way
  /// The code from the QR; staff need none.
  public let code: String

  /// Somebody who is there: an invited participant, or a side and a name for somebody who came by.
  public struct Arrival: Hashable, Sendable {
    /// The invited participant, if one.
    public let participant: ID<Plan.Participant>?
    /// Which side, for somebody not invited.
    public let kind: PartyKind
    /// The name, for somebody not invited.
    public let name: String

    /// An arrival.
    public init(participant: ID<Plan.Participant>? = nil, kind: PartyKind = .registeredResidents, name: String = "") {
      self.participant = participant
      self.kind = kind
      self.name = Typed.name(name)
    }
  }

  /// People to sign in.
  public init(_ matter: ID<Matter>, _ people: [Arrival], by way: Meeting.Attendance.Way, code: String = "") {
    self.matter = matter
    self.people = people
    self.way = way
    self.code = Typed.code(code).lowercased()
  }

  public var texts: Texts { [.name: people.map(\.name), .code: [code]] }

  /// Writes down who is not there yet; how many they were. Of people who are all there there is nothing to write down.
  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let meeting = try MeetingTable.require(matter.id, scope.tx)
    let isRoll = scope.member.acts(as: Role.committee, in: matter.area)
    guard isRoll || way == .qr && code == meeting.signInCode else { throw Refusal(.wrongCode) }
    let plan = try PlanTable.require(of: matter.id, scope.tx)
    guard !people.isEmpty else { throw Refusal(.nameMissing, clause: Self.clause) }
    let invitations = Dictionary(plan.invited.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let there = Set(meeting.attendance.compactMap(\.participant))
    // Two people of one sheet may have one name; a name that came with an earlier sheet is the same person again.
    let named = Set(meeting.attendance.filter { $0.participant == nil }.map(\.givenName))
    var ticked: Set<ID<Plan.Participant>> = []
    var (coming, known): ([(arrival: Arrival, name: String)], [String]) = ([], [])
    var left: [String] = []
    for arrival in people {
      let invited = arrival.participant.flatMap { invitations[$0] }
      let name = invited.map { Typed.name($0.participant.name) } ?? arrival.name
      guard !name.isBlank else { throw Refusal(.nameMissing, clause: Self.clause) }
      guard arrival.participant == nil || invited != nil else { throw AccessError.notFound }
      if let participant = arrival.participant {
        let isThere = there.contains(participant)
        // Whoever was ticked by a colleague is there: the roll says nothing else.
        if isThere, isRoll {
          left.append(name)
          continue
        }
        if isThere || !ticked.insert(participant).inserted { known.append(name) } else { coming.append((arrival, name)) }
      } else if named.contains(name) {
        known.append(name)
      } else {
        coming.append((arrival, name))
      }
    }
    if coming.isEmpty { known += left }
    guard known.isEmpty else {
      throw Refusal(.alreadySignedIn, ["name": known.joined(separator: "、"), "first": known.first ?? ""])
    }
    for (arrival, name) in coming {
      let kind = arrival.participant.flatMap { invitations[$0]?.participant.kind } ?? arrival.kind
      try scope.tx.execute(
        """
        INSERT INTO attendance (id, matter_id, participant_id, kind, name, way, at)
        VALUES (\(scope.newID(Meeting.Attendance.self)), \(matter.id), \(arrival.participant), \(kind), \(name), \(way), \(scope.now))
        """)
    }
    return Int64(coming.count)
  }
}
