"""The program under test: a demo made once, and as many copies of it as rounds are played; each with a server of its own."""
import datetime
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.parse
import uuid

import pages
from wire import Request, Wire

PASSWORD = "yishi-demo-2026"
GENERATED = "yishi-generated-2026"
FORM_COOKIE = "f" * 64
# Whom the fuzzer plays: every account of the demo, and a stranger with and without a proof that the form is ours.
ROLES = {
    "stranger": None, "stranger without proof": None, "clerk": "lifang", "chair": "zhangjh", "member": "wangqm", "secretary": "zhaolg",
        "supervisor": "sunwei",
    "organisation": "wuye", "resident": "liugl", "township": "jiedao", "department": "zhujian", "administrator": "admin",
    "village clerk": "zhoumin", "village secretary": "qianhai", "village supervisor": "fengjun", "village member": "wugang",
        "village township": "zhen",
}
BEGIN = datetime.datetime.fromisoformat("2026-11-23T09:00:00+08:00")
TICK = os.sysconf("SC_CLK_TCK")


class Failed(Exception):
    """The fuzzer could not do its own part."""


class Program:
    """The program, and how it is told where things are."""

    def __init__(self, path, engine, folder, does_trace=False):
        self.path, self.engine, self.folder, self.does_trace = pathlib.Path(path), engine, folder, does_trace
        self.clock = folder / "clock"
        self.set(BEGIN)

    def set(self, moment):
        self.moment = moment
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(str(int(moment.timestamp() * 1000)))
        fresh.replace(self.clock)

    def environment(self, database):
        own = {name: value for name, value in os.environ.items() if not name.startswith("YISHI_")}
        own |= {"YISHI_CLOCK": str(self.clock)}
        if database:
            own["YISHI_DATABASE"] = database
        own["SWIFT_BACKTRACE"] = "enable=no"
        if self.does_trace:
            own["SWIFT_BACKTRACE"] = "enable=yes,color=no,interactive=no,threads=crashed,registers=none,images=none,limit=40"
        return own


class Databases:
    """Databases of a PostgreSQL server, each a copy of another."""

    def __init__(self):
        self.address = os.environ["YISHI_TEST_POSTGRES"]

    def make(self, template="template1"):
        name = "fuzz" + uuid.uuid4().hex
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name):
        self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def url(self, name):
        return self.address.rsplit("/", 1)[0] + "/" + name

    def _run(self, statement):
        subprocess.run(["psql", "-q", self.address, "-c", statement], check=True, capture_output=True)


class Base:
    """An installation with everybody signed in and every page looked at once: the demo, or a generated one that holds months of work."""

    def __init__(self, program, crawl, is_generated=False):
        self.program = program
        program.is_generated = is_generated
        self.data = program.folder / "base"
        self.databases = Databases() if program.engine == "postgres" else None
        self.name = self.databases.make() if self.databases else None
        self.world = pages.World()
        if is_generated:
            self.generate()
        else:
            self.rehearse()
        program.set(BEGIN + datetime.timedelta(minutes=1))
        server = Server(program, self.data, self.name, self.databases)
        try:
            for role in ROLES:
                if not server.sign_in(role, self.world):
                    raise Failed(f"nobody can sign in as {role}")
            crawl(server, self.world)
        finally:
            server.stop()

    def rehearse(self):
        told = self.run("demo")
        self.world.areas = ["220999001001", "220999100201"]
        self.world.accounts = {role: (login, PASSWORD) for role, login in ROLES.items() if login}
        unplayed = set(re.findall(r"^  ([a-z]+) +\S", told, re.M)) - set(ROLES.values())
        if unplayed:
            raise Failed(f"the demo has accounts that the fuzzer does not play: {sorted(unplayed)}")

    def generate(self):
        told = self.run("generate", "--areas", "2", "--months", "6", "--seed", "3", "--residents", "60", "--opinions", "12")
        areas = re.findall(r"\bw(\d{12})\b", told)
        county = re.search(r"\bx\d{6}\b", told)
        if len(areas) != 2 or not county:
            raise Failed("yishi generate does not say its accounts as it did: " + told[-500:])
        self.run("user", "add", "admin", "--name", "管理员", "--administrator", typed=GENERATED)
        self.run("user", "add", "jiedao", "--name", "许文", "--township", "街道", "--area", areas[0][:9] + "000", typed=GENERATED)
        letters = {"clerk": "w", "chair": "z", "member": "y", "secretary": "s", "supervisor": "j"}
        logins = {role: letter + areas[0] for role, letter in letters.items()}
        logins |= {"village " + role: letter + areas[1] for role, letter in letters.items() if role != "chair"}
        logins |= {"administrator": "admin", "township": "jiedao", "department": county[0]}
        self.world.areas = areas
        self.world.accounts = {role: (login, GENERATED) for role, login in logins.items()}

    def run(self, *arguments, typed=""):
        database = self.databases.url(self.name) if self.name else None
        done = subprocess.run(
            [self.program.path, *arguments, "--data", self.data], env=self.program.environment(database), input=typed,
                capture_output=True,
            text=True, timeout=120)
        if done.returncode:
            raise Failed(f"yishi {arguments[0]} failed: {(done.stderr or done.stdout)[-500:]}")
        return done.stdout

    def server(self, place, moment):
        """A server on a fresh copy, at a moment of the demo's time."""
        self.program.set(moment)
        data = self.program.folder / place
        shutil.copytree(self.data, data)
        return Server(self.program, data, self.databases.make(self.name) if self.name else None, self.databases)

    def drop(self):
        if self.name:
            self.databases.drop(self.name)


