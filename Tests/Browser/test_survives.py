"""What somebody typed survives whatever happens before it was taken, and nothing of it stays in the browser afterwards."""
import re
import urllib.error
import urllib.request

import pytest

from client import Client
from conftest import AREA, PASSWORD
from database import rows
from reported import PNG, do, heating
from test_door import answer
from test_results import AGREED, commitment, describe
from test_scripts import TOLD, drafts, plan_of, until

SAY, TAKE = f"/c/{AREA}/say", "/work/ledger/new"
RESTORED, DROP = "[role=status]:has-text('已恢复您')", "清除"
TOO_LARGE = {"name": "film.png", "mimeType": "image/png", "buffer": PNG + bytes(13 << 20)}
SHELF = "Object.keys(sessionStorage).filter(name => name.startsWith('draft '))"


class Letter:
    """A form that somebody fills: where it stands, and what is typed into it."""

    def __init__(self, login, open_, action, typed, chosen=(), ticked=(), folded=None, count="opinion", main="text"):
        self.login, self.open, self.action, self.typed = login, open_, action, typed
        self.chosen, self.ticked, self.folded, self.count, self.main = dict(chosen), ticked, folded, count, main

    def form(self, someone):
        return someone.page.locator(f"form[action$='{self.action}']").first

    def field(self, someone, name):
        return self.form(someone).locator(f"[name='{name}']").first

    def fill(self, someone):
        if self.folded:
            fold = self.form(someone).locator("details", has_text=self.folded)
            if fold.get_attribute("open") is None:
                fold.locator("summary").click()
        for name, text in self.typed.items():
            self.field(someone, name).fill(text)
        for name, value in self.chosen.items():
            self.field(someone, name).select_option(value)
        for name in self.ticked:
            self.field(someone, name).check()
        return self

    def stands(self, someone, but=()):
        found = {name: self.field(someone, name).input_value() for name in [*self.typed, *self.chosen]}
        wanted = {**self.typed, **self.chosen}
        assert {k: v for k, v in found.items() if k not in but} == {k: v for k, v in wanted.items() if k not in but}, someone.text()[:300]
        assert all(self.field(someone, name).is_checked() for name in self.ticked if name not in but), "a tick is lost"

    def is_empty(self, someone):
        assert self.field(someone, self.main).input_value() != self.typed[self.main]
        text = someone.page.content()
        assert not [piece for piece in self.typed.values() if len(piece) > 10 and piece in text], "what was typed is on the page"
        assert not someone.page.locator(RESTORED).is_visible()

    def taken(self, server):
        return int(rows(server, f"SELECT count(*) FROM {self.count}")[0][0])

    def is_forgotten(self, server, someone):
        """Neither the browser nor the server holds anything of a form that was taken, and its page is empty."""
        assert drafts(server) == []
        if someone.scripts:
            assert someone.page.evaluate(SHELF) == []


LETTERS = {
    "say": Letter(
        None, lambda someone: someone.go(SAY), "/say",
        {"text": "3号楼2单元楼道灯坏了半个月没人修\n晚上上楼摸黑", "place": "3号楼2单元", "name": "郭淑珍", "contact": "13900001234"},
        {"kind": "residentUnits"}, ["request"]),
    "take": Letter(
        "lifang", lambda someone: someone.go(TAKE), "/ledger/new",
        {"text": "我们3号楼楼道里的灯一直不亮，天黑没法走", "place": "3号楼2单元门口", "name": "韩立军", "contact": "13900004321",
         "writer": "李芳", "way": "读给本人听过，本人认可"}, {"kind": "nonRegisteredResidents"}, ["request"], "代录"),
    "plan": Letter(
        "lifang", lambda someone: plan_of(someone), "/plan",
        {"day": "2026-12-01", "place": "三楼活动室东侧", "points": "车位怎样划线\n外来车停哪里", "households": "二十四", "host": "刘桂兰",
         "people-registeredResidents": "宋长海（3号楼二单元）", "materials": "车位平面图和登记表"}, count="plan", main="points"),
}
PLACES = {"say": SAY, "take": TAKE, "plan": "/plan"}


