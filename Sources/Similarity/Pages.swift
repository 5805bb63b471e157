/// A long row of values in pages of a fixed size: it grows without copying what is there, and so without holding it twice.
struct Pages<Element: Sendable>: Sendable {
  /// Values on one page.
  static var size: Int { 4_096 }

  private var pages: [[Element]] = []
  /// Values held.
  private(set) var count = 0

  /// Bytes held.
  var footprint: Int { pages.reduce(0) { $0 + $1.capacity * MemoryLayout<Element>.stride + 32 } }

  mutating func append(_ element: Element) {
    if count % Pages.size == 0 { turn() }
    pages[pages.count - 1].append(element)
    count += 1
  }

  /// Begins a new page; the first may stay small.
  private mutating func turn() {
    var page: [Element] = []
    if !pages.isEmpty { page.reserveCapacity(Pages.size) }
    pages.append(page)
  }

  /// Makes room for `length` values on one page, at most a page; gives the place of the first. `filler` takes what is left
  /// of a page that is too full.
  mutating func open(_ length: Int, filler: Element) -> Int {
    let rest = (Pages.size - count % Pages.size) % Pages.size
    if rest < length { for _ in 0..<rest { append(filler) } }
    let start = count
    for _ in 0..<length { append(filler) }
    return start
  }

  subscript(place: Int) -> Element {
    get { pages[place / Pages.size][place % Pages.size] }
    set { pages[place / Pages.size][place % Pages.size] = newValue }
  }
}
