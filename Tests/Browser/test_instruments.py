"""The instruments in the house: representatives drawn in public (3.3b), an online deliberation of two hundred (3.4g), twins (3.5a)."""
import hashlib
import json
import random
import re
import subprocess
import time

from client import Client
from conftest import PROGRAM
from made_up import csv, residents
from reported import do, fill

PLANTED = {  # a statement, and what each of three groups says to it
    "车位先划线再分配": (1, 1, 1),
    "消防通道一律不许停车": (1, 1, 1),
    "给行动不便的老人留车位": (1, 1, 1),
    "按户固定车位，一户一个": (1, -1, -1),
    "谁先来谁先停": (-1, 1, -1),
    "对外来车收费": (1, -1, 1),
    "车位收费补贴物业": (-1, -1, 1),
    "占用绿地增加车位": (-1, 1, -1),
    "装充电桩，费用大家摊": (-1, -1, 1),
    "地下车库降价出租": (1, 1, -1),
}


def enter_roster(server, count):
    clerk = Client(server, "lifang")
    content = csv(residents(count)).encode()
    status, _ = clerk.post("/work/roster/import", {}, files={"file": ("roster.csv", content)})
    assert status == 200, clerk.body[:500]
    do(clerk, "/work/roster/import", {name: re.search(rf'name="{name}" value="([0-9a-f.]+)"', clerk.body).group(1) for name in ["kept", "version"]})
    matter = re.search(r"/work/matters/([0-9a-z]{13})\">[^<]*停车位", clerk.get("/work/matters")).group(1)
    return clerk, matter, f"/work/matters/{matter}"


