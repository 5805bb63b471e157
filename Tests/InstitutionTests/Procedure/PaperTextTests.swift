import Deliberation
import Testing
import Wording

@Suite("文书的写法 · a paper is a value, and its text in the record says what each line is (2.2a, 3.6f)")
struct PaperTextTests {
  private static let blocks: [PaperText.Block] = [
    .heading("一、协商内容"), .paragraph("3号楼供暖不热怎么办"), .struck("原来的决定"), .signature("幸福里社区议事协商委员会"),
  ]

  @Test("what was published is read as the blocks it was written from")
  func read() {
    let paper = PaperText(title: "公告", blocks: Self.blocks)
    #expect(paper.body == "# 一、协商内容\n3号楼供暖不热怎么办\n~ 原来的决定\n> 幸福里社区议事协商委员会")
    #expect(PaperText.Block.read(paper.body) == Self.blocks)
  }

  @Test("what is struck stays on one line, so that no part of it looks valid; other texts keep their lines (3.6f)")
  func lines() {
    let paper = PaperText(title: "", blocks: [.struck("罚款\n二百元"), .item(1, "是否更换"), .point("同意"), .paragraph("第一行\n第二行")])
    #expect(paper.body == "~ 罚款 二百元\n1.是否更换\n·同意\n第一行\n第二行")
    #expect(PaperText.Block.read(paper.body).dropFirst(3) == ["第一行", "第二行"])
  }

  @Test("an order is told with its day and what became of it (3.6f)", arguments: [nil, Day(iso: "2026-11-20")])
  func order(_ done: Day?) throws {
    let (ordered, due) = (try #require(Day(iso: "2026-11-16")), try #require(Day(iso: "2026-11-30")))
    let order = OrderFacts(organ: "永安街道办事处", orderedOn: ordered, kind: .withdrawn, article: "行政处罚法第九条", dueDay: due, doneOn: done)
    let end = done == nil ? "应于2026年11月30日前撤销" : "已于2026年11月20日撤销"
    #expect(ChinesePapers.sentence(of: order) == "永安街道办事处2026年11月16日责令撤销（依据：行政处罚法第九条），\(end)。")
  }
}
