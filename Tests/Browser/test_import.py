"""Whole files come in, or nothing; large ledgers stay quick (the figures are printed, the query plans are tested elsewhere)."""
import io
import sqlite3
import statistics
import time
import urllib.parse
import zipfile

import made_up
from client import Client
from conftest import AREA


def test_import(make_server):
    server = make_server()
    texts = [row[5] for row in made_up.opinions(4000)[1:]]
    assert min(map(len, texts)) >= 10 and max(map(len, texts)) > 6000 and len(set(texts)) > 3500
    clerk = Client(server, "lifang")
    started = time.monotonic()
    for path, rows in [("/work/ledger/import", made_up.opinions(4000)), ("/work/roster/import", made_up.residents(3000))]:
        content = made_up.csv(rows).encode("gb18030")
        clerk.csrf = clerk.field(path)
        status, _ = clerk.post(path, {"x": ""}, files={"file": ("file.csv", content)})
        assert status == 200 and "没有发现问题" in clerk.body, clerk.body[-2000:]
        questions = "处请核对" in clerk.body
        status, where = clerk.post(path, consent(clerk.body))
        assert status == 303 and f"imported={len(rows) - 1}" in where, (status, where, questions)
    print(f"\n4,000 opinions and 3,000 residents (GB18030) previewed and imported in {time.monotonic() - started:.1f} s")
    assert "3027人" in clerk.get("/work/roster"), "the demo's 27 residents and those of the file"


def consent(preview, *ticks):
    """The preview's form as it is sent, with what somebody ticked; what is asked is agreed to, and who is new is registered."""
    fields = {name: preview.split(f'name="{name}" value="')[1].split('"')[0] for name in ["kept", "version"]}
    if 'name="agreed"' in preview:
        ticks += ("agreed",)
    if 'name="unsaid"' in preview:
        fields["unsaid"] = "registered"
    if 'name="kind"' in preview:
        fields["kind"] = "registeredResidents"
    return fields | {tick: "yes" for tick in ticks}


def send(clerk, path, text, expect=200):
    """Uploads a file and gives its preview, or what is wrong with it."""
    clerk.csrf = clerk.field(path)
    status, _ = clerk.post(path, {}, files={"file": ("file.csv", text if isinstance(text, bytes) else text.encode())})
    assert status == expect, clerk.body[-2000:]
    return clerk.body


def test_twice(make_server):
    """The same file twice doubles nobody and nothing; what is asked must be agreed to; a preview that is no longer true is shown anew."""
    server = make_server()
    clerk = Client(server, "lifang")
    roster = "姓名,户号,电话\n甲桂花,901,13800001111\n甲大山,901,13800001112\n"  # shared/cases/import/01-roster-twice-no-id.csv
    preview = send(clerk, "/work/roster/import", roster)
    assert "新增2人" in preview and 'name="unsaid"' in preview and " checked" not in preview
    unasked = consent(preview)
    del unasked["unsaid"]
    assert clerk.post("/work/roster/import", unasked)[0] == 422 and 'id="f-unsaid-fault"' in clerk.body
    assert "imported=2" in clerk.post("/work/roster/import", consent(preview))[1]
    again = send(clerk, "/work/roster/import", roster)
    assert "新增0人" in again and "甲桂花（901）" in again
    assert "imported=0" in clerk.post("/work/roster/import", consent(again))[1]
    # Seen before the two came, and sent after.
    status, _ = clerk.post("/work/roster/import", consent(preview))
    assert status == 422 and "甲桂花（901）" in clerk.body, "the preview as it is now"
    assert "29人" in clerk.get("/work/roster")
    asked = send(clerk, "/work/roster/import", "姓名,户号,政治面貌\n戊一,0039,群众\n戊二,39,\n")  # shared/cases/import/10-…
    assert "户号“0039”和“39”是不是同一户" in asked and "政治面貌" in asked
    fields = consent(asked)
    del fields["agreed"]
    status, _ = clerk.post("/work/roster/import", fields)
    assert status == 422 and "请先核对" in clerk.body and "29人" in clerk.get("/work/roster")
    assert "imported=2" in clerk.post("/work/roster/import", consent(asked))[1]
    opinions = "日期,渠道,姓名,电话,住址,内容\n2026-11-20,入户走访,,,,同一条重复\n"  # shared/cases/import/17-opinions-same-file-twice.csv
    preview = send(clerk, "/work/ledger/import", opinions)
    unasked = consent(preview)
    del unasked["kind"]
    assert clerk.post("/work/ledger/import", unasked)[0] == 422 and 'id="f-kind-fault"' in clerk.body
    assert "imported=1" in clerk.post("/work/ledger/import", consent(preview))[1]
    again = send(clerk, "/work/ledger/import", opinions)
    assert "有1条台账里已经有了" in again
    assert "imported=0" in clerk.post("/work/ledger/import", consent(again))[1]
    assert "imported=1" in clerk.post("/work/ledger/import", consent(again, "repeated"))[1]


