#!/usr/bin/env python3
"""The server beside its limits and peers, on the same two cores in one run: bars as ratios of medians, then the profile.

    python3 Benchmarks/server/run.py                              a demo county, three rounds of three seconds
    python3 Benchmarks/server/run.py --data COUNTY --compare PROVINCE --password …
    python3 Benchmarks/server/run.py --soak 30                    memory over half an hour of the mix
    python3 Benchmarks/server/run.py --before OLD/.build/release  this release beside the one before, and nothing else

Given data are copied, never changed. Needs the release products yishi and yishi-limits, and nginx, wrk, pgbench, python3.
How each figure comes about stands in Benchmarks/README.md.
"""
import argparse, http.client, json, os, pathlib, shutil, sqlite3, statistics, subprocess, sys, tempfile, time

import before, pgshape
from before import spread
from load import Ask, measure
from machine import Nginx, Postgres, Program, description, free_port, megabytes, two_cores
from visitors import Site, Visitor

# CPU milliseconds a request of adhocracy-plus (Django 5.2, PostgreSQL 15, gunicorn), web and database, middle of the ranges seen:
# the list of ideas, an idea, the comments, posting a comment; then its comments with the N+1 queries repaired by us.
SHIPPED = {"board": 495 + 175, "matter": 52.5 + 10, "ledger": 925 + 212.5, "command": 68 + 15}
COMPETENT = 49.5 + 8.5


class Yishi(Program):
    def __init__(self, build, data, log, database=None):
        port = free_port()
        command = [build / "yishi", "serve", "--data", data, "--port", port] + (["--database", database] if database else [])
        super().__init__(command, port, "/health", log)


def median(values):
    return statistics.median(values)


def rounds_of(given, cases):
    """Every case once a round, so that a disturbance of the machine falls on all alike: name → one figure a round."""
    seen = {name: [] for name in cases}
    for _ in range(given.rounds):
        for name, case in cases.items():
            seen[name].append(case())
    return seen


class Table:
    """Rows of bars: ours, the other, the ratio of medians, the spread of the rounds' ratios, what is wanted."""

    is_begun = False

    def head(self):
        print("\n| bar | ours | beside it | ratio | rounds | wanted | |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |", flush=True)

    def begin(self):
        if not self.is_begun:
            self.head()
            self.is_begun = True

    def limit(self, name, seen, most, unit):
        """A figure of ours that must not pass a limit; no peer beside it."""
        self.begin()
        print(f"| {name} | {median(seen):,.3g} {unit} | – | – | {spread(seen)} | ≤ {most:g} {unit} | "
              f"{'met' if median(seen) <= most else 'short'} |", flush=True)

    def beside(self, name, seen, unit="/s"):
        """What a peer reaches, to read ours beside it; nothing is wanted of it."""
        self.begin()
        print(f"| {name} | – | {median(seen):,.3g}{unit} | – | {spread(seen)} | – | |", flush=True)

    def row(self, name, ours, other, wanted, unit="/s"):
        self.begin()
        ratio = median(ours) / median(other)
        each = [mine / theirs for mine, theirs in zip(ours, other)] if len(other) == len(ours) else [mine / other[0] for mine in ours]
        print(f"| {name} | {median(ours):,.0f}{unit} | {median(other):,.3g}{unit} | {ratio:,.2f} | {spread(each)} | ≥ {wanted:g} | "
              f"{'met' if ratio >= wanted else 'short'} |", flush=True)


