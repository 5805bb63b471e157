"""HTTP from bytes to an answer, and no further: what is sent may be anything, so nothing here mends it."""
import dataclasses
import select
import socket
import time


@dataclasses.dataclass
class Request:
    """One request as it goes over the wire, with what the judge must know of it."""

    raw: bytes
    method: str = "GET"
    path: str = ""
    route: str = ""
    role: str = "stranger"
    note: str = ""
    # An incomplete request may wait for the rest of it; nobody is to blame when no answer comes.
    is_complete: bool = True
    # True when the writing side is closed after the last byte.
    closes: bool = False
    # How many answers belong to it.
    answers: int = 1
    # Fields of the form it was made from, by name.
    fields: tuple = ()


@dataclasses.dataclass
class Answer:
    """What came back. `status` is 0 when the connection was closed without an answer, -1 when nothing came in time."""

    status: int = 0
    headers: dict = dataclasses.field(default_factory=dict)
    body: bytes = b""
    seconds: float = 0.0
    cpu: float = 0.0
    was_sent: bool = True

    @property
    def location(self):
        return self.headers.get("location", "")


class Closed(Exception):
    """The connection ended before the answer did."""


class Wire:
    """One connection that is kept as long as the server keeps it, as browsers do."""

    def __init__(self, port):
        self.port = port
        self.socket = None
        self.rest = b""
        # Asked now and then while an answer is waited for: true when it need not be waited for any longer.
        self.gives_up = lambda: False

    def close(self):
        if self.socket:
            self.socket.close()
        self.socket, self.rest = None, b""

    def send(self, request, patience, is_kept=True):
        """Sends it and reads the answer; a kept connection that the server had closed meanwhile is opened anew, once."""
        is_old = self.socket is not None
        answer = self._send(request, patience)
        if answer.status == 0 and is_old and is_kept and not request.closes:
            self.close()
            answer = self._send(request, patience)
        if not is_kept or request.closes or answer.status <= 0 or answer.headers.get("connection", "").lower() == "close":
            self.close()
        return answer

    def _send(self, request, patience):
        answer = Answer()
        began = time.perf_counter()
        try:
            if self.socket is None:
                self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=patience)
                self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.socket.setblocking(False)
            self._exchange(request, answer, began + patience)
        except TimeoutError:
            answer.status = -1
        except (Closed, OSError):
            answer.status = max(answer.status, 0)
        answer.seconds = time.perf_counter() - began
        return answer

    def _exchange(self, request, answer, until):
        out = memoryview(request.raw)
        got, self.rest = self.rest, b""
        left = request.answers
        is_shut = False
        while True:
            while left and (parsed := parse(got, request.method)) is not None:
                status, headers, body, got = parsed
                if status // 100 == 1:
                    continue
                # Of several answers the worst is judged.
                if status >= answer.status:
                    answer.status, answer.headers, answer.body = status, headers, body
                left -= 1
            if not left:
                answer.was_sent = not out
                self.rest = got
                if out or got:
                    # An answer before the end of the question: whatever follows on this connection is of no use.
                    answer.headers["connection"] = "close"
                return
            wait = until - time.perf_counter()
            if wait <= 0:
                raise TimeoutError
            readable, writable, _ = select.select([self.socket], [self.socket] if out else [], [], min(wait, 0.5))
            if not readable and not writable and self.gives_up():
                raise TimeoutError
            if readable:
                piece = self.socket.recv(1 << 18)
                if not piece:
                    ended = parse(got, request.method, is_ended=True)
                    if ended is None:
                        raise Closed
                    answer.status, answer.headers, answer.body, got = ended
                    answer.headers["connection"] = "close"
                    return
                got += piece
            if writable:
                try:
                    out = out[self.socket.send(out[: 1 << 18]):]
                except (BrokenPipeError, ConnectionResetError):
                    # The server answered and closed before it had read all: the answer may still lie here.
                    out = out[:0]
            if not out and request.closes and not is_shut:
                is_shut = True
                try:
                    self.socket.shutdown(socket.SHUT_WR)
                except OSError:
                    pass


def parse(got, method, is_ended=False):
    """Status, headers, body and what follows; nothing while the answer is not whole."""
    end = got.find(b"\r\n\r\n")
    if end < 0:
        return None
    lines = got[:end].split(b"\r\n")
    words = lines[0].split(b" ", 2)
    status = int(words[1]) if len(words) > 1 and words[1].isdigit() else 599
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        headers[name.strip().lower().decode("latin-1")] = value.strip().decode("latin-1")
    start = end + 4
    if status // 100 == 1 or status in (204, 304) or method == "HEAD":
        return status, headers, b"", got[start:]
    if headers.get("content-type", "").startswith("text/event-stream"):
        # It never ends.
        headers["connection"] = "close"
        return status, headers, b"", b""
    if "content-length" in headers:
        size = int(headers["content-length"])
        return (status, headers, got[start:start + size], got[start + size:]) if len(got) >= start + size else None
    if headers.get("transfer-encoding", "").lower() == "chunked":
        return chunked(got, start, status, headers)
    return (status, headers, got[start:], b"") if is_ended else None


def chunked(got, start, status, headers):
    body = []
    while True:
        line = got.find(b"\r\n", start)
        if line < 0:
            return None
        size = int(got[start:line].split(b";")[0], 16)
        if len(got) < line + 2 + size + 2:
            return None
        body.append(got[line + 2:line + 2 + size])
        start = line + 2 + size + 2
        if size == 0:
            return status, headers, b"".join(body), got[start:]
