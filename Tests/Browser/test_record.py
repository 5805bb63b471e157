"""What was acknowledged survives; what was published cannot be changed unseen; a backup under load is whole."""
import hashlib
import re
import subprocess
import threading
import time
from collections import Counter

import pytest

from client import Client
from conftest import AREA, ENGINES
from database import blob, change, rows


def opinion(mark):
    return "/work/ledger/new", {
        "channel": "box", "text": f"意见箱来信 {mark}：楼道灯不亮。", "day": "2026-11-23", "clock": "08:30", "kind": "registeredResidents"}


def charter(mark):
    return "/work/charter", {"rules": f"制度 {mark}：每月召开工作例会。", "duties": "主任主持全面工作。", "plan": "走访全覆盖。"}


class Load:
    """Clerks who take opinions without pause and one who publishes papers; each form keeps its key until it was acknowledged."""

    def __init__(self, server, clerks=3):
        self.server = server
        self.acknowledged, self.pending, self.lock = set(), {opinion: [], charter: []}, threading.Lock()
        self.number = 0
        # What was sent under a mark: whoever sends again sends the same.
        self.sent = {}
        self.hands = [(Client(server, "lifang"), opinion) for _ in range(clerks)] + [(Client(server, "lifang"), charter)]

    def run(self, until):
        self.running = True
        threads = [threading.Thread(target=self.work, args=hand) for hand in self.hands]
        for thread in threads:
            thread.start()
        try:
            until()
        finally:
            self.running = False
            for thread in threads:
                thread.join()

    def work(self, client, form):
        while self.running:
            with self.lock:
                if self.pending[form]:
                    mark = self.pending[form].pop()
                else:
                    self.number += 1
                    mark = f"N{self.number:06d}"
            path, fields = form(mark)
            try:
                if form is charter and mark not in self.sent:
                    fields["version"] = client.version(path)
                status, _ = client.post(path, self.sent.setdefault(mark, fields), once="load" + mark)
                if status == 422:
                    # Another charter took the place of the one that was seen: nothing was done.
                    del self.sent[mark]
            except OSError:
                status = 0
            with self.lock:
                if status == 303:
                    self.acknowledged.add((mark, form))
                else:
                    self.pending[form].append(mark)
            if status != 303:
                time.sleep(0.02)

    def wait(self, count):
        """Until so many more were acknowledged; then the load is surely under way."""
        goal, patience = len(self.acknowledged) + count, time.monotonic() + 120
        while len(self.acknowledged) < goal:
            assert time.monotonic() < patience, "the server acknowledges nothing"
            time.sleep(0.01)

    def finish(self):
        """Sends again what never got an answer, and some that did: a form sent twice acts once."""
        twice = list(self.acknowledged)[:20]
        self.run(lambda: self.wait(sum(map(len, self.pending.values())) + 20))
        client, _ = self.hands[0]
        for mark, form in twice:
            path, _ = form(mark)
            assert client.post(path, self.sent[mark], once="load" + mark)[0] == 303


def counted(server):
    """How often each marked form acted; a paper, a submission and a line of the journal must stand beside each."""
    def marks(query):
        return Counter(re.search(r"N\d{6}", row[0]).group(0) for row in rows(server, query))

    opinions = marks("SELECT text FROM opinion WHERE text LIKE '意见箱来信 N%'")
    charters = marks("SELECT rules FROM charter WHERE rules LIKE '制度 N%'")
    assert marks("SELECT body FROM paper WHERE body LIKE '%制度 N%'") == charters, "each charter has its one paper"
    assert marks("SELECT once FROM submission WHERE once LIKE 'loadN%'") == opinions + charters, "each has its one submission"
    for table, command in [("opinion", "TakeOpinion"), ("charter", "AdoptCharter")]:
        done = rows(server, f"SELECT (SELECT count(*) FROM {table}), (SELECT count(*) FROM journal WHERE command = '{command}')")[0]
        assert done[0] == done[1], f"{done[0]} in {table}, {done[1]} lines of {command} in the journal"
    return opinions + charters


@pytest.mark.parametrize("engine", ENGINES)
def test_kill(make_server, engine):
    """kill -9 in the middle of a write load, twenty times: every acknowledged command is there, none twice."""
    server = make_server(engine)
    load = Load(server)
    for _ in range(20):
        load.run(lambda: (load.wait(40), server.kill()))
        server.start()
    load.finish()
    server.stop()
    found = counted(server)
    lost = {mark for mark, _ in load.acknowledged} - set(found)
    doubled = [mark for mark, times in found.items() if times > 1]
    papers = int(rows(server, "SELECT count(*) FROM paper")[0][0])
    print(f"\n{engine}: {len(load.acknowledged)} acknowledged over 20 kills, {papers} papers; {len(lost)} lost, {len(doubled)} twice")
    assert not lost and not doubled
    assert server.run("verify").stdout.startswith(f"clean: {papers} papers")


@pytest.mark.parametrize("engine", ENGINES)
def test_backup(make_server, engine, tmp_path):
    """A backup taken under load, restored into an empty place, holds everything acknowledged before it and verifies."""
    server = make_server(engine)
    load = Load(server)
    before = set()

    def back_up():
        load.wait(20)
        before.update(mark for mark, _ in load.acknowledged.copy())
        server.run("backup", str(tmp_path / "copy"))
        load.wait(5)

    load.run(back_up)
    server.stop()
    server.data = tmp_path / "restored"
    if engine == "postgres":
        address = server.database.rsplit("/", 1)[0]
        subprocess.run(["psql", "-q", address + "/postgres", "-c", f"CREATE DATABASE r{server.database.rsplit('/', 1)[1]}"], check=True)
        server.database = f"{address}/r{server.database.rsplit('/', 1)[1]}"
    server.run("restore", str(tmp_path / "copy"))
    assert server.run("verify").stdout.startswith("clean")
    found = counted(server)
    assert before and before <= set(found) and all(times == 1 for times in found.values())
    server.start()
    assert "幸福里社区" in Client(server).get(f"/c/{AREA}")
    again = server.run("restore", str(tmp_path / "copy"), check=False)
    assert again.returncode == 1 and "not empty" in again.stderr + again.stdout


