"""Several servers on one database, a server that is told to stop, a server that is asked for more than it can do."""
import os
import re
import signal
import socket
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from client import Client
from conftest import AREA, ENGINES, keep_shot
from database import rows
from test_record import Load, charter, opinion

several = pytest.mark.skipif("YISHI_TEST_POSTGRES" not in os.environ, reason="several servers share a PostgreSQL")


class Roaming(Client):
    """A client that any server may answer: it changes to the next one after every form, and sends a form again that got no receipt."""

    def __init__(self, servers, login):
        super().__init__(servers[0], login)
        self.servers = servers

    def post(self, path, fields, once=None, files=None):
        for _ in range(100):
            if hasattr(self, "servers"):
                self.servers = self.servers[1:] + self.servers[:1]
                self.server = self.servers[0]
            try:
                status, where = super().post(path, fields, once, files)
            except OSError:
                status, where = 0, ""
            if status not in (0, 503):
                return status, where
            time.sleep(0.05)
        raise AssertionError("no server answers")


@several
@pytest.mark.alone
def test_two_servers(make_server):
    """Session, draft, page and form roam between two servers; what one changes the other shows within a second."""
    first = make_server("postgres")
    second = make_server.twin(first)
    clerk = Client(first, "lifang")
    public = [Client(first), Client(second)]
    clerk.server = second
    status, where = clerk.post(*opinion("N000001"), once="loadN000001")
    assert status == 303, (status, where)
    clerk.server = first
    assert clerk.post(*opinion("N000001"), once="loadN000001") == (status, where), "the same form has the same receipt on either"
    assert "意见箱来信 N000001" in clerk.get("/work/ledger")

    board = f"/c/{AREA}/papers"
    before = len(re.findall(r'href="/p/', public[0].get(board)))
    clerk.server = second
    for number in range(3):
        path, fields = charter(f"N{number:06d}")
        assert clerk.post(path, fields | {"version": clerk.version(path)})[0] == 303
        published = time.monotonic()
        while len(re.findall(r'href="/p/', public[0].get(board))) != before + number + 1:
            assert time.monotonic() - published < 1, "a page of the first server is older than a second"
            time.sleep(0.02)
        assert len(re.findall(r'href="/p/', public[1].get(board))) == before + number + 1

    clerk.post("/sign-out", {})
    clerk.server = first
    with pytest.raises(urllib.error.HTTPError) as away:
        clerk.get("/work/ledger")
    assert away.value.code == 303 and "/sign-in" in away.value.headers["Location"]

    stranger = public[1]
    stranger.csrf = stranger.field(f"/c/{AREA}/say")
    answers = []
    for number in range(14):
        stranger.server = (first, second)[number % 2]
        answers.append(stranger.post(f"/c/{AREA}/say", {"text": f"第{number}次说楼道灯不亮", "kind": "registeredResidents"})[0])
    assert answers[:10] == [303] * 10 and answers[-1] == 429, answers


@several
def test_open_pages(make_server, person, scripts):
    """The day's list, open through one server, opens itself anew when another server changes the community; one in which somebody is at
    work says so and keeps what was typed. Without scripts it stays as it was opened."""
    first = make_server("postgres")
    second = make_server.twin(first)
    clerk = person(first, 360, "lifang")
    page = clerk.page
    clerk.context.unroute("**/live/*")
    page.reload()
    assert page.locator("[data-live]").is_hidden()
    stranger = Client(second)
    stranger.csrf = stranger.field(f"/c/{AREA}/say")

    def say(text):
        assert stranger.post(f"/c/{AREA}/say", {"text": text, "kind": "registeredResidents"})[0] == 303

    def revision():
        return page.locator("[data-live]").get_attribute("data-revision")

    def is_told():
        page.locator("[data-live]").wait_for(state="visible")
        assert "有新情况" in page.locator("[data-live]").inner_text()

    opened = revision()
    if not scripts:
        say("三号楼的灯又不亮了")
        assert clerk.go("/work") and revision() != opened
        assert page.locator("[data-live]").is_hidden()
        return
    with page.expect_navigation():
        say("三号楼的灯又不亮了")
    assert revision() != opened
    # Whoever is on the way to another page, by the address bar too, is not held up.
    leave = "window.dispatchEvent(new Event('beforeunload', { cancelable: true }))"
    for begin in (lambda: page.keyboard.press("Tab"), lambda: page.mouse.click(5, 400), lambda: page.evaluate(leave)):
        clerk.go("/work")
        begin()
        opened = revision()
        say("四号楼的灯也不亮了")
        is_told()
        assert revision() == opened, "the page of somebody at work was opened anew"
    keep_shot(page, "live-360.png")
    with page.expect_navigation():
        page.locator("[data-live] a").click()
    assert revision() != opened and page.locator("[data-live]").is_hidden()
    # A stranger hears nothing, and a server with open pages stops at once.
    assert stranger.get(f"/live/{AREA}") == ""
    with page.expect_response("**/live/*"):
        page.reload()
    first.process.send_signal(signal.SIGTERM)
    assert first.process.wait(10) == 0
    # A server that stops may tell a page that asks for news again that it has no time.
    clerk.troubles[:] = [trouble for trouble in clerk.troubles if "/live/" not in trouble]
    clerk.close()


