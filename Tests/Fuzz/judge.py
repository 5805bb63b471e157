"""Sends a request, and says what is wrong with what came back."""
import collections
import dataclasses
import json
import re
import shutil
import time

from wire import Request

# Seconds of wall time, and of the server's own processor time, that no request may take.
LIMIT = 1.0
# So much of its own time no busy machine explains.
SURELY = 2.0

# How long an answer is waited for while the server works, how long while it does not, and how long where none may be due.
PATIENCE, IDLE, GLANCE = 10.0, 5.0, 0.15
# So often a route may kill the server before it is left out for the rest of the run.
DEATHS = 3
# Where a fault of the body stands, whatever the route.
ANY_FORM = "any form"

def surely(request):
    """The same for what asks for several answers at once."""
    return SURELY + 0.1 * request.answers



@dataclasses.dataclass
class Fault:
    kind: str
    route: str
    told: str
    role: str
    note: str
    file: str = ""
    count: int = 1

    def line(self):
        return f"{self.kind} at {self.route} as {self.role} ({self.note}): {self.told}; {self.count} times; {self.file}"


class Judge:
    def __init__(self, folder, seed, skip, route_of, says):
        self.folder, self.seed, self.skip, self.route_of, self.says = folder, seed, skip, route_of, says
        self.requests = self.skipped = 0
        self.statuses, self.roles, self.kinds, self.notes, self.deaths = (collections.Counter() for _ in range(5))
        self.fields, self.faults = set(), {}
        self.slowest = (0.0, "")
        self.is_over = False
        self.before = collections.deque(maxlen=4)

    def is_shut(self, route):
        """True when the route killed the server so often that the rest would never be tried."""
        return self.deaths[route.name] >= DEATHS

    @property
    def is_bored_of_bodies(self):
        """True when broken bodies were found to be slow, twice: more of them would only take the time of others."""
        fault = self.faults.get(("slow", ANY_FORM, ""))
        return fault is not None and fault.count > 1

    def send(self, server, world, request, patience=PATIENCE):
        """The answer; nothing when the request was left out, or when the server died of it."""
        self.is_over = False
        if any(pattern.search(request.raw) for pattern in self.skip):
            self.skipped += 1
            return None
        self.requests += 1
        self.roles[request.role] += 1
        self.fields.update(request.fields)
        answer = self.measured(server, request, patience)
        self.statuses[{0: "closed", -1: "none"}.get(answer.status, f"{answer.status // 100}xx")] += 1
        if answer.status == 429:
            self.notes["429 " + request.route] += 1
        if answer.seconds > self.slowest[0] and request.is_complete:
            self.slowest = (answer.seconds, request.route)
        if not server.is_dead(self.mourning(server, request, answer)):
            self.look(server, request, answer)
        if server.is_dead():
            self.deaths[request.route] += 1
            self.found(server, request, "death", last_words(server.tail()))
            self.is_over = True
            return None
        self.before.append(request)
        return answer

    @staticmethod
    def mourning(server, request, answer):
        """How long the end of a connection, or silence, may be the first sign of a death; one that tells where takes long."""
        if answer.status > 0:
            return 0.0
        if not request.is_complete or server_may_close(request):
            return 0.3 if answer.status == 0 else 0.0
        return 20.0 if server.program.does_trace else 3.0

    @staticmethod
    def measured(server, request, patience=PATIENCE):
        before, began = server.cpu(), time.monotonic()

        def gives_up():
            took = server.cpu() - before
            return took > surely(request) or time.monotonic() - began > IDLE and took < LIMIT / 2

        server.wire.gives_up = gives_up
        answer = server.wire.send(request, patience if request.is_complete else GLANCE, is_kept=request.is_complete)
        answer.cpu = server.cpu() - before
        return answer

    def look(self, server, request, answer):
        if answer.status >= 500:
            self.found(server, request, "5xx", f"{answer.status} {last_words(server.tail())}")
        elif request.is_complete and answer.status == 0:
            self.notes["closed without an answer " + request.route] += 1
        if opens_to_stranger(request, answer):
            self.found(server, request, "stranger", f"a stranger was answered {answer.status} {answer.location}")
        if request.is_complete and (answer.seconds > LIMIT or answer.status == -1):
            self.weigh(server, request, answer)
        elif not request.is_complete and answer.cpu > surely(request):
            self.found(server, request, "slow", f"{answer.cpu:.1f} s of processor time")
        if self.is_over is False and answer.status == -1 and not request.is_complete and not server.is_well():
            self.found(server, request, "hang", "nobody is served any more")
            self.is_over = True

    def weigh(self, server, request, answer):
        """Slow only when it is slow again, twice, by the server's own processor time; where none comes, it hangs."""
        if answer.cpu > surely(request) or answer.status == -1 and answer.cpu > LIMIT:
            self.found(server, request, "slow",
                f"{answer.seconds:.1f} s, {answer.cpu:.1f} s of processor time" + " and no end" * (answer.status == -1))
            self.is_over = answer.status == -1
            return
        again = [self.measured(server, once_more(request)) for _ in range(2)]
        told = f"{answer.seconds:.1f} s, then " + ", ".join(f"{one.seconds:.1f}" for one in again) + " s; of processor time " + ", ".join(
            f"{one.cpu:.1f}" for one in [answer, *again]) + " s"
        if min(one.cpu for one in again) > LIMIT:
            self.found(server, request, "slow", told)
        elif all(one.status == -1 for one in [answer, *again]):
            self.found(server, request, "hang", told)
        else:
            self.notes[f"over a second once, {request.route}: {told}"] += 1
        self.is_over = again[-1].status == -1

    def found(self, server, request, kind, told):
        self.kinds[kind] += 1
        # What a body costs has nothing to do with the route.
        route = ANY_FORM if kind == "slow" and request.note.startswith("body") else request.route
        key = (kind, route, re.sub(r"[0-9a-f]{8,}|\d{3,}", "#", told)[:160] if kind in ("death", "5xx") else "")
        if key in self.faults:
            self.faults[key].count += 1
            return
        fault = self.faults[key] = Fault(kind, route, told, request.role, request.note)
        fault.file = str(self.save(server, request, fault))
        self.says("FAULT " + fault.line())

    def save(self, server, request, fault):
        """The exact bytes, what they were, those before them, and for SQLite the data they met."""
        self.folder.mkdir(parents=True, exist_ok=True)
        name = f"{len(self.faults):03}-{fault.kind}-" + re.sub(r"\W+", "-", fault.route).strip("-")[:60]
        file = self.folder / f"{name}.request"
        file.write_bytes(request.raw)
        for number, earlier in enumerate(reversed(self.before), 1):
            (self.folder / f"{name}.before-{number}").write_bytes(earlier.raw)
        file.with_suffix(".json").write_text(json.dumps({
            "seed": self.seed, "engine": server.program.engine, "is_generated": server.program.is_generated,
                "moment": server.program.moment.timestamp(), "port": server.port, "role": request.role,
            "method": request.method, "route": request.route, "note": request.note, "told": fault.told,
                "is_complete": request.is_complete, "closes": request.closes,
            "answers": request.answers, "log": server.tail(),
        }, ensure_ascii=False, indent=1))
        kept = file.with_suffix(".data")
        shutil.rmtree(kept, ignore_errors=True)
        if server.program.engine == "sqlite" and fault.kind in ("death", "5xx") and sum(one.kind == fault.kind
            for one in self.faults.values()) <= 20:
            shutil.copytree(server.data, kept)
        return file