def test_lot(make_server, person):
    server = make_server()
    _, matter, base = enter_roster(server, 600)
    clerk, stranger, resident = person(server, 360, "lifang"), person(server, 360), person(server, 360, "liugl")
    assert resident.page.goto(server.url + base + "/lot").status in (403, 404)
    clerk.go(base + "/plan")
    clerk.follow(clerk.page.locator("text=抽签产生居民代表").first)
    clerk.look()
    fill(clerk, "/lot", size="0", day="2026-11-23", clock="15:00", place="二楼议事厅")
    clerk.press("/lot", expect="名额：请写 1 到 1000 之间的整数")
    fill(clerk, "/lot", size="12", day="2026-11-23", clock="08:00")
    clerk.press("/lot", expect="名册要先公布，后抽签")
    fill(clerk, "/lot", size="900", clock="15:00")
    clerk.press("/lot", expect="不够900个名额")
    fill(clerk, "/lot", size="12")
    clerk.press("/lot")
    path = f"/m/{matter}/lot"
    assert clerk.page.url.endswith(path)

    # Anyone has the list before the draw; its hash is the one published.
    stranger.go(path)
    told = stranger.text()
    commitment = re.search(r"[0-9a-f]{64}", told).group(0)
    assert "性别：" in told and "每户至多一人" in told
    lot = re.search(r'/lot/([0-9a-z]{13})/list\.txt', stranger.page.content()).group(1)
    fetched = Client(server).get(f"/lot/{lot}/list.txt")
    assert hashlib.sha256(fetched.encode()).hexdigest() == commitment
    panels = {line.split(",")[0]: line.strip().split(",")[1:] for line in fetched.splitlines() if re.match(r"\d+,", line)}
    assert len(panels) == 1000 and all(len(p) == 12 for p in panels.values())
    assert not re.search(r"[\u4e00-\u9fff]{2,3}", "".join(",".join(p) for p in panels.values())), "names in the list"
    notice = Client(server).get(re.search(r'href="(/p/[0-9a-z]{13})"', Client(server).get(f"/m/{matter}")).group(1))
    assert commitment in notice and "关于“南门停车位怎么划”协商代表抽签的公告" in notice

    # The draw: not before its time, not without a witness, not with impossible dice; then once.
    clerk.go(path)
    fill(clerk, "/draw", thrown="0 4 7", witnesses="冯军")
    clerk.press("/draw", expect="到时才能抽签")
    server.set("2026-11-23 15:00")
    clerk = person(server, 360, "lifang")
    clerk.go(path)
    fill(clerk, "/draw", thrown="0 4 7", witnesses="")
    clerk.press("/draw", expect="见证人：请填写")
    fill(clerk, "/draw", thrown="4 17", witnesses="监督委员会 吴刚")
    clerk.press("/draw", expect="请依次写出3个十面骰子的数字")
    fill(clerk, "/draw", thrown="0 4 7", witnesses="监督委员会 吴刚")
    clerk.press("/draw")
    wide = person(server, 1280, "lifang").go(path)
    wide.shot("lot-screen")
    clerk.shot("lot-drawn")
    stranger.go(path)
    stranger.shot("lot-public")
    told = stranger.text()
    assert "抽中第47组" in told and all(f"{alias} " in told.replace("\n", " ") + " " for alias in panels["47"])
    assert len(re.findall(r"[\u4e00-\u9fff]\*", told)) >= 12, "names must be masked"

    # Anyone draws it again from the published file.
    file = server.folder / "list.txt"
    file.write_text(fetched)
    again = subprocess.run(
        [PROGRAM, "sortition", "draw", "--lottery", file, "--commitment", commitment, "--dice", "10 4 7", "--sides", "10"],
        capture_output=True, text=True, check=True)
    assert again.stdout.split("\n")[1:13] == panels["47"]
    command = re.search(r"<code>(yishi sortition draw[^<]*)</code>", stranger.page.content()).group(1)
    assert commitment in command and "10 4 7" in command
    file.write_text(fetched.replace("\n47,", "\n47,9"))
    forged = subprocess.run(
        [PROGRAM, "sortition", "draw", "--lottery", file, "--commitment", commitment, "--number", "47"], capture_output=True, text=True)
    assert forged.returncode == 2 and "not the commitment" in forged.stderr

    # Somebody declines; the next of the published order takes the seat.
    clerk.page.locator("summary", has_text="递补").click()
    clerk.press("/replace", expect="原因：请填写")
    fill(clerk, "/replace", alias=panels["47"][0], reason="出远门")
    clerk.press("/replace")
    stranger.go(path)
    assert "辞任：出远门" in stranger.text()
    seats = re.findall(r'class="slip-number">(\d+)<', stranger.page.content())
    assert len(seats) == 13 and len(set(seats)) == 13
    # Redrawing is refused, and the plan begins with those who sit.
    direct = Client(server, "lifang")
    status, _ = direct.post(path + "/draw", {"lot": lot, "thrown": "1 1 1", "witnesses": "吴刚"})
    assert status == 422 and "已经抽过签" in direct.body
    clerk.go(base + "/plan")
    people = clerk.page.input_value("[name=people-registeredResidents]") + clerk.page.locator("[name=people-nonRegisteredResidents]").input_value()
    assert people.count("抽签产生") == 12


