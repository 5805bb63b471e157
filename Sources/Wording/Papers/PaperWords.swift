public import Deliberation

/// The terms of published papers, in Chinese: as they were when the first papers were published, and since then unchanged.
public enum PaperWords {
  public static func date(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.day)日" }

  public static func dateWithWeekday(_ day: Day) -> String {
    let weekdays = ["一", "二", "三", "四", "五", "六", "日"]
    return "\(date(day))（星期\(weekdays[day.weekday - 1])）"
  }

  public static func time(_ instant: Instant) -> String {
    instant.minute == 0 ? "\(instant.hour)时" : "\(instant.hour)时\(instant.minute)分"
  }

  public static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .agreed: "达成一致"
    case .partly: "部分达成一致"
    case .notAgreed: "未达成一致"
    }
  }

  public static func adoption(_ adoption: Adoption) -> String {
    switch adoption {
    case .adopted: "采纳"
    case .partlyAdopted: "部分采纳"
    case .notAdopted: "不采纳"
    }
  }

  public static func state(_ state: Commitment.State) -> String {
    switch state {
    case .open: "正在落实"
    case .completed: "已报完成，待验收"
    case .accepted: "已完成并验收"
    case .withdrawn: "不再落实"
    case .held: "待会议决定"
    }
  }

  public static func assembly(_ kind: Assembly.Kind, isVillage: Bool) -> String {
    switch kind {
    case .assembly: isVillage ? "村民会议" : "居民会议"
    case .representatives: isVillage ? "村民代表会议" : "居民代表会议"
    case .group: "村民小组会议"
    }
  }

  public static func share(_ share: Share) -> String {
    let numbers = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    func word(_ number: Int) -> String {
      numbers.indices.contains(number) ? numbers[number] : String(number)
    }
    if share.numerator == 1, share.denominator == 2 { return share.isExclusive ? "过半数" : "半数以上" }
    return (share.isExclusive ? "超过" : "") + "\(word(share.denominator))分之\(word(share.numerator))"
      + (share.isExclusive ? "" : "以上")
  }

  public static func way(_ way: Tally.Way) -> String {
    switch way {
    case .hands: "举手"
    case .paper: "纸质票"
    case .phone: "手机票"
    case .online: "网上票"
    }
  }

  public static func track(_ track: OtherTrack) -> String {
    switch track {
    case .owners: "业主共同决定"
    case .collective: "农村集体经济组织成员决定"
    case .settled: "各方事后达成一致"
    }
  }

  public static func step(_ step: AssemblyStep) -> String {
    switch step {
    case .partyStudy: "党组织研究"
    case .committeesConsult: "“两委”商议"
    case .partyMembers: "党员大会审议"
    }
  }

  public static func circle(_ circle: LotScheme.Circle) -> String {
    switch circle {
    case .everyone: "全体居民"
    case .registered: "户籍居民"
    case .nonRegistered: "非户籍居民"
    }
  }

  /// `3至4人`, `3人`.
  public static func range(_ low: Int, _ high: Int, _ unit: String = "人") -> String {
    low == high ? "\(low)\(unit)" : "\(low)至\(high)\(unit)"
  }

  public static func form(_ form: FormKind) -> String {
    switch form {
    case .residentsCouncil: "议事会"
    case .board: "理事会"
    case .womensCouncil: "妇女议事会"
    case .jointMeeting: "共建联席会"
    case .topicalCouncil: "专题议事会"
    case .hearing: "民主听证会"
    case .fixedDay: "“固定日”协商"
    case .visit: "走访"
    case .talk: "约谈"
    case .smallMeeting: "小范围恳谈"
    case .circle: "小区、楼栋或小组协商"
    case .online: "网上协商"
    }
  }

  public static func party(_ kind: PartyKind) -> String {
    switch kind {
    case .government: "基层政府及派出机关"
    case .committee: "议事协商委员会"
    case .partyOrganisation: "党组织"
    case .residentsCommittee: "村（居）民委员会"
    case .supervisionCommittee: "村（居）务监督委员会"
    case .womensFederation: "妇联组织"
    case .representatives: "村（居）民代表"
    case .groups: "村（居）民小组"
    case .residentUnits: "驻村（社区）单位"
    case .socialOrganisations: "社区社会组织"
    case .ownersCommittee: "业主委员会"
    case .collective: "农村集体经济组织"
    case .cooperatives: "农民合作组织"
    case .propertyManagement: "物业服务企业"
    case .registeredResidents: "户籍居民"
    case .nonRegisteredResidents: "非户籍居民代表"
    case .otherStakeholders: "其他利益相关方"
    case .experts: "专家和专业人员"
    case .invitees: "特邀人员"
    }
  }

  /// Members of the villagers' or residents' committee on the roll of an assembly of representatives.
  public static let committeeLabel = "村（居）委会"

  /// What a plan notes of a participant who was drawn by lot, and of one who withdrew.
  public static let drawn = "抽签产生", drawnAndDeclined = "抽签产生，已辞任"
}
