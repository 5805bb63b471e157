import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Logging
import NIOCore
import NIOEmbedded
import Testing
import Wording

@testable import Web

@Suite("Forms · what was typed is kept, what is wrong stands at its field, and nothing typed is markup")
struct FormViewTests {
  private static let evil = "\"><script>alert('x')</script>&"
  private static let place = Field<String>.line("place", { _ in "地点" }).hint { _ in "写到楼栋" }
  private static let text = Field<String>.passage("text") { _ in "内容" }
  private static let day = Field<Day>.day("day") { _ in "日期" }
  private static let kind = Field<FormKind>.choice("form", { _ in "形式" }, as: .radios)

  private func visit(_ site: Website, _ method: HTTPRequest.Method, _ path: String, _ body: String = "") throws -> Visit {
    var context = YishiContext(
      source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
    context.path = path
    context.form = try Form(urlEncoded: body.utf8)
    let head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
    return Visit(site.web, Request(head: head, body: RequestBody(buffer: ByteBuffer())), context)
  }

  private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test("label, hint and field know one another, and values are escaped")
  func shown() async throws {
    try await Website.open { site in
      let form = FormView(try visit(site, .get, "/verify"), Route.verify(), nil)
      let whole = text(form.html(form(Self.place, Self.evil) + form(Self.kind, of: [(.hearing, Self.evil)], .hearing), button: Self.evil))
      #expect(!whole.contains("<script") && whole.contains("&quot;&gt;&lt;script&gt;"))
      #expect(whole.contains("<label for=\"f-place\">地点") && whole.contains("id=\"f-place\" name=\"place\""))
      #expect(whole.contains("aria-describedby=\"f-place-hint\" aria-required=\"true\"") && whole.contains("id=\"f-place-hint\">写到楼栋"))
      #expect(whole.contains("value=\"hearing\" checked") && !whole.contains("data-draft"), "no text to lose")
    }
  }

  @Test("everything wrong is told at once, above the form with links and beside each field; what was typed stays")
  func refused() async throws {
    try await Website.open { site in
      let visit = try visit(site, .post, "/verify", "place=%E2%80%8B&day=mañana&text=%3Cb%3E")
      do {
        _ = try visit.read { form -> String in
          let (place, day, text, kind) = (form(Self.place), form(Self.day), form(Self.text), form(Self.kind))
          return "\(try place.value) \(try day.value) \(try text.value) \(try kind.value)"
        }
        Issue.record("it was read")
      } catch let problem as Problem {
        #expect(problem.troubles.map(\.field) == ["place", "day", "form"])
        let form = FormView(visit, Route.verify(), problem)
        let whole = text(
          form.html(form(Self.place) + form(Self.day) + form(Self.text) + form(Self.kind, of: [(.hearing, "听证")]), button: "好"))
        for field in ["place", "day", "form"] {
          #expect(
            whole.contains("class=\"fault\" id=\"f-\(field)-fault\"")
              && text(problem.summary([], visit.words)).contains("href=\"#f-\(field)\""))
        }
        #expect(whole.contains("type=\"text\" value=\"mañana\"") && whole.contains("aria-invalid=\"true\""))
        #expect(whole.contains(">&lt;b&gt;</textarea>") && !whole.contains("f-text-fault") && !whole.contains("checked"))
      }
    }
  }

  @Test("of several forms of a page the one that was sent comes back filled; ids stay its own")
  func several() async throws {
    try await Website.open { site in
      let visit = try visit(site, .post, "/verify", "point=b&place=%E4%BA%8C")
      let forms = ["a", "b"].map { FormView(visit, Route.verify(), Problem(sentence: "x"), hidden: [("point", $0)]) }
      let pages = forms.map { text($0.html($0(Self.place, "一"), button: "好")) }
      #expect(forms.map(\.isSent) == [false, true])
      #expect(pages[0].contains("id=\"f1-place\"") && pages[0].contains("value=\"一\""))
      #expect(pages[1].contains("id=\"f-place\"") && pages[1].contains("value=\"二\""))
    }
  }

  @Test("a refusal of a command stands beside the field it is about")
  func refusal() async throws {
    try await Website.open { site in
      let visit = try visit(site, .post, "/verify", "late=")
      _ = try visit.read { form in try form(CommonFields.late).value }
      let problem = known(Problem(Refusal(.lateReasonMissing), visit))
      #expect(problem.troubles.map(\.field) == ["late"] && !problem.citation.isEmpty)
      #expect(known(Problem(Refusal(.wrongStage), visit)).troubles.isEmpty)
    }
  }