def test_online(make_server, person):
    server = make_server()
    office, matter, base = enter_roster(server, 300)
    clerk, stranger = person(server, 360, "lifang"), person(server, 360)
    clerk.go(base)
    clerk.follow(clerk.page.locator("text=网上协商").first)
    clerk.look()
    fill(clerk, "/open", reach="everybody", statements="只有一条", day="2026-11-30")
    clerk.press("/open", expect="至少写两条观点")
    fill(clerk, "/open", statements="第一条\n" + "长" * 101)
    clerk.press("/open", expect="超过100字")
    fill(clerk, "/open", statements="\n".join(PLANTED), day="2026-11-24")
    clerk.press("/open", expect="至少开放2天")
    fill(clerk, "/open", day="2026-11-30")
    clerk.press("/open")
    clerk.shot("online-work")
    stranger.go(f"/m/{matter}")
    assert "网上协商" in stranger.text()
    stranger.go(f"/m/{matter}/online")
    assert "还没有人表态" in stranger.text()

    # A resident with an account, at phone width: three buttons, and a statement of their own that waits for the committee.
    resident = person(server, 360, "liugl")
    assert "南门停车位怎么划" in resident.text()
    resident.follow(resident.page.locator("text=我要表态").first)
    resident.look()
    resident.shot("online-tap")
    resident.follow(resident.page.locator("button:has-text('不同意')").first)
    assert "第2条，共10条" in resident.text()
    resident.page.locator("summary", has_text="补充一条观点").click()
    resident.press("/add", expect="请填写")
    fill(resident, "/add", text="晚上八点后允许临时停车")
    resident.press("/add")
    assert "审核后会给大家表态" in resident.text()
    resident.page.locator("summary", has_text="补充一条观点").click()
    fill(resident, "/add", text="赵四家的车该拖走")
    resident.press("/add")
    clerk.go("/work")
    assert "审核居民补充的观点" in clerk.text()
    clerk.go(base + "/online")
    clerk.page.locator("summary", has_text="不采用").last.click()
    clerk.follow(clerk.page.locator("form[action$='/moderate']").last.locator("button").last)
    assert "理由" in clerk.page.locator(".problem").inner_text()
    clerk.page.locator("form[action$='/moderate']").last.locator("[name=reason]").fill("点名个人，不是对事的看法")
    clerk.follow(clerk.page.locator("form[action$='/moderate']").last.locator("button").last)
    clerk.press("/moderate")
    assert "待审核" not in clerk.text()

    # Two hundred by slips, in three groups that were planted; one in seven has a mind of their own on something.
    do(office, base + "/online/codes", {"group": "*"})
    codes = re.findall(r'href="/d/([0-9a-f]{64})"', office.get(base + "/online/slips"))
    # The first slip is the resident's who came by account already: one person, one voice.
    assert len(codes) > 200 and 'class="big">消防通道一律不许停车<' in Client(server).get(f"/d/{codes.pop(0)}")
    first = Client(server)
    page = first.get(f"/d/{codes[0]}")
    assert "车位先划线再分配" in page
    chance = random.Random(4)
    csrf = re.findall(r'name="csrf" value="([0-9a-f.]+)"', page)[-1]
    first.csrf = csrf
    statements = {}
    for number, code in enumerate(codes[:200]):
        for place, (text, sides) in enumerate(PLANTED.items()):
            if place not in statements:
                shown = first.get(f"/d/{code}")
                assert f'class="big">{text}<' in shown, (text, re.findall(r'class="big">([^<]*)<', shown))
                statements[place] = re.search(r'name="statement" value="([0-9a-z]{13})"', shown).group(1)
            choice = sides[number % 3]
            if chance.random() < 0.14:
                choice = chance.choice([-1, 0, 1])
            status, _ = first.post(f"/d/{code}", {"statement": statements[place], "choice": str(choice)})
            assert status == 303, first.body[:400]
    status, _ = first.post("/d/" + "0" * 64, {"statement": statements[0], "choice": "1"})
    assert status == 409 and "参与码不对" in first.body

    # The result says in plain words what was planted, and how the groups part.
    stranger.go(f"/m/{matter}/online")
    stranger.shot("online-result")
    common = stranger.page.inner_text("#common")
    for text, sides in PLANTED.items():
        assert (text in common) == (sides == (1, 1, 1)), (text, common)
    assert "大家都认为" in common and "看法不一的是" in stranger.page.inner_text("#differ")
    assert re.search(r"A组，\d+人", stranger.text()) and "C组" in stranger.text() and "D组" not in stranger.text()
    assert "201人参加" in stranger.text() and "赵四" not in stranger.text() and "点名个人" in stranger.text()
    stranger.go(f"/ko/m/{matter}/online")
    stranger.go(f"/en/m/{matter}/online")
    assert "All groups agree that" in stranger.text()
    votes = server.folder / "votes.csv"
    votes.write_text(first.get(f"/m/{matter}/online/votes.csv"))
    words = server.folder / "statements.csv"
    words.write_text(first.get(f"/m/{matter}/online/statements.csv"))
    said = subprocess.run([PROGRAM, "consensus", votes, "--comments", words], capture_output=True, text=True, check=True).stdout
    assert "3 groups" in said and "车位先划线再分配" in said
    # Who computes it again from the files finds what the page says.
    found = json.loads(subprocess.run(
        [PROGRAM, "consensus", votes, "--comments", words, "--format", "json"], capture_output=True, text=True, check=True).stdout)
    texts = {entry["id"]: entry["text"] for entry in found["statements"]}
    assert found["common"] and all(texts[entry["statement"]] in common for entry in found["common"])
    stranger.go(f"/m/{matter}/online")
    sizes = dict(re.findall(r"([A-C])组，(\d+)人", stranger.text()))
    assert sizes == {group["name"]: str(group["size"]) for group in found["groups"]}

    # Its time over, the clock closes it: no answer any more, nobody behind a voice, a paper in the record, words for the meeting.
    server.set("2026-11-30 18:01")
    status, _ = first.post(f"/d/{codes[0]}", {"statement": statements[0], "choice": "-1"})
    assert status == 422 and "已经结束" in first.body
    server.stop()
    server.start()
    for _ in range(100):
        page = first.get(f"/m/{matter}/online")
        if "网上协商结果" in page.split("全部观点")[-1]:
            break
        time.sleep(0.1)
    paper = first.get(re.search(r'href="(/p/[0-9a-z]{13})">网上协商结果', page).group(1))
    assert "各组都认为" in paper and "给行动不便的老人留车位" in paper
    assert server.run("verify").returncode == 0