@pytest.fixture(params=LETTERS)
def letter(request):
    return LETTERS[request.param]


def began(letter, server, person, width=360):
    """Somebody at the filled form."""
    someone = person(server, width, letter.login)
    letter.open(someone)
    letter.fill(someone)
    return someone


def told(someone):
    return someone.page.locator(".problem").first.inner_text()


def sent(letter, someone, before, server):
    """Sends the form, which is taken once, and of which nothing stays."""
    someone.press(letter.action)
    assert letter.taken(server) == before + 1
    letter.is_forgotten(server, someone)


def sign_in(someone, login):
    someone.page.fill("[name=login]", login)
    someone.page.fill("[name=password]", PASSWORD)
    someone.press("/sign-in")


def answered(someone, act):
    """The answer to what leads to another page, whatever it says."""
    with someone.page.expect_navigation() as found:
        act()
    return found.value.status


def send(letter, someone):
    return answered(someone, lambda: letter.form(someone).locator("button").last.click())


def test_a_refusal(make_server, person, letter, scripts):
    """Everything stays; what is wrong is told at its field and above, where the eye is led and from where each field can be reached."""
    server = make_server()
    before = letter.taken(server)
    someone = began(letter, server, person)
    wrong = {"place": "长" * 501, letter.main: ""} if letter.count == "opinion" else {"households": "很多", letter.main: ""}
    for name, text in wrong.items():
        letter.field(someone, name).fill(text)
    assert send(letter, someone) == 422
    letter.stands(someone, but=wrong)
    for name, text in wrong.items():
        field = letter.field(someone, name)
        assert field.input_value() == text and field.get_attribute("aria-invalid") == "true"
        fault = someone.page.locator("#" + field.get_attribute("aria-describedby").split()[-1])
        assert "fault" in fault.get_attribute("class") and fault.inner_text()
        someone.page.locator(f".problem a[href='#{field.get_attribute('id')}']").click()
        assert someone.page.evaluate("document.activeElement.name") == name, "the link leads to the field"
    assert someone.page.locator(".problem a").count() == len(wrong)
    send(letter, someone)
    if scripts:
        someone.page.wait_for_function("document.activeElement.className === 'problem'")
    # Without scripts the page asks for it, and the browser leads there when it sees fit.
    assert someone.page.locator(".problem[autofocus][tabindex='-1']").count() == 1
    someone.look()
    assert letter.taken(server) == before
    for name in wrong:
        letter.field(someone, name).fill({**letter.typed}[name])
    sent(letter, someone, before, server)


def test_an_expired_session(make_server, person, letter):
    """Whoever has to sign in meanwhile comes back to the form, filled; on a form for everybody they are asked in whose name it goes."""
    server = make_server()
    before = letter.taken(server)
    someone = person(server, 360, letter.login or "lifang")
    letter.open(someone)
    letter.fill(someone)
    server.set("2026-11-23 23:00")
    if letter.login is None:
        assert send(letter, someone) == 409 and "没有人登录" in told(someone)
        letter.stands(someone)
        assert letter.taken(server) == before
        sent(letter, someone, before, server)
        return
    with someone.page.expect_navigation():
        letter.form(someone).locator("button").last.click()
    assert "/sign-in?back=" in someone.page.url
    sign_in(someone, letter.login)
    assert someone.page.url.split("?")[0].endswith(letter.action)
    letter.stands(someone)
    assert someone.page.locator(RESTORED).is_visible() and someone.page.get_by_role("button", name=DROP).is_visible()
    someone.look()
    sent(letter, someone, before, server)
    letter.open(someone) if letter.count == "opinion" else someone.page.reload()
    letter.is_empty(someone) if letter.count == "opinion" else None


