import Tables
import Testing

@testable import Similarity

@Suite("意见表 · reading the file")
struct OpinionFileTests {
  static func read(_ text: String) throws -> [OpinionFile.Opinion] { try OpinionFile(bytes: text.utf8, name: "o.csv").opinions }

  @Test("reads quotes, commas, line ends and a byte order mark")
  func reads() throws {
    let opinions = try Self.read("\u{FEFF}id,text,group\r\n\"1\",\"a,\"\"b\"\"\r\nc\",\r\n2,路灯,7\n\n3,电梯,")
    #expect(opinions.map(\.id) == ["1", "2", "3"])
    #expect(opinions[0].text == "a,\"b\"\nc")
  }

  @Test("takes Chinese names of columns, in any order, and areas")
  func columns() throws {
    let opinion = try #require(try Self.read("内容,区划代码,编号\n路灯,222401104201,7").first)
    #expect(opinion.id == "7" && opinion.text == "路灯" && opinion.area.code == "222401104201")
  }

  @Test(
    "says in one line what is wrong, naming file, row and column",
    arguments: [
      ("", "o.csv: the file is empty"), ("id,group\n1,2", "o.csv, line 1, column text: this column is missing"),
      ("text\n路灯", "o.csv, line 1, column id: this column is missing"),
      ("id,text,text\n1,2,3", "o.csv, line 1, column text: this column stands twice: columns 2 and 3"),
      ("id,text\n1,a\n2", "o.csv, line 3, column text: the row ends before this column"),
      ("id,text\n1,a,b", "o.csv, line 2, column 3: text behind the last column; put a cell that holds commas in quotes"),
      ("id,text\n1,a\n1,b", "o.csv, line 3, column id: 1 stands in line 2 already"),
      ("id,text\n1, ", "o.csv, line 2, column text: nothing stands here"),
      ("id,text\n1,\u{200B}", "o.csv, line 2, column text: nothing stands here"),
      ("id,text\n1,\"a", "o.csv, line 2, column text: a quote that opens here is never closed"),
      ("id,text\n1,\"a\"b", "o.csv, line 2, column text: text after the closing quote"),
      ("id,text\n1, \"a\"", "o.csv, line 2, column text: a quote behind blanks; take the blanks away"),
      ("id,text\n1,ab\u{0}", "o.csv, line 2, column text: a control character"),
      ("id,text\n\"a\nb\",x\n\"a\nb\",y", "o.csv, line 4, column id: a b stands in line 2 already"),
      ("id,text\na\u{1B}[2Jb,x\n", "o.csv, line 2, column id: a control character"),
      ("id,te\u{7}xt\n1,a", "o.csv, line 1, column 2: a control character"),
      ("id,text,\"x\ny\"\n1,a,\"b", "o.csv, line 3, column x y: a quote that opens here is never closed"),
      ("id,text,area\n1,a,22x", "o.csv, line 2, column area: not an area code of at most twelve digits"),
    ])
  func refuses(_ pair: (file: String, line: String)) {
    let problem = #expect(throws: TableFaults.self) { try Self.read(pair.file) }
    #expect(problem?.description == pair.line)
  }

  @Test("reads GB18030 and UTF-16, and refuses what is neither")
  func encodings() throws {
    let gbk: [UInt8] = Array("id,text\n1,".utf8) + [0xB5, 0xE7, 0xCC, 0xDD]
    #expect(try OpinionFile(bytes: gbk, name: "o.csv").opinions.map(\.text) == ["电梯"])
    let wide = "id,text\n1,电梯".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #expect(try OpinionFile(bytes: [0xFF, 0xFE] + wide, name: "o.csv").opinions.map(\.text) == ["电梯"])
    for bytes in [gbk.dropLast(), [0xFF, 0xFE, 0x69, 0, 0], [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]] as [[UInt8]] {
      #expect(throws: TableFaults.self) { try OpinionFile(bytes: bytes, name: "o.csv") }
    }
  }

