import FoundationEssentials
import HTML
import HTTPTypes
import HTTPTypes
import PolicyFiles
import Testing
import Wording

@testable import Web

@Suite("使用手册 · chapters from Markdown, and where their links lead")
struct ManualTests {
  private static let folder = ResourceFolder.path(target: "Web") + "/manual"

  /// A chapter of this text, beside one called `ledger`.
  private func chapter(_ text: String, _ language: Language = .zhHans) throws(ManualProblem) -> String {
    let manual = try Manual(["index": text, "ledger": "# 台账\n\n## 并案"])
    return manual["index", language].map { String(decoding: $0.body.bytes, as: UTF8.self) } ?? ""
  }

  /// What is said of a text that is refused.
  private func problem(_ text: String) -> String {
    do { return "taken: \(try chapter(text))" } catch { return error.description }
  }

  @Test("headings, lists, bold and code become markup")
  func marks() throws {
    #expect(try chapter("# 一\n## 二\n### 三") == "<h1 id=\"一\">一</h1><h2 id=\"二\">二</h2><h3 id=\"三\">三</h3>")
    #expect(try chapter("# 一\n- 甲\n- **乙**").hasSuffix("</h1><ul><li>甲</li><li><strong>乙</strong></li></ul>"))
    #expect(try chapter("# 一\n运行`yishi`，*快*。").hasSuffix("<p>运行<code>yishi</code>，<em>快</em>。</p>"))
    #expect(try chapter("# 一\n- 甲\n\n- 乙").hasSuffix("<ul><li><p>甲</p></li><li><p>乙</p></li></ul>"))
    #expect(try chapter("# 一\n```\nyishi verify <x>\n```").hasSuffix("<pre><code>yishi verify &lt;x&gt;\n</code></pre>"))
    #expect(try chapter("# 一\n甲\\\n乙").hasSuffix("<p>甲<br>乙</p>"))
  }

  @Test("numbered steps are an ordered list, with their own bullets inside")
  func steps() throws {
    #expect(try chapter("# 一\n1. 先\n2. 后").hasSuffix("<ol><li>先</li><li>后</li></ol>"))
    #expect(try chapter("# 一\n3. 先\n4. 后").hasSuffix("<ol start=\"3\"><li>先</li><li>后</li></ol>"))
    #expect(try chapter("# 一\n1. 先\n   - 甲\n2. 后").hasSuffix("<ol><li>先<ul><li>甲</li></ul></li><li>后</li></ol>"))
    #expect(try chapter("# 一\n共100. 元").hasSuffix("<p>共100. 元</p>"), "a number in a sentence is none")
  }

