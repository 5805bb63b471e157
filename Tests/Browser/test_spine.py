"""One matter from a home-visit opinion to the sealed dossier, as six different people, with a wrong attempt at each step."""
import base64
import hashlib
import io
import json
import re
import sqlite3
import subprocess
import urllib.error
import urllib.parse
import urllib.request
import zipfile

import bagit
import pytest

from conftest import AREA, ENGINES, keep

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
PHOTO = {"name": "board.png", "mimeType": "image/png", "buffer": PNG}


def fetch(server, path):
    with urllib.request.urlopen(server.url + path) as answer:
        return answer.read()


def opened(person, summary):
    person.page.locator("summary", has_text=summary).first.click()


def take_opinion(clerk, words):
    clerk.go("/work/ledger/new")
    clerk.press("/ledger/new", expect="原话：请填写")
    clerk.page.fill("[name=text]", words)
    opened(clerk, "代录")
    clerk.page.fill("[name=writer]", "李芳")
    clerk.press("/ledger/new", expect="代录人和核对方式要一起填写")
    assert clerk.page.input_value("[name=text]") == words, "what was typed is lost"
    clerk.page.fill("[name=way]", "入户口述，读给本人听过")
    clerk.page.fill("[name=place]", "4号楼")
    clerk.page.fill("[name=name]", "郭淑珍")
    clerk.page.set_input_files("[name=file]", PHOTO)
    clerk.press("/ledger/new")
    return clerk.page.url.split("?")[0].rsplit("/", 1)[1]