  @Test("one field left to the command takes the refusal that was expected of it; another one stands beside its own field")
  func left() async throws {
    try await Website.open { site in
      let seats = Field<[ID<Official>]>.some("seat") { _ in "席位" }.neededBy(.committeeAbsent)
      let day = Self.day.refused(by: .heldInFuture)
      func told(_ code: Refusal.Code) throws -> [String] {
        let visit = try visit(site, .post, "/verify", "day=2026-11-01")
        let read = try visit.read { form in
          let (seats, day) = (form.some(seats), form(day))
          return (try seats.value, try day.value)
        }
        #expect(read.0.isEmpty)
        return known(Problem(Refusal(code), visit)).troubles.map(\.field)
      }
      for (code, fields) in [
        (Refusal.Code.committeeAbsent, ["seat"]), (.heldInFuture, ["day"]), (.wrongStage, []), (.changedMeanwhile, []),
      ] {
        let told = try told(code)
        #expect(told == fields, "\(code)")
      }
    }
  }

  @Test("a field that a form's page showed and that was not sent is missing where the form changes a record, and not empty")
  func unsent() async throws {
    try await Website.open { site in
      let place = Self.place.mayBeBlank, kind = Self.kind.optional, note = CommonFields.late, always = Self.text.mayBeBlank.alwaysSent
      let opened = FormView(try visit(site, .get, "/verify"), Route.verify(), nil, version: Version(of: ["now"]))
      let page = text(opened.html(opened(place, "旧") + opened(kind, of: [(.hearing, "听证")], nil, none: "无") + opened(always), button: "好"))
      let start = known(page.firstRange(of: "name=\"shown\" value=\"")).upperBound
      let shown = "&shown=" + Percent.encoded(String(page[start...].prefix { $0 != "\"" }))
      func troubles(_ body: String) throws -> [String] {
        do {
          _ = try visit(site, .post, "/verify", body).read { form -> String in
            let (place, kind, late, always) = (form(place), form(kind), form.whereShown(note), form(always))
            return "\(try place.value) \(String(describing: try kind.value)) \(try late.value) \(try always.value)"
          }
          return []
        } catch let problem as Problem { return problem.troubles.map(\.field) }
      }
      for (body, fields, why) in [
        ("version=v\(shown)", ["place", "text"], "radios of which none is chosen are not sent"),
        ("version=v\(shown)&place=&text=", [], "sent empty"),
        ("version=v", ["place", "text"], "and so where it does not say what it showed"),
        ("version=v&shown=", ["place", "text"], "nothing is nothing said"),
        ("version=v&shown=x", ["place", "text"], "nor is what cannot be read"),
        ("version=v&shown=text+x+text+y", ["place", "text"], "nor what is said twice"),
        ("version=v&shown=other+x&text=", [], "what its page shows at times and did not show is not asked for"),
        ("version=v&shown=other+x", ["text"], "what stands there at every time is, whatever the form says it showed"),
        ("version=v&shown=-+-", ["text"], "and where it says that it showed nothing"),
        ("shown=other+x", ["text"], "be it without a version"), ("", [], "a form that changes no record"),
      ] {
        let found = try troubles(body)
        #expect(found == fields, "\(why)")
      }
    }
  }

