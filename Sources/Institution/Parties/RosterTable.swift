public import Deliberation
public import Tables
internal import Typing

/// What a file holds: entries to take, and everything that is wrong with it. Nothing is taken while anything is wrong.
public struct ImportReading<Entry: Sendable>: Sendable {
  /// The table.
  public let table: Table
  /// What would be taken.
  public let entries: [Entry]
  /// What is wrong, by line and column.
  public let faults: FaultList
  /// Columns whose headings mean nothing here: they are not read, and whoever imports is told.
  public let unread: [TableReader.Unread]
}

/// 居民名册表 — what is written of a resident, in a file as in a form: 姓名,性别,出生日期,身份证号,电话,户号,住址,小组,是否户籍,户主.
public enum RosterTable {
  public static let name = Column(
    named: "name",
    Heading("姓名", ["名字", "居民姓名", "人员姓名", "name", "full name", "이름", "성명"], isNeeded: true), .name, limit: TextLimit.name.rawValue)
  public static let household = Column(
    named: "household",
    Heading("户号", ["户籍编号", "户编号", "户籍号", "家庭编号", "家庭户号", "household", "household number", "세대번호"], isNeeded: true), .code,
    limit: TextLimit.code.rawValue)
  public static let address = Column(
    named: "address",
    Heading("住址", ["地址", "家庭住址", "家庭地址", "居住地址", "现住址", "现居住地址", "详细地址", "address", "주소"]), .line,
    limit: TextLimit.line.rawValue)
  public static let group = Column(
    named: "group",
    Heading("小组", ["组", "组别", "村民小组", "居民小组", "所属小组", "group", "조"]), .name, limit: TextLimit.name.rawValue)
  public static let sex = Column(named: "sex", Heading("性别", ["sex", "gender", "성별"]), .code, limit: TextLimit.code.rawValue) {
    (text: String) throws(TableFault.Kind) in
    switch text.lowercased() {
    case "男", "男性", "m", "male", "남", "남자", "남성": return "male"
    case "女", "女性", "f", "female", "여", "여자", "여성": return "female"
    default: throw .sexUnknown
    }
  }
  public static let identity = Column(
    named: "identity",
    Heading("身份证号", ["身份证", "身份证号码", "公民身份号码", "身份号码", "证件号码", "证件号", "identity number", "id number", "신분증번호"]), .code,
    limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in
    guard let number = IdentityNumber.normalise(text) else { throw .identityInvalid }
    return number
  }
  public static let phone = Column(
    named: "phone",
    Heading(
      "电话", ["联系电话", "电话号码", "联系方式", "手机", "手机号", "手机号码", "移动电话", "phone", "telephone", "mobile", "phone number", "전화", "전화번호"]),
    .code, limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in
    guard let number = PhoneNumber.normalise(text) else { throw .phoneInvalid }
    return number
  }
  static let birth = Column(
    named: "birth",
    Heading("出生日期", ["出生年月", "出生年月日", "出生日", "生日", "出生", "birth", "birthday", "date of birth", "birth date", "생년월일"]), .line,
    limit: TextLimit.code.rawValue
  ) { (text: String) throws(TableFault.Kind) in try Birth(text) }
  /// The same where the day has to be said.
  public static let birthDay = birth.map { (birth) throws(TableFault.Kind) -> Day in
    guard case .day(let day) = birth else { throw .dateNeedsDay }
    return day
  }
  public static let registered = yesOrNo(
    "registered",
    Heading("是否户籍", ["户籍", "是否户籍居民", "是否本地户籍", "户籍居民", "户籍性质", "registered", "호적"]),
    yes: ["户籍", "本地户籍", "本地", "本社区户籍", "本村户籍", "本社区", "本村", "在籍", "户籍居民"],
    no: ["非户籍", "外地户籍", "外地", "外来", "非本地户籍", "非本地", "流动", "流动人口", "外来人口", "非户籍居民"])
  public static let head = yesOrNo(
    "head",
    Heading("户主", ["是否户主", "与户主关系", "head", "head of household", "세대주"]), yes: ["户主", "本人", "户主本人", "세대주"],
    no: [
      "非户主", "配偶", "夫", "妻", "妻子", "丈夫", "子", "女", "儿子", "女儿", "长子", "次子", "三子", "长女", "次女", "三女", "父", "母", "父亲", "母亲", "儿媳", "女婿",
      "孙子", "孙女", "外孙", "外孙女", "外孙子", "祖父", "祖母", "外祖父", "外祖母", "岳父", "岳母", "公公", "婆婆", "兄", "弟", "姐", "妹", "其他", "家庭成员", "成员",
    ])

  private static func yesOrNo(_ name: String, _ heading: Heading, yes: Set<String>, no: Set<String>) -> Column<Bool> {
    let always: (Set<String>, Set<String>) = (
      ["是", "有", "对", "√", "✓", "✔", "☑", "true", "t", "yes", "y", "1", "예"],
      ["否", "无", "不是", "没有", "×", "✗", "✘", "☒", "false", "f", "no", "n", "0", "아니요"]
    )
    let (yes, no) = (yes.union(always.0), no.union(always.1))
    return Column(named: name, heading, .code, limit: TextLimit.code.rawValue) { (text: String) throws(TableFault.Kind) in
      let word = text.lowercased()
      guard yes.contains(word) || no.contains(word) else { throw .yesOrNo }
      return yes.contains(word)
    }
  }