  @Test("a table's cells stand under the heading of their column on a phone too")
  func tables() throws {
    #expect(
      try chapter("# 一\n| 步骤 | `谁` |\n| --- | --- |\n| **定** | 书记 |").hasSuffix(
        """
        <table class="cards"><thead><tr><th scope="col">步骤</th><th scope="col"><code>谁</code></th></tr></thead>\
        <tbody><tr><td data-label="步骤"><strong>定</strong></td><td data-label="谁">书记</td></tr></tbody></table>
        """))
  }

  @Test("signs of markup in the text stay text")
  func escaping() throws {
    #expect(try chapter("# a & \"b\"").contains(">a &amp; &quot;b&quot;</h1>"))
    #expect(try chapter("# 一\n\\<b> `<u>` &lt;i&gt;").hasSuffix("<p>&lt;b&gt; <code>&lt;u&gt;</code> &lt;i&gt;</p>"))
    #expect(try chapter("# 一\n\n| <c\\> |\n| --- |\n| 甲 |").contains("data-label=\"&lt;c&gt;\""))
    for mark in ["**", "`", "[", "[a", "[a](", "a*b"] { #expect(try chapter("# 一\n\(mark)").hasSuffix("<p>\(mark)</p>")) }
  }

  @Test("every heading has an id of its own")
  func anchors() throws {
    let html = try chapter("# 采纳、落实\n## 会前\n## 会上：1 次\n## 会前\n## main\n## Main\n## ？？")
    let ids = html.matches(of: /id="([^"]*)"/).map { String($0.1) }
    #expect(ids == ["采纳-落实", "会前", "会上-1-次", "会前-2", "part-main", "part-main-2", "part-"])
  }

  @Test("links lead to chapters in the reader's language, to headings, and out by https")
  func links() throws {
    #expect(try chapter("# 一\n[台账](ledger.md)").contains("<a href=\"/help/ledger\">台账</a>"))
    #expect(try chapter("# 一\n[台账](ledger.md)", .en).contains("<a href=\"/en/help/ledger\">"))
    #expect(try chapter("# 一\n[首页](index.md)", .ko).contains("<a href=\"/ko/help\">"))
    #expect(try chapter("# 一\n[并案](ledger.md#并案)").contains("<a href=\"/help/ledger#并案\">"))
    #expect(try chapter("# 一\n## 二\n[上](#二)", .ko).contains("<a href=\"#二\">上</a>"))
    #expect(try chapter("# 一\n[政府](https://www.gov.cn/)").contains("<a href=\"https://www.gov.cn/\">"))
  }

  @Test(
    "what leads nowhere or is not understood is refused with its line",
    arguments: [
      ("# 一\n\n[a](legder.md)", 3, "there is no chapter legder.md"), ("# 一\n[a](ledger.md#不在)", 2, "no heading of ledger.md is called 不在"),
      ("# 一\n[a](#不在)", 2, "no heading of index.md is called 不在"), ("# 一\n[a](javascript:alert)", 2, "javascript:alert is no chapter"),
      ("# 一\n[a](//elsewhere)", 2, "//elsewhere is no chapter"), ("# 一\n[a]()", 2, " is no chapter"),
      ("# 一\n<b>粗</b>", 2, "markup is not taken"), ("# 一\n\n<script>\n</script>", 3, "markup is not taken"),
      ("# 一\n![a](b.png)", 2, "a manual has no image"), ("# 一\n> 引", 2, "a manual has no block_quote"),
      ("# 一\n甲\n乙", 2, "the paragraph goes on in the next line"), ("# 一\n- 甲\n乙", 2, "the paragraph goes on in the next line"),
      ("# 一\n### 三", 2, "the heading skips a level"), ("# 一\n## 二\n# 三", 3, "a chapter has one title"),
      ("# 一\n## 二\n### 三\n#### 四", 4, "headings have three levels"), ("# 一\n- ## 二", 2, "a heading stands alone"),
      ("甲", 1, "a chapter begins with its title"), ("", 1, "a chapter begins with its title"),
      ("## 二", 1, "a chapter begins with its title"),
      ("# ", 1, "a chapter begins with its title"),
    ])
  func refused(text: String, line: Int, what: String) {
    #expect(problem(text).hasPrefix("manual/index.md, line \(line): "))
    #expect(problem(text).contains(what), "\(problem(text))")
  }

  @Test("a manual has a first chapter")
  func first() {
    #expect(throws: ManualProblem(chapter: "index", line: 1, what: "the chapter is missing")) { try Manual(["ledger": "# 台账"]) }
  }

  @Test("every chapter of ours is shown, its steps numbered as they are written, and no mark left over", arguments: Language.allCases)
  func chapters(language: Language) async throws {
    let manual = try Manual(folder: Self.folder)
    #expect(manual.chapters.count == 11)
    try await Website.open { site in
      for name in manual.chapters {
        let text = try String(contentsOfFile: "\(Self.folder)/\(name).md", encoding: .utf8)
        let page = try await site.get("\(language.prefix)/help/\(name)")
        let body = try #require(page.text.firstMatch(of: /<article class="manual" lang="zh-Hans">(.*)<\/article>/.dotMatchesNewlines()))
        let html = String(body.1)
        #expect(page.status == .ok && page.text.matches(of: /<h1/).count == 1)
        let lists = text.split(separator: "\n").count { $0.hasPrefix("1. ") }
        #expect(html.matches(of: /<ol>/).count == lists && html.matches(of: /<\/ol>/).count == lists)
        let items = text.split(separator: "\n").count { $0.prefixMatch(of: #/(\d+\.|-) /#) != nil }
        #expect(html.matches(of: /<li>/).count == items, "\(name)")
        let words = String(html.replacing(/<[^>]*>/, with: ""))
        #expect(words.firstMatch(of: /[#*`|<>\[\]]|&lt;|^\d+\. |\.md/) == nil, "\(name) shows a mark: \(words)")
        for link in html.matches(of: /href="([^"#]*)(#[^"]*)?"/) where !link.1.hasPrefix("https://") && !link.1.isEmpty {
          let target = try await site.get(String(link.1))
          #expect(link.1.hasPrefix(language.prefix + "/help") && target.status == .ok, "\(name) leads to \(link.1)")
        }
      }
      #expect(try await site.get("/help").text.contains("<h1 id=\"使用帮助\">"))
      #expect(try await site.get("/help/nothing").status == .notFound)
    }
  }
}
