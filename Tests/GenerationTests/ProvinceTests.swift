import Deliberation
@testable import Generation
import Testing

@Suite("造数 · the tree")
struct ProvinceTests {
  @Test("holds Jilin's 9 prefectures, 60 counties and 972 townships")
  func tree() throws {
    let divisions = try DivisionFile.load()
    func count(_ level: Level) -> Int { divisions.count { $0.code.level == level } }
    #expect([Level.province, .prefecture, .county, .township].map(count) == [1, 9, 60, 972])
    #expect(divisions.first == Division(code: .jilin, name: "吉林省"))
  }

  @Test("spreads communities over every township, each with a code of its own and a name of its own in its township")
  func whole() throws {
    let places = Province(try DivisionFile.load()).places(Province.communities)
    #expect(places.count == 11_860)
    #expect(Set(places.map(\.area)).count == places.count)
    #expect(places.map(\.area) == places.map(\.area).sorted())
    #expect(places.allSatisfy { $0.area.level == .community && $0.above.count == 4 })
    let names = Set(places.map { "\($0.area.prefix(at: .township)?.description ?? "")\($0.name)" })
    #expect(names.count == places.count)
    #expect(places.count { $0.isFirstOfCounty } == 60)
  }

  @Test("gives villages their codes and names, and urban communities theirs")
  func kinds() throws {
    let places = Province(try DivisionFile.load()).places(2000)
    #expect(places.allSatisfy { $0.area.isVillage == $0.name.hasSuffix("村") })
    #expect(places.contains { $0.area.isVillage } && places.contains { !$0.area.isVillage })
  }

  @Test("refuses a file whose line is no code and name, naming the line")
  func oddFile() {
    let problem = #expect(throws: GenerationProblem.self) { try DivisionFile.read("# note\n22 吉林省\n22x1 长春市\n") }
    #expect(problem?.description.contains("line 3") == true)
  }
}
