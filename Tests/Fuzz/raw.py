"""Bytes for the HTTP parser: random ones, and requests that are almost right."""
import bodies
from wire import Request

METHODS = [b"HEAD", b"PUT", b"PATCH", b"DELETE", b"OPTIONS", b"TRACE", b"CONNECT", b"PROPFIND", b"get", b"G", b"", b"POST\x00", b"\xff",
    b"M" * 10_000, b"QUERY", b"BREW"]


def requests(rng, server, world, targets):
    """One attack, as a request; which, the dice say."""
    return rng.choice(ATTACKS)(rng, server, world, rng.choice(targets).encode())


def _make(rng, raw, note, **more):
    more.setdefault("is_complete", False)
    return Request(raw, method=more.pop("method", "GET"), path="(bytes)", route="(bytes)", role="stranger", note="bytes: " + note, **more)


def _head(server, target, method=b"GET", version=b"HTTP/1.1", lines=b""):
    return method + b" " + target + b" " + version + b"\r\nHost: localhost:%d\r\n" % server.port + lines + b"\r\n"


def noise(rng, server, world, target):
    raw = rng.randbytes(rng.choice([1, 3, 16, 200, 5_000, 70_000])) + rng.choice([b"", b"\r\n\r\n", b"\n\n"])
    return _make(rng, raw, "noise", closes=rng.random() < 0.7)


def mutated(rng, server, world, target):
    body = bodies.urlencoded(world.proof(None)) + b"&login=a&password=b"
    raw = bytearray(server.request("POST", "/sign-in", "stranger", world, body=body).raw if rng.random() < 0.5 else _head(server, target))
    for _ in range(rng.choice([1, 1, 2, 5, 20])):
        spot = rng.randrange(len(raw))
        way = rng.randrange(5)
        if way == 0:
            raw[spot] = rng.randrange(256)
        elif way == 1:
            del raw[spot:spot + rng.randrange(1, 12)]
        elif way == 2:
            raw[spot:spot] = rng.choice([b"\r\n", b"\n", b"\r", b"\0", b" ", b":", b"\r\n\r\n", b"\xff", rng.randbytes(4)])
        elif way == 3:
            raw[spot:spot] = raw[spot:spot + rng.randrange(1, 60)]
        else:
            raw[spot] ^= 1 << rng.randrange(8)
    return _make(rng, bytes(raw), "mutated", closes=True)


def method(rng, server, world, target):
    which = rng.choice(METHODS)
    name = "HEAD" if which == b"HEAD" else "GET"
    return _make(rng, _head(server, target, which, lines=b"Connection: close\r\n"), "method", method=name, closes=which in METHODS[6:])


def form(rng, server, world, target):
    which = rng.choice([b"*", b"http://localhost/", b"http://evil.example/c/220999001001", b"//", b"/" * 3_000, b"/" + b"a" * 65_536,
        b"/%", b"/%00", b"/%zz", b"/..", b"/c/../../etc",
                        b"/\xff\xfe", b"/a b", b"?", b"/?" + b"a=1&" * 15_000, b"#", b"localhost:80", b"/%2e%2e/%2e%2e", b"/c/%2f%2f",
                            b"/ko", b"/ko/", b"/en//", b"/ko/ko/en", b"",
                        b"/" + "议事".encode(), b"/;a=b", b"/c/220999001001;x", b"/c/220999001001/", b"//c/220999001001", b"/c//matters",
                            b"/record/tile/" + b"x/" * 2_000,
                        b"/record/tile/0/x001/x234/067", b"/record/tile/0/9223372036854775807", b"/record/tile/entries/-1",
                            b"/record/tile/63/000", b"/record/tile/64/000.p/256"])
    return _make(rng, _head(server, which), "target", closes=True)


def version(rng, server, world, target):
    which = rng.choice([b"HTTP/0.9", b"HTTP/1.0", b"HTTP/2.0", b"HTTP/1.2", b"HTTP/9.9", b"HTTP/", b"http/1.1", b"HTTP/1.1 x",
        b"HTTP/11", b"", b"HTTP/1"])
    return _make(rng, _head(server, target, version=which), "version", closes=True)


def preface(rng, server, world, target):
    raw = rng.choice([b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0" * 9, b"GET /\r\n\r\n", b"GET /\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 60,
                      b"\r\n\r\n\r\n", b"PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\n"])
    return _make(rng, raw + rng.choice([b"", _head(server, target)]), "preface", closes=True)