NOTICE = "UPDATE paper SET {} WHERE kind = 'notice' AND area = '220999001001'"
# What somebody with the database may try, and what `yishi verify` answers.
ATTACKS = {
    "a word": ([NOTICE.format("body = replace(body, '二楼', '三楼')")], "(leaf {notice})"),
    "the title": ([NOTICE.format("title = '另一份公告'")], "“另一份公告” (leaf {notice})"),
    "the number": ([NOTICE.format("number = '公告2026-999号'")], "(leaf {notice})"),
    "the kind": ([NOTICE.format("kind = 'report'")], "(leaf {notice})"),
    "the day of publication": ([NOTICE.format("published_at = published_at - 86400000")], "(leaf {notice})"),
    "the end of publication": ([NOTICE.format("until_day = until_day - 1")], "(leaf {notice})"),
    "the matter": ([NOTICE.format("matter_id = NULL")], "(leaf {notice})"),
    "the community": ([NOTICE.format("area = '220999100201'")], "(leaf {notice})"),
    "the identity": ([NOTICE.format("id = id + 1")], "(leaf {notice})"),
    "two papers": (["UPDATE paper SET body = body || ' ' WHERE leaf_index IN (1, 3)"], "(leaf 1)"),
    "an old paper gone": (["DELETE FROM paper WHERE leaf_index = 1"], "leaf 1 is missing"),
    "the last paper gone": (["DELETE FROM paper WHERE leaf_index = {last}"], "leaf {last} is missing"),
    "two papers swapped": ([
        "UPDATE paper SET leaf_index = 1001 WHERE leaf_index = 1", "UPDATE paper SET leaf_index = 1 WHERE leaf_index = 2",
        "UPDATE paper SET leaf_index = 2 WHERE leaf_index = 1001"], "(leaf 1)"),
    "a paper slipped in": ([
        "INSERT INTO paper SELECT id + 1, area, matter_id, kind, number, title, body, made_at, published_at, until_day, replaces_id,"
        " leaf_index + 1 FROM kept_paper WHERE leaf_index = {last}"], "(leaf {after})"),
    "the root": (["UPDATE record_size SET root = (SELECT hash FROM record_node WHERE level = 0 AND position = 0)"], "the stored root or a node under it was changed"),
    "a node": (["UPDATE record_node SET hash = (SELECT root FROM record_size) WHERE level = 1 AND position = 0"], "the stored root or a node under it"),
    "the making": ([NOTICE.format("made_at = made_at - 86400000")], "(leaf {notice})"),
}


@pytest.mark.parametrize("engine", ENGINES)
def test_tamper(make_server, engine):
    """Whatever is changed in the published papers is found, and the first paper that differs is named."""
    server = make_server(engine)
    papers = int(rows(server, "SELECT count(*) FROM paper")[0][0])
    clean = f"clean: {papers} papers"
    assert server.run("verify").stdout.startswith(clean)
    notice = rows(server, "SELECT leaf_index FROM paper WHERE kind = 'notice' AND area = '220999001001'")[0][0]
    known = {"notice": notice, "last": papers - 1, "after": papers}
    tables = ["paper", "record_node", "record_size"]
    change(server, *(f"CREATE TABLE kept_{table} AS SELECT * FROM {table}" for table in tables))
    for name, (statements, expected) in ATTACKS.items():
        change(server, *(statement.format(**known) for statement in statements))
        verdict = server.run("verify", check=False)
        assert verdict.returncode == 1 and verdict.stdout.startswith("DIFFERS"), f"{name} was changed unseen: {verdict.stdout}"
        assert expected.format(**known) in verdict.stdout, f"{name}: {verdict.stdout}"
        for table in tables:
            change(server, f"DELETE FROM {table}", f"INSERT INTO {table} SELECT * FROM kept_{table}")
        assert server.run("verify").stdout.startswith(clean)


@pytest.mark.parametrize("engine", ENGINES)
def test_rewritten_leaf(make_server, engine):
    """Whoever changes a paper and its leaf hash too is betrayed by the root; the paper's own page says so to everyone."""
    server = make_server(engine)
    public = Client(server)
    board = public.get(f"/c/{AREA}/papers")
    paper = next(p for p in re.findall(r"/p/([0-9a-z]{13})", board) if "# 工作制度" in public.get(f"/p/{p}/leaf"))
    assert "与发布时一致" in public.get(f"/p/{paper}")
    server.stop()
    change(server, "UPDATE paper SET body = replace(body, '每月', '每年') WHERE kind = 'charter'")
    server.start()
    assert "与发布时一致" not in Client(server).get(f"/p/{paper}"), "the page of a changed paper says it is unchanged"
    leaf = hashlib.sha256(b"\x00" + Client(server).get(f"/p/{paper}/leaf").encode()).digest()
    index = re.search(r'"leafIndex"\s*:\s*(\d+)', Client(server).get(f"/p/{paper}/proof")).group(1)
    change(server, f"UPDATE record_node SET hash = {blob(server, leaf)} WHERE level = 0 AND position = {index}")
    verdict = server.run("verify", check=False)
    assert verdict.returncode == 1 and "DIFFERS" in verdict.stdout
    assert "与发布时一致" not in Client(server).get(f"/p/{paper}"), "the page trusts a leaf that does not lead to the root"