class Server:
    def __init__(self, program, data, name, databases):
        self.program, self.data, self.name, self.databases = program, data, name, databases
        self.log_file = data.parent / f"{data.name}.log"
        self.start()

    def start(self):
        for _ in range(5):
            with socket.socket() as s:
                s.bind(("127.0.0.1", 0))
                self.port = s.getsockname()[1]
            database = self.databases.url(self.name) if self.name else None
            with open(self.log_file, "ab") as log:
                self.process = subprocess.Popen(
                    [self.program.path, "serve", "--data", self.data, "--port", str(self.port), "--behind-proxy"],
                    env=self.program.environment(database), stdout=log, stderr=log, stdin=subprocess.DEVNULL)
            self.wire = Wire(self.port)
            until = time.monotonic() + 20
            while time.monotonic() < until and self.process.poll() is None:
                if self.is_well(1):
                    return
                time.sleep(0.01)
            self.kill()
        raise Failed("the server did not come up: " + self.tail())

    def is_well(self, patience=5.0):
        """True when it says so."""
        probe = Wire(self.port)
        answer = probe.send(self.request("GET", "/health", "stranger", None), patience, is_kept=False)
        return answer.status == 200

    def is_dead(self, patience=0.0):
        until = time.monotonic() + patience
        while self.process.poll() is None:
            if time.monotonic() >= until:
                return False
            time.sleep(0.005)
        return True

    def request(self, method, target, role, world, headers=(), body=None, **more):
        """A request as a browser of that role would send it, from an address of its own; given headers take the place of those."""
        own = {b"Host": b"localhost:%d" % self.port}
        given = {name.lower() for name, _ in headers}
        cookies = [b"form=" + FORM_COOKIE.encode()]
        if world and world.sessions.get(role):
            cookies.append(b"yishi=" + world.sessions[role].encode())
        own[b"Cookie"] = b"; ".join(cookies)
        if method == "POST":
            own[b"Origin"] = b"http://localhost:%d" % self.port
        if body is not None:
            own[b"Content-Type"] = b"application/x-www-form-urlencoded"
            own[b"Content-Length"] = str(len(body)).encode()
        lines = [(name, value) for name, value in own.items() if name.lower() not in given] + [(n, v) for n, v in headers
            if v is not None]
        target = target if isinstance(target, bytes) else target.encode()
        raw = method.encode() + b" " + target + b" HTTP/1.1\r\n" + b"".join(n + b": " + v + b"\r\n" for n,
            v in lines) + b"\r\n" + (body or b"")
        return Request(raw, method=method, path=target.split(b"?")[0].decode("latin-1"), role=role, **more)

    def sign_in(self, role, world):
        """Signs in anew; false when the account cannot any more."""
        world.sessions[role] = None
        if role not in world.accounts:
            return True
        login, password = world.accounts[role]
        if None not in world.proofs:
            world.proofs[None] = pages.proof_in(self.wire.send(self.request("GET", "/sign-in", "stranger", world), 10).body)
        body = urllib.parse.urlencode([*world.proof(None), ("login", login), ("password", password)]).encode()
        address = [(b"X-Forwarded-For", b"10.9.%d.%d" % (world.signed // 250 % 250, world.signed % 250))]
        world.signed += 1
        answer = self.wire.send(self.request("POST", "/sign-in", "stranger", world, headers=address, body=body), 10)
        found = re.search(r"yishi=([0-9a-zA-Z_-]+)", answer.headers.get("set-cookie", ""))
        if answer.status == 303 and found:
            world.sessions[role] = found[1]
            world.proofs[role] = pages.proof_in(self.wire.send(self.request("GET", "/sign-in", role, world), 10).body)
        return world.sessions[role] is not None

    def cpu(self):
        """Seconds of processor time the server used so far."""
        try:
            with open(f"/proc/{self.process.pid}/stat", "rb") as file:
                fields = file.read().rsplit(b")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / TICK
        except OSError:
            return 0.0

    def memory(self):
        """Megabytes of memory the server holds."""
        try:
            with open(f"/proc/{self.process.pid}/status") as file:
                return next((int(line.split()[1]) / 1024 for line in file if line.startswith("VmRSS")), 0.0)
        except OSError:
            return 0.0

    def tail(self, size=3_000):
        text = self.log_file.read_bytes()[-size:] if self.log_file.exists() else b""
        return text.decode("utf-8", "replace")

    def kill(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Ends it, and lets it write what it holds."""
        self.wire.close()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(3)
            except subprocess.TimeoutExpired:
                pass
        self.kill()

    def drop(self):
        self.kill()
        self.wire.close()
        shutil.rmtree(self.data, ignore_errors=True)
        if self.name:
            self.databases.drop(self.name)
