public import Deliberation
public import Tables
internal import Typing
internal import Wording

/// An opinion of a file, with its line.
public struct OpinionEntry: Hashable, Sendable {
  /// Line of the file.
  public let line: Int
  /// What is written down.
  public let draft: OpinionDraft
}

/// 意见登记表 — what is written of an opinion, in a file as in a form: 日期,渠道,姓名,身份,电话,住址,内容.
public enum OpinionRows {
  /// Channels as they are written in tables.
  public static let channels: [String: Opinion.Channel] = [
    "意见箱": .box, "网上论坛": .forum, "论坛": .forum, "入户走访": .homeVisit, "入户": .homeVisit,
    "走访": .homeVisit, "百姓说事点": .venue, "说事点": .venue,
    "固定日": .fixedDay, "网络征集": .network, "网络": .network, "信息群": .groupMessage, "微信群": .groupMessage,
    "热线": .hotline, "电话": .hotline,
    "来信": .letter, "信件": .letter,
  ]
  /// Sides for which somebody speaks as they are written in tables, besides the names that papers have for them. What may be either of two
  /// (居民, 业主) is none.
  static let sides: [String: PartyKind] = [
    "户籍": .registeredResidents, "户籍村民": .registeredResidents, "户籍人口": .registeredResidents,
    "本地户籍": .registeredResidents,
    "非户籍": .nonRegisteredResidents, "非户籍居民": .nonRegisteredResidents,
    "非户籍村民": .nonRegisteredResidents,
    "非户籍人口": .nonRegisteredResidents, "外来人口": .nonRegisteredResidents,
    "流动人口": .nonRegisteredResidents,
    "居民代表": .representatives, "村民代表": .representatives, "居民小组": .groups, "村民小组": .groups,
    "驻社区单位": .residentUnits,
    "驻村单位": .residentUnits, "驻区单位": .residentUnits, "辖区单位": .residentUnits,
    "社会组织": .socialOrganisations,
    "业委会": .ownersCommittee, "集体经济组织": .collective, "村集体经济组织": .collective, "合作社": .cooperatives,
    "农民合作社": .cooperatives, "物业": .propertyManagement, "物业公司": .propertyManagement,
    "物业企业": .propertyManagement,
    "党支部": .partyOrganisation, "党总支": .partyOrganisation, "党委": .partyOrganisation,
    "居委会": .residentsCommittee,
    "居民委员会": .residentsCommittee, "村委会": .residentsCommittee, "村民委员会": .residentsCommittee,
    "监委会": .supervisionCommittee,
    "居务监督委员会": .supervisionCommittee, "村务监督委员会": .supervisionCommittee, "妇联": .womensFederation,
    "妇代会": .womensFederation,
    "政府": .government, "基层政府": .government, "其他": .otherStakeholders, "利益相关方": .otherStakeholders,
    "专家": .experts,
    "专家学者": .experts,
  ]
  private static let papers = Dictionary(
    PartyKind.allCases.map { (CellForm.code.of(PaperWords.party($0)), $0) },
    uniquingKeysWith: { first, _ in first })

  static let taken = Column(
    named: "taken",
    Heading(
      "日期", ["时间", "登记日期", "登记时间", "反映日期", "反映时间", "收到日期", "收集日期", "提出时间", "提出日期", "date", "날짜"],
      isNeeded: true),
    .line,
    limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in try Taken(text) }
  public static let channel = Column(
    named: "channel",
    Heading(
      "渠道", ["来源", "来源渠道", "途径", "收集渠道", "反映渠道", "征集渠道", "意见来源", "channel", "경로"], isNeeded: true),
    .code,
    limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in
    guard let channel = channels[text] ?? Opinion.Channel(rawValue: text) else {
      throw .channelUnknown
    }
    return channel
  }
  public static let name = Column(
    named: "name", Heading("姓名", ["反映人", "提出人", "居民姓名", "反映人姓名", "名字", "提出人姓名", "name", "이름"]),
    .name, limit: TextLimit.name.rawValue)
  /// In what capacity the giver speaks.
  public static let giver = Column(
    named: "kind",
    Heading(
      "身份", ["提出人身份", "反映人身份", "身份类别", "提出人类别", "反映人类别", "居民类别", "人员类别", "协商主体", "capacity", "신분"]),
    .code,
    limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in
    guard let side = papers[text] ?? sides[text] ?? PartyKind(rawValue: text) else {
      throw .sideUnknown
    }
    return side
  }
  /// By which the giver is answered: a telephone, and nothing else.
  public static let contact = RosterTable.phone.named(
    "contact",
    Heading(
      "电话",
      ["联系电话", "电话号码", "联系方式", "手机", "手机号", "手机号码", "移动电话", "反映人电话", "phone", "telephone", "전화"]))
  public static let place = Column(
    named: "place", Heading("住址", ["地址", "家庭住址", "地点", "位置", "发生地点", "address", "place", "주소"]),
    .line, limit: TextLimit.line.rawValue)
  /// How long an opinion may be is a rule, and judged with it.
  public static let text = Column(
    named: "text",
    Heading(
      "内容",
      [
        "意见内容", "反映内容", "诉求内容", "意见", "诉求", "问题", "事项", "原话", "意见原话", "意见建议", "反映问题", "反映事项",
        "诉求事项", "text", "content", "내용",
      ],
      isNeeded: true), .text, limit: 40_000)

