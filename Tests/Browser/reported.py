"""Brings a matter quickly, over plain HTTP, to where a walk begins: deliberated and reported."""
import base64
import re

from client import Client
from database import rows

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
PHOTO = {"name": "photo.png", "mimeType": "image/png", "buffer": PNG}


def opened(someone, summary):
    someone.page.locator("summary", has_text=summary).first.click()


def fill(someone, action, **fields):
    """Fills the fields of the first form whose action ends so."""
    form = someone.page.locator(f"form[action$='{action}']").first
    for name, value in fields.items():
        field = form.locator(f"[name='{name}']").first
        if field.evaluate("f => f.tagName") == "SELECT":
            field.select_option(value)
        elif field.get_attribute("type") == "radio":
            form.locator(f"[name='{name}'][value='{value}']").check()
        else:
            field.fill(value)


def do(client, path, fields, files=None):
    status, where = client.send(path, fields, files=files)
    assert status == 303, (path, status, re.sub(r"<[^>]+>", " ", client.body)[:600])
    return where


def board(client, base, day, kind):
    """Puts the newest paper whose number begins with `kind` on the physical board, with its photo; others may have come meanwhile, by the clock."""
    choice = re.search(r'<select[^>]* name="paper".*?</select>', client.get(base), re.S).group()
    paper = re.search(rf'<option value="([0-9a-z]{{13}})"[^>]*>{kind}', choice).group(1)
    do(client, base + "/posting", {"paper": paper, "place": "公示栏", "day": day, "clock": "14:00"}, files={"photo": ("a.png", PNG)})


def meet(server, base, day, points, dissents=(), report=True):
    """Serves, opens, signs in, decides point by point, closes, reports and signs; `points` is (outcome, text, promises)."""
    server.set(f"{day} 14:00")
    clerk = Client(server, "lifang")
    invited = re.findall(r'name="participant" value="([0-9a-z]{13})"', clerk.get(base))
    for one in invited:
        do(clerk, base + "/service", {"participant": one, "way": "phone", "day": day, "clock": "13:00"})
    board(clerk, base, day, "公告")
    do(clerk, base + "/open", {})
    for one in re.findall(r'name="participant" value="([0-9a-z]{13})"', clerk.get(base + "/meeting")):
        do(clerk, base + "/attend", {"participant": one, "way": "roll"})
    agenda = list(dict.fromkeys(re.findall(r'name="point" value="([0-9a-z]{13})"', clerk.get(base + "/meeting"))))
    for point, (outcome, text, promises) in zip(agenda, points, strict=True):
        fields = {"point": point, "outcome": outcome, "text": text}
        for number, (owner, task, due) in enumerate(promises):
            fields |= {f"owner{number}": owner, f"task{number}": task, f"due{number}": due}
        do(clerk, base + "/decide", fields)
    for text in dissents:
        do(clerk, base + "/dissent", {"point": agenda[0], "text": text})
    do(clerk, base + "/close", {})
    if report:
        do(clerk, base + "/report", {})
        board(clerk, base, day, "通报")
        do(clerk, base + "/sign", {})
    return clerk


def heating(server, points, dissents=(), report=True):
    """The demo's matter of the heating, with its three points; answers with its page on the workbench."""
    clerk = Client(server, "lifang")
    matter = re.search(r"/work/matters/([0-9a-z]{13})\">[^<]*供暖不热", clerk.get("/work/matters")).group(1)
    base = f"/work/matters/{matter}"
    meet(server, base, "2026-11-28", points, dissents, report)
    return matter, base


def from_ledger(server, opinion, title, points, entry="utilities.heating"):
    """A ledger entry becomes a topic, is planned, noticed, deliberated and reported."""
    clerk, secretary = Client(server, "lifang"), Client(server, "zhaolg")
    do(clerk, f"/work/ledger/{opinion}/sort", {"outcome": "forMeeting"})
    page = clerk.get("/work/meetings/new")
    seat = re.findall(r'name="seat"[^>]*value="([0-9a-z]{13})"', page)[0]
    do(clerk, "/work/meetings/new", {
        "seat": seat, "place": "社区会议室", "day": "2026-11-23", "clock": "09:00", f"decision-{opinion}": "topic", f"reason-{opinion}": "受委托",
        f"title-{opinion}": title, f"question-{opinion}": title, f"entry-{opinion}": entry})
    matter = rows(server, f"SELECT id FROM matter WHERE title = '{title}'")[0][0]
    page = clerk.get("/work/matters")
    matter = re.search(rf"/work/matters/([0-9a-z]{{13}})\">[^<]*{title}", page).group(1)
    base = f"/work/matters/{matter}"
    do(secretary, base + "/approve-topic", {})
    form = clerk.get(base + "/plan")
    fields = {"day": "2026-11-28", "clock": "14:00", "place": "议事厅", "subject": title, "points": "\n".join(f"第{n + 1}项" for n in range(len(points))),
              "form": "residentsCouncil", "households": "20", "host": "张建华", "recorder": "李芳", "people-registeredResidents": "刘桂兰（3号楼）"}
    for kind in re.findall(r'name="missing-([A-Za-z]+)"', form):
        if kind != "registeredResidents":
            fields[f"missing-{kind}"] = "另行征求意见"
    do(clerk, base + "/plan", fields)
    do(secretary, base + "/approve-plan", {})
    do(clerk, base + "/notice", {"opening": ""})
    meet(server, base, "2026-11-28", points)
    return matter, base
