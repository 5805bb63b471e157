"""What comes to the door on a plain connection: bodies that nobody may send, that are too large, that break off; the server lives on."""
import re
import socket

import pytest

from client import Client
from conftest import AREA


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
    assert status == 303 and "/sign-in" in text and "connection: close" in text.lower()
    status, _ = answer(server, head(server, "/work/roster/import", "Content-Length: 11000000", "Expect: 100-continue"), whole=False)
    assert status == 303, "not asked to go on"
    status, text = answer(server, head(server, "/work/matters/0000000000001/plan", "Content-Length: 46"), b"people-registeredResidents=%EF%BC%88&csrf=abcd")
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
