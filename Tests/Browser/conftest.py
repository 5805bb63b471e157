"""A real server for every test: made by `yishi demo`, with a clock the test can move, on SQLite or PostgreSQL."""
import copy
import datetime
import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.request
import uuid

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / ".build/debug/yishi"
SHOTS = pathlib.Path(__file__).parent / "shots"
AREA = "220999001001"
PASSWORD = "yishi-demo-2026"


def shanghai(text):
    """Milliseconds since 1970 of a Shanghai time, `2026-11-23 09:00`."""
    return int(datetime.datetime.fromisoformat(text + "+08:00").timestamp()) * 1000


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    def __init__(self, folder, engine):
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
            address = os.environ["YISHI_TEST_POSTGRES"]
            name = "b" + uuid.uuid4().hex
            subprocess.run(["psql", "-q", address, "-c", f"CREATE DATABASE {name}"], check=True)
            self.database = address.rsplit("/", 1)[0] + "/" + name
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
        for _ in range(200):
            try:
                urllib.request.urlopen(self.url + "/health", timeout=2)
                return self
            except OSError:
                time.sleep(0.05)
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


@pytest.fixture
def make_server(tmp_path):
    servers = []

    def make(engine="sqlite"):
        server = Server(tmp_path, engine)
        servers.append(server)
        server.run("demo")
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
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


class Person:
    """Somebody at a browser without JavaScript; every kind of page passed is audited once by axe in a browser with it."""

    audited = set()

    def __init__(self, browser, server, width, login=None):
        self.browser, self.server, self.width = browser, server, width
        self.context = browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=False, locale="zh-CN", accept_downloads=True)
        self.page = self.context.new_page()
        if login:
            self.go("/sign-in")
            self.page.fill("[name=login]", login)
            self.page.fill("[name=password]", PASSWORD)
            self.press("/sign-in")
            assert "/work" in self.page.url

    def go(self, path):
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
            assert "依据" in told, f"no clause in {told!r}"
        else:
            assert not self.page.locator(".problem, .error-page").count(), self.page.locator(".problem, .error-page").first.inner_text()
        self.look()
        return self

    def text(self):
        return self.page.inner_text("main")

    def look(self):
        overflow = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, f"{self.page.url} is {overflow}px too wide at {self.width}"
        kind = (re.sub(r"/[0-9a-z-]{12,}|/[0-9-]{8,}", "/:id", self.page.url.split("?")[0].split("//")[1].split("/", 1)[1]), self.width)
        if kind in Person.audited:
            return
        Person.audited.add(kind)
        audit = self.browser.new_context(viewport={"width": self.width, "height": 800}, storage_state=self.context.storage_state(), reduced_motion="reduce")
        page = audit.new_page()
        page.set_content(self.page.content().replace('href="/asset', f'href="{self.server.url}/asset'), wait_until="load")
        found = [v for v in Axe().run(page).response["violations"] if v["impact"] in ("serious", "critical")]
        audit.close()
        assert not found, f"{self.page.url}: " + "; ".join(f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in found)

    def shot(self, name):
        SHOTS.mkdir(exist_ok=True)
        self.page.screenshot(path=SHOTS / f"{name}-{self.width}.png", full_page=True)

    def close(self):
        self.context.close()


@pytest.fixture
def person(browser):
    people = []

    def make(server, width, login=None):
        someone = Person(browser, server, width, login)
        people.append(someone)
        return someone

    yield make
    for someone in people:
        someone.close()