  @Test("a page sends what it showed: a choice of nothing shows no control, and a page without a field says so")
  func sentAlong() async throws {
    try await Website.open { site in
      func sent(_ fields: (FormView) -> HTML) throws -> String {
        let form = FormView(try visit(site, .get, "/verify"), Route.verify(), nil, version: Version(of: ["now"]))
        let page = text(form.html(fields(form), button: "好"))
        let start = known(page.firstRange(of: "name=\"shown\" value=\"")).upperBound
        return String(page[start...].prefix { $0 != "\"" })
      }
      let choice = Self.kind.looking(.select)
      let (none, unoffered, empty) = (try sent { _ in "" }, try sent { $0(choice) }, try sent { $0(choice, of: []) })
      #expect(none == "- -" && ShownFields(sent: [none]) != nil)
      #expect(unoffered == none && empty == none, "it says that nothing can be chosen, and asks for nothing")
      let (offered, two) = (try sent { $0(choice, of: [(.hearing, "听证")]) }, try sent { $0(Self.place, "一") + $0(Self.day) })
      #expect(offered.hasPrefix("form ") && two.split(separator: " ").count == 4)
      for odd in [[], [""], ["x"], ["a b c"], ["a  b"], ["a b", "a c"]] { #expect(ShownFields(sent: odd) == nil, "\(odd)") }
    }
  }

  @Test("a form that comes back sends what it was seen with, and what is new on the page as it is now")
  func seenAnew() async throws {
    try await Website.open { site in
      let visit = try visit(site, .post, "/verify", "place=&seen-a=old")
      let form = FormView(visit, Route.verify(), Problem(sentence: "x"))
      #expect(text(form.seen("seen-a", ["new"])) == "<input type=\"hidden\" name=\"seen-a\" value=\"old\">")
      #expect(text(form.seen("seen-b", ["new"])) == "<input type=\"hidden\" name=\"seen-b\" value=\"new\">")
      let older = FormView(visit, Route.verify(), known(Problem(Refusal(.changedMeanwhile), visit)))
      #expect(text(older.seen("seen-a", ["new"])).contains("value=\"new\""))
    }
  }

  @Test("filled from an older state, each field that differs says what stands there now")
  func older() async throws {
    try await Website.open { site in
      let visit = try visit(site, .post, "/verify", "place=%E6%96%B0&text=same&version=old")
      let problem = known(Problem(Refusal(.changedMeanwhile), visit))
      let version = Version(of: ["now"])
      let form = FormView(visit, Route.verify(), problem, version: version)
      let whole = text(form.html(form(Self.place, "旧") + form(Self.text, "same"), button: "好"))
      #expect(whole.contains("id=\"f-place-now\">现在的内容：旧") && whole.contains("value=\"新\"") && !whole.contains("f-text-now"))
      #expect(whole.contains("name=\"version\" value=\"\(version.text)\""), "sent again, it is sent knowingly")
      #expect(throws: Refusal.self) { try visit.read { $0.version }.check(against: version) }
    }
  }

  @Test("filled from an older state, a field that nobody touched shows what stands now; one that was touched keeps what was typed")
  func untouched() async throws {
    try await Website.open { site in
      func page(_ visit: Visit, _ problem: Problem?, place: String, _ content: String) -> String {
        let form = FormView(visit, Route.verify(), problem, version: Version(of: [place, content]))
        return text(form.html(form(Self.place, place) + form(Self.text, content), button: "好"))
      }
      func hidden(_ name: String, _ page: String) -> String {
        let start = known(page.firstRange(of: "name=\"\(name)\" value=\"")).upperBound
        return String(page[start...].prefix { $0 != "\"" })
      }
      func body(_ place: String, _ content: String, from page: String) -> String {
        let fields = [("place", place), ("text", content), ("version", hidden("version", page)), ("shown", hidden("shown", page))]
        return fields.map { "\($0.0)=\(Percent.encoded($0.1))" }.joined(separator: "&")
      }
      let opened = page(try visit(site, .get, "/verify"), nil, place: "旧楼", "旧\n话")
      // A browser sends line breaks its own way, and blanks at the ends say nothing.
      let sent = try visit(site, .post, "/verify", body(" 旧楼", "我的话", from: opened))
      let problem = known(Problem(Refusal(.changedMeanwhile), sent))
      let shown = page(sent, problem, place: "新楼", "新话")
      #expect(shown.contains("value=\"新楼\"") && !shown.contains("旧楼"))
      #expect(shown.contains("id=\"f-place-now\">打开以后有人改过，这里已是现在的内容。"))
      #expect(shown.contains(">我的话</textarea>") && shown.contains("id=\"f-text-now\">现在的内容：新话"))
      #expect(hidden("version", shown) == Version(of: ["新楼", "新话"]).text)
      // Changed once more, what was typed is still typed, and what was left alone still follows.
      let again = try visit(site, .post, "/verify", body("新楼", "我的话", from: shown))
      let third = page(again, known(Problem(Refusal(.changedMeanwhile), again)), place: "第三楼", "新话")
      #expect(third.contains("value=\"第三楼\"") && third.contains(">我的话</textarea>"))
      #expect(third.contains("f-place-now") && !third.contains("f-text-now"), "only what changed since is told")
      // Refused for something else, it still belongs to the state it was filled from.
      let other = try visit(site, .post, "/verify", body("旧楼", "", from: opened))
      let kept = page(other, Problem(sentence: "x"), place: "新楼", "新话")
      #expect(kept.contains("value=\"旧楼\"") && hidden("version", kept) == hidden("version", opened))
      #expect(hidden("shown", kept) == hidden("shown", opened))
      let lines = try visit(site, .post, "/verify", body("我家", "旧\r\n话", from: opened))
      let followed = page(lines, known(Problem(Refusal(.changedMeanwhile), lines)), place: "新楼", "新话")
      #expect(followed.contains(">新话</textarea>") && followed.contains("value=\"我家\"") && followed.contains("现在的内容：新楼"))
    }
  }

  @Test("a choice of nothing says so under its name, and whatever is wrong has a place that the summary leads to")
  func nothing() async throws {
    try await Website.open { site in
      let visit = try visit(site, .post, "/verify", "form=")
      let point = Field<ID<PlanRecord.Point>>.one("point", { _ in "要点" }, as: .hidden)
      let people = Field<[ID<Official>]>.some("seat") { _ in "席位" }
      do {
        _ = try visit.read { form -> String in
          let (kind, point) = (form(Self.kind), form(point))
          form.tell(\.formMissing, at: people)
          return "\(try kind.value) \(try point.value)"
        }
        Issue.record("it was read")
      } catch let problem as Problem {
        let form = FormView(visit, Route.verify(), problem)
        let fields = form(Self.kind, of: []) + form(people, ticks: [], addedAt: (Route.committee(), "委员会"))
        let whole = text(form.html(fields, button: "好"))
        for field in ["form", "point", "seat"] {
          #expect(text(problem.summary([], visit.words)).contains("href=\"#f-\(field)\"") && whole.contains("id=\"f-\(field)\""))
        }
        #expect(whole.contains("没有可选的内容") && whole.contains("<a href=\"/work/committee\">委员会</a>"))
      }
    }
  }
}