def test_spine(make_server, person, width, engine, tmp_path):
    server = make_server(engine)
    clerk = person(server, width, "lifang")
    secretary = person(server, width, "zhaolg")
    chair = person(server, width, "zhangjh")
    supervisor = person(server, width, "sunwei")
    resident = person(server, width)
    stranger = person(server, width)

    # Collect (3.5a): a word at the door, a word from home, both on the agenda, joined.
    opinion = take_opinion(clerk, "4号楼一单元下水道冬天总冻，污水从一楼反上来，请社区协调改造。")
    resident.go(f"/c/{AREA}/say")
    resident.press("/say", expect="您要说的：请填写")
    resident.page.fill("[name=text]", "4号楼下水又反水了，一楼没法住。")
    resident.press("/say")
    slip = resident.page.inner_text(".slip-number")
    assert re.fullmatch(r"2026-\d{4}-\d", slip)
    wrong = slip[:-1] + str((int(slip[-1]) + 1) % 10)
    resident.go(f"/c/{AREA}")
    resident.page.fill("[name=number]", wrong)
    resident.follow(resident.page.locator("form[action$='/slip'] button"))
    assert "不对" in resident.text(), "a wrong check digit is told"
    resident.go(f"/s/{AREA}/{slip}")
    clerk.go(f"/work/ledger/{opinion}")
    clerk.page.check("[name=outcome][value=answered]")
    clerk.press("/sort", expect="请写明答复内容")
    clerk.page.check("[name=outcome][value=forMeeting]")
    clerk.press("/sort")
    clerk.go("/work/ledger?q=" + urllib.parse.quote("反水"))
    clerk.follow(clerk.page.locator("tbody a").first)
    lead = clerk.page.url
    clerk.go(f"/work/ledger/{opinion}")
    number = re.search(r"2026-\d{4}-\d", clerk.page.inner_text("h1")).group(0)
    clerk.page.goto(lead)
    clerk.page.fill("[name=slip]", number)
    clerk.press("/join", expect="理由：请填写")
    clerk.page.fill("form[action$='/join'] [name=reason]", "同一栋楼同一件事")
    clerk.press("/join")

    # Determine the topic (3.5b), approved by the Party organisation (3.1b).
    clerk.go("/work/meetings/new")
    clerk.page.check(f"[name='decision-{opinion}'][value=topic]")
    clerk.page.fill(f"[name='reason-{opinion}']", "影响一栋楼，需要各方商量")
    opened(clerk, "列为议题的")
    clerk.page.fill(f"[name='title-{opinion}']", "4号楼下水改造")
    clerk.page.fill(f"[name='question-{opinion}']", "下水管道怎样改造、费用怎样分担。")
    clerk.page.select_option(f"[name='entry-{opinion}']", "utilities.water")
    clerk.press("/meetings/new", expect="没有委员会成员出席")
    clerk.page.locator("[name=seat]").first.check()
    clerk.page.fill("[name=place]", "社区会议室")
    clerk.press("/meetings/new")
    clerk.follow(clerk.page.get_by_role("link", name="4号楼下水改造").first)
    matter = clerk.page.url.rsplit("/", 1)[1]
    base = f"/work/matters/{matter}"
    assert "这一步不由您办理" in clerk.text(), "the clerk has no say in the approval"
    secretary.go(base)
    secretary.press("/return-topic", expect="退回理由：请填写")
    secretary.press("/approve-topic")

    # Plan (3.5c) with the voice that is missing (3.3b).
    clerk.go(base + "/plan")
    assert "11月25日24时前" in clerk.text() and "11月24日、11月25日为工作日" in clerk.text()
    clerk.page.fill("[name=day]", "")
    clerk.page.fill("[name=points]", "怎样改造\n费用怎样分担")
    clerk.press("/plan", expect="开会日期：请填写")
    clerk.page.fill("[name=households]", "二十四")
    clerk.page.fill("[name=day]", "2026-11-30")
    clerk.page.fill("[name=clock]", "14:00")
    clerk.page.fill("[name=people-residentUnits]", "")
    clerk.page.fill("[name=people-registeredResidents]", "郭淑珍（4号楼）\n韩立军（4号楼）")
    clerk.press("/plan", expect="驻村（社区）单位还没有人参加")
    clerk.page.fill("[name=missing-residentUnits]", "供水单位另行书面答复")
    clerk.page.fill("[name=host]", "张建华")
    clerk.press("/plan")
    clerk.page.goto(server.url + base + "/notice")
    assert "这一步已经办完，或者还没有到" in clerk.text() and "方案待审核" in clerk.text(), "an unapproved plan cannot be posted"
    secretary.go(base)
    secretary.press("/return-plan", expect="退回理由：请填写")
    secretary.press("/approve-plan")

    # Notice (3.5d): made, online, on the physical board, served on each.
    clerk.go(base + "/notice")
    clerk.press("/notice")
    clerk.page.fill("form[action$='/posting'] [name=place]", "4号楼门口公示栏")
    clerk.press("/posting", expect="照片：请选择")
    assert clerk.page.input_value("form[action$='/posting'] [name=place]") == "4号楼门口公示栏", "what was typed is lost"
    clerk.page.set_input_files("[name=photo]", PHOTO)
    clerk.press("/posting")
    clerk.press("/service", expect="送达方式：请选择")
    clerk.page.select_option("[name=way]", "door")
    clerk.press("/service", expect="请选择参与主体")
    for box in clerk.page.locator("[name=participant]").all():
        box.check()
    clerk.press("/service")
    paper = re.search(r"/p/([0-9a-z]{13})", clerk.page.content()).group(1)
    stranger.go(f"/p/{paper}/sheet").shot("notice-sheet")
    stranger.go(f"/p/{paper}")
    assert "与发布时一致" in stranger.text() and "郭淑珍" not in stranger.page.content()
    check_inclusion(server, paper)
    check_sheet(server, person, paper, tmp_path)

    # The supervisors' seat (4.2c).
    supervisor.go(base)
    supervisor.press("/finding", expect="监督意见：请填写")
    supervisor.page.select_option("form[action$='/finding'] [name=clause]", "3.5d")
    supervisor.page.fill("form[action$='/finding'] [name=text]", "公告张贴位置偏僻，请在单元门口加贴。")
    supervisor.press("/finding")

    # Deliberate (3.5e).
    clerk.go(base)
    clerk.press("/open", expect="公告的开会日期是11月30日")
    server.set("2026-11-30 14:00")
    clerk = person(server, width, "lifang")
    chair = person(server, width, "zhangjh")
    secretary = person(server, width, "zhaolg")
    clerk.go(base)
    clerk.press("/open")
    meeting = base + "/meeting"
    clerk.press("/close", expect="还没有人签到")
    for box in clerk.page.locator("[name=participant]").all():
        box.check()
    clerk.press("/attend")
    code = sign_in_code(server, engine)
    resident.go(f"/m/{matter}/sign-in?code=wrong")
    resident.page.fill("[name=name]", "马春生")
    resident.press("/sign-in", expect="请选择")
    resident.page.select_option("[name=kind]", "registeredResidents")
    resident.press("/sign-in", expect="签到码不对")
    resident.page.fill("[name=code]", code)
    resident.press("/sign-in")
    clerk.go(meeting)
    clerk.shot("meeting")
    assert "到会3人" in clerk.text()
    record_point(clerk, 0, "agreed", "整体更换4号楼一单元下水管道，加保温。", ("居民委员会", "联系施工单位更换管道", "2026-12-20"))
    clerk.press("/close", expect="还有要点没有形成意见：费用怎样分担")
    record_point(clerk, 1, "notAgreed", "一楼和高层住户对分担比例没有谈拢。", None)
    clerk.press("/close")

    # Report (3.5f), minutes with a correction, seal (3.5g).
    assert "达成一致" in clerk.text() and "应当提交村（居）民会议" in clerk.text()
    clerk.press("/report")
    clerk.page.fill("form[action$='/posting'] [name=place]", "社区公示栏")
    clerk.page.set_input_files("[name=photo]", PHOTO)
    clerk.press("/posting")
    clerk.go(base + "/minutes")
    clerk.page.select_option("form[action$='/correct'] [name=speaker]", index=1)
    clerk.page.fill("[name=text]", "我说的是“开春施工”，不是“年前”。")
    clerk.press("/correct")
    chair.go(base + "/minutes")
    chair.press("/sign", expect="还有1条更正没有处理")
    chair.press("/settle", expect="怎样处理：请选择")
    chair.page.check("[name=accepted][value=no]")
    chair.press("/settle", expect="请写明理由")
    assert chair.page.is_checked("[name=accepted][value=no]"), "what was chosen is lost"
    chair.page.fill("form[action$='/settle'] [name=reason]", "录音里没有")
    chair.press("/settle")
    chair.press("/sign")
    chair.go(base)
    chair.press("/seal", expect="案卷还缺：监督意见答复完毕")
    chair.page.fill("form[action$='/answer'] [name=text]", "已在各单元门口加贴。")
    chair.press("/answer")
    carry_out(clerk, person(server, width, "sunwei"), base)
    chair.go(base)
    chair.press("/seal")
    assert "X001-WS·2026-D30-XS-0001" in chair.text()
    with chair.page.expect_download() as download:
        chair.page.get_by_role("link", name="下载案卷").click()
    archive = zipfile.ZipFile(download.value.path())
    assert archive.testzip() is None
    archive.extractall(tmp_path / "bag")
    bag = bagit.Bag(str(next((tmp_path / "bag").iterdir())))
    assert bag.is_valid()
    assert sum(name.startswith("data/附件/") for name in bag.payload_files()) == 3, "the photos are in the bag"
    manifest = hashlib.sha256((tmp_path / "bag" / bag.path / "manifest-sha256.txt").read_bytes()).hexdigest()
    assert manifest in chair.page.content(), "the published hash is the hash of the bag's manifest"

    # A stranger follows it all, without an account, and finds no resident's name.
    stranger.go(f"/m/{matter}").shot("matter")
    text = stranger.text()
    assert "未达成一致" in text and "联系施工单位更换管道" in text and "有1条不同意见" in text
    for name in ["郭淑珍", "韩立军", "马春生"]:
        assert name not in stranger.page.content()
    stranger.go(f"/s/{AREA}/{slip}")
    assert "4号楼下水改造" in stranger.text()
    stranger.go(f"/c/{AREA}").shot("board")
    clerk.go("/work").shot("workbench")
    for page in ["/work/ledger", "/work/matters", "/work/roster", "/work/settings", "/work/committee", "/work/charter", "/work/catalogue",
                 "/work/organisations", "/work/rules", "/work/journal", "/work/meetings", "/work/calendar", "/work/roster/new",
                 "/work/ledger/import", "/work/roster/import"]:
        clerk.go(page)
    for page in ["/", "/verify", "/help", "/help/procedure", f"/c/{AREA}/committee", f"/c/{AREA}/catalogue", f"/c/{AREA}/papers",
                 f"/ko/c/{AREA}", f"/en/m/{matter}"]:
        stranger.go(page)
    stranger.go(f"/size/elder?back=/c/{AREA}").shot("board-elder")
    assert "clean" in server.run("verify").stdout