  /// The columns in the order of the paper.
  static let headings = [
    name.heading, sex.heading, birth.heading, identity.heading, phone.heading, household.heading, address.heading, group.heading,
    registered.heading, head.heading,
  ]

  /// What a file says.
  /// - Throws: What makes it no table.
  public static func read(_ file: [UInt8], at now: Instant) throws(TableFault) -> ImportReading<RosterEntry> {
    let table = try Table(file)
    var reader = TableReader(table, headings)
    if table.rows.isEmpty, !reader.faults.faults.contains(where: { $0.line > 1 }) { reader.note(TableFault(.noRows)) }
    guard reader.isJudgeable else { return ImportReading(table: table, entries: [], faults: reader.faults, unread: reader.unread) }
    var entries: [RosterEntry] = []
    var identities: Set<String> = []
    for row in table.rows {
      if let entry = entry(row, &reader, on: now.day) {
        entries.append(entry)
        if !entry.identity.isEmpty, !identities.insert(entry.identity).inserted { reader.note(.valueTwice, identity.heading, row) }
      }
    }
    return ImportReading(table: table, entries: entries, faults: reader.faults, unread: reader.unread)
  }

  /// A line's entry; all its cells are read before it is judged, so that all that is wrong with it is told.
  private static func entry(_ row: Table.Row, _ reader: inout TableReader, on today: Day) -> RosterEntry? {
    let person = reader.needed(name, row, else: .nameMissing)
    let (sex, phone) = (reader.cell(sex, row), reader.cell(phone, row))
    let identity = reader.cell(identity, row).value ?? ""
    let numbered = IdentityNumber.birthDay(identity)
    var birthDay: Day?
    switch reader.cell(birth, row).value {
    case .day(let day): birthDay = day
    // A month alone is a day where the identity number has it.
    case .month(let year, let month):
      if let numbered, numbered.year == year, numbered.month == month {
        birthDay = numbered
      } else {
        reader.note(.dateNeedsDay, birth.heading, row)
      }
    case nil: break
    }
    if let kind = fault(ofBirth: birthDay, on: today) { reader.note(kind, birth.heading, row) }
    if let kind = fault(ofIdentity: identity, on: today) { reader.note(kind, Self.identity.heading, row) }
    let (household, address, group) = (reader.cell(household, row), reader.cell(address, row), reader.cell(group, row))
    let (registered, head) = (reader.cell(registered, row), reader.cell(head, row))
    guard let person else { return nil }
    return RosterEntry(
      line: row.line, name: person, sex: sex.value ?? "", birthDay: birthDay, identity: identity, phone: phone.value ?? "",
      household: household.value ?? "", address: address.value ?? "", group: group.value ?? "", isRegistered: registered.value,
      isHead: head.value)
  }

  /// What is wrong with a day of birth on a day.
  public static func fault(ofBirth birth: Day?, on today: Day) -> TableFault.Kind? {
    birth.map { $0 > today } == true ? .birthInFuture : nil
  }

  /// The same of an identity number: nobody has one who is not born yet.
  public static func fault(ofIdentity identity: String, on today: Day) -> TableFault.Kind? {
    IdentityNumber.birthDay(identity).map { $0 > today } == true ? .identityInvalid : nil
  }

  /// A birth as tables have it; the time of day that spreadsheets add says nothing.
  enum Birth: Sendable {
    case day(Day)
    case month(year: Int, month: Int)

    init(_ text: String) throws(TableFault.Kind) {
      if let day = Day(written: text) ?? Instant(written: text)?.day {
        self = .day(day)
        return
      }
      let runs = text.split { !$0.isASCII || !$0.isNumber }
      guard runs.count == 2, runs.first?.count == 4, runs.last?.count ?? 3 < 3, let year = runs.first.flatMap({ Int($0) }),
        let month = runs.last.flatMap({ Int($0) }), Day(writtenYear: year, month: month, day: 1) != nil
      else { throw .dateInvalid }
      self = .month(year: year, month: month)
    }
  }
}

extension TableFault.Kind {
  public static let nameMissing = Self(rawValue: Refusal.Code.nameMissing.rawValue, reason: "a person has a name")
  public static let identityInvalid = Self(
    rawValue: Refusal.Code.identityInvalid.rawValue, reason: "no identity number: length, date or check digit is wrong")
  public static let phoneInvalid = Self(rawValue: Refusal.Code.phoneInvalid.rawValue, reason: "no telephone number")
  public static let sexUnknown = Self(rawValue: "sexUnknown", reason: "write 男 or 女")
  public static let yesOrNo = Self(rawValue: "yesOrNo", reason: "write 是 or 否")
  public static let dateInvalid = Self(rawValue: "dateInvalid", reason: "no date; write it as 1950-03-07")
  public static let dateNeedsDay = Self(rawValue: "dateNeedsDay", reason: "the day is needed too, as ages count by days: 1950-03-07")
  public static let birthInFuture = Self(rawValue: "birthInFuture", reason: "this day is in the future")
}
