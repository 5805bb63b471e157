"""What comes to the door on a plain connection: bodies that nobody may send, that are too large, that break off; the server lives on."""
import http.client
import re
import socket
import time
import urllib.parse

import pytest

from client import Client
from conftest import AREA, PASSWORD


def answer(server, head, body=b"", half_close=False, whole=True):
    """Sends a request as it stands, all of it before anything is read; the status, and the answer's text, `whole` to the connection's end."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(head.replace("\n", "\r\n").encode())
        try:
            connection.sendall(body)
        except OSError:
            pass
        if half_close:
            connection.shutdown(socket.SHUT_WR)
        text = b""
        try:
            while piece := connection.recv(65536):
                text += piece
                if not whole:
                    break
        except ConnectionResetError:
            pass
    status = re.match(rb"HTTP/1.1 (\d+)", text)
    return int(status.group(1)) if status else 0, text.decode(errors="replace")


def head(server, path, *lines):
    own = [f"POST {path} HTTP/1.1", f"Host: localhost:{server.port}", f"Origin: {server.url}",
           "Content-Type: application/x-www-form-urlencoded", *lines]
    return "\n".join(own) + "\n\n"


def chunked(size, whole=True):
    piece = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    return piece * (size // 65536) + (b"0\r\n\r\n" if whole else b"")


@pytest.fixture
def server(make_server):
    server = make_server()
    yield server
    assert server.process.poll() is None, "the server lives"
    assert Client(server, "lifang").get("/work/ledger"), "and serves"


def test_strangers(server):
    """Whoever may not send a form is answered before it is read, and hears the answer even while sending 11 MB."""
    status, text = answer(server, head(server, "/work/roster/import", "Content-Length: 11000000"), b"x" * 11_000_000)
    assert status == 403 and "/sign-in" in text and "没能存下来" in text and "connection: close" in text.lower()
    status, _ = answer(server, head(server, "/work/roster/import", "Content-Length: 11000000", "Expect: 100-continue"), whole=False)
    assert status == 403, "not asked to go on"
    status, text = answer(server, head(server, "/work/matters/0000000000001/plan", "Content-Length: 46", "Connection: close"), b"people-registeredResidents=%EF%BC%88&csrf=abcd")
    assert status == 303 and "/sign-in" in text
    status, text = answer(server, head(server, "/nowhere", "Transfer-Encoding: chunked"), chunked(1 << 20))
    assert status == 404 and "没有这个页面" in text


def test_sizes(server):
    """More than a form may hold is told so, announced or not; what never ends is cut off."""
    say = f"/c/{AREA}/say"
    status, text = answer(server, head(server, say, "Content-Length: 12582913"), b"x" * 12_582_913)
    assert status == 413 and "文件太大" in text
    status, text = answer(server, head(server, say, "Transfer-Encoding: chunked"), chunked(14 << 20))
    assert status == 413 and "文件太大" in text
    status, _ = answer(server, head(server, say, "Transfer-Encoding: chunked"), chunked(30 << 20, whole=False))
    assert status in (413, 0), "an answer, or the end of the connection"


def test_broken_off(server):
    """A form that breaks off is no form, whatever had come."""
    say = f"/c/{AREA}/say"
    for lines, body in [
        (["Content-Length: 1000"], b"text=x"), (["Content-Length: 100000"], b"text=x"), (["Transfer-Encoding: chunked"], b"6\r\ntext=x\r\n"),
        (["Transfer-Encoding: chunked"], b"6\r\nte"), (["Transfer-Encoding: chunked"], b"zz\r\n"), (["Content-Length: -1"], b"text=x"),
        (["Content-Length: 6", "Content-Length: 7"], b"text=xy"), (["Content-Length: 99999999999999999999"], b"text=x"),
    ]:
        status, _ = answer(server, head(server, say, *lines), body, half_close=True)
        assert status in (0, 400, 408, 413), (lines, status)
    status, text = answer(server, head(server, say, "Content-Length: 0", "Connection: close"))
    assert status == 403 and "页面已过期" in text


def plain(server, text, count=1):
    """What comes back on one connection for requests as they stand, until it ends or says no more for a second."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(text.replace("\n", "\r\n").encode())
        found = b""
        connection.settimeout(10)
        try:
            while piece := connection.recv(65536):
                found += piece
                if len(re.findall(rb"HTTP/1.1 \d+", found)) >= count:
                    connection.settimeout(1)
        except (TimeoutError, ConnectionResetError):
            pass
    return found.decode(errors="replace")


def statuses(text):
    return [int(code) for code in re.findall(r"HTTP/1.1 (\d+)", text)]


def test_hosts(server):
    """Every request of HTTP/1.1 names one host; nobody else does anything."""
    board = f"/c/{AREA}"
    for path in (board, "/health", "/nowhere"):
        whole = plain(server, f"GET {path} HTTP/1.1\nHost: localhost\nConnection: close\n\n")
        assert statuses(whole) == [404 if path == "/nowhere" else 200], path
        for lines in ("", "Host:\n", "Host: a b\n", "Host: a/b\n", "Host: a\nHost: a\n", "Host: a\nhost: b\n", "Host: evil.example@x\n"):
            found = plain(server, f"GET {path} HTTP/1.1\n{lines}Connection: close\n\n")
            assert statuses(found) == [400] and "connection: close" in found.lower(), (path, lines)
    assert statuses(plain(server, "GET /health HTTP/1.0\n\n")) == [200], "older than hosts"
    assert statuses(plain(server, f"POST /c/{AREA}/say HTTP/1.1\nContent-Length: 6\n\ntext=x")) == [400]