def pages_and_limits(given, table, server, site, folder):
    """Cached and uncached pages beside nginx with the same bytes and beside a prepared buffer; CPU beside Django."""
    board, matter, ledger = f"/c/{site.busiest}", f"/m/{site.matter}", "/work/ledger"
    pages = folder / "pages"
    pages.mkdir()
    plain = Visitor(server.port)
    (pages / "board.html").write_text(plain.ask(board))
    (pages / "matter.html").write_text(plain.ask(matter))
    (pages / "ledger.html").write_text(site.clerk.ask(ledger))
    for page in pages.iterdir():
        page.chmod(0o644)
    sizes = ", ".join(f"{page.stem} {page.stat().st_size / 1024:.1f} KB" for page in sorted(pages.iterdir()))
    print(f"Pages: {sizes}. {given.connections} connections.")
    def buffer_like(page):
        port, size = free_port(), (pages / f"{page}.html").stat().st_size
        return Program([given.build / "yishi-limits", "buffer", "--port", port, "--size", size], port, "/buffer")
    with Nginx(folder) as nginx, buffer_like("board") as like_board, buffer_like("matter") as like_matter:
        def nginx_case(name): return lambda: measure(nginx.port, [Ask(f"/{name}.html")], lambda: nginx.pids, given.connections, given.seconds)
        def buffer_case(buffer): return lambda: measure(buffer.port, [Ask("/buffer")], lambda: buffer.pids, given.connections, given.seconds)
        def ours(*asks): return lambda: measure(server.port, asks, lambda: server.pids, given.connections, given.seconds)
        seen = rounds_of(given, {
            "nginx board": nginx_case("board"), "nginx matter": nginx_case("matter"), "nginx ledger": nginx_case("ledger"),
            "buffer board": buffer_case(like_board), "board": ours(Ask(board)),
            "buffer matter": buffer_case(like_matter), "matter": ours(Ask(matter)),
            "board uncached": ours(Ask(board + "?fresh")), "matter uncached": ours(Ask(matter + "?fresh")),
            "ledger uncached": ours(Ask(ledger, cookie=site.clerk.cookie)),
        })
    rate = {name: [result.rate for result in results] for name, results in seen.items()}
    per_cpu_second = {name: [1000 / result.cpu for result in results] for name, results in seen.items()}
    for name in ("board", "matter"):
        table.row(f"cached {name} : prepared buffer of its size, bare Hummingbird", rate[name], rate["buffer " + name], 0.9)
        table.row(f"cached {name} : nginx, same bytes from disk", rate[name], rate["nginx " + name], 0.4)
    for name in ("board", "matter", "ledger"):
        table.row(f"uncached {name} : nginx", rate[name + " uncached"], rate["nginx " + name], 0.15)
    for name, kind in (("board", ""), ("board", " uncached"), ("matter", ""), ("matter", " uncached"), ("ledger", " uncached")):
        django(table, f"{name}{kind or ' cached'}", per_cpu_second[name + kind], name)


def django(table, title, per_cpu_second, page):
    table.row(f"{title} a CPU second : competent Django", per_cpu_second, [1000 / min(COMPETENT, SHIPPED[page])], 20, "")
    table.row(f"{title} a CPU second : the peer as shipped", per_cpu_second, [1000 / SHIPPED[page]], 200, "")


def counted(query, load):
    """A load of commands whose good answers stand in the ledger, every one: an answer that led elsewhere is no command."""
    count = lambda: int(query("SELECT count(*) FROM opinion")[0][0])
    before = count()
    result = load()
    kept = count() - before
    if kept < result.good:
        raise SystemExit(f"{result.good} commands were answered and {kept} are in the ledger")
    return result


def commands_on_sqlite(given, table, folder):
    """On data of its own: what the other parts wrote into the ledger is not its business."""
    def raw(callers):
        with tempfile.TemporaryDirectory(dir=folder) as place:
            out = subprocess.run(
                [given.build / "yishi-limits", "commits", "--file", place + "/raw.sqlite", "--seconds", str(given.seconds),
                 "--callers", str(callers)], capture_output=True, text=True, check=True).stdout
            return float(out)
    data = folder / "sqlite-data"
    take(given.data, data) if given.data else make(given, data)
    with Yishi(given.build, data, folder / "yishi.log") as server:
        site = Site(server.port, query_of(data), given.password)
        seen = rounds_of(given, {
            "one": lambda: raw(1), "many": lambda: raw(given.writers),
            "ours": lambda: counted(query_of(data), lambda: measure(
                server.port, site.commands(), lambda: server.pids, given.writers, given.seconds))})
    ours = [result.rate for result in seen["ours"]]
    title = f"commands on SQLite, {given.writers} at once : raw commits"
    table.row(f"{title}, each with a sync of its own", ours, seen["one"], 0.5)
    table.row(f"{title}, {given.writers} at once sharing syncs", ours, seen["many"], 0.5)
    django(table, "command on SQLite", [1000 / result.cpu for result in seen["ours"]], "command")