def test_a_stale_proof(make_server, person, letter):
    """A browser that lost its secret shows everything again, and takes the second press."""
    server = make_server()
    before = letter.taken(server)
    someone = began(letter, server, person)
    someone.context.clear_cookies(name="form")
    assert send(letter, someone) == 403 and "再按一次" in told(someone)
    letter.stands(someone)
    assert letter.taken(server) == before
    sent(letter, someone, before, server)
    # A piece that a script asks for with the old proof is refused without a word.
    someone.troubles[:] = [trouble for trouble in someone.troubles if not re.search(r"/work/(draft|ledger/twins): 403$", trouble)]


def test_no_cookies_at_all(make_server, person):
    """A resident whose browser forgot everything loses nothing."""
    server, letter = make_server(), LETTERS["say"]
    before = letter.taken(server)
    someone = began(letter, server, person)
    someone.context.clear_cookies()
    assert send(letter, someone) == 403 and "再按一次" in told(someone)
    letter.stands(someone)
    if someone.scripts:
        someone.context.clear_cookies()
        letter.open(someone)
        letter.stands(someone)
        assert someone.page.locator(RESTORED).is_visible()
    sent(letter, someone, before, server)


def test_another_language(make_server, person, letter):
    """Who goes on in another language finds what they typed, in the middle of a form and after a refusal."""
    server = make_server()
    before = letter.taken(server)
    someone = began(letter, server, person)
    ways = someone.page.locator("button[name=redraw][lang]")
    if letter.login:
        assert ways.count() == 0, "the workbench speaks one language"
        return
    for way in ("en", "ko", "zh-Hans"):
        assert answered(someone, someone.page.locator(f"button[name=redraw][lang={way}]").click) == 200
        assert someone.page.evaluate("document.documentElement.lang") == way
        letter.stands(someone)
        someone.look()
    letter.field(someone, "text").fill("")
    assert send(letter, someone) == 422
    assert answered(someone, someone.page.locator("button[name=redraw][lang=en]").click) == 200
    letter.stands(someone, but=["text"])
    letter.field(someone, "text").fill(letter.typed["text"])
    sent(letter, someone, before, server)
    assert "/en/" in someone.page.url


def test_another_size(make_server, person, letter):
    """Who needs larger letters in the middle of a form gets them, and goes on."""
    server = make_server()
    before = letter.taken(server)
    someone = began(letter, server, person)
    for size in ("elder", "normal", "elder"):
        assert answered(someone, someone.page.locator(f"button[name=redraw][value={size}]").click) == 200
        assert someone.page.evaluate("document.documentElement.dataset.size") == size
        letter.stands(someone)
        someone.look()
    assert letter.taken(server) == before
    sent(letter, someone, before, server)
    assert someone.page.evaluate("document.documentElement.dataset.size") == "elder", "and they stay"


def test_a_double_tap(make_server, person, letter):
    """Two taps act once, what was typed is on the record whole, and nothing of it stays."""
    server = make_server()
    before = letter.taken(server)
    someone = began(letter, server, person)
    here = someone.page.url
    with someone.page.expect_navigation(url=lambda url: url != here and not url.endswith(letter.action)):
        letter.form(someone).locator("button").last.dblclick(no_wait_after=True)
    assert not someone.page.locator(".problem, .error-page").count(), someone.text()[:300]
    assert letter.taken(server) == before + 1
    letter.is_forgotten(server, someone)


def keeping_pages(someone):
    """Lets the browser keep pages as it does for people; while something is listened for on its way, it keeps none."""
    someone.context.unroute_all()


def test_back(make_server, person, letter):
    """Who leaves in the middle and comes back finds what they typed, as far as a browser without scripts keeps it."""
    server = make_server()
    before = letter.taken(server)
    someone = person(server, 360, letter.login)
    keeping_pages(someone)
    letter.open(someone)
    letter.fill(someone)
    someone.follow(someone.page.locator(".crumbs a").last)
    someone.page.go_back()
    # Without scripts lines of somebody signed in are not for a browser to remember: others may sit there next.
    lines = {"place", "name", "contact", "writer", "way", "host", "households", "day"} if letter.login and not someone.scripts else set()
    letter.stands(someone, but=lines)
    letter.fill(someone)
    sent(letter, someone, before, server)


