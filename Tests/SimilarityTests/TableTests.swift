import Testing

@testable import Similarity

@Suite("倒排 · postings and shelf")
struct TableTests {
  @Test("postings give back what was posted, whatever the gaps", arguments: [1, 2, 3, 10, 1_000, 5_000])
  func postings(_ count: Int) {
    var chance = Chance(seed: UInt64(count))
    var table = TermTable()
    var posted: [[Int]] = [[], [], []]
    var slot = 0
    for _ in 0..<count {
      slot += 1 + chance.below(chance.below(20) == 0 ? 100_000 : 3)
      let which = chance.below(3)
      let number = table.take(Term(.character, UInt64(which)))
      table.post(UInt32(slot), under: number)
      posted[which].append(slot)
    }
    for (which, slots) in posted.enumerated() {
      var found: [Int] = []
      if let number = table.number(of: Term(.character, UInt64(which))) { table.forEach(under: number) { found.append($0) } }
      #expect(found == slots)
    }
  }

  @Test("a term's number does not change as the table grows")
  func numbers() {
    var table = TermTable()
    let given = (0..<20_000).map { table.take(Term(.gram, UInt64($0))) }
    #expect(given == Array(0..<20_000))
    for payload in 0..<20_000 { #expect(table.number(of: Term(.gram, UInt64(payload))) == payload) }
    #expect(table.number(of: Term(.gram, 20_000)) == nil)
  }

  @Test("the shelf gives back numbers, names and areas")
  func shelf() throws {
    var shelf = TextShelf()
    var chance = Chance(seed: 3)
    var kept: [(String, [Int])] = []
    for item in 0..<500 {
      let numbers = Set((0..<chance.below(80)).map { _ in chance.below(1_000_000) }).sorted()
      let name = "意见-\(item)"
      let slot = shelf.add(name, UInt64(item % 7), numbers)
      #expect(slot == item)
      kept.append((name, numbers))
    }
    for (slot, (name, numbers)) in kept.enumerated() {
      #expect(shelf.slot(of: name) == slot && shelf.name(of: slot) == name && shelf.numbers(of: slot) == numbers)
    }
    shelf.remove(7)
    #expect(shelf.slot(of: "意见-7") == nil && shelf.live == 499)
    #expect(shelf.slots(in: 0..<1, atMost: 500)?.contains(7) == false)
    #expect(shelf.slots(in: 0..<7, atMost: 100) == nil)
  }
}