  /// The day alone, and the time of the day, where a file has a column for each, as the form has a field for each.
  private static let day = taken.named(
    "day", Heading("日期", ["登记日期", "反映日期", "收到日期", "收集日期", "提出日期", "date", "날짜"], isNeeded: true))
  private static let clock = Column(
    named: "clock", Heading("时间", ["登记时间", "反映时间", "收到时间", "收集时间", "提出时间", "时刻", "time", "시간"]),
    .line, limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in
    guard let time = TimeOfDay(written: text) else { throw .timeInvalid }
    return time
  }

  private static let headings = [taken.heading] + others
  private static let others = [
    channel.heading, name.heading, giver.heading, contact.heading, place.heading, text.heading,
  ]

  /// What a file says; entries are judged by the policy as they would be one by one.
  /// - Throws: What makes it no table.
  public static func read(_ file: [UInt8], under policy: Policy, at now: Instant) throws(TableFault)
    -> ImportReading<OpinionEntry>
  {
    let table = try Table(file)
    let split = TableReader(table, [day.heading, clock.heading])
    let isSplit = split.has(day.heading) && split.has(clock.heading)
    var reader = TableReader(table, isSplit ? [day.heading, clock.heading] + others : headings)
    if table.rows.isEmpty, !reader.faults.faults.contains(where: { $0.line > 1 }) {
      reader.note(TableFault(.noRows))
    }
    guard reader.isJudgeable else {
      return ImportReading(table: table, entries: [], faults: reader.faults, unread: reader.unread)
    }
    var entries: [OpinionEntry] = []
    for row in table.rows {
      let taken = isSplit ? Self.taken(row, &reader) : reader.needed(taken, row, else: .dateInvalid)
      let channel = reader.needed(channel, row, else: .channelUnknown)
      let text = reader.needed(text, row, else: .textMissing)
      let (name, giver) = (reader.cell(name, row), reader.cell(giver, row))
      let (contact, place) = (reader.cell(contact, row), reader.cell(place, row))
      guard let taken, let channel, let text else { continue }
      let draft = OpinionDraft(
        channel: channel, text: text, takenAt: taken.moment(at: now), giverName: name.value ?? "",
        giverKind: giver.value,
        contact: contact.value ?? "", place: place.value ?? "")
      do throws(Refusal) {
        try draft.checkSaid(under: policy, at: now)
        entries.append(OpinionEntry(line: row.line, draft: draft))
      } catch {
        let column =
          error.code == .takenInFuture
          ? (isSplit ? Self.day : Self.taken).heading : Self.text.heading
        reader.note(
          TableFault.Kind(rawValue: error.code.rawValue), column, row, reason: reason(error))
      }
    }
    return ImportReading(
      table: table, entries: entries, faults: reader.faults, unread: reader.unread)
  }

  /// The day of one column and the time of another; a day that has its time already takes no second one.
  private static func taken(_ row: Table.Row, _ reader: inout TableReader) -> Taken? {
    let (day, clock) = (
      reader.needed(Self.day, row, else: .dateInvalid), reader.cell(Self.clock, row)
    )
    switch (day, clock) {
    case (.day(let day), .value(let time)): return .moment(Instant(day: day, at: time))
    case (.moment, .value):
      reader.note(.timeTwice, Self.clock.heading, row)
      return nil
    case (_, .refused): return nil
    case (let day, _): return day
    }
  }

  private static func reason(_ refusal: Refusal) -> String? {
    switch refusal.code {
    case .takenInFuture: "this moment is in the future"
    case .textTooLong: "longer than \(refusal.facts["limit"] ?? "") characters"
    default: nil
    }
  }

  /// When something was said: a day, perhaps with the time.
  enum Taken: Sendable {
    case day(Day)
    case moment(Instant)

    init(_ text: String) throws(TableFault.Kind) {
      if let day = Day(written: text) {
        self = .day(day)
      } else if let moment = Instant(written: text) {
        self = .moment(moment)
      } else {
        throw .dateInvalid
      }
    }

    /// A day without a time is its noon, and today no later than now.
    func moment(at now: Instant) -> Instant {
      switch self {
      case .moment(let moment): return moment
      case .day(let day):
        let noon = Instant(day: day, hour: 12, minute: 0)
        return day == now.day ? min(noon, now) : noon
      }
    }
  }
}

extension TableFault.Kind {
  public static let channelUnknown = Self(
    rawValue: "channelUnknown",
    reason: "no channel; write 意见箱, 网上论坛, 入户走访, 百姓说事点, 固定日, 网络征集, 信息群, 热线 or 来信")
  public static let timeInvalid = Self(
    rawValue: "timeInvalid", reason: "no time of day; write it as 14:30")
  public static let timeTwice = Self(
    rawValue: "timeTwice", reason: "the day has its time already; write it once")
  public static let sideUnknown = Self(
    rawValue: "sideUnknown",
    reason: "no capacity; write 户籍居民, 非户籍居民, 居民代表, 驻社区单位, 物业公司, 业委会, 社会组织 or 其他")
  public static let textMissing = Self(
    rawValue: Refusal.Code.textMissing.rawValue, reason: "nothing is said")
}
