import Deliberation
import HTML
import Testing
import Wording

@testable import Institution
@testable import Web

@Suite("协商之路 · the road of a matter")
struct RoadTests {
  private let words: Words
  private let stops: [Road.Stop]

  init() throws {
    words = try WordsTests.words(.zhHans)
    let first = known(Day(iso: "2026-11-02"))
    stops = Station.allCases.enumerated().map { index, station in
      Road.Stop(
        station: station, day: index < 3 ? first.adding(index) : nil, isDone: index < 3, isHere: index == 3,
        daysLate: index == 2 ? 4 : 0)
    }
  }

  private func html(isShort: Bool) -> String { String(decoding: Road.html(stops, words, isShort: isShort).bytes, as: UTF8.self) }

  @Test("names every station in order, with the day it was passed or a dash")
  func stations() {
    let road = html(isShort: false)
    let names = Station.allCases.map { words.station($0) }
    #expect(names.count == 8 && Set(names).count == 8)
    for name in names { #expect(road.contains("<b>\(name)</b>")) }
    #expect(road.contains("<b>意见</b><span>11月2日</span>") && road.contains("<b>归档</b><span>—</span>"))
  }

  @Test("says where it stands to those who do not see it")
  func here() {
    let road = html(isShort: false)
    #expect(road.components(of: "aria-current=\"step\"") == 1)
    #expect(road.contains("<li class=\"here near\" aria-current=\"step\"><b>公告</b>"))
  }

  @Test("says in words what was late, not by colour alone")
  func late() {
    #expect(html(isShort: false).contains("<li class=\"done late\"><b>方案</b><span>11月4日</span><em>超期4天</em>"))
  }

  @Test("on a card marks the station it stands at and the next one for narrow screens")
  func short() {
    let road = html(isShort: true)
    #expect(road.contains("class=\"road short\"") && road.components(of: " near\"") == 2)
  }

  @Test("a matter without a step done stands at its topic, one sealed has passed every station")
  func ends() {
    func matter(_ stage: Stage) -> Matter {
      Matter(
        id: ID(rawValue: 1), area: Website.area, number: SerialNumber(year: 2026, sequence: 1), title: "供暖", question: "怎么办",
        entryCode: "e", entryTitle: "供暖", reservedBy: nil, stage: stage, rulesDay: Day(number: 20_000))
    }
    let fresh = Road.stops(of: matter(.proposed), events: [], firstOpinion: Day(number: 20_000))
    #expect(fresh.filter(\.isDone).map(\.station) == [.opinion])
    #expect(fresh.first(where: \.isHere)?.station == .topic)
    let sealed = Road.stops(of: matter(.sealed), events: [], firstOpinion: nil)
    #expect(sealed.allSatisfy(\.isDone) && !sealed.contains(where: \.isHere))
  }
}

extension String {
  /// How often a piece stands in the text.
  fileprivate func components(of piece: String) -> Int { split(separator: piece, omittingEmptySubsequences: false).count - 1 }
}