def test_methods(server):
    """HEAD is GET without its body, on the wire too; other methods hear what is taken."""
    client = Client(server, "lifang")
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.cookies)
    for path in (f"/c/{AREA}", "/health", "/help", "/nowhere", "/work", f"/live/{AREA}", "/work/ledger/twins"):
        for cookie in ("", f"Cookie: {cookies}\n"):
            two = f"HEAD {path} HTTP/1.1\nHost: localhost\n{cookie}\nGET /health HTTP/1.1\nHost: localhost\n\n"
            first, _, rest = plain(server, two, 2).partition("\r\n\r\n")
            assert rest.startswith("HTTP/1.1 200") and rest.endswith("ok\n"), (path, rest[:300])
            length = re.search(r"content-length: (\d+)", first.lower())
            assert length or "transfer-encoding: chunked" in first.lower() or " 204 " in first, first
            if path in (f"/c/{AREA}", "/help"):
                assert int(length.group(1)) > 1_000
    for method, path, allow in (
        ("OPTIONS", f"/c/{AREA}", "GET, HEAD"), ("PUT", "/sign-in", "GET, HEAD, POST"), ("DELETE", "/sign-out", "POST"),
        ("GET", "/sign-out", "POST"), ("POST", "/help", "GET, HEAD"), ("PATCH", "/health", "GET, HEAD"),
    ):
        found = plain(server, f"{method} {path} HTTP/1.1\nHost: localhost\nContent-Length: 0\nConnection: close\n\n")
        assert statuses(found) == [405] and f"allow: {allow.lower()}\r" in found.lower(), (method, path, found[:300])


def test_invited(server):
    """Whoever waits to be told to go on is told so when the form is wanted, and at once."""
    page = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    page.request("GET", f"/c/{AREA}/say", headers={"Host": f"localhost:{server.port}"})
    answer = page.getresponse()
    proof = urllib.parse.urlencode(re.findall(r'name="(csrf|by)" value="([0-9a-f]+)"', answer.read().decode())[-2:])
    cookie = answer.headers["Set-Cookie"].split(";")[0]
    body = f"{proof}&once=1&kind=registeredResidents&text=%E7%81%AF&more=".encode() + b"x" * 1_500_000
    for framing in (f"Content-Length: {len(body)}", "Transfer-Encoding: chunked"):
        with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
            started = time.monotonic()
            asked = head(server, f"/c/{AREA}/say", framing, f"Cookie: {cookie}", "Expect: 100-continue", "Connection: close")
            connection.sendall(asked.replace("\n", "\r\n").encode())
            assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
            assert time.monotonic() - started < 10
            whole = body if "Length" in framing else b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n"
            connection.sendall(whole)
            text = b""
            while piece := connection.recv(65536):
                text += piece
        assert text.startswith(b"HTTP/1.1 303 "), text[:300]


def test_old_engines(server):
    """A browser that says nothing of where its form comes from is served by its proof."""
    client = Client(server)
    client.csrf = client.field(f"/c/{AREA}/say")
    cookie = "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.cookies)
    for csrf, wanted in ((client.csrf, 303), ("0" * 64, 403)):
        body = f"csrf={csrf}&by={client.owners[client.csrf]}&once={csrf[:8]}&kind=registeredResidents&text=%E7%81%AF%E4%B8%8D%E4%BA%AE"
        found = plain(
            server, f"POST /c/{AREA}/say HTTP/1.1\nHost: localhost\nCookie: {cookie}\nConnection: close\n"
            f"Content-Type: application/x-www-form-urlencoded\nContent-Length: {len(body)}\n\n{body}")
        assert statuses(found) == [wanted], found[:300]
        assert wanted == 303 or "灯不亮" in found and "再按一次" in found, "what was typed stands there"


def test_two_accounts(server):
    """A form opened by one account is not sent in the name of another that signed in in the next tab, unless that is wanted."""
    tabs = Client(server, "lifang")
    say = f"/c/{AREA}/say"
    page = tabs.get(say)
    first = dict(re.findall(r'name="(csrf|by)" value="([0-9a-f]+)"', page))
    tabs.csrf = tabs.field("/sign-in")
    status, _ = tabs.post("/sign-in", {"login": "wangqm", "password": PASSWORD})
    assert status == 303
    status, _ = tabs.post(say, {**first, "text": "楼道灯不亮", "kind": "registeredResidents"})
    assert status == 409 and "另一个账号" in tabs.body and "王启明" in tabs.body and "楼道灯不亮" in tabs.body
    again = dict(re.findall(r'name="(csrf|by)" value="([0-9a-f]+)"', tabs.body))
    status, where = tabs.post(say, {**again, "text": "楼道灯不亮", "kind": "registeredResidents"})
    assert status == 303 and "/s/" in where
    status, _ = tabs.post("/sign-out", first)
    assert status == 409 and "王启明" in tabs.body, "the old page's button ends nobody else's session unasked"
    assert "王启明" in tabs.get("/work/password")


def test_session_ended(server):
    """A form sent after the session ended leads to sign in, and from there back to its page."""
    clerk = Client(server, "lifang")
    server.set("2026-11-23 23:00")
    status, where = clerk.post("/work/ledger/new", {"text": "楼道灯不亮"})
    assert status == 303 and where == "/sign-in?back=/work/ledger/new&kept=1"
    page = clerk.get(where)
    assert 'name="back" value="/work/ledger/new"' in page
    clerk.csrf = re.findall(r'name="csrf" value="([0-9a-f]+)"', page)[-1]
    status, where = clerk.post("/sign-in", {"login": "lifang", "password": PASSWORD, "back": "/work/ledger/new"})
    assert status == 303 and where == "/work/ledger/new"
