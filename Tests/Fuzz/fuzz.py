#!/usr/bin/env python3
"""A fuzzer: the real program on a demo, random and structure-aware bytes at its HTTP parser, random values at every field of every form
and every page, as each role. The process must not die, answer 5xx, take over a second, or do anything for a stranger at the workbench.

    python Tests/Fuzz/fuzz.py --minutes 60 --seed 7 --engine sqlite
    python Tests/Fuzz/fuzz.py --replay .build/fuzz/001-death-POST-work-matters-id-plan.request
"""
import argparse
import collections
import functools
import json
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import judge
import maker
import raw
import sources
from house import BEGIN, ROLES, Base, Failed, Program

SEED = 20_261_123
# Each of them sends to each route at least once in every run; the others of the demo when the dice say so.
CAST = [role for role in ROLES if not role.startswith("village")]
ENGINES = ["sqlite"] + (["postgres"] if os.environ.get("YISHI_TEST_POSTGRES") else [])
# After the time is up, what was not yet sent to is, as long as it takes no longer than this.
GRACE = 25


class Run:
    def __init__(self, program, engines, seed, seconds, failures, skip=(), says=functools.partial(print, flush=True), does_trace=False):
        self.began = time.monotonic()
        self.path, self.engines, self.seed, self.seconds, self.says, self.does_trace = program, engines, seed, seconds, says, does_trace
        self.rng = random.Random(seed)
        self.routes = sources.routes()
        self.maker = maker.Maker(self.rng, self.routes)
        self.judge = judge.Judge(pathlib.Path(failures), seed, [re.compile(text.encode(), re.S) for text in skip], self.maker.route_of,
            says)
        self.covered, self.taken = set(), collections.Counter()
        # First of all each route by each role, those that end a session last.
        open_pairs = [(route, role) for route in self.routes for role in CAST]
        self.rng.shuffle(open_pairs)
        self.open = collections.deque(sorted(open_pairs, key=lambda pair: pair[0].pattern in maker.ENDINGS))
        self.rounds = 0
        self.memory = (0.0, 0.0)

    @property
    def left(self):
        return self.began + self.seconds - time.monotonic()

    def play(self):
        """Plays rounds until the time is up; what was found is in `judge`."""
        with tempfile.TemporaryDirectory(prefix="yishi-fuzz-") as place:
            bases = []
            try:
                # The demo holds every kind of matter once, the generated communities hold many; SQLite plays both.
                for engine, is_generated in [(engine, False) for engine in self.engines] + [(self.engines[0], True)]:
                    folder = pathlib.Path(place) / f"{engine}-{is_generated}"
                    folder.mkdir()
                    bases.append(Base(Program(self.path, engine, folder, self.does_trace), self.crawl, is_generated))
                length = max(5.0, min(120.0, self.left / (2 * len(bases))))
                while self.left > 0 or (self.open and self.left > -GRACE):
                    self.round(bases[self.rounds % len(bases)], length)
            finally:
                for base in bases:
                    base.drop()
        return self

    def crawl(self, server, world):
        """Looks at every page as everybody, so that forms and identities are known."""
        for role in ROLES:
            if role != "stranger" and role not in world.accounts:
                continue
            waiting = collections.deque(
                route.pattern for route in self.routes if route.method == "GET" and not set(":*") & set(route.pattern))
            waiting.extend(f"/c/{area}" for area in world.areas)
            looked, seen = collections.Counter(), set()
            while waiting:
                path = waiting.popleft()
                route = self.maker.route_of("GET", path.split("?")[0])
                limit = (4 if server.program.is_generated else 12) if route and route.pattern == "/work/matters/:id" else 3
                if route is None or path in seen or looked[route] >= limit or route.pattern.endswith((".zip", ".csv", "**")):
                    continue
                seen.add(path)
                looked[route] += 1
                answer = self.judge.send(server, world, server.request("GET", path, role, world, route=route.name, note="crawl"))
                if self.judge.is_over:
                    return
                if path == "/record/checkpoint" and answer:
                    world.checkpoint = answer.body
                if answer and answer.status == 200 and b"<html" in answer.body[:200]:
                    waiting.extend(path for _, path in world.learn(answer.body, role, self.maker.route_of, path)[0])

    def round(self, base, length):
        """One copy of the demo, until its time is over, it dies or somebody is locked out for good."""
        self.rounds += 1
        steps = [0, 0, 3_600, 86_400, 3 * 86_400, 12 * 86_400, 45 * 86_400, 400 * 86_400]
        moment = BEGIN.timestamp() + 120 + (self.rng.choice(steps) if self.rounds > len(self.engines) + 1 else 0)
        server = base.server(f"round-{self.rounds}", BEGIN.fromtimestamp(moment, BEGIN.tzinfo))
        world = base.world.copy()
        until = time.monotonic() + length
        first = server.memory()
        sent = 0
        try:
            while time.monotonic() < until and (self.left > 0 or self.open):
                sent += 1
                if sent % 100 == 0:
                    step = self.rng.choice([0, 60, 7_200, 7_200, 86_400, 86_400, 4 * 86_400])
                    base.program.set(BEGIN.fromtimestamp(base.program.moment.timestamp() + step, BEGIN.tzinfo))
                if not self.step(server, world):
                    break
            last = server.memory()
            if last - first > self.memory[1] - self.memory[0]:
                self.memory = (first, last)
        finally:
            server.drop()

    def step(self, server, world):
        """One request, judged; false when the round is over."""
        roll = self.rng.random()
        weights = maker.USUAL
        if self.open and roll < 0.92:
            route, role = self.open.popleft()
            weights = maker.FIRST
            if role not in world.accounts and not role.startswith("stranger"):
                # Nobody holds this account here: another round's turn.
                self.open.append((route, role))
                return True
        elif roll > 0.6 and roll < 0.9 and world.desks:
            return self.work(server, world)
        elif roll > 0.93 or (not self.open and roll > 0.9):
            targets = [self.rng.choice(paths) for paths in world.paths.values()]
            self.judge.send(server, world, raw.requests(self.rng, server, world, targets))
            return not server.is_dead() and not self.judge.is_over
        else:
            kind = "POST" if self.rng.random() < 0.8 else "GET"
            route = self.rng.choice([route for route in self.routes if route.method == kind])
            if route.pattern in maker.ENDINGS and self.rng.random() < 0.95 or route.pattern in maker.UNDOINGS and self.rng.random() < 0.6:
                return True
            role = maker.roles_for(self.rng, world, route)
        if self.judge.is_shut(route):
            self.covered.add((route, role))
            return True
        self.maker.breaks_bodies = not self.judge.is_bored_of_bodies
        request = self.maker.post(server, world, route, role, weights) if route.method == "POST" else self.maker.get(server, world,
            route, role)
        answer = self.judge.send(server, world, request)
        self.covered.add((route, role))
        if answer is None or self.judge.is_over:
            return not self.judge.is_over
        return self.follow(server, world, request, answer, role)

    def work(self, server, world):
        """Opens a page as one who works there and sends one of its forms, so that things go on and others become possible."""
        here = "/work/matters/:id" if self.rng.random() < 0.3 and "/work/matters/:id" in world.desks else self.rng.choice(list(world.desks))
        role, path = self.rng.choice(world.desks[here])
        route = self.maker.route_of("GET", path.split("?")[0])
        shown = self.judge.send(server, world, server.request("GET", path, role, world, route=route.name, note="desk"))
        if shown is None or self.judge.is_over:
            return not self.judge.is_over
        if shown.status == 303 and "/sign-in" in shown.location and world.sessions.get(role):
            return server.sign_in(role, world)
        _, offered = world.learn(shown.body, role, self.maker.route_of, path)
        avoided = maker.ENDINGS | (maker.UNDOINGS if self.rng.random() < 0.9 else set())
        offered = [(route, form) for route, form in offered if route.pattern not in avoided and not self.judge.is_shut(route)]
        if shown.status != 200 or not offered:
            known = world.desks.get(here, [])
            if (role, path) in known:
                known.remove((role, path))
            if not known:
                world.desks.pop(here, None)
            return True
        # What was seldom done before what was often done.
        some = self.rng.sample(offered, min(3, len(offered)))
        route, form = min(some, key=lambda pair: self.taken[pair[0].name])
        request = self.maker.post(server, world, route, role, maker.ALMOST_WHOLE, form)
        answer = self.judge.send(server, world, request)
        if answer is None or self.judge.is_over:
            return not self.judge.is_over
        return self.follow(server, world, request, answer, role)

    def follow(self, server, world, request, answer, role):
        """Learns from an answer, and goes where it leads."""
        # Of a form that is shown again little is new; what a file holds is asked for once.
        share = 1.0 if request.method == "POST" and answer.status == 200 else 0.12
        if answer.status in (200, 422) and self.rng.random() < share and b"<html" in answer.body[:200]:
            world.learn(answer.body, role, self.maker.route_of)
        if request.method == "POST" and answer.status < 400 and "/sign-in" not in answer.location:
            self.taken[request.route] += 1
        if answer.status != 303:
            return True
        where = answer.location.split("#")[0]
        if "/sign-in" in where and world.sessions.get(role):
            return server.sign_in(role, world)
        if request.method == "POST" and where.startswith("/") and self.rng.random() < 0.5:
            shown = self.judge.send(server, world, server.request("GET", where, role, world, route="GET " + where.split("?")[0],
                note="followed"))
            if shown and shown.status == 200:
                world.learn(shown.body, role, self.maker.route_of, where)
        return not self.judge.is_over

    # What came of it

    def uncovered(self):
        """Routes that not everybody sent to."""
        return sorted({f"{route.name} as {role}" for route in self.routes for role in CAST if (route, role) not in self.covered})

    def faults(self):
        missing = self.uncovered()
        return [fault.line() for fault in self.judge.faults.values()] + (
            [f"{len(missing)} pairs of route and role were never tried, {missing[0]} the first: give it more time"] if missing else [])

    def line(self):
        """All of it in one line."""
        j = self.judge
        posts = [route for route in self.routes if route.method == "POST"]
        reached = {route for route, _ in self.covered if route.method == "POST"}
        pages = len({route for route, _ in self.covered}) - len(reached)
        return ", ".join([
            f"fuzz: {j.requests} requests in {time.monotonic() - self.began:.0f} s, seed {self.seed}, {'+'.join(self.engines)}",
            f"{self.rounds} rounds; {len({role for _, role in self.covered})} roles",
            f"{len(reached)}/{len(posts)} forms ({len(self.taken)} taken)", f"{pages}/{len(self.routes) - len(posts)} pages",
            f"{len(j.fields)} fields; deaths {j.kinds['death']}", f"5xx {j.kinds['5xx']}", f"over a second {j.kinds['slow']}",
            f"no answer {j.kinds['hang']}", f"open to strangers {j.kinds['stranger']}; slowest {j.slowest[0]:.2f} s ({j.slowest[1]})",
            f"memory {self.memory[0]:.0f} to {self.memory[1]:.0f} MB"])

    def tell(self):
        j = self.judge
        self.says(self.line())
        self.says("status: " + ", ".join(f"{name} {count}" for name, count in sorted(j.statuses.items())))
        self.says("roles: " + ", ".join(f"{role} {count}" for role, count in j.roles.most_common()))
        self.says("forms that were never taken: " + ", ".join(sorted({route.pattern for route in self.routes
            if route.method == "POST" and route.name not in self.taken})))
        if j.notes:
            self.says("to know: " + "; ".join(f"{note} ×{count}" for note, count in j.notes.most_common(12)))
        if j.skipped:
            self.says(f"skipped as asked: {j.skipped}")
        for line in self.faults():
            self.says("FAULT " + line)