def commands_on_postgres(given, table, folder):
    with Postgres(folder) as postgres:
        data = folder / "postgres-data"
        make(given, data, postgres.url)
        with Yishi(given.build, data, folder / "yishi.log", postgres.url) as server:
            site = Site(server.port, postgres.query, given.password)
            areas = len(site.clerks)
            once = lambda: site.clerk.ask("/work/ledger/new", site.clerk.taking("为统计语句数而登记的一条意见。"))
            once()
            kinds = pgshape.statements(postgres, once)
            shape = " ".join(kinds)
            script = folder / "pgbench.sql"
            script.write_text(pgshape.script(kinds, areas))
            pgshape.prepare(postgres, areas)
            pids = lambda: server.pids + postgres.pids
            seen = rounds_of(given, {
                "select": lambda: pgshape.run(postgres, given.writers, given.seconds, "-S"),
                "tpc-b": lambda: pgshape.run(postgres, given.writers, given.seconds),
                "pgbench": lambda: pgshape.run(postgres, given.writers, given.seconds, "-f", script),
                "ours": lambda: counted(postgres.query, lambda: measure(
                    server.port, site.commands(), pids, given.writers, given.seconds, bears=0.1))})
    table.beside(f"pgbench select, {given.writers} clients, prepared", seen["select"])
    table.beside(f"pgbench TPC-B, {given.writers} clients, prepared, scale 10", seen["tpc-b"])
    table.row(f"commands on PostgreSQL, {given.writers} at once in {areas} areas : pgbench", [r.rate for r in seen["ours"]], seen["pgbench"], 0.5)
    django(table, "command on PostgreSQL", [1000 / result.cpu for result in seen["ours"]], "command")
    worst = max(result.refused for result in seen["ours"])
    print(f"\nOne command on PostgreSQL: {shape}. Answered with 503 because of conflicts: {worst:.1%} at most.")


def profile(given, server, site):
    """Each page alone, then the mix, then commands, warm, at every number of connections; what fills the ledger comes last."""
    head = "| warm | " + " | ".join(f"{count} conn." for count in given.profile) + " |"
    print("\n" + head + "\n| --- |" + " --- |" * len(given.profile))
    pages = site.single()
    command = pages.pop("command")
    for name, asks in {**pages, "mix 70/20/10": site.mix(), "command": command}.items():
        cells = []
        for count in given.profile:
            seen = [measure(server.port, asks, lambda: server.pids, count, given.seconds) for _ in range(given.rounds)]
            middle = [median([getattr(result, field) for result in seen]) for field in ("rate", "p50", "p99")]
            cells.append("{:,.0f}/s, {:.2f} / {:.1f} ms".format(*middle))
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)
    print("Each cell: requests a second, p50 / p99.")


