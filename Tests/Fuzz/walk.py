"""A walk over every page as everybody, and one connection that says what a page or a form answers."""
import collections
import contextlib
import dataclasses
import datetime
import itertools
import pathlib
import re
import sqlite3

import bodies
import house
import maker
import pages
import sources
from house import BEGIN

# Those of the first community, and its neighbours above; and those of the other.
HERE = ["stranger", "resident", "organisation", "clerk", "chair", "member", "secretary", "supervisor", "township", "department",
    "administrator"]
THERE = ["village clerk", "village member", "village secretary", "village supervisor", "village township"]
# Whose pages show the first community and no other.
OWN = ["clerk", "chair", "member", "secretary", "supervisor", "organisation", "resident"]
# How many pages of a kind somebody looks at.
OFTEN = 6
# What Sources/Institution/Door/Clockwork.swift does when its time has come.
CLOCKWORK = ("QueueReminders", "CloseOverdueOnline")


@dataclasses.dataclass
class Offer:
    """A form as a page offered it to somebody."""

    route: sources.Route
    form: pages.Form
    role: str
    page: str


class Ground:
    """A demo or a generated house, everybody signed in, and copies of it with a server each."""

    def __init__(self, program, folder, is_generated=False, routes=None):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.routes = routes or sources.routes()
        self.finder = maker.Maker(None, self.routes)
        self.numbers = itertools.count(1)
        self.copies = itertools.count(1)
        self.server, self.braked = None, None
        self.base = house.Base(house.Program(program, "sqlite", self.folder), lambda *_: None, is_generated)
        self.world = self.base.world
        self.fresh()

    def fresh(self):
        """Goes on with an untouched copy."""
        if self.server:
            self.server.drop()
        self.server = self.base.server(f"copy-{next(self.copies)}", BEGIN + datetime.timedelta(minutes=2))
        self.journal = sqlite3.connect(f"file:{self.server.data}/yishi.sqlite?mode=ro", uri=True, isolation_level=None)

    def brake(self, is_on):
        """From now on every act of people is undone at its last step, the journal's line, or no more: see `presses.py`."""
        file = f"{self.server.data}/yishi.sqlite"
        if self.braked != file:
            clock = ", ".join(f"'{command}'" for command in CLOCKWORK)
            with contextlib.closing(sqlite3.connect(file, timeout=20)) as database, database:
                database.execute("CREATE TABLE brake (is_on INTEGER NOT NULL)")
                database.execute("INSERT INTO brake VALUES (0)")
                database.execute(f"""
                    CREATE TRIGGER brake BEFORE INSERT ON journal
                    WHEN NEW.command NOT IN ({clock}) AND (SELECT is_on FROM brake) = 1
                    BEGIN SELECT RAISE(ABORT, 'the brake is on'); END""")
            self.braked = file
        with contextlib.closing(sqlite3.connect(file, timeout=20)) as database, database:
            database.execute("UPDATE brake SET is_on = ?", (int(is_on),))

    def close(self):
        self.journal.close()
        self.server.drop()
        self.base.drop()

    def acts(self):
        """How many acts of people were written down so far; what the clock does by itself is nobody's."""
        clock = ", ".join(f"'{command}'" for command in CLOCKWORK)
        return self.journal.execute(f"SELECT count(*) FROM journal WHERE command NOT IN ({clock})").fetchone()[0]

    def route_of(self, method, path):
        return self.finder.route_of(method, path.split("?")[0])

    def ask(self, method, path, role):
        number = next(self.numbers)
        headers = [(b"X-Forwarded-For", b"10.%d.%d.%d" % (number >> 16 & 255, number >> 8 & 255, number & 255))]
        return self.server.wire.send(self.server.request(method, path, role, self.world, headers=headers), 20)

    def send(self, path, role, fields, files=(), is_multipart=False, proof=None, once=None):
        """Sends a form with the right proof of its sender, as a submission of its own; or with another proof, or other keys."""
        number = next(self.numbers)
        proof = self.world.proof(role) if proof is None else proof
        keys = [b"%032x" % number] if once is None else once
        about = proof + [(b"once", key) for key in keys]
        headers = [(b"X-Forwarded-For", b"11.%d.%d.%d" % (number >> 16 & 255, number >> 8 & 255, number & 255))]
        if files or is_multipart:
            body, kind = bodies.multipart(about + list(fields), files)
            headers.append((b"Content-Type", kind))
        else:
            body = bodies.urlencoded(about + list(fields))
        return self.server.wire.send(self.server.request("POST", path, role, self.world, headers=headers, body=body), 20)

    def was_braked(self):
        """True when the server's last word was that the brake is on."""
        return "the brake is on" in self.server.tail(600)

    def walk(self, roles, starts, often=OFTEN):
        """Looks at the pages that links lead to: the paths by route in the order they were met, and the forms offered."""
        found, offers = collections.defaultdict(list), []
        for role in roles:
            if role != "stranger" and role not in self.world.accounts:
                continue
            waiting = collections.deque(starts)
            looked, seen = collections.Counter(), set()
            while waiting:
                path = waiting.popleft()
                route = self.route_of("GET", path)
                limit = 3 * often if route and route.pattern == "/work/matters/:id" else often
                if route is None or path in seen or looked[route] >= limit or route.pattern.endswith((".zip", ".csv", ".atom", "**")):
                    continue
                seen.add(path)
                looked[route] += 1
                answer = self.ask("GET", path, role)
                if answer.status != 200 or b"<html" not in answer.body[:200]:
                    continue
                if path not in found[route.pattern]:
                    found[route.pattern].append(path)
                for link in re.findall(pages.LINK.pattern + rb"|(" + pages.PRINTED.pattern + rb")", answer.body):
                    link = pages.plain(next(part for part in link if part))
                    to = self.route_of("GET", link)
                    if to and link not in seen:
                        waiting.append(link)
                        if link.split("?")[0] not in found[to.pattern]:
                            found[to.pattern].append(link.split("?")[0])
                offers += self.offers(answer, role, path)
        return found, offers

    def look(self, path, role):
        """The forms that a page offers to somebody."""
        answer = self.ask("GET", path, role)
        return self.offers(answer, role, path) if answer.status == 200 and b"<html" in answer.body[:200] else []

    def offers(self, answer, role, path):
        found = []
        for head, content in pages.FORM.findall(answer.body):
            form = pages.read(head, content)
            for way in [form, *pages.other_ways(form, content)] if form else ():
                to = self.route_of("POST", way.action)
                if to:
                    found.append(Offer(to, way, role, path))
        return found

    def slip(self):
        """The number of a slip of the first community."""
        found = pages.SLIP.findall(self.ask("GET", "/work/ledger", "clerk").body)
        return found[-1] if found else b""

    def household(self, area):
        """The number of a household that nobody represents; nothing where none is known."""
        found = self.journal.execute("""
            SELECT number FROM household WHERE area = ? AND number NOT IN (SELECT number FROM representative_household
                JOIN representative ON representative.id = representative_id WHERE representative.area = household.area)
            ORDER BY number""", (area,)).fetchone()
        return found[0].encode() if found else b"1"

    def plain_pages(self):
        return [route.pattern for route in self.routes if route.method == "GET" and not set(":*") & set(route.pattern)]