def replay(options):
    """Sends the bytes of a failure again, as the same role, to the state it had when that was kept, else to a fresh demo."""
    file = pathlib.Path(options.replay)
    told = json.loads(file.with_suffix(".json").read_text())
    engine = told["engine"] if told["engine"] in ENGINES else "sqlite"
    with tempfile.TemporaryDirectory(prefix="yishi-fuzz-") as place:
        run = Run(options.program, [engine], told["seed"], 60, place, does_trace=True)
        base = Base(Program(options.program, engine, pathlib.Path(place), does_trace=True), lambda *_: None, told["is_generated"])
        try:
            kept = file.with_suffix(".data")
            if kept.exists() and engine == "sqlite":
                shutil.rmtree(base.data)
                shutil.copytree(kept, base.data)
            server = base.server("replay", BEGIN.fromtimestamp(told["moment"], BEGIN.tzinfo))
            world = base.world
            server.sign_in(told["role"], world)
            sent = judge.renewed(file.read_bytes(), told, server, world)
            answer = run.judge.send(server, world, sent, patience=60)
            print(server.tail(9_000))
            print(f"{answer.status} after {answer.seconds:.2f} s, {answer.cpu:.2f} s of processor time" if answer else "the server died")
            print("\n".join(fault.line() for fault in run.judge.faults.values()) or "nothing wrong this time")
            server.drop()
            return 1 if run.judge.faults else 0
        finally:
            base.drop()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=1.0, help="how long (default 1)")
    options.add_argument("--seed", type=int, default=SEED, help=f"where the dice begin (default {SEED})")
    options.add_argument("--engine", choices=["sqlite", "postgres", "both"], default="both" if len(ENGINES) > 1 else "sqlite",
        help="needs YISHI_TEST_POSTGRES for the second")
    options.add_argument("--program", default=str(sources.ROOT / ".build/debug/yishi"), help="the program to try")
    options.add_argument("--failures", default=str(sources.ROOT / ".build/fuzz"), help="folder for what failed")
    options.add_argument("--skip", action="append", default=[], metavar="REGEX",
        help="leave out requests whose bytes match; may be given again")
    options.add_argument("--trace", action="store_true", help="let a dying server tell where; slower")
    options.add_argument("--replay", metavar="FILE", help="send a failure again")
    options = options.parse_args()
    try:
        if options.replay:
            return replay(options)
        engines = ENGINES if options.engine == "both" else [options.engine]
        run = Run(options.program, engines, options.seed, options.minutes * 60, options.failures, options.skip,
            does_trace=options.trace).play()
        run.tell()
        return 1 if run.faults() else 0
    except (Failed, sources.Unknown) as error:
        print(f"fuzz: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
