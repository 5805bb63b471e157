import Sortition
import Tables
import Testing

@Suite("输入文件 · the two CSV files")
struct FilesTests {
  private static let categories = "category,name,min,max\nsex,female,1,3\nsex,male,1,3\nage,young,0,4\nage,old,0,4\n"

  private func people(_ text: String, address: [String] = []) throws -> [Person] {
    let features = try SortitionFiles.features(bytes(Self.categories), file: "c.csv")
    return try SortitionFiles.people(bytes(text), file: "p.csv", features: features, addressColumns: address)
  }

  @Test("are read with other headings, more columns, quotation marks, CRLF and a byte order mark")
  func tolerant() throws {
    let text =
      "\u{FEFF}Feature,Value,MIN,max,min_flex,max_flex,note\r\n\"sex\", Female ,1,3,0,4,\"a, \"\"b\"\"\nc\"\r\n\r\nsex,male,1,3,1,3,\r\n"
    let features = try SortitionFiles.features(bytes(text), file: "c.csv")
    #expect(
      features == [
        Feature(
          "sex",
          [
            Quota("Female", minimum: 1, maximum: 3, lowestMinimum: 0, highestMaximum: 4),
            Quota("male", minimum: 1, maximum: 3, lowestMinimum: 1, highestMaximum: 3),
          ])
      ])
  }

  @Test("compare values without regard to case, and make households of addresses")
  func households() throws {
    let text = "nr,Sex,AGE,street,town\n1,FEMALE,young,A st,X\n2,male,Old,a ST,x\n3,male,old,,\n4,male,old,,\n"
    let people = try people(text, address: ["street", "town"])
    #expect(people.map(\.id) == ["1", "2", "3", "4"])
    #expect(people.map(\.values) == [[0, 0], [1, 1], [1, 1], [1, 1]])
    #expect(people[0].household == people[1].household && people[0].household != nil)
    #expect(people[2].household == nil && people[3].household == nil)
  }

  @Test(
    "name file, row and column when something is wrong with the categories",
    arguments: [
      ("", "c.csv: the file is empty"),
      ("category,name,min\n", "c.csv, line 1, column max: this column is missing"),
      ("category,name,min,max,max\n", "c.csv, line 1, column max: this column stands twice: columns 4 and 5"),
      ("category,name,min,max\n", "c.csv: there is no row under the header"),
      ("category,name,min,max\nsex,f,1\n", "c.csv, line 2, column max: the row ends before this column"),
      ("category,name,min,max\nsex,f,one,2\n", "c.csv, line 2, column min: not a whole number from 0 to 1000000"),
      ("category,name,min,max\nsex,f,-1,2\n", "c.csv, line 2, column min: not a whole number from 0 to 1000000"),
      ("category,name,min,max\nsex,f,3,2\n", "c.csv, line 2, column max: the maximum 2 is less than the minimum 3"),
      ("category,name,min,max\nsex,f,1,2\nSex,F,1,2\n", "c.csv, line 3, column name: \"F\" of \"Sex\" appears more than once"),
      ("category,name,min,max\n,f,1,2\n", "c.csv, line 2, column category: nothing stands here"),
      ("category,name,min,max\nsex,\"f,1,2\n", "c.csv, line 2, column name: a quote that opens here is never closed"),
      ("category,name,min,max\nsex,\"f\"x,1,2\n", "c.csv, line 2, column name: text after the closing quote"),
      ("category,name,min,max,min_flex\nsex,f,1,2,2\n", "c.csv, line 2, column min_flex: 2 is more than the minimum 1"),
    ])
  func badCategories(text: String, line: String) {
    let problem = #expect(throws: TableFaults.self) { try SortitionFiles.features(bytes(text), file: "c.csv") }
    #expect(problem?.description == line)
  }

  @Test(
    "name file, row and column when something is wrong with the people",
    arguments: [
      ("id,sex\n1,male\n", "p.csv, line 1, column age: this column is missing"),
      ("id,sex,age\n1,male,young\n1,male,old\n", "p.csv, line 3, column id: \"1\" stands in line 2 already"),
      ("id,sex,age\n,male,young\n", "p.csv, line 2, column id: an id is missing"),
      ("id,sex,age\n1,,young\n", "p.csv, line 2, column sex: a value is missing"),
      ("id,sex,age\n1,m\u{7}ale,young\n", "p.csv, line 2, column sex: a control character"),
      ("id,sex,age\n1,mole,young\n", "p.csv, line 2, column sex: \"mole\" is not a value of this feature in the categories file"),
    ])
  func badPeople(text: String, line: String) {
    let problem = #expect(throws: TableFaults.self) { try people(text) }
    #expect(problem?.description == line)
  }

  @Test("are read with semicolons or tabs, in GB18030, and with digits of any width")
  func spreadsheets() throws {
    let expected = try SortitionFiles.features(bytes(Self.categories), file: "c.csv")
    for text in [
      Self.categories.replacing(",", with: ";"), Self.categories.replacing(",", with: "\t"), Self.categories.replacing("3", with: "３"),
      Self.categories.replacing("\n", with: "\r"), ",,,\n" + Self.categories,
    ] {
      #expect(try SortitionFiles.features(bytes(text), file: "c.csv") == expected)
    }
    let chinese = bytes("category,name,min,max\n") + [0xD0, 0xD4, 0xB1, 0xF0] + bytes(",f,1,2\n")
    #expect(try SortitionFiles.features(chinese, file: "c").first?.name == "性别")
  }

  @Test("name every fault of a file, not the first alone")
  func allFaults() {
    let faults = #expect(throws: TableFaults.self) { try people("id,sex,age\n,male,young\n1,mole,yung\n1,male,old,x\n") }
    #expect(faults?.list.faults.map { "\($0.line) \($0.column)" } == ["2 1", "3 2", "3 3", "4 4"])
  }

  @Test("refuse bytes that are no text, and zero bytes")
  func notText() {
    for byte in [0xFF, 0x00] as [UInt8] {
      let file = bytes("category,name,min,max\nsex,f") + [byte] + bytes(",1,2\n")
      #expect(throws: TableFaults.self) { try SortitionFiles.features(file, file: "c") }
    }
  }

  @Test("one value under two spellings is the first of them, where no file has told them apart")
  func twice() throws {
    let feature = Feature("sex", [Quota("F", minimum: 0, maximum: 2), Quota("f", minimum: 0, maximum: 1)])
    #expect(try SortitionFiles.people(bytes("id,sex\n1,f\n"), file: "p", features: [feature]).first?.values == [0])
    #expect(throws: TableFaults.self) { try SortitionFiles.features(bytes("category,name,min,max\nsex,F,0,2\nsex,f,0,1\n"), file: "c") }
  }

  @Test("either are read or refused in one short line, whatever is done to them", arguments: 0..<40 as Range<UInt64>)
  func fuzz(seed: UInt64) throws {
    var chance = Chance(seed)
    let features = try SortitionFiles.features(bytes(Self.categories), file: "c.csv")
    let people = bytes("id,sex,age\n1,male,young\n2,female,\"old\"\n")
    let lottery = try PublishedLottery(Lottery(madeUp(1, people: 12, size: 3)), panels: 5, seed: 1).bytes
    let special = bytes(",\"\r\n\u{FEFF}0123456789-:é") + [0, 0xFF, 0xC0]
    func check(_ read: ([UInt8]) throws -> Void, _ bytes: [UInt8]) {
      do { try read(bytes) } catch {
        #expect(error is BadInput || error is TableFaults)
        let line = "\(error)"
        #expect(!line.contains("\n") && line.unicodeScalars.count < 1_000)
      }
    }
    for _ in 0..<150 {
      for (original, read) in [
        (bytes(Self.categories), { _ = try SortitionFiles.features($0, file: "c") }),
        (people, { _ = try SortitionFiles.people($0, file: "p", features: features) }),
        (lottery, { _ = try PublishedLottery($0, file: "l") }),
      ] as [([UInt8], ([UInt8]) throws -> Void)] {
        var changed = original
        for _ in 0..<chance.next(1..<6) {
          let place = chance.next(0..<max(1, changed.count))
          switch chance.next(0..<4) {
          case 0 where !changed.isEmpty: changed.remove(at: place)
          case 1: changed.insert(special[chance.next(0..<special.count)], at: min(place, changed.count))
          case 2 where !changed.isEmpty: changed[place] = UInt8(chance.next(0..<256))
          default: changed = Array(changed.prefix(place))
          }
        }
        check(read, changed)
      }
    }
  }
}
