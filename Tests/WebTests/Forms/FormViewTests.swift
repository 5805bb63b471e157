import HTML
import Testing

@testable import Web

@Suite("Fields · what was typed is kept, and is never markup")
struct FieldsTests {
  private static let evil = "\"><script>alert('x')</script>&"
  private static let safe = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"

  private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test("every kind of field escapes label, value and hint")
  func escaping() {
    let evil = Self.evil
    let fields = [
      Fields.text("n", evil, value: evil, hint: evil), Fields.area("n", evil, value: evil, hint: evil),
      Fields.select("n", evil, [(evil, evil)], value: evil, hint: evil), Fields.radios("n", evil, [(evil, evil)]),
      Fields.tick("n", evil, value: evil), Fields.file("n", evil, accept: "image/png", hint: evil),
      Fields.summary(Problem(sentence: evil, citation: evil)),
    ]
    for field in fields.map(text) {
      #expect(!field.contains("<script"))
      #expect(field.contains(Self.safe))
    }
  }

  @Test("label, hint and field know one another")
  func naming() {
    let field = text(Fields.text("place", "地点", value: "4号楼", hint: "写到楼栋", required: true))
    #expect(field.contains("<label for=\"f-place\">地点"))
    #expect(field.contains("id=\"f-place\" name=\"place\""))
    #expect(field.contains("aria-describedby=\"h-place\"") && field.contains("id=\"h-place\">写到楼栋"))
    #expect(field.contains("aria-required=\"true\""))
    #expect(!text(Fields.text("place", "地点")).contains("aria-describedby"))
  }

  @Test("the choice made before stays made")
  func choices() {
    let options = [(value: "a", title: "甲"), (value: "b", title: "乙")]
    #expect(text(Fields.select("n", "选", options, value: "b")).contains("<option value=\"b\" selected>乙"))
    #expect(text(Fields.radios("n", "选", options, value: "b")).contains("value=\"b\" checked"))
    #expect(text(Fields.tick("n", "选", on: true)).contains(" checked"))
  }

  @Test("a refusal above the form is read out at once, with its clause")
  func summary() {
    let summary = text(Fields.summary(Problem(sentence: "内容不能空着。", citation: "依据：三（五）")))
    #expect(summary.contains("role=\"alert\"") && summary.contains("依据：三（五）"))
    #expect(text(Fields.summary(nil)).isEmpty)
  }
}