def server_may_close(request):
    """True where a server may well end the connection instead of reading on."""
    return len(request.raw) > 64 << 10 or request.role.startswith("stranger")


def opens_to_stranger(request, answer):
    """True when somebody without an account got anything done at the workbench."""
    path = re.sub(r"^/(?:ko|en)(?=/)", "", request.path)
    if request.method != "POST" or not request.role.startswith("stranger") or not re.match(r"/work(/|$)", path):
        return False
    return 0 < answer.status < 400 and not (answer.status == 303 and re.match(r"(/ko|/en)?/sign-in", answer.location))


def last_words(log):
    """What a dying server said last: the line that names the fault, and the first place of our own in its trace."""
    lines = [line for line in log.splitlines() if line.strip()]
    fatal = [line for line in lines if "Fatal error" in line or "crashed" in line.lower() or "failed:" in line or "not available" in line]
    place = re.findall(r"(?:in|at) .*?(/Sources/[\w/]+\.swift:\d+)", log)
    fatal = [re.sub(r"^\S+ (?:error|critical) yishi: |request [0-9a-f]+ ", "", line) for line in fatal]
    return ((fatal or lines or ["no word in the log"])[-1].strip()[:400] + (" at " + place[0] if place else ""))


def once_more(request):
    """The same, as a submission of its own."""
    def fresh(match):
        return match[1] + bytes(reversed(match[2]))

    return dataclasses.replace(request, raw=re.sub(rb"(once=)([0-9a-f]{32})", fresh, request.raw))


def renewed(data, told, server, world):
    """Saved bytes for a server that lives now: its port, its sessions."""
    data = re.sub(rb"localhost:\d+", b"localhost:%d" % server.port, data)
    session = world.sessions.get(told["role"])
    if session:
        data = re.sub(rb"yishi=[0-9a-zA-Z_-]{20,}", b"yishi=" + session.encode(), data, count=1)
    return Request(
        data, method=told["method"], route=told["route"], role=told["role"], note=told["note"], is_complete=told["is_complete"],
            closes=told["closes"], answers=told["answers"])