def carry_out(clerk, supervisor, base):
    """What a dossier needs after the report: finding closed, points adopted, commitment done and accepted, dissent explained (3.6)."""
    supervisor.go(base)
    form = supervisor.page.locator("form[action$='/close-finding']")
    form.locator("[name=text]").fill("已看到加贴。")
    supervisor.press("/close-finding")
    results = base + "/results"
    clerk.go(results)
    for choice in clerk.page.locator("[name^='adoption-']").all():
        choice.select_option("adopted")
    clerk.press("/adopt")
    opened(clerk, "登记解释说明")
    clerk.page.locator("form[action$='/explain'] [name=way]").select_option("visit")
    clerk.page.locator("form[action$='/explain'] [name=result]").select_option("kept")
    clerk.page.locator("form[action$='/explain'] [name=text]").fill("费用另行商量，不急于定。")
    clerk.press("/explain")
    opened(clerk, "不提请会议，转其他途径")
    clerk.page.locator("form[action$='/refer'] [name=track]").select_option("settled")
    clerk.press("/refer", expect="请填写")
    clerk.page.locator("form[action$='/refer'] [name=text]").fill("会后各户已按面积分担。")
    clerk.press("/refer")
    clerk.follow(clerk.page.get_by_role("link", name="联系施工单位更换管道"))
    commitment = clerk.page.url.split("//")[1].split("/", 1)[1]
    clerk.page.locator("form[action$='/report'] [name=kind]").select_option("completed")
    clerk.page.locator("form[action$='/report'] [name=text]").fill("管道已更换并加保温。")
    clerk.press("/report", expect="请写明完成标准")
    clerk.page.fill("[name=measure]", "零下二十度不冻不反水")
    # Whoever was named at the meeting is nobody of the register: who it is, is said here.
    clerk.press("/describe", expect="由谁落实：请选择")
    clerk.page.locator("form[action$='/describe'] [name=owner]").select_option("community")
    clerk.press("/describe")
    clerk.page.locator("form[action$='/report'] [name=kind]").select_option("completed")
    clerk.page.locator("form[action$='/report'] [name=text]").fill("管道已更换并加保温。")
    clerk.press("/report")
    clerk.page.locator("form[action$='/accept'] [name=text]").fill("自己验收")
    clerk.page.locator("form[action$='/accept'] [name=verdict][value=yes]").check()
    clerk.press("/accept", expect="报告完成的人不能自己验收")
    supervisor.go("/" + commitment)
    supervisor.page.locator("form[action$='/accept'] [name=text]").fill("现场看过，不冻不反。")
    supervisor.page.locator("form[action$='/accept'] [name=verdict][value=yes]").check()
    supervisor.press("/accept")
    clerk.go(results)
    opened(clerk, "公开落实情况")
    clerk.press("/progress")