@several
def test_rolling_restart(make_server):
    """Two servers are restarted in turn under load: every form gets its receipt, each acts once, nothing acknowledged is lost."""
    first = make_server("postgres")
    servers = [first, make_server.twin(first)]
    load = Load(first, clerks=0)
    load.hands = [(Roaming(servers, "lifang"), opinion) for _ in range(4)]

    def restart():
        for server in servers * 2:
            load.wait(20)
            server.process.send_signal(signal.SIGTERM)
            assert server.process.wait(15) == 0
            load.wait(10)
            server.start()
        load.wait(20)

    load.run(restart)
    found = [re.search(r"N\d{6}", text).group(0) for (text,) in rows(first, "SELECT text FROM opinion WHERE text LIKE '意见箱来信 N%'")]
    assert {mark for mark, _ in load.acknowledged} == set(found), "whatever was sent got its receipt"
    assert len(found) == len(set(found)), "nothing acted twice"
    print(f"\n{len(found)} forms over 4 restarts, none lost, none twice")


def form_bytes(client, path, fields, once):
    """A form as it goes over the wire."""
    body = urllib.parse.urlencode({"csrf": client.csrf, "by": client.owners[client.csrf], "once": once, **fields}).encode()
    cookies = "; ".join(f"{c.name}={c.value}" for c in client.cookies)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: localhost:{client.server.port}\r\nOrigin: {client.server.url}\r\nCookie: {cookies}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n")
    return head.encode(), body


def connect(server):
    return socket.create_connection(("127.0.0.1", server.port), timeout=30)


def answer(wire):
    """Status and headers of the answer on a wire."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = wire.recv(65536)
        if not part:
            break
        data += part
    return (int(data.split()[1]) if data else 0), data.split(b"\r\n\r\n")[0].decode(errors="replace").lower()


@pytest.mark.parametrize("engine", ENGINES)
def test_stop(make_server, engine):
    """SIGTERM: what was begun is finished, new visitors are refused, a connection that says nothing holds nobody up, the exit is clean."""
    server = make_server(engine)
    clerk = Client(server, "lifang")
    head, body = form_bytes(clerk, *opinion("N000001"), "loadN000001")
    idle, busy = connect(server), connect(server)
    idle.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert answer(idle)[0] == 200
    busy.sendall(head + body[:40])
    time.sleep(0.3)
    server.process.send_signal(signal.SIGTERM)
    time.sleep(0.5)
    with pytest.raises(OSError):
        connect(server)
    busy.sendall(body[40:])
    assert answer(busy)[0] == 303
    assert server.process.wait(10) == 0
    assert len(rows(server, "SELECT id FROM opinion WHERE text LIKE '意见箱来信 N000001%'")) == 1
    assert server.run("verify").stdout.startswith("clean")


@pytest.mark.parametrize("engine", ENGINES)
def test_stop_with_a_silent_sender(make_server, engine):
    """SIGTERM ends with 0 though somebody never sends the rest of a form, and the clock's lease is given back."""
    server = make_server(engine)
    clerk = Client(server, "lifang")
    head, body = form_bytes(clerk, *opinion("N000001"), "loadN000001")
    silent = connect(server)
    silent.sendall(head + body[:40])
    time.sleep(0.3)
    for _ in range(100):
        if rows(server, "SELECT name FROM lease"):
            break
        time.sleep(0.1)
    assert rows(server, "SELECT name FROM lease"), "the clock runs"
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(30) == 0
    assert rows(server, "SELECT name FROM lease") == []
    assert rows(server, "SELECT id FROM opinion WHERE text LIKE '意见箱来信 N000001%'") == [], "half a form is none"
    silent.close()


