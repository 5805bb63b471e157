"""Whole files come in, or nothing; large ledgers stay quick (the figures are printed, the query plans are tested elsewhere)."""
import sqlite3
import statistics
import time
import urllib.parse

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
        kept = clerk.body.split('name="kept" value="')[1].split('"')[0]
        status, where = clerk.post(path, {"kept": kept})
        assert status == 303 and f"imported={len(rows) - 1}" in where
    print(f"\n4,000 opinions and 3,000 residents (GB18030) previewed and imported in {time.monotonic() - started:.1f} s")
    assert "3027人" in clerk.get("/work/roster"), "the demo's 27 residents and those of the file"


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
    (tmp_path / "not.csv").write_bytes(b"\xff\xfe\x00\x01\x80\x80")
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
        assert "20000 opinions imported" in server.run("import", "opinions", "--area", AREA, str(server.folder / "big.csv")).stdout
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