def test_back_after_sending(make_server, person, letter):
    """Going back to a form that was taken sends nothing again, and what is typed anew is something new."""
    server = make_server()
    before = letter.taken(server)
    someone = person(server, 360, letter.login)
    keeping_pages(someone)
    letter.open(someone)
    letter.fill(someone)
    sent(letter, someone, before, server)
    someone.page.go_back()
    assert letter.taken(server) == before + 1
    if letter.count == "plan":
        # The plan was handed in; its page is no more.
        assert not someone.page.locator(f"form[action$='{letter.action}']").count() or not someone.scripts
        return
    someone.look()
    if someone.scripts:
        letter.is_empty(someone)
    letter.fill(someone)
    send(letter, someone)
    once = letter.taken(server)
    assert once == before + 2, "filled and sent anew it is another one"
    someone.page.go_back()
    letter.fill(someone)
    letter.field(someone, "text").fill("另一件事：楼下的路灯也不亮")
    send(letter, someone)
    assert letter.taken(server) == once + 1, "other words are another opinion"
    assert rows(server, "SELECT count(*) FROM opinion")[0][0] == str(once + 1)
    letter.is_forgotten(server, someone)


def test_a_file_too_large(make_server, person, scripts):
    """A photo of thirteen megabytes is refused at its field; the words stand and are taken without it."""
    server, letter = make_server(), LETTERS["take"]
    before, files = letter.taken(server), rows(server, "SELECT count(*) FROM attachment")
    someone = began(letter, server, person)
    someone.page.set_input_files(f"form[action$='{letter.action}'] [name=file]", TOO_LARGE)
    assert send(letter, someone) == 413 and "11兆" in told(someone)
    letter.stands(someone)
    assert "11兆" in someone.page.locator("#f-file-fault").inner_text()
    someone.look()
    assert letter.taken(server) == before and rows(server, "SELECT count(*) FROM attachment") == files
    sent(letter, someone, before, server)


def test_a_file_too_large_by_link(make_server, person, scripts):
    """The same for whoever answers by a link, without an account."""
    server = make_server()
    _, base = heating(server, AGREED)
    adopt(server, base)
    clerk, company = person(server, 360, "lifang"), person(server, 360)
    describe(clerk, commitment(clerk, base, "更换五号楼阀门"), "室温十八度以上", owner="东山供热公司")
    clerk.press("/link")
    link = clerk.page.locator("a[href^='/o/']").get_attribute("href")
    company.go(link)
    company.page.fill("[name=text]", "阀门已到货，周五更换")
    company.page.select_option("[name=kind]", "progress")
    company.page.set_input_files("[name=photo]", TOO_LARGE)
    before = rows(server, "SELECT count(*) FROM attachment")
    status = answered(company, lambda: company.page.locator(f"form[action$='{link}'] button").last.click())
    assert status == 413 and "11兆" in told(company)
    assert company.page.input_value("[name=text]") == "阀门已到货，周五更换" and company.page.input_value("[name=kind]") == "progress"
    company.look()
    company.press(link)
    assert rows(server, "SELECT count(*) FROM attachment") == before
    if company.scripts:
        assert company.page.evaluate(SHELF) == []


def adopt(server, base):
    client = Client(server, "lifang")
    page = client.get(base + "/results")
    points = re.findall(r'name="adoption-([0-9a-z]{13})"', page)
    version = re.search(r'name="version" value="([0-9a-f]*)"', page).group(1)
    fields = {"point": points, "version": version, **{f"adoption-{point}": "adopted" for point in points}}
    do(client, base + "/adopt", fields)


def test_thrown_away(make_server, person, letter):
    """What was put back says so and can be thrown away for good."""
    server = make_server()
    someone = began(letter, server, person)
    if letter.login:
        if someone.scripts:
            until(lambda: len(drafts(server)) == 1, "no draft was kept")
            someone.page.reload()
        else:
            server.set("2026-11-23 23:00")
            with someone.page.expect_navigation():
                letter.form(someone).locator("button").last.click()
            sign_in(someone, letter.login)
    elif someone.scripts:
        someone.page.reload()
    else:
        return
    letter.stands(someone)
    note = someone.page.locator(RESTORED)
    assert note.is_visible()
    button = note.get_by_role("button", name=DROP)
    if letter.login:
        someone.follow(button)
    else:
        button.click()
    letter.is_empty(someone)
    letter.is_forgotten(server, someone)
    someone.page.reload()
    letter.is_empty(someone)


