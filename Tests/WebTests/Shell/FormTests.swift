import Testing

@testable import Web

@Suite("Form · what a browser sent")
struct FormTests {
  private func multipart(_ text: String) -> Form? { Form(multipart: Array(text.utf8), boundary: "cut") }

  @Test("reads percent signs, plus signs and repeated fields in order")
  func urlEncoded() {
    let form = Form(urlEncoded: "text=%E4%BE%9B%E6%9A%96+%2B1&who=a&who=b&empty=&bare".utf8)
    #expect(form["text"] == "供暖 +1")
    #expect(form.all("who") == ["a", "b"])
    #expect(form["empty"].isEmpty && form["bare"].isEmpty && form["never"].isEmpty)
    #expect(form.has("who") && !form.has("empty"))
  }

  @Test("drops control characters and survives bytes that are no text")
  func cleaning() {
    let form = Form(urlEncoded: "a=x%00%1by%0Az&b=%ff&c=%4".utf8)
    #expect(form["a"] == "xy\nz")
    #expect(form["b"] == "\u{FFFD}")
    #expect(form["c"].isEmpty)
  }

  @Test("reads numbers and lines as people type them")
  func typed() {
    let form = Form(urlEncoded: "n=+12+&bad=1.5&l=+%E4%B8%80+%0A%0A++%0A%E4%BA%8C".utf8)
    #expect(form.int("n") == 12)
    #expect(form.int("bad") == nil)
    let large = Form(urlEncoded: "most=1000000000&more=1000000001&max=9223372036854775807&min=-9223372036854775808".utf8)
    #expect(large.int("most") == 1_000_000_000 && ["more", "max", "min"].allSatisfy { large.int($0) == nil }, "sums must not overflow")
    #expect(form.lines("l") == ["一", "二"])
  }

  @Test("reads fields and files of a multipart form, byte for byte")
  func files() {
    let form = multipart(
      "--cut\r\nContent-Disposition: form-data; name=\"place\"\r\n\r\n门口\r\n"
        + "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
        + "\u{1}\r\n\r\n--cu\r\n--cut\r\nContent-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n--cut--\r\n")
    #expect(form?["place"] == "门口")
    #expect(form?.file("photo")?.name == "a.png")
    #expect(form?.file("photo")?.bytes == Array("\u{1}\r\n\r\n--cu".utf8))
    #expect(form?.file("none") == nil, "a file field left empty is no file")
  }

  @Test(
    "refuses a multipart form that is cut short",
    arguments: ["", "text", "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nrest", "--cut\r\nname"])
  func malformed(_ text: String) {
    #expect(multipart(text) == nil)
  }
}
