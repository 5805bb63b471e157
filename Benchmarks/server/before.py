"""The server beside the release before: both on data they made themselves, turn by turn, one round after the other."""
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


def turns(given, ours, theirs):
    """Results of both, one pair a round; who goes first changes, so that a machine that slows down favours nobody."""
    pairs = []
    for number in range(given.rounds):
        if number % 2:
            older, newer = theirs(), ours()
        else:
            newer, older = ours(), theirs()
        pairs.append((newer, older))
    return pairs


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
    with contextlib.ExitStack() as stack:
        sites = {}
        for name, build in builds.items():
            data = folder / f"beside-{name}"
            make(given, data, build=build)
            server = stack.enter_context(start(build, data, folder / "yishi.log"))
            site = Site(server.port, query_of(data), given.password)
            site.fill()
            site.look_round()
            sites[name] = (server, site, kinds(site))
        def case(name, kind):
            server, _, asks = sites[name]
            return lambda: measure(server.port, asks[kind], lambda: server.pids, given.connections, given.seconds)
        for kind in sites["now"][2]:
            ours, theirs = (shown(sites[name][0].port, sites[name][2][kind]) for name in builds)
            if not table.differs(kind, ours, theirs):
                table.row(kind, turns(given, case("now", kind), case("before", kind)), f"{ours[0] / 1e3:.1f} : {theirs[0] / 1e3:.1f}")
        def command(name):
            server, site, _ = sites[name]
            return lambda: measure(server.port, site.commands(), lambda: server.pids, given.writers, given.seconds)
        table.row("command on SQLite", turns(given, command("now"), command("before")))
    with contextlib.ExitStack() as stack:
        sites = {}
        for name, build in builds.items():
            place = folder / f"cluster-{name}"
            place.mkdir()
            place.chmod(0o755)
            postgres = stack.enter_context(Postgres(place))
            data = folder / f"beside-postgres-{name}"
            make(given, data, postgres.url, build)
            server = stack.enter_context(start(build, data, folder / "yishi.log", postgres.url))
            sites[name] = (server, postgres, Site(server.port, postgres.query, given.password))
        def stored(name):
            server, postgres, site = sites[name]
            return lambda: measure(
                server.port, site.commands(), lambda: server.pids + postgres.pids, given.writers, given.seconds, bears=0.1)
        table.row("command on PostgreSQL", turns(given, stored("now"), stored("before")))
    return not table.is_short