def test_nothing_stays(make_server, person, letter):
    """Once it was taken, a new visit to the form finds it empty, however long it lay in the browser and with the server."""
    server = make_server()
    before = letter.taken(server)
    someone = began(letter, server, person)
    if someone.scripts:
        assert len(someone.page.evaluate(SHELF)) == 1
        if letter.login:
            until(lambda: len(drafts(server)) == 1, "no draft was kept")
    sent(letter, someone, before, server)
    if letter.count == "opinion":
        letter.open(someone)
        letter.is_empty(someone)
        letter.is_forgotten(server, someone)


def test_somebody_else_in_this_tab(make_server, person, letter):
    """Who signs in where another account was at work, in the same tab, never sees what that one typed."""
    server = make_server()
    someone = began(letter, server, person)
    here = someone.page.url.split(server.url)[1]
    if letter.login and someone.scripts:
        until(lambda: len(drafts(server)) == 1, "no draft was kept")
    someone.go("/sign-in")
    sign_in(someone, "zhangjh")
    if letter.count == "plan":
        someone.page.goto(server.url + here)
    else:
        someone.go(here)
    assert not [text for text in letter.typed.values() if len(text) > 4 and text in someone.page.content()]
    if someone.page.locator(f"form[action$='{letter.action}']").count():
        values = [field.input_value() for field in someone.page.locator(f"form[action$='{letter.action}'] :is([type=text], textarea)").all()]
        assert not set(values) & set(letter.typed.values()), values


def test_signed_out(make_server, person, letter):
    """Who signs out leaves nothing in this browser."""
    server = make_server()
    someone = began(letter, server, person)
    if not letter.login:
        return
    someone.press("/sign-out")
    if someone.scripts:
        assert someone.page.evaluate(SHELF) == []


def test_a_form_without_areas(make_server, person, scripts):
    """Of a form of lines alone, too, a session's end takes nothing: what was kept is put back, said so, and gone once it was taken."""
    server = make_server()
    path = re.search(r'href="(/work/roster/[0-9a-z]{13})"', Client(server, "lifang").get("/work/roster")).group(1)
    clerk = person(server, 360, "lifang").go(path)
    form = f"form[action$='{path}']"
    for throws in (True, False):
        clerk.page.fill(f"{form} [name=address]", "3号楼1单元101室")
        clerk.page.fill(f"{form} [name=household]", "3-1-101")
        clerk.page.check(f"{form} [name=registered][value=no]")
        server.set("2026-11-23 23:00" if throws else "2026-11-24 23:00")
        with clerk.page.expect_navigation():
            clerk.page.locator(f"{form} button").last.click()
        sign_in(clerk, "lifang")
        assert clerk.page.input_value(f"{form} [name=address]") == "3号楼1单元101室" and clerk.page.is_checked(f"{form} [name=registered][value=no]")
        assert clerk.page.locator(RESTORED).is_visible() and len(drafts(server)) == 1
        clerk.look()
        if throws:
            clerk.follow(clerk.page.locator(RESTORED).get_by_role("button", name=DROP))
            assert clerk.page.url.endswith(path) and clerk.page.input_value(f"{form} [name=address]") != "3号楼1单元101室"
            assert drafts(server) == [] and not clerk.page.locator(RESTORED).is_visible()
    clerk.press(path)
    assert drafts(server) == []
    clerk.go(path)
    assert clerk.page.input_value(f"{form} [name=address]") == "3号楼1单元101室" and not clerk.page.locator(RESTORED).is_visible()


