"""The server beside the release before: both on data they made themselves, turn by turn, each round by servers started anew.

How the threads of a process come to share the allocator's arenas differs from start to start and moves an answer's cost by a third; within one
process it stays. So a round is a start, and the medians are of starts.
"""
import contextlib
import http.client
import re
from statistics import mean, median

from load import Ask, measure
from machine import Postgres
from visitors import Site


def spread(values):
    """The range of some figures."""
    return f"{min(values):,.3g}–{max(values):,.3g}"


def kinds(site):
    """What both are asked for: pages kept, pages made anew, the workbench."""
    board, matter = f"/c/{site.busiest}", f"/m/{site.matter}"
    single = site.single()
    return {
        "cached board": [Ask(board)], "cached matter": [Ask(matter)], "uncached board": [Ask(board + "?fresh")],
        "uncached matter": [Ask(matter + "?fresh")], **{name: asks for name, asks in single.items() if name not in ("board", "matter", "command")},
    }


def turn(number, ours, theirs):
    """Results of both; who goes first changes from round to round, so that a machine that slows down favours nobody."""
    if number % 2:
        older, newer = theirs(), ours()
    else:
        newer, older = ours(), theirs()
    return newer, older


def shown(port, asks):
    """What the pages of a kind hold on average: bytes, and rows of lists and tables."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    pages = []
    for ask in asks:
        connection.request("GET", ask.path, headers={"Cookie": ask.cookie} if ask.cookie else {})
        pages.append(connection.getresponse().read())
    return mean(map(len, pages)), mean(len(re.findall(rb"<(?:li|tr|article)\b", page)) for page in pages)


class Beside:
    """The table: answers a second and CPU an answer, as ratios of the rounds' medians; at most a twentieth may be lost. Pages that do not
    show as much on both sides are not compared."""

    WANTED = 0.95

    def __init__(self):
        self.is_short = False
        print("\n| beside the release before | now | before | rate | rounds | CPU an answer, before : now | KB now : before | wanted | |\n"
              "| --- | ---: | ---: | ---: | --- | ---: | --- | ---: | --- |", flush=True)

    def differs(self, name, ours, theirs):
        """True when the pages of a kind do not hold as many rows on both sides; the row says so, and the run fails."""
        if abs(ours[1] - theirs[1]) <= 0.02 * max(ours[1], theirs[1]):
            return False
        self.is_short = True
        print(f"| {name} | | | | | | {ours[1]:.1f} rows : {theirs[1]:.1f} | | not the same pages |", flush=True)
        return True

    def row(self, name, pairs, sizes=""):
        rates = [newer.rate / older.rate for newer, older in pairs]
        costs = [older.cpu / newer.cpu for newer, older in pairs]
        # What the machine does meanwhile falls on the rate more than on the CPU: a bar is short when both say so.
        is_short = median(rates) < self.WANTED and median(costs) < self.WANTED
        self.is_short |= is_short
        print(f"| {name} | {median([newer.rate for newer, _ in pairs]):,.0f}/s | {median([older.rate for _, older in pairs]):,.0f}/s | "
              f"{median(rates):.2f} | {spread(rates)} | {median(costs):.2f} | {sizes} | ≥ {self.WANTED:g} | "
              f"{'short' if is_short else 'met'} |", flush=True)


def run(given, start, make, query_of, folder):
    """Prints the table; true when no bar is short."""
    table = Beside()
    builds = {"now": given.build, "before": given.before}
    data = {name: folder / f"beside-{name}" for name in builds}
    asked, sizes, commands = {}, {}, {}
    for name, build in builds.items():
        make(given, data[name], build=build)
        with start(build, data[name], folder / "yishi.log") as server:
            site = Site(server.port, query_of(data[name]), given.password)
            site.fill()
            site.look_round()
            asked[name], commands[name] = kinds(site), site.commands()
            sizes[name] = {kind: shown(server.port, asks) for kind, asks in asked[name].items()}
    same = [kind for kind in sizes["now"] if not table.differs(kind, sizes["now"][kind], sizes["before"][kind])]
    pairs = {kind: [] for kind in [*same, "command on SQLite"]}
    for number in range(given.rounds):
        with contextlib.ExitStack() as stack:
            servers = {name: stack.enter_context(start(build, data[name], folder / "yishi.log")) for name, build in builds.items()}
            def case(name, kind):
                server = servers[name]
                if kind in asked[name]:
                    return lambda: measure(server.port, asked[name][kind], lambda: server.pids, given.connections, given.seconds)
                return lambda: measure(server.port, commands[name], lambda: server.pids, given.writers, given.seconds)
            for kind, results in pairs.items():
                results.append(turn(number, case("now", kind), case("before", kind)))
    for kind, results in pairs.items():
        both = [sizes[name][kind][0] / 1e3 for name in builds] if kind in same else None
        table.row(kind, results, "{:.1f} : {:.1f}".format(*both) if both else "")
    with contextlib.ExitStack() as stack:
        clusters = {}
        for name, build in builds.items():
            place = folder / f"cluster-{name}"
            place.mkdir()
            place.chmod(0o755)
            postgres = stack.enter_context(Postgres(place))
            kept = folder / f"beside-postgres-{name}"
            make(given, kept, postgres.url, build)
            with start(build, kept, folder / "yishi.log", postgres.url) as server:
                clusters[name] = (postgres, kept, Site(server.port, postgres.query, given.password).commands())
        results = []
        for number in range(given.rounds):
            with contextlib.ExitStack() as round_:
                def stored(name):
                    postgres, kept, asks = clusters[name]
                    server = round_.enter_context(start(builds[name], kept, folder / "yishi.log", postgres.url))
                    return lambda: measure(
                        server.port, asks, lambda: server.pids + postgres.pids, given.writers, given.seconds, bears=0.1)
                results.append(turn(number, stored("now"), stored("before")))
        table.row("command on PostgreSQL", results)
    return not table.is_short