def sign_in_code(server, engine):
    """The code in the meeting's QR."""
    if engine == "postgres":
        answer = subprocess.run(
            ["psql", "-At", server.database, "-c", "SELECT sign_in_code FROM meeting ORDER BY opened_at DESC LIMIT 1"], capture_output=True, text=True, check=True)
        return answer.stdout.strip()
    with sqlite3.connect(f"file:{server.data}/yishi.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT sign_in_code FROM meeting ORDER BY opened_at DESC LIMIT 1").fetchone()[0]


def record_point(clerk, number, outcome, text, commitment):
    """Statement, vote (with more hands than people first), dissent and result of one point."""
    def panel():
        return clerk.page.locator("section[id^='p-']").nth(number)

    def send(name, expect=None):
        with clerk.page.expect_navigation():
            panel().locator(f"form[action$='/{name}'] button").click()
        problem = clerk.page.locator(".problem")
        if expect:
            told = problem.inner_text()
            assert expect in told and ("依据" in told or problem.locator("a[href^='#f-']").count()), told
        else:
            assert not problem.count(), problem.inner_text()

    panel().locator("summary", has_text="记录发言").click()
    send("statement", "发言内容：请填写")
    # The form that comes back is open.
    panel().locator("form[action$='/statement'] [name=speaker]").select_option(index=1)
    panel().locator("form[action$='/statement'] textarea").fill("年年冻，得彻底改。")
    send("statement")
    panel().locator("summary", has_text="举手表决").click()
    form = panel().locator("form[action$='/vote']")
    form.locator("[name=question]").fill("是否同意？")
    form.locator("[name=yes]").fill("９")
    send("vote", "弃权：请填写")
    form = panel().locator("form[action$='/vote']")
    form.locator("[name=no]").fill("0")
    form.locator("[name=abstained]").fill("0")
    send("vote", "举手9人，到会只有3人")
    form = panel().locator("form[action$='/vote']")
    form.locator("[name=yes]").fill("两")
    form.locator("[name=no]").fill("1")
    send("vote")
    if outcome == "notAgreed":
        panel().locator("summary", has_text="不同意见").click()
        panel().locator("form[action$='/dissent'] textarea").fill("一楼不该出一样多的钱。")
        send("dissent")
    form = panel().locator("form[action$='/decide']")
    assert form.locator("[name=outcome]:checked").count() == 0, "what was settled is nobody's guess"
    form.locator(f"[name=outcome][value={outcome}]").check()
    send("decide", "协商意见：请填写")
    form = panel().locator("form[action$='/decide']")
    assert form.locator(f"[name=outcome][value={outcome}]").is_checked()
    form.locator("textarea[name=text]").fill(text)
    if commitment:
        for field, value in zip(["owner0", "task0", "due0"], commitment):
            form.locator(f"[name={field}]").fill(value)
    send("decide")