def test_ticks(make_server, person, scripts):
    """A draft of many ticks and choices comes back whole, and so it does after a refusal."""
    server = make_server()
    client = Client(server, "lifang")
    for text in ("4号楼下水道冬天总冻，请社区协调改造", "南门的路灯晚上不亮"):
        entry = do(client, TAKE, {**TOLD, "text": text}).split("?")[0]
        do(client, entry + "/sort", {"outcome": "forMeeting"})
    clerk = person(server, 360, "lifang").go("/work/meetings/new")
    form = "form[action$='/meetings/new']"
    seats = clerk.page.locator(f"{form} [name=seat]")
    assert seats.count() > 2
    for number in (0, 2):
        seats.nth(number).check()
    reasons = clerk.page.locator(f"{form} [name^='reason-']")
    assert reasons.count() > 0
    reasons.first.fill("影响一栋楼，需要各方商量")
    decision = clerk.page.locator(f"{form} [name^='decision-'][value=passedOn]").first
    decision.check()

    def whole():
        assert [seats.nth(n).is_checked() for n in range(3)] == [True, False, True]
        assert all(not seats.nth(n).is_checked() for n in range(3, seats.count()))
        assert reasons.first.input_value() == "影响一栋楼，需要各方商量" and decision.is_checked()

    if scripts:
        until(lambda: len(drafts(server)) == 1, "no draft was kept")
        clerk.page.evaluate("sessionStorage.clear()")
        clerk.page.reload()
        whole()
        seats.nth(0).uncheck()
        seats.nth(0).check()
        until(lambda: clerk.page.evaluate(SHELF), "nothing is kept in the browser")
        clerk.page.reload()
        whole()
    else:
        server.set("2026-11-23 23:00")
        with clerk.page.expect_navigation():
            clerk.page.locator(f"{form} button").last.click()
        sign_in(clerk, "lifang")
        whole()
    clerk.page.fill(f"{form} [name=day]", "")
    clerk.press("/meetings/new", expect="请填写")
    whole()


def test_enter(make_server, person, letter):
    """The key at the end of a line sends the form as its own button does, and no other button of the page."""
    server = make_server()
    before = letter.taken(server)
    someone = began(letter, server, person)
    field = "place"
    with someone.page.expect_navigation():
        letter.field(someone, field).press("Enter")
    assert not someone.page.locator(".problem, .error-page").count(), someone.text()[:300]
    assert letter.taken(server) == before + 1
    assert someone.page.evaluate("[document.documentElement.lang, document.documentElement.dataset.size].join()") == "zh-Hans,normal"
    letter.is_forgotten(server, someone)


def test_enter_beside_a_draft(make_server, person, scripts):
    """Nor does it throw away what was put back."""
    server, letter = make_server(), LETTERS["take"]
    before = letter.taken(server)
    clerk = began(letter, server, person)
    server.set("2026-11-23 23:00")
    with clerk.page.expect_navigation():
        letter.form(clerk).locator("button").last.click()
    sign_in(clerk, "lifang")
    letter.stands(clerk)
    with clerk.page.expect_navigation():
        letter.field(clerk, "place").press("Enter")
    assert letter.taken(server) == before + 1 and not clerk.page.locator(".problem").count()


def parts(fields, size=13 << 20, file="file", after=()):
    """The body of a form with a file of some size, and what stands before and behind it."""
    mark = "survives"
    def part(name, value):
        return f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
    head = f'--{mark}\r\nContent-Disposition: form-data; name="{file}"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'.encode()
    return (b"".join(part(*pair) for pair in fields.items()) + head + PNG + bytes(size) + b"\r\n"
            + b"".join(part(*pair) for pair in after) + f"--{mark}--\r\n".encode())


