"""What the script adds, and what is left without it: likely twins while one types, drafts, one press that sends once, printing."""
import re
import time

from client import Client
from conftest import AREA
from database import rows
from reported import do

LAMP = "3号楼2单元楼道灯坏了半个月没人修，晚上上楼摸黑"
SAME_LAMP = "我们3号楼2单元楼道里的灯一直不亮，天黑没法走"
TOLD = {"channel": "homeVisit", "day": "2026-11-23", "clock": "08:30", "kind": "registeredResidents"}
TEXT, TWINS = "form[action$='/ledger/new'] [name=text]", "[data-twins]"


def type_slowly(someone, selector, text):
    someone.page.locator(selector).press_sequentially(text, delay=40)


def until(met, what):
    patience = time.monotonic() + 20
    while not met():
        assert time.monotonic() < patience, what
        time.sleep(0.05)


def entries(server):
    return int(rows(server, "SELECT count(*) FROM opinion")[0][0])


def drafts(server):
    return rows(server, "SELECT form, saved_at, fields FROM draft")


def plan_of(someone):
    """Opens the plan that is due and answers with its address."""
    someone.go("/work")
    someone.follow(someone.page.locator("article.task", has_text="制定协商方案").get_by_role("link"))
    return "/" + someone.page.url.split("//")[1].split("/", 1)[1]


# What would be sent is counted and kept in the page, as if the answer took its time.
COUNTED = """window.sends = 0;
  window.addEventListener("submit", event => { if (!event.defaultPrevented) window.sends += 1; event.preventDefault(); })"""


def test_taken_at_the_first_press(make_server, person, scripts):
    """The clerk writes down what another said before: the likely twin is shown beside the text, and the first press takes the entry."""
    server = make_server()
    do(Client(server, "lifang"), "/work/ledger/new", {**TOLD, "text": LAMP})
    before = entries(server)
    clerk = person(server, 360, "lifang").go("/work/ledger/new")
    if scripts:
        type_slowly(clerk, TEXT, SAME_LAMP)
        clerk.page.locator(TWINS + " li").first.wait_for()
        clerk.look()
    else:
        clerk.page.fill(TEXT, SAME_LAMP)
        clerk.follow(clerk.page.locator("button[formaction$='/twins']"))
    assert "共同点" in clerk.page.inner_text(TWINS) and "楼道灯坏了半个月" in clerk.page.inner_text(TWINS)
    for piece in ("header", "main", "footer", "form[action$='/ledger/new']", "[name=once]"):
        within = clerk.page.locator(f"form[action$='/ledger/new'] {piece}").count()
        assert within == (piece == "[name=once]"), f"{piece} is {within} times in the form"
    assert clerk.page.input_value(TEXT) == SAME_LAMP
    clerk.shot("twins-typed")
    clerk.press("/ledger/new")
    assert entries(server) == before + 1 and SAME_LAMP in clerk.text()

    # What has no twin says so, what is refused keeps what was typed, and the next press is taken.
    clerk.go("/work/ledger/new")
    if scripts:
        type_slowly(clerk, TEXT, "想给老年活动室添一副象棋")
        clerk.page.locator(TWINS + " .note").wait_for()
        assert clerk.page.locator(TWINS + " li").count() == 0
    else:
        clerk.page.fill(TEXT, "想给老年活动室添一副象棋")
    clerk.page.locator("summary", has_text="代录").click()
    clerk.page.fill("[name=writer]", "李芳")
    clerk.press("/ledger/new", expect="代录人和核对方式要一起填写")
    assert clerk.page.input_value(TEXT) == "想给老年活动室添一副象棋" and clerk.page.input_value("[name=writer]") == "李芳"
    if scripts:
        assert clerk.page.evaluate("document.activeElement.className") == "problem", "what is wrong is read out first"
    clerk.page.fill("[name=way]", "读给本人听过")
    clerk.press("/ledger/new")
    assert entries(server) == before + 2

    resident = person(server, 360).go(f"/c/{AREA}/say")
    type_slowly(resident, "[name=text]", SAME_LAMP)
    resident.press("/say")
    assert resident.page.locator(".slip-number").count() == 1 and entries(server) == before + 3


def test_no_whole_page_in_a_form(make_server, person, scripts):
    """Whatever answers instead of the likely twins — a page, an error, a sign-in, nothing — leaves the form as it is."""
    server = make_server()
    clerk = person(server, 360, "lifang").go("/work/ledger/new")
    if not scripts:
        assert clerk.page.locator("button[formaction$='/twins']").count() == 1
        return
    page = "<!DOCTYPE html><html><body><form><input name='once' value='x'></form></body></html>"
    asked = []
    answers = {
        "nothing": lambda route: route.abort(),
        "a page": lambda route: route.fulfill(status=200, content_type="text/html", body=page),
        "an error": lambda route: route.fulfill(status=500, headers={"X-Yishi": "twins"}, content_type="text/html", body=page),
        "a sign-in": lambda route: route.fulfill(status=303, headers={"Location": "/sign-in"}),
    }

    def reply(name):
        def to(route):
            asked.append(name)
            answers[name](route)
        return to

    for name in answers:
        clerk.page.evaluate(f"document.querySelector('{TWINS}').innerHTML = '<b>old</b>'")
        clerk.page.route("**/work/ledger/twins", reply(name))
        type_slowly(clerk, TEXT, "灯")
        until(lambda: clerk.page.locator(TWINS).inner_html() == "", f"{name} is in the form")
        assert asked[-1] == name
        clerk.page.unroute("**/work/ledger/twins")
    # These answers were made up here; nothing else went wrong.
    assert all("/work/ledger/twins" in trouble or "ERR_FAILED" in trouble for trouble in clerk.troubles), clerk.troubles
    clerk.troubles.clear()
    before = entries(server)
    clerk.press("/ledger/new")
    assert entries(server) == before + 1


