"""A real server for every test: made by `yishi demo`, with a clock the test can move, on SQLite or PostgreSQL.

Every test in which somebody sits at a browser runs twice, with scripts and without. Tests run beside each other (`-n 2`)."""
import copy
import datetime
import fcntl
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.parse
import urllib.request
import uuid

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

from structure import faults

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = pathlib.Path(os.environ.get("YISHI_PROGRAM", ROOT / ".build/debug/yishi")).resolve()
SHOTS = pathlib.Path(__file__).parent / "shots"
AREA = "220999001001"
PASSWORD = "yishi-demo-2026"


def shanghai(text):
    """Milliseconds since 1970 of a Shanghai time, `2026-11-23 09:00`."""
    return int(datetime.datetime.fromisoformat(text + "+08:00").timestamp()) * 1000


def free_port():
    """A port below those that connections go out from, so that nobody takes it while its server is down for a moment."""
    for port in random.SystemRandom().sample(range(12_000, 32_000), 100):
        with socket.socket() as s:
            try:
                s.bind(("127.0.0.1", port))
                return port
            except OSError:
                pass
    raise RuntimeError("no port is free")


def new_database(prefix, template="template1"):
    """A database beside the one that is named in the environment."""
    address = os.environ["YISHI_TEST_POSTGRES"]
    name = prefix + uuid.uuid4().hex
    subprocess.run(["psql", "-q", address, "-c", f"CREATE DATABASE {name} TEMPLATE {template}"], check=True)
    return address.rsplit("/", 1)[0] + "/" + name


class Server:
    def __init__(self, folder, engine, demo=None):
        """With nothing in it, or with what `demo` holds, a server that has stopped."""
        self.folder = folder
        self.data = folder / "data"
        self.clock = folder / "clock"
        self.engine = engine
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.process = None
        self.database = None
        self.extra = {}
        if engine == "postgres":
            self.database = new_database("b", demo.database.rsplit("/", 1)[1] if demo else "template1")
        if demo:
            shutil.copytree(demo.data, self.data)
        self.set("2026-11-23 09:00")

    def set(self, text):
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(str(shanghai(text)))
        fresh.replace(self.clock)

    def environment(self):
        return {**os.environ, "YISHI_CLOCK": str(self.clock), **({"YISHI_DATABASE": self.database} if self.database else {}), **self.extra}

    def run(self, *arguments, data=None, check=True):
        return subprocess.run(
            [PROGRAM, *arguments, "--data", str(data or self.data)], env=self.environment(), capture_output=True, text=True, check=check)

    def start(self):
        self.log = open(self.folder / "server.log", "ab")
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--data", str(self.data), "--port", str(self.port)], env={**self.environment(), "YISHI_LOG": "info"},
            stdout=self.log, stderr=self.log)
        patience = time.monotonic() + 30
        while self.process.poll() is None and time.monotonic() < patience:
            try:
                urllib.request.urlopen(self.url + "/health", timeout=2)
                return self
            except OSError:
                time.sleep(0.02)
        raise RuntimeError("the server did not come up: " + (self.folder / "server.log").read_text()[-2000:])

    def twin(self):
        """Another server on the same database, data folder and clock."""
        other = copy.copy(self)
        other.port = free_port()
        other.url = f"http://localhost:{other.port}"
        other.process = None
        return other

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()


ENGINES = ["sqlite"] + (["postgres"] if "YISHI_TEST_POSTGRES" in os.environ else [])


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """What `yishi demo` makes, once an engine."""
    made = {}

    def of(engine):
        if engine not in made:
            made[engine] = Server(tmp_path_factory.mktemp("demo"), engine)
            made[engine].run("demo")
        return made[engine]

    return of


