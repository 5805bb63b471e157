import Deliberation
import HTML
import Institution
import Wording

/// 协商方案 — the form of a plan (3.5c).
enum PlanView {
  static func html(_ page: PlanPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.plan(page.matter.id), problem, version: page.version)
    let fields: HTML = """
      \(timeAndPlace(form, page, words))
      \(subject(form, page, words))
      \(kind(form, page, visit))
      \(people(form, page, visit))
      \(form(PlanForm.materials, page.last?.materials ?? ""))\(LateField.html(form, .submitPlan, page.due, at: page.now))
      """
    return MatterFrame.page(
      visit, page.matter.id, called: page.matter.title, title: words.todayDoSubmitPlan,
      due: DueNote.html(page.due, at: page.now, visit), form.html(fields, button: words.planSubmit))
  }

  private static func timeAndPlace(_ form: FormView, _ page: PlanPage, _ words: Words) -> HTML {
    let clock = page.last?.meetsAt.map { TimeOfDay(of: $0) } ?? TimeOfDay(hour: 14, minute: 0)
    let day = PlanForm.day(noticedBefore: page.noticeDays)
    return """
      <h2>\(words.planTimePlace)</h2>\
      <div class="pair">\(form(day, page.last?.meetsAt?.day))\(form(PlanForm.clock, clock))</div>
      \(form(PlanForm.place, page.last?.place ?? page.address))
      """
  }

  private static func subject(_ form: FormView, _ page: PlanPage, _ words: Words) -> HTML {
    """
    <h2>\(words.planSubject)</h2>\(form(PlanForm.subject, page.last?.subject ?? page.matter.question))
    \(form(PlanForm.points, page.last?.points ?? []))\(form(PlanForm.households, page.last?.affectedHouseholds))
    """
  }

  private static func kind(_ form: FormView, _ page: PlanPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let known = page.last?.form ?? page.usualForm ?? .residentsCouncil
    let recorder = page.last?.recorder ?? visit.member.name
    return """
      <h2>\(words.planForm)</h2>\(if: page.isWide, "<p class=\"due-note\">\(words.planWide(count: page.opinions))</p>")\
      \(form(PlanForm.form, of: FormKind.allCases.map { ($0, words.form($0)) }, known))
      \(form(PlanForm.formReason, page.last?.formReason ?? ""))
      <div class="pair">\(form(PlanForm.host, page.last?.host ?? ""))\(form(PlanForm.recorder, recorder))</div>
      """
  }

  private static func people(_ form: FormView, _ page: PlanPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let lot = visit.link(Route.lotScheme(page.matter.id))
    return """
      <h2>\(words.planPeople)</h2><p class="hint">\(words.planPeopleHint)</p>\
      <p><a class="button quiet" href="\(lot)">\(words.lotToScheme)</a></p>\
      \(page.sides, { side($0, form) })\(form.fold(words.planMorePeople) { "\(page.others, { side($0, form) })" })
      """
  }

  private static func side(_ side: PlanPage.Side, _ form: FormView) -> HTML {
    """
    <div class="pair">\(form(PlanForm.people(side.kind), side.people))
    \(if: side.isExpected, form(PlanForm.missing(side.kind), side.missing))</div>
    """
  }
}