def headers(rng, server, world, target):
    lines = rng.choice([
        b"X: " + b"y" * 65_536 + b"\r\n", b"".join(b"X-%d: y\r\n" % n for n in range(5_000)), b"X" * 65_536 + b": y\r\n", b": y\r\n",
            b"X\r\n", b"X : y\r\n", b" X: y\r\n",
        b"X: a\r\n b\r\n\tc\r\n", b"X: a\rb\r\n", b"X: a\nY: b\n", b"X: a\0b\r\n", b"X: \xff\xfe\r\n", b"Host: b\r\n", b"Host: \r\n",
            b"X: y\r\n" * 3_000, b"\x01: y\r\n",
        b"Expect: 100-continue\r\n", b"Expect: x\r\n",
            b"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n",
        b"Upgrade: websocket\r\nConnection: upgrade\r\n", b"Connection: keep-alive, close, x, \xff\r\n",
            b"Connection: " + b"a," * 5_000 + b"\r\n", b"TE: trailers\r\n",
        b"Content-Length: 0\r\nContent-Length: 0\r\n", b"Transfer-Encoding: gzip\r\n", b"Transfer-Encoding: chunked, identity\r\n"])
    return _make(rng, _head(server, target, lines=lines), "headers", closes=True)


def length(rng, server, world, target):
    body = bodies.urlencoded(world.proof(None)) + b"&login=a&password=b"
    lines = rng.choice([
        [(b"Content-Length", b"5")], [(b"Content-Length", b"5000")], [(b"Content-Length", b"-1")], [(b"Content-Length", b"x")],
            [(b"Content-Length", b"1e2")],
        [(b"Content-Length", b"%d" % len(body)), (b"Content-Length", b"3")], [(b"Content-Length", b"%d, %d" % (len(body), len(body)))],
            [(b"Content-Length", b" +%d" % len(body))],
        [(b"Content-Length", b"9223372036854775808")], [(b"Content-Length", b"9223372036854775807")], [(b"Content-Length",
            b"18446744073709551617")], [(b"Content-Length", b"99999999")],
        [(b"Content-Length", None)], [(b"Content-Length", b"%d" % len(body)), (b"Transfer-Encoding", b"chunked")], [(b"Content-Length",
            b"0x10")], [(b"Content-Length", b"")],
        [(b"Content-Length", b"12582912")], [(b"Content-Length", b"12582913")], [(b"Content-Length", b"65536")], [(b"Content-Length",
            b"65537")]])
    made = server.request("POST", rng.choice(["/sign-in", "/verify", "/sign-out", target]), "stranger", world, headers=lines, body=body)
    return _make(rng, made.raw, "length", method="POST", closes=True)


def chunks(rng, server, world, target):
    body = bodies.urlencoded(world.proof(None)) + b"&login=a&password=b"
    whole = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    sent = rng.choice([
        whole, b"x\r\n" + body, b"-5\r\n" + body, b"ffffffffffffffff\r\n" + body, b"fffffffffffffffff\r\n" + body, b"5\r\n" + body,
            b"%x\n%b\n0\n\n" % (len(body), body), b"0\r\n",
        b"0\r\nX: y\r\n\r\n", b"0\r\n" + b"X: y\r\n" * 3_000 + b"\r\n", b"%x;%b\r\n%b\r\n0\r\n\r\n" % (len(body), b"e" * 65_000, body),
            b"".join(b"1\r\n%c\r\n" % c for c in body) + b"0\r\n\r\n",
        b"%x\r\n%b" % (len(body), body), b"\r\n\r\n", b" 5 \r\nabcde\r\n0\r\n\r\n", b"0" * 3_000 + b"\r\n\r\n", whole + whole])
    made = server.request("POST", "/sign-in", "stranger", world, headers=[(b"Content-Length", None), (b"Transfer-Encoding",
        b"chunked")], body=b"")
    return _make(rng, made.raw + sent, "chunks", method="POST", closes=True)


def pipelined(rng, server, world, target):
    one = _head(server, target)
    return _make(rng, one * 50, "pipelined", answers=50, is_complete=not target.startswith(b"/live/"), closes=False)


def half(rng, server, world, target):
    raw = _head(server, target, lines=b"Accept-Language: zh\r\n") if rng.random() < 0.5 else server.request("POST", "/sign-in",
        "stranger", world, body=b"csrf=1&login=" + b"a" * 400).raw
    return _make(rng, raw[: rng.randrange(1, len(raw))], "half", closes=rng.random() < 0.6)


ATTACKS = [noise, mutated, mutated, mutated, method, form, form, version, preface, headers, headers, length, length, chunks, chunks,
    pipelined, half]