def first_answers(given, table, data, folder, pages):
    """Milliseconds of the first and of the second answer to every public page after a start with the file out of memory."""
    firsts, seconds, starts = [], [], []
    for _ in range(given.rounds):
        with open(data / "yishi.sqlite", "rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        with Yishi(given.build, data, folder / "yishi.log") as server:
            starts.append(server.seconds_to_start * 1e3)
            ask = http.client.HTTPConnection("127.0.0.1", server.port)
            for times in (firsts, seconds):
                for page in pages:
                    began = time.monotonic()
                    ask.request("GET", page)
                    ask.getresponse().read()
                    times.append((time.monotonic() - began) * 1e3)
    def line(times): return f"{median(times):.2f} / {statistics.quantiles(times, n=100)[98]:.1f} ms"
    table.limit("start until the first answer, not the first start", starts, 1000, "ms")
    print(f"\n{len(pages)} public pages, one connection: cold {line(firsts)}, warm {line(seconds)} (p50 / p99).")


def soak(given, table, server, site):
    """Resident memory while the mix runs on and on: flat when the last quarter is hardly more than the second."""
    end, sizes = time.monotonic() + given.soak * 60, []
    while time.monotonic() < end:
        measure(server.port, site.mix(), lambda: server.pids, given.connections, 10)
        sizes.append(megabytes(server.process.pid))
    quarter = max(1, len(sizes) // 4)
    before, after = median(sizes[quarter:2 * quarter] or sizes), median(sizes[-quarter:])
    table.limit(f"resident memory at most, {given.soak:g} min of the mix", [max(sizes)], 400, "MB")
    table.limit("the same, last quarter : second quarter", [after / before], 1.05, "×")


def compare(given, folder, server, site):
    """p99 of public and workbench pages: the larger installation beside the smaller, turn by turn."""
    data = take(given.compare, folder / "compare")
    with Yishi(given.build, data, folder / "yishi.log") as larger:
        other = Site(larger.port, query_of(data), given.password)
        other.look_round()
        print(f"\n| p99 | {site.communities} communities | {other.communities} communities | ratio | rounds | ≤ 2 |\n| --- | ---: | ---: | ---: | --- | --- |")
        ours, theirs = site.single(), other.single()
        for name in ours:
            seen = rounds_of(given, {
                "small": lambda: measure(server.port, ours[name], lambda: server.pids, given.connections, given.seconds).p99,
                "large": lambda: measure(larger.port, theirs[name], lambda: larger.pids, given.connections, given.seconds).p99})
            each = [large / small for small, large in zip(seen["small"], seen["large"])]
            small, large = median(seen["small"]), median(seen["large"])
            print(f"| {name} | {small:.2f} ms | {large:.2f} ms | {large / small:.2f} | {spread(each)} | {'met' if large <= 2 * small else 'short'} |", flush=True)


def make(given, data, database=None, build=None):
    words = given.make.split() + ["--data", str(data)] + (["--database", database] if database else [])
    done = subprocess.run([(build or given.build) / "yishi", *words], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"yishi {' '.join(words)} failed: {done.stderr}")


def take(source, target):
    """A copy of somebody's data folder."""
    shutil.copytree(source, target)
    return target


def query_of(data):
    def query(sql):
        with sqlite3.connect(f"file:{data}/yishi.sqlite?mode=ro", uri=True) as connection:
            return connection.execute(sql).fetchall()
    return query


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--build", type=pathlib.Path, default=pathlib.Path(".build/release"))
    arguments.add_argument("--data", type=pathlib.Path, help="data folder to copy; without it, one is made")
    arguments.add_argument("--make", default="demo", help="command of yishi that makes data, with its options")
    arguments.add_argument("--password", default="yishi-demo-2026", help="of the clerks' accounts")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--seconds", type=int, default=3)
    arguments.add_argument("--connections", type=int, default=64)
    arguments.add_argument("--writers", type=int, default=16, help="commands at once")
    arguments.add_argument("--profile", type=lambda text: [int(n) for n in text.split(",")], default=[1, 16, 64, 256])
    arguments.add_argument("--only", default="pages,sqlite,postgres,profile,start", help="parts of the run")
    arguments.add_argument("--compare", type=pathlib.Path, help="data folder of a larger installation, for p99 beside p99")
    arguments.add_argument("--before", type=pathlib.Path, help="release build of the release before: each bar beside its own, turn by turn")
    arguments.add_argument("--soak", type=float, default=0, help="minutes of the mix while memory is watched")
    given = arguments.parse_args()
    parts = given.only.split(",")
    two_cores()
    print(f"{description()}\n{given.rounds} rounds of {given.seconds} s; a ratio is one of medians, beside it the range of the single rounds'.\n")
    with tempfile.TemporaryDirectory(prefix="yishi-bench-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        if given.before:
            sys.exit(0 if before.run(given, Yishi, make, query_of, folder) else 1)
        data = folder / "data"
        take(given.data, data) if given.data else make(given, data)
        with Yishi(given.build, data, folder / "yishi.log") as server:
            site = Site(server.port, query_of(data), given.password)
            site.fill()
            site.look_round()
            print(f"{site.communities} communities; {len(site.areas)} boards, {len(site.matters)} matters, {len(site.slips)} slips asked for; "
                  f"{len(site.clerks)} clerks signed in.")
            table = Table()
            if "pages" in parts:
                pages_and_limits(given, table, server, site, folder)
            if given.compare:
                compare(given, folder, server, site)
                table.is_begun = False
            if "sqlite" in parts:
                commands_on_sqlite(given, table, folder)
            if "postgres" in parts:
                commands_on_postgres(given, table, folder)
            if "profile" in parts:
                profile(given, server, site)
                print(f"Resident memory after the profile: {megabytes(server.process.pid):.0f} MB "
                      f"({megabytes(server.process.pid, 'Pss'):.0f} MB of it not shared).")
                table.is_begun = False
            if given.soak:
                soak(given, table, server, site)
            pages = [ask.path for name in ("board", "matter", "slip") for ask in site.single()[name]]
        if "start" in parts:
            first_answers(given, table, data, folder, pages)


if __name__ == "__main__":
    main()
