import Testing
import Wording

@testable import Web

@Suite("Form · what a browser sent")
struct FormTests {
  private func multipart(_ text: String, _ boundary: String = "cut") throws -> Form {
    try Form(multipart: Array(text.utf8), boundary: Boundary(boundary))
  }

  @Test("reads percent signs, plus signs and repeated fields in order")
  func urlEncoded() throws {
    let form = try Form(urlEncoded: "text=%E4%BE%9B%E6%9A%96+%2B1&who=a&who=b&empty=&bare".utf8)
    #expect(form["text"] == "供暖 +1")
    #expect(form.all("who") == ["a", "b"])
    #expect(form["empty"].isEmpty && form["bare"].isEmpty && form["never"].isEmpty)
    #expect(form.has("who") && !form.has("empty"))
  }

  @Test("shows what was sent without control characters and remembers where they stood, and refuses bytes that are no text")
  func cleaning() throws {
    let form = try Form(urlEncoded: "a=x%00%1by%0Az&c=+&d=1%0D%0A2%0B3%092%E2%80%8B&e=1&e=%C2%9B".utf8)
    #expect(form["a"] == "xy\nz")
    #expect(form["d"] == "1\n2\n3\t2\u{200B}" && form.all("e") == ["1", ""], "line ends and marks of format are what people paste")
    #expect(form.unclean == ["a", "e"])
    #expect(throws: FormUnreadable.malformed, "a file of a field nobody can name") {
      try Form(
        multipart: Array("--cut\r\nContent-Disposition: form-data; name=\"".utf8) + [0xff]
          + Array("\"; filename=\"a\"\r\n\r\n1\r\n--cut--".utf8), boundary: Boundary("cut"))
    }
    for text in ["b=100%", "b=%4", "b=%zz", "%=1", "b=%%", "b=%ff", "%ff=b", "b=%C2%B7%CE", "b=%ED%A0%80", "b=%C0%80"] {
      #expect(throws: FormUnreadable.malformed, "\(text)") { try Form(urlEncoded: text.utf8) }
    }
    #expect(form["c"] == " ")
  }

  @Test("reads numbers and lines as people type them")
  func typed() throws {
    let form = try Form(urlEncoded: "n=+12+&bad=1.5&l=+%E4%B8%80+%0A%0A++%0A%E4%BA%8C".utf8)
    let count = Field<Int>.count("n", \.planHouseholds, in: 0...1_000_000_000)
    #expect(try count.read(form.all("n")) == 12)
    #expect(throws: Fault.noCount) { try count.read(form.all("bad")) }
    let large = try Form(urlEncoded: "most=1000000000&more=1000000001&max=9223372036854775807&min=-9223372036854775808".utf8)
    #expect(try count.read(large.all("most")) == 1_000_000_000)
    for name in ["more", "max", "min"] {
      #expect(throws: Fault.noCount, "sums must not overflow") { try count.read(large.all(name)) }
    }
    #expect(try Field<[String]>.lines("l", \.planPoints).read(form.all("l")) == ["一", "二"])
  }

  @Test("reads fields and files of a multipart form, byte for byte")
  func files() throws {
    let form = try multipart(
      "--cut\r\nContent-Disposition: form-data; name=\"place\"\r\n\r\n门口\r\n"
        + "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
        + "\u{1}\r\n\r\n--cu\r\n--cut\r\nContent-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n--cut--\r\n")
    #expect(form["place"] == "门口")
    #expect(form.file("photo")?.name == "a.png")
    #expect(form.file("photo")?.bytes == Array("\u{1}\r\n\r\n--cu".utf8))
    #expect(form.file("none") == nil, "a file field left empty is no file")
  }

  private static let head = "Content-Disposition: form-data; name=\"a\""

  @Test(
    "refuses a multipart form that is cut short, or has a part without a name",
    arguments: [
      "", "text", "--cut", "--cut\r", "--cut\r\n", "--cut\r\n\(head)\r\n\r\nrest", "--cut\r\nname", "--cut\r\n\r\nvalue\r\n--cut--",
      "--cut\r\n\(head)\r\n\r\nrest\r\n--cut", "--cut\r\n\(head)\r\n\r\nrest\r\n--cutting--\r\n",
      "--cut\n\(head)\n\nrest\n--cut--\n", "--cut\r\nContent-Disposition: form-data\r\n\r\nrest\r\n--cut--",
      "--cut\r\nContent-Disposition: form-data; name=\r\n\r\nrest\r\n--cut--", "--cut\r\nContent-Type: text/plain\r\n\r\nrest\r\n--cut--",
      "--cut\r\n\(head)\(String(repeating: ";x=y", count: 3_000))\r\n\r\nrest\r\n--cut--",
    ])
  func malformed(_ text: String) { #expect(throws: FormUnreadable.malformed) { try multipart(text) } }

  @Test("reads a part without content, a preamble, blanks behind a boundary, names without quotes and in any case")
  func lenient() throws {
    #expect(try multipart("--cut\r\n\(Self.head)\r\n\r\n\r\n--cut--").all("a") == [""])
    #expect(try multipart("hello\r\n--cut \t\r\n\(Self.head)\r\n\r\n1\r\n--cut--\r\nbye")["a"] == "1")
    #expect(try multipart("--cut\r\ncontent-DISPOSITION:form-data;name=a;x\r\n\r\n1\r\n--cut--")["a"] == "1")
    #expect(try multipart("--cut--").fields.isEmpty)
    #expect(try multipart("x--cut\r\n\(Self.head)\r\n\r\n1\r\n--cut--").fields.isEmpty, "a boundary begins its line")
    let empty = try multipart("--cut\r\n\(Self.head); filename=\"list.csv\"\r\n\r\n\r\n--cut--")
    #expect(empty.file("a")?.bytes == [], "a file without a byte was chosen, and is not passed over")
  }

  @Test("of a form that is too large the whole texts of its beginning are read, and which file it ends in")
  func beginning() throws {
    func read(_ text: String) throws -> Form { try Form(beginning: Array(text.utf8), boundary: Boundary("cut")) }
    let text = "--cut\r\n\(Self.head)\r\n\r\n灯不亮\r\n"
    let file = "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\n\u{1}"
    let cut = try read(text + file)
    #expect(cut.isCut && cut["a"] == "灯不亮" && cut.files.isEmpty && cut.cutFile == "photo")
    let two = try read(text + file + "\r\n" + text + file)
    #expect(two.all("a") == ["灯不亮", "灯不亮"] && two.files.isEmpty, "a file that is whole is chosen again like the other")
    for end in ["--cut\r\n\(Self.head)\r\n\r\n灯", "--cut\r\n\(Self.head)", "--cut\r\n", "--cut", "--cut--"] {
      let cut = try read(text + end)
      #expect(cut.isCut && cut.all("a") == ["灯不亮"] && cut.cutFile.isEmpty, "half a text is none: \(end)")
    }
    #expect(try read(text).fields.isEmpty, "nor is one whose end nobody saw")
    #expect(throws: FormUnreadable.malformed) { try read("text") }
    #expect(throws: FormUnreadable.malformed) {
      try Form(beginning: Array("--cut\r\n\(Self.head)\r\n\r\n".utf8) + [0xff] + Array("\r\n--cut".utf8), boundary: Boundary("cut"))
    }
    #expect(try !multipart(text + "--cut--").isCut)
  }

  @Test("takes a boundary of 1 to 70 of RFC 2046's letters and no other (5.1.1)")
  func boundaries() throws {
    for fine in ["x", "----WebKitFormBoundaryAZaz09", "a b", "'()+_,-./:=?", String(repeating: "-", count: 70)] {
      #expect(try multipart("--\(fine)\r\n\(Self.head)\r\n\r\n1\r\n--\(fine)--", fine)["a"] == "1")
    }
    for wrong in ["", "a ", "界", "a\"b", "a;b", "a\r\nb", String(repeating: "-", count: 71), String(repeating: "-", count: 30_000)] {
      #expect(throws: FormUnreadable.malformed, "\(wrong.prefix(80))") { try Boundary(wrong) }
    }
  }

  @Test("a form of more fields than a village has voters is refused, however it is written")
  func fields() throws {
    let most = Form.most
    #expect(try Form(urlEncoded: String(repeating: "a=&", count: most).utf8).all("a").count == most)
    #expect(throws: FormUnreadable.tooMany) { try Form(urlEncoded: String(repeating: "a=&", count: most + 1).utf8) }
    let part = "--cut\r\n\(Self.head)\r\n\r\n\r\n"
    #expect(try multipart(String(repeating: part, count: most) + "--cut--").all("a").count == most)
    #expect(throws: FormUnreadable.tooMany) { try multipart(String(repeating: part, count: most + 1) + "--cut--") }
  }

  @Test("reads one value of an address without the others")
  func query() {
    #expect(Form.first("q", in: "a=1&q=%E8%B7%AF+1&q=2".utf8) == "路 1")
    #expect(Form.first("q", in: "q&x=1".utf8).isEmpty && Form.first("q", in: "".utf8).isEmpty && Form.first("", in: "&&=".utf8).isEmpty)
  }

  @Test("reads a content type as RFC 9110 writes it, and knows of two boundaries neither")
  func contentTypes() {
    #expect(ContentType("multipart/form-data; boundary=abc").parameter("boundary") == "abc")
    #expect(ContentType("Multipart/Form-Data;charset=utf-8; Boundary=\"a b=;c\" ; x=1").parameter("boundary") == "a b=;c")
    #expect(ContentType("Multipart/Form-Data; boundary=x").name == "multipart/form-data")
    for (header, isRead) in [
      ("a/b", true), ("a/b; charset=UTF-8", true), ("a/b; charset=GBK", false), ("a/b; charset=utf-8; charset=GBK", false),
    ] {
      #expect(ContentType(header).isUTF8 == isRead, "\(header)")
    }
    for none in ["", ";", ";;=", "multipart/form-data", "multipart/form-data; boundary", "a/b; boundary=x; boundary=y", "a/b; boundary=\""]
    {
      #expect(ContentType(none).parameter("boundary").isEmpty, "\(none)")
    }
  }
}