def check_sheet(server, person, paper, tmp_path):
    """The notice prints on one sheet of A4, and the code on it opens the paper."""
    sheet = person(server, 1280).go(f"/p/{paper}/sheet")
    sheet.page.pdf(path=tmp_path / "sheet.pdf", prefer_css_page_size=True, print_background=True)
    about = subprocess.run(["pdfinfo", tmp_path / "sheet.pdf"], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pages:\s+1\n", about) and "A4" in about, about
    subprocess.run(["pdftoppm", "-r", "150", "-png", tmp_path / "sheet.pdf", tmp_path / "sheet"], check=True)
    picture = next(tmp_path.glob("sheet*.png"))
    read = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True, check=True).stdout
    assert read.strip() == f"{server.url}/p/{paper}"
    keep(picture.read_bytes(), "notice-a4.png")


def check_inclusion(server, paper):
    """Computes leaf and root as RFC 9162 says, from what anyone can download."""
    def node(left, right):
        return hashlib.sha256(b"\x01" + left + right).digest()

    proof = json.loads(fetch(server, f"/p/{paper}/proof"))
    digest = hashlib.sha256(b"\x00" + fetch(server, f"/p/{paper}/leaf")).digest()
    assert digest.hex() == proof["leafHash"]
    position, last = proof["leafIndex"], proof["treeSize"] - 1
    for sibling in map(bytes.fromhex, proof["inclusionPath"]):
        if position % 2 or position == last:
            digest = node(sibling, digest)
            while position % 2 == 0 and position:
                position, last = position // 2, last // 2
        else:
            digest = node(digest, sibling)
        position, last = position // 2, last // 2
    assert digest.hex() == proof["rootHash"]


def pytest_generate_tests(metafunc):
    if "engine" in metafunc.fixturenames and "width" in metafunc.fixturenames:
        walks = [("sqlite", 360), ("sqlite", 1280)] + [("postgres", 360)] * (len(ENGINES) > 1)
        metafunc.parametrize("engine,width", walks)