def test_resamples(tmp_path):
    file = tmp_path / "votes.csv"
    file.write_text("participant,statement,vote\n" + "".join(
        f"{person},{statement},{1 if person % 2 == statement % 2 else -1}\n" for person in range(20) for statement in range(8)))

    def run(resamples):
        return subprocess.run([PROGRAM, "consensus", file, "--resamples", resamples], capture_output=True, text=True)

    for few in ["-1", "1", "8", "18"]:
        refused = run(few)
        assert refused.returncode == 2 and refused.stdout == "" and refused.stderr.count("\n") == 1
        assert refused.stderr.startswith(f"--resamples {few}: give 0 to leave it out, or at least 19")
    assert "was not measured" in run("0").stdout
    assert run("19").returncode == 0 and "2 groups" in run("19").stdout


def test_twins(make_server, person):
    server = make_server()
    clerk = Client(server, "lifang")
    told = {"channel": "homeVisit", "day": "2026-11-23", "clock": "08:30", "kind": "registeredResidents"}
    do(clerk, "/work/ledger/new", {**told, "text": "3号楼2单元楼道灯坏了半个月没人修，晚上上楼摸黑"})
    do(clerk, "/work/ledger/new", {**told, "text": "三号楼二单元的楼道照明不亮，老人晚上不敢下楼"})
    newest = re.findall(r'href="/work/ledger/([0-9a-z]{13})"', clerk.get("/work/ledger"))[0]
    someone = person(server, 360, "lifang").go(f"/work/ledger/{newest}")
    someone.shot("twins")
    assert "可能是同一件事" in someone.text() and "楼道灯坏了半个月" in someone.text() and "共同点" in someone.text()
    someone.follow(someone.page.locator("#twins form button").first)
    assert "三号楼二单元" in someone.text()

    # A file brings a third; the preview says so before anything is taken.
    rows = [["日期", "渠道", "姓名", "电话", "住址", "内容"], ["2026-11-20", "意见箱", "", "", "", "3号楼2单元楼道灯不亮，请尽快修"]]
    clerk.post("/work/ledger/import", {}, files={"file": ("a.csv", csv(rows).encode())})
    assert "可能是同一件事" in clerk.body and "第2行" in clerk.body

    # Two on the agenda of the work meeting are offered for joining.
    for text in ["南门垃圾桶满了没人清，夏天臭得开不了窗", "垃圾箱堆满没人收，南门那儿味道太大"]:
        do(clerk, "/work/ledger/new", {**told, "text": text})
        one = re.findall(r'href="/work/ledger/([0-9a-z]{13})"', clerk.get("/work/ledger"))[0]
        do(clerk, f"/work/ledger/{one}/sort", {"outcome": "forMeeting"})
    someone.go("/work/meetings/new")
    assert "可以并案讨论的意见" in someone.text()
    before = someone.page.locator("[name^=decision-]").count()
    someone.follow(someone.page.locator("#twins form button").first)
    assert someone.page.locator("[name^=decision-]").count() < before