@pytest.fixture
def make_server(tmp_path, demo):
    servers = []

    def make(engine="sqlite"):
        server = Server(tmp_path, engine, demo(engine))
        servers.append(server)
        # Two programs at one standing instant would number what they make in no order.
        server.set("2026-11-23 09:01")
        return server.start()

    def twin(server):
        servers.append(server.twin())
        return servers[-1].start()

    make.twin = twin
    yield make
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def together(tmp_path_factory):
    """A folder that all who test beside each other share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(autouse=True)
def turn(request, together):
    """Tests run beside each other, except the one marked `alone`: it waits until the others are done, and whoever comes after it waits."""
    with open(together / "door", "w") as door, open(together / "room", "w") as room:
        fcntl.flock(door, fcntl.LOCK_EX)
        fcntl.flock(room, fcntl.LOCK_EX if request.node.get_closest_marker("alone") else fcntl.LOCK_SH)
        fcntl.flock(door, fcntl.LOCK_UN)
        yield


def pytest_configure(config):
    config.addinivalue_line("markers", "alone: measures time, so no other test runs meanwhile")


def pytest_terminal_summary(terminalreporter):
    """The figures that tests print, also when they come from tests that ran beside each other."""
    for report in terminalreporter.stats.get("passed", []):
        if report.when == "call" and report.capstdout.strip():
            terminalreporter.write_line(report.nodeid.rsplit("/", 1)[-1] + "\n  " + report.capstdout.strip().replace("\n", "\n  "))


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=["scripts", "plain"])
def scripts(request):
    """Whether the browser runs scripts: every walk is made with them and without."""
    return request.param == "scripts"


def violations(paper, copied=None, base=""):
    """What axe finds serious on a page, or on the copy of one whose browser runs no scripts, and what is wrong with its structure."""
    if copied:
        paper.set_content(copied.content().replace('href="/asset', f'href="{base}/asset'), wait_until="load")
    if not paper.evaluate("'axe' in window"):
        paper.evaluate(Axe().axe_script)
    found = paper.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in found if v["impact"] in ("serious", "critical")] + faults(paper)


class Auditor:
    """Looks at a page as axe does, apart from the walk: once every kind of page, width and mode, whoever comes by it first."""

    def __init__(self, browser, together):
        self.browser, self.folder, self.pages = browser, together / "audited", {}
        self.folder.mkdir(exist_ok=True)

    def audit(self, page, width, scripts, base):
        path = page.url.split("?")[0].split("//")[1].split("/", 1)[1]
        kind = f"{re.sub(r'/[0-9a-z-]{12,}|/[0-9-]{8,}', '/:id', '/' + path)} {width} {scripts}"
        try:
            (self.folder / urllib.parse.quote(kind, safe="")).touch(exist_ok=False)
        except FileExistsError:
            return
        if width not in self.pages:
            context = self.browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
            self.pages[width] = context.new_page()
        found = violations(self.pages[width], copied=page, base=base)
        assert not found, f"{page.url}: " + "; ".join(found)


@pytest.fixture(scope="session")
def auditor(browser, together):
    return Auditor(browser, together)


class Person:
    """Somebody at a browser, with scripts or without; every page passed must fit its width, and what scripts do must not fail."""

    def __init__(self, auditor, server, width, login=None, scripts=False):
        self.auditor, self.server, self.width, self.scripts = auditor, server, width, scripts
        self.browser = auditor.browser
        self.context = self.browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=scripts, locale="zh-CN", accept_downloads=True)
        # A page that opens itself anew between two steps of a walk is tried by itself (test_open_pages); elsewhere nothing is listened for.
        self.context.route("**/live/*", lambda route: route.fulfill(status=204))
        self.page = self.context.new_page()
        # What goes wrong unseen: errors of a script, and what a page asked for and did not get.
        self.troubles = []
        self.page.on("pageerror", lambda error: self.troubles.append(f"{self.page.url}: {error}"))
        self.page.on("console", self.hear)
        self.page.on("response", self.receive)
        if login:
            self.go("/sign-in")
            self.page.fill("[name=login]", login)
            self.page.fill("[name=password]", PASSWORD)
            self.press("/sign-in")
            assert "/work" in self.page.url

    def hear(self, message):
        # Chromium says the same of a refused form; what else a page asked for is looked at in `receive`.
        if message.type == "error" and not message.text.startswith("Failed to load resource: the server responded"):
            self.troubles.append(f"{self.page.url}: {message.text}")

    def receive(self, response):
        if response.status >= 400 and not response.request.is_navigation_request():
            self.troubles.append(f"{self.page.url}: {response.request.method} {response.url}: {response.status}")

    def go(self, path):
        try:
            answer = self.page.goto(self.server.url + path)
        except Error as error:
            # A page that listens for news may be opening itself anew at that very moment: whoever is on the way elsewhere asks once more.
            if not self.scripts or "ERR_ABORTED" not in str(error):
                raise
            self.page.wait_for_load_state()
            answer = self.page.goto(self.server.url + path)
        assert answer.status < 400, f"{path}: {answer.status}"
        self.look()
        return self

    def press(self, action, expect=None):
        """Sends the form whose action ends so; `expect` is a piece of the refusal when one must come."""
        with self.page.expect_navigation():
            self.page.locator(f"form[action$='{action}']").first.locator("button").last.click()
        if expect:
            assert self.page.locator(".problem, .error-page").count(), f"no refusal after {action}: {self.text()[:300]}"
            told = self.page.locator(".problem, .error-page").first.inner_text()
            assert expect in told, f"{expect!r} is not in {told!r}"
            at_field = self.page.locator(".problem a[href^='#f-']").count()
            assert "依据" in told or at_field, f"neither clause nor field in {told!r}"
        else:
            assert not self.page.locator(".problem, .error-page").count(), self.page.locator(".problem, .error-page").first.inner_text()
        self.look()
        return self

    def follow(self, link):
        """Clicks a link or a button, and waits for where it leads."""
        with self.page.expect_navigation():
            link.click()
        return self

    def text(self):
        return self.page.inner_text("main")

    def look(self):
        overflow = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, f"{self.page.url} is {overflow}px too wide at {self.width}"
        self.auditor.audit(self.page, self.width, self.scripts, self.server.url)

    def shot(self, name):
        keep_shot(self.page, f"{name}-{self.width}{'-scripts' if self.scripts else ''}.png")

    def close(self):
        self.context.close()


def keep_shot(page, name):
    """A picture of the whole page among the shots; tests beside each other may take the same."""
    keep(page.screenshot(full_page=True), name)


def keep(picture, name):
    SHOTS.mkdir(exist_ok=True)
    fresh = SHOTS / f".{uuid.uuid4().hex}"
    fresh.write_bytes(picture)
    fresh.replace(SHOTS / name)


@pytest.fixture
def person(auditor, scripts):
    people = []

    def make(server, width, login=None):
        someone = Person(auditor, server, width, login, scripts)
        people.append(someone)
        return someone

    yield make
    for someone in people:
        someone.close()
    troubles = [trouble for someone in people for trouble in someone.troubles]
    assert not troubles, "\n".join(troubles)
