import Deliberation
import Storage
import Testing

@testable import Web

@Suite("实时 · open pages learn that their community changed")
struct LiveHubTests {
  private static let home = AreaCode("220104001003") ?? .jilin
  private static let elsewhere = AreaCode("220182101201") ?? .jilin

  /// The next revision on a line; signs of life are passed over.
  private static func next(_ line: inout AsyncStream<LiveHub.Signal>.Iterator) async -> Int64? {
    while let signal = await line.next() { if case .revision(let number) = signal { return number } }
    return nil
  }

  @Test("the present revision first, then each other one; not the same again, not another community's")
  func told() async throws {
    let hub = LiveHub()
    var line = try hub.listen(to: Self.home, from: 3).makeAsyncIterator()
    #expect(await Self.next(&line) == 3)
    hub.tell([Self.home: 3])
    #expect(await Self.next(&line) == 3, "the first look finds what the page may have missed")
    hub.tell([Self.home: 3, Self.elsewhere: 8])
    hub.tell([Self.home: 4, Self.elsewhere: 8])
    #expect(await Self.next(&line) == 4)
    #expect(hub.areas == [Self.home])
  }

  @Test("who is slow gets the newest alone")
  func slow() async throws {
    let hub = LiveHub()
    var line = try hub.listen(to: Self.home, from: 1).makeAsyncIterator()
    for revision in 2...50 { hub.tell([Self.home: Int64(revision)]) }
    #expect(await Self.next(&line) == 50)
  }

  @Test("no more than there are places; who leaves makes room")
  func places() async throws {
    let hub = LiveHub(places: 1)
    do {
      let held = try hub.listen(to: Self.home, from: 1)
      #expect(throws: StorageError.busy) { try hub.listen(to: Self.home, from: 1) }
      withExtendedLifetime(held) {}
    }
    #expect(hub.areas.isEmpty)
    _ = try hub.listen(to: Self.elsewhere, from: 1)
  }

  @Test("a server that stops ends every line and takes nobody more")
  func closed() async throws {
    let hub = LiveHub()
    var line = try hub.listen(to: Self.home, from: 1).makeAsyncIterator()
    _ = await Self.next(&line)
    hub.close()
    #expect(await Self.next(&line) == nil)
    #expect(throws: StorageError.busy) { try hub.listen(to: Self.home, from: 1) }
  }
}