def test_too_large_on_the_wire(make_server):
    """However a form that is too large comes, nothing is done with it, whoever sends it is asked what they are always asked, and the
    connection ends; the words before the file come back."""
    server = make_server()
    client, kind = Client(server, "lifang"), "Content-Type: multipart/form-data; boundary=survives"
    before = LETTERS["take"].taken(server)
    fields = {**dict(re.findall(r'name="(csrf|by)" value="([0-9a-f]+)"', client.get(TAKE))), "once": "1", "draft": TAKE, "text": "灯不亮 <b>"}

    def send(body, *lines, whose=client, announced=True):
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in whose.cookies)
        size = [f"Content-Length: {len(body)}"] if announced else ["Transfer-Encoding: chunked"]
        pieces = [body[at:at + 65536] for at in range(0, len(body), 65536)]
        raw = body if announced else b"".join(b"%x\r\n" % len(piece) + piece + b"\r\n" for piece in pieces) + b"0\r\n\r\n"
        host = [f"POST {TAKE} HTTP/1.1", f"Host: localhost:{server.port}", f"Origin: {server.url}", f"Cookie: {cookies}", *size, *(lines or [kind])]
        return answer(server, "\n".join(host) + "\n\n", raw)

    for announced in (True, False):
        status, text = send(parts(fields), announced=announced)
        assert status == 413 and "connection: close" in text.lower() and "11兆" in text and "灯不亮 &lt;b&gt;" in text
        assert 'id="f-file-fault"' in text and 'href="#f-file"' in text
        status, text = send(parts({**fields, "csrf": "0" * 64}), announced=announced)
        assert status == 403 and "再按一次" in text and "灯不亮" in text and "connection: close" in text.lower()
    # Behind the file, in the middle of the beginning's end, and where no part is whole.
    status, text = send(parts(fields, after=[("place", "三号楼")]))
    assert status == 413 and "灯不亮" in text and "三号楼" not in text
    status, text = send(parts({**fields, "place": "楼" * 200_000}))
    assert status == 413 and "灯不亮" in text and "楼楼" not in text
    status, text = send(b"--survives\r\n" + bytes(13 << 20))
    assert status in (403, 413) and "connection: close" in text.lower()
    status, text = send(bytes(13 << 20))
    assert status == 413 and "文件太大" in text
    for line in ("Content-Type: multipart/form-data", "Content-Type: multipart/form-data; boundary=" + "-" * 90, "Content-Type: text/plain"):
        status, text = send(parts(fields), line)
        assert status == 413 and "文件太大" in text, line
    # Another account, nobody, a session that ended.
    other = Client(server, "zhangjh")
    for cookie in client.cookies:
        if cookie.name == "form":
            other.cookies.set_cookie(cookie)
    status, text = send(parts(fields), whose=other)
    assert status == 409 and "张建华" in text and "灯不亮" in text
    status, text = send(parts(fields), whose=Client(server))
    assert status == 403 and 'name="deposit"' in text and "connection: close" in text.lower(), "kept in the page where they sign in"
    assert drafts(server) == [] and LETTERS["take"].taken(server) == before
    server.set("2026-11-23 23:00")
    status, text = send(parts(fields))
    assert status == 303 and "/sign-in?back=" + TAKE in text and "connection: close" in text.lower()
    assert [draft[0] for draft in drafts(server)] == [TAKE]
    status, text = send(parts({**fields, "text": "小的"}, size=100_000), kind, "Connection: close")
    assert status == 303 and len(drafts(server)) == 1
    client.csrf = re.findall(r'name="csrf" value="([0-9a-f]+)"', client.get("/sign-in"))[-1]
    assert client.post("/sign-in", {"login": "lifang", "password": PASSWORD})[0] == 303
    assert "小的" in client.get(TAKE) and LETTERS["take"].taken(server) == before


def test_one_page_sent_twice(make_server):
    """A page that a browser kept, sent again, acts once as long as it says the same; what was changed on it is something else."""
    server = make_server()
    client = Client(server)
    client.csrf, before = client.field(SAY), LETTERS["say"].taken(server)
    first = {"text": "楼道灯不亮", "kind": "registeredResidents", "contact": "13900001234"}
    slips = [client.post(SAY, fields, once="a1")[1] for fields in (first, first, {**first, "text": "楼道灯还是不亮"}, {**first, "request": "yes"}, first)]
    assert slips[0] == slips[1] == slips[4] and len(set(slips)) == 3 and all("/s/" in slip for slip in slips)
    client.csrf = client.field("/sign-in")
    client.csrf = client.field(SAY)
    assert client.post(SAY, first, once="a1")[1] == slips[0], "another proof of the same browser says nothing new"
    assert LETTERS["say"].taken(server) == before + 3


