"""What was acknowledged survives; what was published cannot be changed unseen; a backup under load is whole."""
import sqlite3
import subprocess
import threading
import time

import pytest

from client import Client
from conftest import AREA, ENGINES


def opinion(mark):
    return {"channel": "box", "text": f"意见箱来信 {mark}：楼道灯不亮。", "day": "2026-11-23", "clock": "08:30", "kind": "registeredResidents"}


class Load:
    """Clerks who take opinions without pause; each submission keeps its key until it was acknowledged."""

    def __init__(self, server, clerks=4):
        self.server = server
        self.acknowledged, self.pending, self.lock = set(), [], threading.Lock()
        self.number = 0
        self.clients = [Client(server, "lifang") for _ in range(clerks)]

    def run(self, until):
        self.running = True
        threads = [threading.Thread(target=self.work, args=(client,)) for client in self.clients]
        for thread in threads:
            thread.start()
        until()
        self.running = False
        for thread in threads:
            thread.join()

    def work(self, client):
        while self.running:
            with self.lock:
                if self.pending:
                    mark = self.pending.pop()
                else:
                    self.number += 1
                    mark = f"N{self.number:06d}"
            try:
                status, _ = client.post("/work/ledger/new", opinion(mark), once="load" + mark)
            except (OSError, AssertionError):
                status = 0
            with self.lock:
                if status == 303:
                    self.acknowledged.add(mark)
                else:
                    self.pending.append(mark)
            if status != 303:
                time.sleep(0.02)


def counted(server):
    """How often each marked opinion stands in the ledger."""
    query = "SELECT text FROM opinion WHERE text >= '意见箱来信 N' AND text < '意见箱来信 O'"
    if server.database:
        rows = subprocess.run(["psql", "-At", server.database, "-c", query], capture_output=True, text=True, check=True).stdout.splitlines()
    else:
        with sqlite3.connect(server.data / "yishi.sqlite") as database:
            rows = [row[0] for row in database.execute(query)]
    marks = [row.split(" ")[1].split("：")[0] for row in rows]
    return {mark: marks.count(mark) for mark in set(marks)}


@pytest.mark.parametrize("engine", ENGINES)
def test_kill(make_server, engine):
    """kill -9 in the middle of a write load, twenty times: every acknowledged command is there, none twice."""
    server = make_server(engine)
    load = Load(server)
    for _ in range(20):
        load.run(lambda: (time.sleep(0.4), server.kill()))
        server.start()
    load.run(lambda: time.sleep(1))
    server.stop()
    found = counted(server)
    lost = load.acknowledged - set(found)
    doubled = [mark for mark, times in found.items() if times > 1]
    print(f"\n{engine}: {len(load.acknowledged)} acknowledged over 20 kills, {len(lost)} lost, {len(doubled)} twice")
    assert len(load.acknowledged) > 100
    assert not lost and not doubled
    assert server.run("verify").stdout.startswith("clean")


@pytest.mark.parametrize("engine", ENGINES)
def test_backup(make_server, engine, tmp_path):
    """A backup taken under load, restored into an empty place, holds everything acknowledged before it and verifies."""
    server = make_server(engine)
    load = Load(server)
    before = set()

    def back_up():
        time.sleep(0.5)
        before.update(load.acknowledged)
        server.run("backup", str(tmp_path / "copy"))
        time.sleep(0.3)

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


def test_tamper(make_server):
    """One changed word in one published paper is found and the paper is named."""
    server = make_server()
    assert server.run("verify").stdout.startswith("clean: 7 papers")
    with sqlite3.connect(server.data / "yishi.sqlite") as database:
        title = database.execute("SELECT title FROM paper WHERE kind = 'notice'").fetchone()[0]
        database.execute("UPDATE paper SET body = replace(body, '96', '95') || ' ' WHERE kind = 'notice'")
    verdict = server.run("verify", check=False)
    assert verdict.returncode == 1 and "DIFFERS" in verdict.stdout and title in verdict.stdout
    with sqlite3.connect(server.data / "yishi.sqlite") as database:
        paper = database.execute("SELECT matter_id FROM paper WHERE kind = 'notice'").fetchone()
        assert paper