  @Test("bears twenty thousand mangled files: reads them or names the fault", .timeLimit(.minutes(5)))
  func fuzz() {
    var chance = Chance(seed: 7)
    let seeds = ["id,text\r\n\"1\",\"路灯，\"\"坏\"\"\r\n了\"\r\n2,a\r\n", "编号,内容,area\n1,x,22\n2,y,\n", "\u{FEFF}id,text,group\n1,\"\",\n"].map
    { Array($0.utf8) }
    let spice: [UInt8] = [0, 0x22, 0x2C, 0x0A, 0x0D, 0xEF, 0xFF, 0x80, 0xE8, 0x31]
    var read = 0
    for _ in 0..<20_000 {
      var bytes = seeds[chance.below(seeds.count)]
      for _ in 0...chance.below(4) where !bytes.isEmpty {
        let place = chance.below(bytes.count)
        switch chance.below(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(spice[chance.below(spice.count)], at: place)
        case 2: bytes[place] = UInt8(chance.below(256))
        default: bytes.removeSubrange(place..<min(place + chance.below(9), bytes.count))
        }
      }
      do {
        let opinions = try OpinionFile(bytes: bytes, name: "f").opinions
        read += 1
        #expect(Set(opinions.map(\.id)).count == opinions.count && opinions.allSatisfy { !$0.id.isEmpty && !$0.text.isEmpty })
      } catch {
        #expect(error.description.hasPrefix("f") && !error.description.contains("\n"))
      }
    }
    #expect(read > 1_000)
  }

  @Test(
    "makes one line of whatever stands in a file",
    arguments: [
      ("a\r\nb", "a b"), ("a\u{2028}b\u{85}c", "a b c"), ("\u{1B}[31m红", "\u{FFFD}[31m红"), ("a\u{202E}b", "a\u{FFFD}b"), ("家\t电", "家 电"),
    ])
  func oneLine(_ pair: (raw: String, line: String)) {
    #expect(OneLine.of(pair.raw) == pair.line)
    #expect(OneLine.of(String(repeating: "长", count: 99), atMost: 5) == "长长长长…")
  }

  @Test("prints texts and ids of one line each")
  func lines() throws {
    let file = try OpinionFile(bytes: "id,text\n\"a\n1\",红旗村路灯全坏了\n\"b\u{202E}\",红旗村路灯坏了没人修\u{202E}\n".utf8, name: "o.csv")
    let text = GroupReport(file, places: Places(names: ["红旗村"])).text
    #expect(text.split(separator: "\n").count == 3 && !text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("prints the same file alike on every machine: the bytes of today")
  func golden() throws {
    let lexicon = try Lexicon(
      """
      [object]
      路灯: 路灯 灯 照明
      电梯: 电梯 升降梯
      暖气: 暖气 供暖
      井盖: 井盖 马葫芦
      [grievance]
      坏: 坏 坏了 失修 停运 不亮
      冷: 冷 不热
      危险: 危险 隐患
      """)
    let file = try OpinionFile(
      bytes: """
        id,text
        1,和平村三组的路灯全都坏了，走夜路危险。
        2,3组照明失修，请和平村维修。
        3,和平村五组路灯不亮。
        4,锦绣家园12号楼电梯又停运了
        5,"锦绣12栋升降梯坏了，
        老人下不来"
        6,锦绣家园15号楼电梯停运
        7,锦绣家园暖气不热
        8,屋里冷，供暖不行，锦绣家园。
        9,井盖没了，有隐患
        10,马葫芦丢了一个，太危险
        """.utf8, name: "o.csv")
    let json = GroupReport(file, lexicon: lexicon).json
    let hash = json.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    #expect(hash == 0x792500CFC61C1418, "\(json)")
  }

  @Test("prints JSON that holds any text, with four decimals")
  func json() throws {
    let file = try OpinionFile(
      bytes: "id,text\n\"a\"\"\\\t1\",红旗村路灯全坏了\n2,红旗村路灯坏了没人修\n3,柳河屯牛粪臭\n4,柳河屯牛粪堆道边\n".utf8, name: "o.csv")
    let report = GroupReport(file, places: Places(names: ["红旗村", "柳河屯"]))
    #expect(report.json.hasPrefix("{\"groups\":[{\"ids\":["))
    #expect(report.json.contains("\"a\\\"\\\\ 1\""))
    #expect(GroupReport.decimal(0) == "0.0000" && GroupReport.decimal(1) == "1.0000" && GroupReport.decimal(0.03125) == "0.0313")
    #expect(report.text.contains("路灯"))
  }
}

/// A small generator of numbers, the same on every machine.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