def test_drafts(make_server, person, scripts):
    """With scripts what was typed is there again after a reload; with and without them it is in another text size and after a refusal."""
    server = make_server()
    clerk = person(server, 360, "lifang")
    plan = plan_of(clerk)
    points = "form[action$='/plan'] [name=points]"
    type_slowly(clerk, points, "车位怎样划线")
    if scripts:
        until(lambda: len(drafts(server)) == 1, "no draft was kept")
        assert drafts(server)[0][0] == plan and "车位怎样划线" not in str(drafts(server)), "a draft is sealed"
    clerk.page.reload()
    assert clerk.page.input_value(points) == ("车位怎样划线" if scripts else "")

    # Who wants larger letters in the middle of a word loses nothing either.
    clerk.page.locator(points).press("End")
    type_slowly(clerk, points, "，外来车停哪里")
    clerk.follow(clerk.page.locator("button[name=redraw][value=elder]"))
    assert clerk.page.input_value(points) == ("车位怎样划线，外来车停哪里" if scripts else "，外来车停哪里")
    assert clerk.page.evaluate("document.documentElement.dataset.size") == "elder" and clerk.page.url.endswith(plan)

    # Refused, it keeps what was typed; sent, it leaves no draft.
    clerk.page.fill(points, "车位怎样划线")
    clerk.page.fill("[name=day]", "")
    clerk.press("/plan", expect="开会日期：请填写")
    assert clerk.page.input_value(points) == "车位怎样划线"
    clerk.page.fill("[name=day]", "2026-12-01")
    clerk.page.fill("[name=households]", "24")
    clerk.page.fill("[name=people-registeredResidents]", "宋长海")
    clerk.press("/plan")
    assert drafts(server) == []


def test_no_draft_after_sending(make_server, person, scripts):
    """What is on its way is no draft any more, however long the answer takes; what is typed after that is one again."""
    server = make_server()
    clerk = person(server, 360, "lifang")
    if not scripts:
        clerk.go("/work/ledger/new")
        clerk.page.fill(TEXT, LAMP)
        clerk.press("/ledger/new")
        assert drafts(server) == []
        return
    clerk.page.clock.install()
    clerk.go("/work/ledger/new")
    clerk.page.evaluate(COUNTED)
    saved = []
    clerk.page.on("request", lambda request: saved.append(request.url) if request.url.endswith("/work/draft") else None)
    clerk.page.fill(TEXT, LAMP)
    clerk.page.locator("form[action$='/ledger/new'] > button").last.click()
    clerk.page.clock.run_for(10_000)
    assert clerk.page.evaluate("window.sends") == 1 and saved == [] and drafts(server) == []
    clerk.page.fill(TEXT, SAME_LAMP)
    with clerk.page.expect_request("**/work/draft"):
        clerk.page.clock.run_for(10_000)
    until(lambda: len(drafts(server)) == 1, "no draft was kept")
    assert len(saved) == 1


def test_pressed_twice(make_server, person, scripts):
    """Two taps make one entry. With scripts they are sent once; a late press, another button, a page come back to are sent."""
    server = make_server()
    before = entries(server)
    clerk = person(server, 360, "lifang").go("/work/ledger/new")
    clerk.page.fill(TEXT, LAMP)
    with clerk.page.expect_navigation(url=re.compile("new=1")):
        clerk.page.locator("form[action$='/ledger/new'] > button").last.dblclick(no_wait_after=True)
    assert entries(server) == before + 1
    if not scripts:
        return

    clerk.page.clock.install()
    clerk.go("/work/ledger/new")
    clerk.page.evaluate(COUNTED)
    once = clerk.page.locator("form[action$='/ledger/new'] [name=once]")
    first = once.get_attribute("value")

    def tap(button="[action$='/ledger/new'] > .button"):
        clerk.page.locator(button).last.click()
        return clerk.page.evaluate("window.sends")

    def come_back(persisted):
        clerk.page.evaluate(f"window.dispatchEvent(new PageTransitionEvent('pageshow', {{ persisted: {persisted} }}))")

    assert tap() == 1 and tap() == 1, "a second tap was sent"
    clerk.page.clock.run_for(5_000)
    assert tap() == 2 and tap() == 2, "a press some seconds later is meant"
    come_back("false")
    assert tap() == 2 and once.input_value() == first
    come_back("true")
    assert tap() == 3, "a page that was come back to stays blocked"
    assert once.input_value() == first, "what is sent again as it was acts once"
    come_back("true")
    clerk.page.fill(TEXT, LAMP + "，今天更暗")
    assert tap() == 4
    assert re.fullmatch(r"[0-9a-f]{32}", once.input_value()) and once.input_value() != first, "what was changed after it was sent is something else"
    clerk.page.locator("[action$='/ledger/new']").evaluate("form => form.insertAdjacentHTML('beforeend', '<button class=other>x</button>')")
    assert tap(".other") == 5 and tap(".other") == 5, "another button of the same form is another answer"
    assert tap() == 6 and tap() == 6
    clerk.page.locator("[action$='/ledger/new'] [name=place]").press("Enter")
    assert clerk.page.evaluate("window.sends") == 6, "the key that presses the same button is a second press"


def test_printing(make_server, person, scripts):
    """The button that prints is there for whom it can serve."""
    server = make_server()
    resident = person(server, 360).go(f"/c/{AREA}/say")
    resident.page.fill("[name=text]", LAMP)
    resident.press("/say")
    button = resident.page.locator("[data-print]")
    assert button.count() == 1 and button.is_visible() == scripts
    if scripts:
        resident.page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1 } }")
        button.click()
        assert resident.page.evaluate("window.printed") == 1