def test_farewell(make_server):
    """With a farewell, balancers are told first and whoever still comes is served; then the door closes."""
    server = make_server()
    server.stop()
    server.extra = {"YISHI_FAREWELL": "3"}
    server.start()
    with urllib.request.urlopen(server.url + "/ready", timeout=5) as ready:
        assert ready.status == 200
    server.process.send_signal(signal.SIGTERM)
    time.sleep(0.5)
    with pytest.raises(urllib.error.HTTPError) as away:
        urllib.request.urlopen(server.url + "/ready", timeout=5)
    assert away.value.code == 503
    for path in ("/", f"/c/{AREA}", "/health"):
        with urllib.request.urlopen(server.url + path, timeout=5) as page:
            assert page.status == 200
    assert server.process.wait(15) == 0


def test_refuses_what_is_not_whole(make_server):
    """Neither half a move nor another installation's key is served, and each refusal says what to do."""
    server = make_server()
    server.stop()
    with sqlite3.connect(server.data / "yishi.sqlite") as database:
        database.execute("CREATE TABLE moving (origin TEXT NOT NULL PRIMARY KEY)")
        database.execute("INSERT INTO moving (origin) VALUES ('/var/lib/old')")
    for command in (["serve", "--port", str(server.port)], ["verify"], ["migrate"]):
        refused = server.run(*command, check=False)
        assert refused.returncode != 0 and "yishi move --from /var/lib/old" in refused.stderr, refused
    with sqlite3.connect(server.data / "yishi.sqlite") as database:
        database.execute("DROP TABLE moving")
    key = server.data / "yishi.key"
    kept = key.rename(server.data / "kept.key")
    refused = server.run("verify", check=False)
    assert refused.returncode == 1 and "missing" in refused.stdout and not key.exists(), "no other key is made"
    key.write_text("07" * 32)
    key.chmod(0o600)
    refused = server.run("verify", check=False)
    assert refused.returncode == 1 and "not the key" in refused.stdout
    kept.rename(key)
    assert server.run("verify").stdout.startswith("clean")


@pytest.mark.parametrize("engine", ENGINES)
def test_overload(make_server, engine):
    """Far more at once than it can do: what it takes on it does, the rest hears 503 and when to come back, then all is as before."""
    server = make_server(engine)
    server.stop()
    server.extra = {"YISHI_FORMS_AT_ONCE": "96"}
    server.start()
    clerk = Client(server, "lifang")
    page = f"/c/{AREA}"
    public = Client(server)
    public.get(page)
    forms = [form_bytes(clerk, *opinion(f"N{number:06d}"), f"loadN{number:06d}") for number in range(500)]
    wires = [connect(server) for _ in forms]
    # All but the last byte.
    for wire, (head, body) in zip(wires, forms):
        wire.sendall(head + body[:-1])
    time.sleep(1)
    assert public.get(page), "a page in memory is served while every seat is taken"

    # The server holds its breath until the last byte of all is there: however fast it is, they come at once.
    server.process.send_signal(signal.SIGSTOP)
    try:
        for wire, (_, body) in zip(wires, forms):
            wire.sendall(body[-1:])
    finally:
        server.process.send_signal(signal.SIGCONT)
    answers = [answer(wire) for wire in wires]
    kept = sum(status == 303 for status, _ in answers)
    refused = [head for status, head in answers if status == 503]
    assert kept + len(refused) == len(answers), sorted({status for status, _ in answers})
    assert kept > 0 and refused and all("retry-after:" in head for head in refused)
    assert len(rows(server, "SELECT id FROM opinion WHERE text LIKE '意见箱来信 N%'")) == kept
    started = time.monotonic()
    assert clerk.post(*opinion("N999999"))[0] == 303
    print(f"\n{engine}: {kept} done, {len(refused)} told to come back; the next form took {time.monotonic() - started:.2f} s")