def test_late(make_server, person):
    """A second matter is late at plan and report: it goes on, with its reason, and the public sees it."""
    server = make_server()
    server.set("2026-11-27 10:00")
    clerk = person(server, 360, "lifang")
    secretary = person(server, 360, "zhaolg")
    clerk.go("/work")
    assert "超期2天" in clerk.text()
    clerk.follow(clerk.page.locator("article.task", has_text="制定协商方案").get_by_role("link"))
    matter = re.search(r"matters/([0-9a-z]{13})", clerk.page.url).group(1)
    base = f"/work/matters/{matter}"
    clerk.page.fill("[name=day]", "2026-12-01")
    clerk.page.fill("[name=points]", "车位怎样划线")
    clerk.page.fill("[name=households]", "60")
    clerk.page.fill("[name=people-registeredResidents]", "宋长海")
    clerk.press("/plan", expect="应于11月25日前完成，已超期2天")
    assert clerk.page.input_value("[name=people-registeredResidents]") == "宋长海"
    clerk.page.fill("[name=late]", "等交警部门现场勘查")
    clerk.press("/plan")
    secretary.go(base).press("/approve-plan")
    clerk.go(base + "/notice").press("/notice")
    server.set("2026-12-01 14:00")
    clerk = person(server, 360, "lifang")
    clerk.go(base).press("/open")
    for box in clerk.page.locator("[name=participant]").all():
        box.check()
    clerk.press("/attend")
    form = clerk.page.locator("form[action$='/decide']")
    form.locator("[name=outcome][value=agreed]").check()
    form.locator("textarea[name=text]").fill("南门划22个车位。")
    clerk.press("/decide")
    clerk.press("/close")
    server.set("2026-12-03 09:00")
    clerk = person(server, 360, "lifang")
    clerk.go(base + "/report").press("/report", expect="应于12月2日前完成，已超期1天")
    clerk.page.fill("[name=late]", "文书病假")
    clerk.press("/report")
    public = person(server, 360).go(f"/m/{matter}")
    text = public.text()
    assert "等交警部门现场勘查" in text and "文书病假" in text
    assert public.page.locator(".road .late").count() == 2


def test_nobody_else(make_server, person):
    """What has no authority is refused: other communities, other roles, other sites, replayed forms."""
    server = make_server()
    stranger = person(server, 360)
    stranger.page.goto(server.url + "/work/ledger")
    assert "/sign-in" in stranger.page.url
    clerk = person(server, 360, "lifang")
    other = person(server, 360, "zhoumin")
    clerk.go("/work/ledger").follow(clerk.page.locator("tbody a").first)
    assert other.page.goto(clerk.page.url).status == 404, "another community's ledger does not exist for her"
    wuye = person(server, 360)
    wuye.go("/sign-in")
    wuye.page.fill("[name=login]", "wuye")
    wuye.page.fill("[name=password]", "wrong password")
    wuye.follow(wuye.page.locator("form[action$='/sign-in'] button").last)
    assert "登录名或口令不对" in wuye.text()
    for _ in range(5):
        wuye.page.fill("[name=login]", "wuye")
        wuye.page.fill("[name=password]", "wrong password")
        wuye.follow(wuye.page.locator("form[action$='/sign-in'] button").last)
    assert "账号锁定" in wuye.text()
    request = urllib.request.Request(
        server.url + f"/c/{AREA}/say", data=b"text=x", headers={"Origin": "http://elsewhere.example"}, method="POST")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)
    assert refused.value.code == 403
    for path in ["//elsewhere.example", "/%5Celsewhere.example", "http://elsewhere.example"]:
        answer = stranger.page.goto(server.url + "/size/normal?back=" + path)
        assert answer.url.startswith(server.url), path
    headers = urllib.request.urlopen(server.url + f"/c/{AREA}").headers
    assert "script-src 'self'" in headers["Content-Security-Policy"] and "unsafe" not in headers["Content-Security-Policy"]
    # The same form sent twice acts once.
    stranger.go(f"/c/{AREA}/say")
    stranger.page.fill("[name=text]", "只说一次")
    form = stranger.page.locator("form[action$='/say']").last
    names = ["csrf", "by", "once", "draft", "text", "place", "name", "contact", "kind"]
    sent = {name: form.locator(f"[name={name}]").input_value() for name in names}
    stranger.press("/say")
    first = stranger.page.inner_text(".slip-number")
    answer = stranger.context.request.post(server.url + f"/c/{AREA}/say", form=sent, headers={"Origin": server.url})
    assert first in answer.text()
    log = (server.folder / "server.log").read_text()
    assert "只说一次" not in log and "lifang" not in log and "幸福物业" not in log
