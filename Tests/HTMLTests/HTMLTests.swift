import HTML
import Testing

@Suite("HTML · markup as a literal that escapes every value")
struct HTMLTests {
  private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test("values are escaped in text and in attributes; pieces are spliced")
  func escaping() {
    let name = "<script>alert('x')</script> & \"quoted\""
    let safe = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;"
    let cell: HTML = "<td title=\"\(name)\">\(name)</td>"
    #expect(text(cell) == "<td title=\"\(safe)\">\(safe)</td>")
    #expect(text("<tr>\(cell)\(7)</tr>") == "<tr>\(text(cell))7</tr>")
  }

  @Test("the largest and smallest numbers, and texts of nothing or of signs alone, are written as they are")
  func extremes() {
    #expect(text("\(Int.max) \(Int.min) \(-1) \(10)") == "9223372036854775807 -9223372036854775808 -1 10")
    #expect(text("\("")") == "" && text("\("<<>>")") == "&lt;&lt;&gt;&gt;" && text("\("a<")") == "a&lt;" && text("\("\0号")") == "\0号")
  }

  @Test("rows, conditions and absent pieces read as they are written")
  func pieces() {
    let rows = ["一", "<b>"]
    #expect(text("<ul>\(rows, { "<li>\($0)</li>" })</ul>") == "<ul><li>一</li><li>&lt;b&gt;</li></ul>")
    #expect(text("\(if: true, "<i></i>")\(if: false, "<b></b>")") == "<i></i>")
    let nothing: HTML? = nil
    #expect(text("a\(nothing)b") == "ab")
    #expect(text(["<a></a>", "<b></b>"].joined()) == "<a></a><b></b>")
  }

  @Test("writes attributes as attributes: quoted, escaped, or not at all")
  func attributes() {
    func row(_ isLate: Bool, lang: String?) -> HTML {
      "<li\(class: "late", if: isLate)\(attribute: "lang", lang)\(flag: "hidden", if: isLate)\(current: isLate)>"
    }
    #expect(
      row(true, lang: "a\"><b>").bytes == HTML("<li class=\"late\" lang=\"a&quot;&gt;&lt;b&gt;\" hidden aria-current=\"page\">").bytes)
    #expect(row(false, lang: nil).bytes == HTML("<li>").bytes)
    func note(_ isLate: Bool) -> HTML { "<p class=\"note\(also: "late", if: isLate)\">" }
    #expect(note(true).bytes == HTML("<p class=\"note late\">").bytes)
    #expect(note(false).bytes == HTML("<p class=\"note\">").bytes)
  }
}