def workbook(rows):
    """A workbook of texts in line."""
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in rows)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{kind}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{kind}"><sheets><sheet name="名册" sheetId="1" r:id="b"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'<Relationships xmlns="{package}"><Relationship Id="b" Type="{kind}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, text in parts.items():
            folder.writestr(name, text)
    return file.getvalue()


def test_workbook(make_server):
    """Workbooks come in by the web and by the command line."""
    server = make_server()
    clerk = Client(server, "lifang")
    preview = send(clerk, "/work/roster/import", workbook([["姓名", "户号", "手机号"], ["甲一", "901", "13800001111"]]))
    assert "新增1人" in preview and "imported=1" in clerk.post("/work/roster/import", consent(preview))[1]
    wrong = send(clerk, "/work/roster/import", workbook([["姓名", "户号", "手机号"], ["甲二", "901", "12"]]), expect=422)
    assert "第2行“手机号”" in wrong and "（“12”）" in wrong
    (server.folder / "o.xlsx").write_bytes(workbook([["时间", "来源", "诉求"], ["2026-11-20 8:30", "热线", "暖气不热"]]))
    (server.folder / "r.csv").write_text("姓名,户号\n丙一,902\n")
    roster = ["import", "roster", "--area", AREA, str(server.folder / "r.csv")]
    refused = server.run(*roster, check=False)
    assert refused.returncode == 2 and "--registered yes, no or skip" in refused.stderr and "28人" in clerk.get("/work/roster")
    assert "0 residents imported; 1 left out" in server.run(*roster, "--registered", "skip").stdout
    assert "1 residents imported" in server.run(*roster, "--registered", "no").stdout and "非户籍1人" in clerk.get("/work/roster")
    opinions = ["import", "opinions", "--area", AREA, str(server.folder / "o.xlsx")]
    refused = server.run(*opinions, check=False)
    assert refused.returncode == 2 and "of 1 opinions" in refused.stderr and "--giver" in refused.stderr
    assert server.run(*opinions, "--giver", "党员", check=False).returncode == 64
    assert "1 opinions imported" in server.run(*opinions, "--giver", "非户籍居民").stdout


def test_wrong_lines(make_server, person, tmp_path):
    """Every wrong line is named and nothing is taken."""
    server = make_server()
    clerk = person(server, 360, "lifang")
    rows = made_up.residents(20)
    rows[3][3] = rows[3][3][:-1] + ("1" if rows[3][3][-1] != "1" else "2")
    rows[7][0] = ""
    rows[9][2] = "1950-13-40"
    (tmp_path / "roster.csv").write_bytes(made_up.csv(rows).encode("utf-8-sig"))
    clerk.go("/work/roster/import")
    clerk.page.set_input_files("[name=file]", tmp_path / "roster.csv")
    clerk.follow(clerk.page.locator("form[action$='/import'] button"))
    text = clerk.text()
    assert "有3处要改" in text and "第4行“身份证号”" in text and "第8行“姓名”" in text and "第10行“出生日期”" in text
    clerk.go("/work/roster")
    assert "27人" in clerk.text(), "nobody was taken"
    (tmp_path / "not.csv").write_bytes(b"\xff\xfe\x00\xd8\x80\x80")
    clerk.go("/work/roster/import")
    clerk.page.set_input_files("[name=file]", tmp_path / "not.csv")
    clerk.follow(clerk.page.locator("form[action$='/import'] button"))
    assert "编码无法识别" in clerk.text()


def test_large_ledger(make_server):
    """100,000 entries: search finds words of two characters, pages follow each other; times are printed."""
    server = make_server()
    server.stop()
    rows = made_up.opinions(20_000, seed=7)
    (server.folder / "big.csv").write_bytes(made_up.csv([[f if len(f) < 300 else f[:300] for f in row] for row in rows]).encode())
    for minute in range(5):
        # Identities begin with the millisecond: in a clock that stands still, runs of 20,000 would meet.
        server.set(f"2026-11-23 09:1{minute}")
        again = ["--again"] if minute else []
        assert "20000 opinions imported" in server.run(
            "import", "opinions", *again, "--giver", "户籍居民", "--area", AREA, str(server.folder / "big.csv")).stdout
    server.start()
    clerk = Client(server, "lifang")
    for path in ["/work/ledger", "/work/ledger?state=received", "/work/ledger?q=" + urllib.parse.quote("路灯"),
                 "/work/ledger?q=" + urllib.parse.quote("反水 一楼"), "/work"]:
        times = []
        for _ in range(9):
            started = time.monotonic()
            page = clerk.get(path)
            times.append(time.monotonic() - started)
        assert "/work/ledger/" in page or path == "/work"
        print(f"\n{urllib.parse.unquote(path)}: {statistics.median(times) * 1000:.0f} ms with 100,000 entries", end="")
    with sqlite3.connect(server.data / "yishi.sqlite") as database:
        assert database.execute("SELECT count(*) FROM opinion").fetchone()[0] >= 100_000
