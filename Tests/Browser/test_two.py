"""Two at one record, and two in one browser: nobody's word is written over unseen, and nobody's in another's name."""
import copy
import re

from client import Client
from conftest import AREA, PASSWORD
from database import rows
from reported import board, do
from test_survives import SAY, TAKE, answered, sign_in, told

PHONE = "form[action*='/work/roster/'] [name=phone]"


def beside(someone):
    """Another window of the same browser."""
    other = copy.copy(someone)
    other.page = someone.context.new_page()
    for event, heard in (("console", someone.hear), ("response", someone.receive)):
        other.page.on(event, heard)
    other.page.on("pageerror", lambda error: someone.troubles.append(str(error)))
    return other


def meeting(server):
    """The demo's matter of the heating, its meeting open and signed in; answers with the meeting's address and its first point."""
    client = Client(server, "lifang")
    matter = re.search(r"/work/matters/([0-9a-z]{13})\">[^<]*供暖不热", client.get("/work/matters")).group(1)
    base = f"/work/matters/{matter}"
    server.set("2026-11-28 14:00")
    client = Client(server, "lifang")
    invited = re.findall(r'name="participant" value="([0-9a-z]{13})"', client.get(base))
    for one in invited:
        do(client, base + "/service", {"participant": one, "way": "phone", "day": "2026-11-28", "clock": "13:00"})
    board(client, base, "2026-11-28", "公告")
    do(client, base + "/open", {})
    do(client, base + "/attend", {"participant": invited, "way": "roll"})
    return base, re.findall(r'name="point" value="([0-9a-z]{13})"', client.get(base + "/meeting"))[0]


def decision(window, point):
    return window.page.locator("form[action$='/decide']").filter(has=window.page.locator(f"[name=point][value='{point}']"))


def decide(window, point, text, owner, task, day):
    form = decision(window, point)
    fold = form.locator("xpath=ancestor::details")
    if fold.get_attribute("open") is None:
        fold.locator("> summary").click()
    form.locator("[name=outcome][value=agreed]").check()
    form.locator("[name=text]").fill(text)
    form.locator("[name=owner0]").fill(owner)
    form.locator("[name=task0]").fill(task)
    form.locator("[name=due0]").fill(day)


def press(window, form):
    return answered(window, lambda: form.locator("button").last.click())


def tasks(server):
    """Who carries out what was settled about the heating."""
    return [row[0] for row in rows(
        server, "SELECT owner FROM commitment JOIN matter ON matter.id = commitment.matter_id WHERE title LIKE '%供暖不热%' ORDER BY owner")]


def test_two_windows_on_one_point(make_server, person, scripts):
    """The later window does not delete the other's commitment: it shows both and asks; sent again, it stands knowingly."""
    server = make_server()
    base, point = meeting(server)
    first = person(server, 360, "lifang").go(base + "/meeting")
    second = beside(first).go(base + "/meeting")
    decide(first, point, "先设取暖点。", "幸福里社区居民委员会", "开放临时取暖点", "2026-12-02")
    assert press(first, decision(first, point)) == 200 and "#p-" in first.page.url
    decide(second, point, "先换阀门。", "东山供热公司", "更换五号楼阀门", "2026-12-10")
    assert press(second, decision(second, point)) == 422 and "打开以后有人改过" in told(second)
    assert tasks(server) == ["幸福里社区居民委员会"]
    form = decision(second, point)
    values = {name: form.locator(f"[name={name}]").input_value() for name in ("text", "owner0", "task0", "due0")}
    assert values == {"text": "先换阀门。", "owner0": "东山供热公司", "task0": "更换五号楼阀门", "due0": "2026-12-10"}
    shown = form.inner_text()
    for theirs in ("先设取暖点。", "幸福里社区居民委员会", "开放临时取暖点", "2026年12月2日"):
        assert theirs in shown, f"{theirs} of the other window is not shown: {shown}"
    second.look()
    assert press(second, form) == 200 and not second.page.locator(".problem").count()
    assert tasks(server) == ["东山供热公司"], "now it is meant"

    # The first window, still open, is older again.
    first.page.go_back()
    first.go(base + "/meeting")
    assert decision(first, point).locator("[name=owner0]").input_value() == "东山供热公司"


def test_a_third_state(make_server, person, scripts):
    """Whoever was asked, and waits while the record changes once more, is asked once more."""
    server = make_server()
    base, point = meeting(server)
    first = person(server, 360, "lifang").go(base + "/meeting")
    second = beside(first).go(base + "/meeting")
    decide(first, point, "甲", "甲公司", "做甲", "2026-12-02")
    press(first, decision(first, point))
    decide(second, point, "乙", "乙公司", "做乙", "2026-12-03")
    assert press(second, decision(second, point)) == 422
    first.go(base + "/meeting")
    decide(first, point, "丙", "丙公司", "做丙", "2026-12-04")
    assert press(first, decision(first, point)) == 200
    assert press(second, decision(second, point)) == 422 and "丙公司" in decision(second, point).inner_text()
    assert tasks(server) == ["丙公司"]
    assert press(second, decision(second, point)) == 200 and tasks(server) == ["乙公司"]


