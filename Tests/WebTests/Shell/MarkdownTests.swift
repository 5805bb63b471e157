import HTML
import Testing

@testable import Web

@Suite("Markdown · the manual's few marks")
struct MarkdownTests {
  private func html(_ text: String) -> String { String(decoding: Markdown.html(text).bytes, as: UTF8.self) }

  @Test("headings, lists, tables, bold, code and links become markup")
  func marks() {
    #expect(html("# 一\n## 二\n### 三") == "<h1>一</h1><h2>二</h2><h3>三</h3>")
    #expect(html("- 甲\n- **乙**") == "<ul><li>甲</li><li><strong>乙</strong></li></ul>")
    #expect(html("1. 先\n2. 后") == "<ul><li>先</li><li>后</li></ul>")
    #expect(html("运行`yishi`，见[台账](ledger.md)。") == "<p>运行<code>yishi</code>，见<a href=\"/help/ledger\">台账</a>。</p>")
    #expect(html("| 一 |\n|---|\n| 二 |").hasPrefix("<table class=\"cards\"><tbody><tr><td> 一 </td></tr><tr><td> 二"))
  }

  @Test("markup in the text stays text")
  func escaping() {
    #expect(html("# <b>") == "<h1>&lt;b&gt;</h1>")
    #expect(!html("- <script>\n**<i>**\n`<u>`").contains("<script>"))
  }

  @Test("marks that are never closed end with the line", arguments: ["**", "`", "[", "[a", "[a](", "a*b", "- "])
  func unclosed(_ text: String) {
    #expect(!html(text + "\n\n后").isEmpty)
  }
}
