import Deliberation
import FoundationEssentials
import Institution
import Secrets

/// Residents, representatives and officials from above, so that assemblies, corrections and commissions can be tried.
struct DemoPeople {
  let institution: Institution
  let area: AreaCode

  /// Made-up people: names, sex, year of birth; three to a household, the first its head.
  private static let urban: [(String, String, Int)] = [
    ("刘桂兰", "female", 1953), ("刘洋", "male", 1982), ("刘小雨", "female", 2012), ("陈志强", "male", 1968), ("孙淑芬", "female", 1970),
    ("陈晨", "male", 1999), ("高玉梅", "female", 1961), ("马国庆", "male", 1959), ("马丽", "female", 1990), ("林广才", "male", 1955),
    ("朱玉兰", "female", 1957), ("林峰", "male", 1985), ("何秀珍", "female", 1964), ("罗大勇", "male", 1963), ("罗佳", "female", 1994),
    ("梁建民", "male", 1972), ("谢红", "female", 1974), ("梁爽", "male", 2004), ("唐桂芝", "female", 1950), ("韩铁军", "male", 1949),
    ("韩雪", "female", 1979), ("曹文斌", "male", 1977), ("邓丽华", "female", 1980), ("曹阳", "male", 2009), ("彭淑云", "female", 1958),
    ("曾德全", "male", 1956), ("曾敏", "female", 1987),
  ]
  private static let rural: [(String, String, Int)] = [
    ("宋长顺", "male", 1958), ("孟秀英", "female", 1960), ("宋强", "male", 1984), ("姜桂荣", "female", 1955), ("丁福山", "male", 1952),
    ("丁玲", "female", 1981), ("范有田", "male", 1965), ("石玉芹", "female", 1967), ("范磊", "male", 1993), ("魏淑清", "female", 1962),
    ("薛长海", "male", 1960), ("薛冬", "male", 2006), ("余凤琴", "female", 1970), ("潘守义", "male", 1969), ("潘婷", "female", 1997),
  ]

  /// Enters people by households, and one representative a household: the women among them at least a third (VC 29).
  func enter(by clerk: Member) async throws {
    let people = area.isVillage ? Self.rural : Self.urban
    let today = institution.clock().day
    for (index, (name, sex, year)) in people.enumerated() {
      let household = "\(index / 3 + 1)"
      let number = household.count < 2 ? "0" + household : household
      let address = area.isVillage ? "\(index / 9 + 1)组" : "\(index / 9 + 3)号楼\(index / 3 % 3 + 1)单元"
      let row = RosterRow(
        name: name, sex: sex, birthDay: Day(year: year, month: index % 12 + 1, day: index % 27 + 1), household: number,
        address: address, group: area.isVillage ? "\(index / 9 + 1)组" : "", isRegistered: true, isHead: index % 3 == 0)
      let person: ID<Person> = try await institution.perform(SavePerson(row, in: area), by: clerk).id()
      guard index % 3 == 0 else { continue }
      try await institution.perform(
        AddRepresentative(
          name, sex: sex, group: address, households: [number], for: Period(start: today), person: person, in: area), by: clerk)
    }
  }

  /// A resident with an account, and officials of the township and of a department of the county.
  func accounts(_ hash: String) async throws {
    let console = Member.operatorAtConsole
    guard let township = area.prefix(at: .township), let county = area.prefix(at: .county) else { return }
    if area.isVillage {
      try await institution.perform(
        CreateAccount(login: "zhen", name: "孔繁荣", passwordHash: hash, area: township, government: .township, organ: "龙泉镇人民政府"), by: console)
      return
    }
    try await institution.perform(
      CreateAccount(login: "jiedao", name: "许文", passwordHash: hash, area: township, government: .township, organ: "东山街道办事处"), by: console)
    try await institution.perform(
      CreateAccount(login: "zhujian", name: "程远", passwordHash: hash, area: county, government: .department, organ: "云岭市住房和城乡建设局"),
      by: console)
    let resident = try await institution.read { [area] in try PersonTable.page(of: area, name: "刘桂兰", $0.tx).first?.id }
    if let resident {
      try await institution.perform(
        CreateAccount(login: "liugl", name: "刘桂兰", passwordHash: hash, area: area, person: resident), by: console)
    }
  }
}
