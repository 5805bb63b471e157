public import Deliberation
public import Tables
internal import Typing

/// An opinion of a file, with its line.
public struct OpinionEntry: Hashable, Sendable {
  /// Line of the file.
  public let line: Int
  /// What is written down.
  public let draft: OpinionDraft
}

/// 意见登记表 — the file of opinions: 日期,渠道,姓名,电话,住址,内容. One description a column.
public enum OpinionRows {
  /// Channels as they are written in tables.
  public static let channels: [String: Opinion.Channel] = [
    "意见箱": .box, "网上论坛": .forum, "论坛": .forum, "入户走访": .homeVisit, "入户": .homeVisit, "走访": .homeVisit, "百姓说事点": .venue, "说事点": .venue,
    "固定日": .fixedDay, "网络征集": .network, "网络": .network, "信息群": .groupMessage, "微信群": .groupMessage, "热线": .hotline, "电话": .hotline,
    "来信": .letter, "信件": .letter,
  ]

  static let taken = Column(
    Heading("日期", ["时间", "登记日期", "登记时间", "反映日期", "反映时间", "收到日期", "收集日期", "date", "날짜"], isNeeded: true), .line,
    limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in try Taken(text) }
  static let channel = Column(
    Heading("渠道", ["来源", "来源渠道", "途径", "收集渠道", "反映渠道", "channel", "경로"], isNeeded: true), .code, limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in
    guard let channel = channels[text] else { throw .channelUnknown }
    return channel
  }
  static let name = Column(
    Heading("姓名", ["反映人", "提出人", "居民姓名", "反映人姓名", "名字", "name", "이름"]), .name, limit: TextLimit.name.rawValue)
  static let contact = Column(
    Heading("电话", ["联系电话", "电话号码", "联系方式", "手机", "手机号", "手机号码", "phone", "전화"]), .line, limit: TextLimit.line.rawValue)
  static let place = Column(
    Heading("住址", ["地址", "家庭住址", "地点", "位置", "发生地点", "address", "place", "주소"]), .line, limit: TextLimit.line.rawValue)
  /// How long an opinion may be is a rule, and judged with it.
  static let text = Column(
    Heading("内容", ["意见内容", "反映内容", "诉求内容", "意见", "诉求", "问题", "事项", "text", "content", "내용"], isNeeded: true), .text, limit: 40_000)

  static let headings = [taken.heading, channel.heading, name.heading, contact.heading, place.heading, text.heading]

  /// What a file says; entries are judged by the policy as they would be one by one.
  /// - Throws: What makes it no table.
  public static func read(_ file: [UInt8], under policy: Policy, at now: Instant) throws(TableFault) -> ImportReading<OpinionEntry> {
    let table = try Table(file)
    var reader = TableReader(table, headings)
    guard reader.isReadable else { return ImportReading(table: table, entries: [], faults: reader.faults, unread: reader.unread) }
    var entries: [OpinionEntry] = []
    for row in table.rows {
      let (taken, channel) = (reader.needed(taken, row, else: .dateInvalid), reader.needed(channel, row, else: .channelUnknown))
      let text = reader.needed(text, row, else: .textMissing)
      let (name, contact, place) = (reader.cell(name, row), reader.cell(contact, row), reader.cell(place, row))
      guard let taken, let channel, let text else { continue }
      let draft = OpinionDraft(
        channel: channel, text: text, takenAt: taken.moment(at: now), giverName: name.value ?? "", contact: contact.value ?? "",
        place: place.value ?? "")
      do throws(Refusal) {
        try draft.check(under: policy, at: now)
        entries.append(OpinionEntry(line: row.line, draft: draft))
      } catch {
        let column = error.code == .takenInFuture ? Self.taken.heading : Self.text.heading
        reader.note(TableFault.Kind(rawValue: error.code.rawValue), column, row, reason: reason(error))
      }
    }
    return ImportReading(table: table, entries: entries, faults: reader.faults, unread: reader.unread)
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
  static let channelUnknown = Self(
    rawValue: "channelUnknown", reason: "no channel; write 意见箱, 网上论坛, 入户走访, 百姓说事点, 固定日, 网络征集, 信息群, 热线 or 来信")
  static let textMissing = Self(rawValue: Refusal.Code.textMissing.rawValue, reason: "nothing is said")
}