def test_what_browsers_keep(make_server):
    """Pages made for nobody may be gone back to; of what somebody signed in saw, and of what was typed, no browser keeps a copy."""
    server = make_server()

    def kept(client, path, data=None):
        request = urllib.request.Request(server.url + path, data=data, headers={"Origin": server.url})
        try:
            with client.opener.open(request) as found:
                return found.status, found.headers["Cache-Control"], "form=" in str(found.headers.get_all("Set-Cookie"))
        except urllib.error.HTTPError as found:
            return found.code, found.headers["Cache-Control"], "form=" in str(found.headers.get_all("Set-Cookie"))

    nobody, clerk = Client(server), Client(server, "lifang")
    assert kept(nobody, SAY) == (200, "private, no-cache", True)
    assert kept(nobody, "/nowhere")[:2] == (404, "private, no-store")
    assert kept(nobody, SAY, b"text=x&csrf=x") == (403, "private, no-store", True), "what was typed"
    for path in (SAY, TAKE, "/work", "/work/roster", f"/c/{AREA}"):
        assert kept(clerk, path) == (200, "private, no-store", True), path
    page = nobody.get(SAY)
    for name in ("text", "place", "name", "contact"):
        field = re.search(rf"<(?:input|textarea)[^>]*name=\"{name}\"[^>]*>", page).group(0)
        assert 'autocomplete="off"' not in field
    assert 'autocomplete="off"' in re.search(r"<input[^>]*name=\"place\"[^>]*>", clerk.get(TAKE)).group(0)


def crawl(client, starts, limit=400):
    """Every page that links lead to, addresses that differ in their identities counted once or twice."""
    seen, kinds, waiting = set(), {}, list(starts)
    while waiting and len(seen) < limit:
        path = waiting.pop(0)
        kind = re.sub(r"/[0-9a-z-]{12,}|/[0-9-]{8,}", "/:id", path.split("?")[0]) + "?" * ("?" in path)
        if path in seen or kinds.get(kind, 0) >= 4:
            continue
        seen.add(path)
        kinds[kind] = kinds.get(kind, 0) + 1
        try:
            page = client.get(path)
        except OSError:
            continue
        yield path, page
        for link in re.findall(r'href="(/[^"#]*)', page):
            link = link.replace("&amp;", "&")
            if not re.match(r"/(asset|en|ko|size|live|file|record|c/\d+/record|help)", link) and not link.endswith((".zip", ".json", ".csv", ".xlsx")):
                waiting.append(link)


def test_every_text_is_kept(make_server):
    """Whatever form somebody can write longer texts in keeps a draft: the pages of four accounts, of an administrator and of everybody."""
    server = make_server()
    matter, base = heating(server, AGREED)
    adopt(server, base)
    found, pages = {}, 0
    for login in ("lifang", "zhaolg", "sunwei", "zhangjh", "admin", "wuye", "jiedao", "liugl", None):
        client = Client(server)
        if login:
            client.csrf = client.field("/sign-in")
            assert client.post("/sign-in", {"login": login, "password": PASSWORD})[0] == 303
        for path, page in crawl(client, ["/", f"/c/{AREA}", SAY, f"/m/{matter}"] + (["/work", TAKE, base + "/results"] if login else [])):
            pages += 1
            for form in re.findall(r"<form[^>]*>.*?</form>", page, re.S):
                if "<textarea" in form:
                    head = form.split(">")[0]
                    action = re.search(r'action="([^"]*)"', head).group(1)
                    kind = re.sub(r"/[0-9a-z-]{12,}|/[0-9-]{8,}", "/:id", action)
                    found.setdefault(kind, set()).add("data-draft=" in head)
    bare = sorted(kind for kind, kept in found.items() if kept != {True})
    assert not bare, bare
    assert pages > 100 and len(found) > 12, (pages, sorted(found))
    print(f"{pages} pages, {len(found)} kinds of forms with a text: {', '.join(sorted(found))}")