def resident(server):
    """A person of the roster: where they stand, and the telephone they have now."""
    client = Client(server, "lifang")
    path = re.search(r'href="(/work/roster/[0-9a-z]{13})"', client.get("/work/roster")).group(1)
    return path


def test_two_clerks_on_one_resident(make_server, person, scripts):
    """The old phone does not come back unseen with the later clerk's address."""
    server = make_server()
    path = resident(server)
    first, second = person(server, 360, "lifang").go(path), person(server, 360, "lifang").go(path)
    old = first.page.input_value(PHONE)
    form = f"form[action$='{path}']"
    first.page.fill(PHONE, "13912345678")
    assert answered(first, first.page.locator(f"{form} button").last.click) == 200
    second.page.fill(f"{form} [name=address]", "3号楼1单元101室")
    assert second.page.input_value(PHONE) == old
    assert answered(second, second.page.locator(f"{form} button").last.click) == 422 and "打开以后有人改过" in told(second)
    assert second.page.input_value(PHONE) == "13912345678", "nobody touched it here: the phone that stands there now"
    assert second.page.input_value(f"{form} [name=address]") == "3号楼1单元101室"
    second.look()
    first.go(path)
    assert first.page.input_value(PHONE).replace(" ", "") == "13912345678", "it still stands"
    assert answered(second, second.page.locator(f"{form} button").last.click) == 200
    first.go(path)
    assert first.page.input_value(PHONE) == "13912345678" and first.page.input_value(f"{form} [name=address]") == "3号楼1单元101室"



def test_two_users_in_one_browser(make_server, person, scripts):
    """A form opened as one and sent after another signed in beside it shows what was typed, says so, and asks; only then it acts."""
    server = make_server()
    first = person(server, 360, "lifang").go(TAKE)
    before = rows(server, "SELECT count(*) FROM opinion")[0][0]
    form = first.page.locator("form[action$='/ledger/new']")
    form.locator("[name=text]").fill("3号楼的灯不亮")
    form.locator("[name=place]").fill("3号楼")
    second = beside(first).go("/sign-in")
    sign_in(second, "zhangjh")
    assert press(first, form) == 409
    assert "另一个账号" in told(first) and "张建华" in told(first)
    assert form.locator("[name=text]").input_value() == "3号楼的灯不亮" and form.locator("[name=place]").input_value() == "3号楼"
    first.look()
    assert rows(server, "SELECT count(*) FROM opinion")[0][0] == before
    assert press(first, form) == 200 and not first.page.locator(".problem").count()
    assert rows(server, "SELECT count(*) FROM opinion")[0][0] == str(int(before) + 1)
    who = rows(server, "SELECT by_name FROM journal ORDER BY id DESC LIMIT 1")
    assert who == [("张建华",)], who
    second.go(TAKE)
    assert second.page.input_value("form[action$='/ledger/new'] [name=text]") == ""
    # What was on its way to the first one's drafts when the second signed in was refused.
    first.troubles[:] = [trouble for trouble in first.troubles if not trouble.endswith("/work/draft: 409")]


def test_opened_signed_out(make_server, person, scripts):
    """A form opened without an account and sent with one asks as well, and so does the other way round."""
    server = make_server()
    first = person(server, 360).go(SAY)
    before = int(rows(server, "SELECT count(*) FROM opinion")[0][0])
    form = first.page.locator("form[action$='/say']")
    form.locator("[name=text]").fill("楼下的路灯不亮")
    second = beside(first).go("/sign-in")
    sign_in(second, "zhangjh")
    assert press(first, form) == 409 and "没有登录" in told(first) and "张建华" in told(first)
    assert form.locator("[name=text]").input_value() == "楼下的路灯不亮"
    assert int(rows(server, "SELECT count(*) FROM opinion")[0][0]) == before
    first.look()
    assert press(first, form) == 200 and int(rows(server, "SELECT count(*) FROM opinion")[0][0]) == before + 1

    first.go(SAY)
    form.locator("[name=text]").fill("楼上漏水")
    second.go("/work")
    second.press("/sign-out")
    assert press(first, form) == 409 and "没有人登录" in told(first)
    assert form.locator("[name=text]").input_value() == "楼上漏水"
    assert press(first, form) == 200 and int(rows(server, "SELECT count(*) FROM opinion")[0][0]) == before + 2


def test_the_old_button(make_server, person, scripts):
    """The sign-out of a page that was made for another account ends nobody's session unasked."""
    server = make_server()
    first = person(server, 360, "lifang").go("/work")
    second = beside(first).go("/sign-in")
    sign_in(second, "zhangjh")
    assert press(first, first.page.locator("form[action$='/sign-out']")) == 409
    second.go("/work/password")
    assert "张建华" in second.page.inner_text("header")
