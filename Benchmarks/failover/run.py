#!/usr/bin/env python3
"""Failures one after another under a steady load of commands; after each, what was acknowledged is counted in the database.

    python3 Benchmarks/failover/run.py --tool .build/release/yishi                     everything, about seven minutes
    python3 Benchmarks/failover/run.py --tool .build/release/yishi --case primary cut  some cases

Needs patroni, etcd, PostgreSQL (Scripts/install-packages --failover) and, for the full disk and for network namespaces, root.
Exit code 1 when anything acknowledged was lost or doubled, or `yishi verify` found a difference.
"""
import argparse, contextlib, pathlib, re, resource, shutil, signal, subprocess, sys, tempfile, time
from collections import Counter

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "server"))

from cases import CASES, Stage
from clients import Load
from cluster import Cluster
from machine import description
from overload import overload, steady
from servers import Server
from wires import Wires


STOPS = signal.SIGINT, signal.SIGTERM, signal.SIGHUP


def stop(*_):
    """Tidies up once, whatever else is pressed meanwhile."""
    for name in STOPS:
        signal.signal(name, signal.SIG_IGN)
    sys.exit("told to stop")


class Ledger:
    """The database and the public record as the judges of what was acknowledged."""

    def __init__(self, tool, data, cluster, wrong):
        self.tool, self.data, self.cluster, self.wrong = tool, data, cluster, wrong

    def marks(self, name):
        """How often each form of a case acted."""
        sayings = self.cluster.query(f"SELECT text FROM opinion WHERE text LIKE '演练意见{name}-%'")
        rules = self.cluster.query(f"SELECT rules FROM charter WHERE rules LIKE '演练制度{name}-%'")
        return Counter(re.search(rf"{name}-\d+", row[0]).group() for row in sayings + rules)

    def judge(self, name, acknowledged, sent):
        """Numbers of lost and of doubled; whatever is wrong is remembered."""
        found = self.marks(name)
        lost = [mark for mark in acknowledged if not found[mark]]
        doubled = [mark for mark, times in found.items() if times > 1]
        strange = set(found) - set(sent)
        for kind, marks in (("lost", lost), ("doubled", doubled), ("never sent", sorted(strange))):
            if marks:
                self.wrong.append(f"{name}: {len(marks)} {kind}, the first {marks[0]}")
        for table, command in (("opinion", "TakeOpinion"), ("charter", "AdoptCharter")):
            (acts, lines), = self.cluster.query(
                f"SELECT (SELECT count(*) FROM {table}), (SELECT count(*) FROM journal WHERE command = '{command}')")
            if acts != lines:
                self.wrong.append(f"{name}: {acts} rows in {table}, {lines} lines of {command} in the journal")
        return len(lost), len(doubled)

    def verify(self, name):
        done = subprocess.run([self.tool, "verify", "--data", self.data, "--database", self.cluster.url()], capture_output=True, text=True)
        if done.returncode:
            self.wrong.append(f"{name}: yishi verify says {(done.stdout + done.stderr).strip()}")
        return "clean" if done.returncode == 0 else f"code {done.returncode}"


def play(name, stage, ledger):
    """One case: load, strike, calm, judgement; a row of the table."""
    load = stage.load
    stage.cluster.wait()
    load.start(name)
    if not load.wait(60):
        raise SystemExit(f"{name}: commands do not flow before anything was struck: {load.answers}")
    try:
        seen = CASES[name](stage)
    except RuntimeError as trouble:
        seen = str(trouble)
        ledger.wrong.append(f"{name}: {trouble}")
    stage.mend()
    load.stop()
    stage.cluster.wait()
    if seen is None:
        return print(f"| {name} | left out: needs root |", flush=True)
    acknowledged = load.acknowledged
    differing = load.repeat()
    if differing:
        ledger.wrong.append(f"{name}: {differing} of 20 forms sent once more got another receipt")
    lost, doubled = ledger.judge(name, [one.mark for one in acknowledged], [one.mark for one in load.commands])
    again = sum(one.tries > 1 for one in load.commands)
    others = ", ".join(f"{many} × {kind}" for kind, many in load.answers.most_common() if kind != 303)
    print(f"| {name} | {len(acknowledged)} of {len(load.commands)} | {again} | {lost} | {doubled} | {load.gap():.1f} | {load.longest():.1f} | "
          f"{ledger.verify(name)} | {seen} | {others or '–'} |", flush=True)


def crowd_out(given, stage, ledger, folder):
    """Overload of one server that reaches the database without a relay in between; the other is stopped."""
    stage.servers[1].stop()
    one = Server(given.tool, "alone", folder, ledger.data, stage.cluster.url())
    try:
        one.start()
        clerks = [clerk for clerk, _ in stage.load.hands]
        acknowledged, sent = overload(one, clerks, given.connections)
        one.stop()
        print(f"\nThe same server started anew, same ledger: {steady(one.start(), clerks):.0f} commands a second of 16 clients.")
        stage.cluster.wait()
        lost, doubled = ledger.judge("overload", acknowledged, sent)
        print(f"\n{len(acknowledged)} of {len(sent)} acknowledged: {lost} lost, {doubled} doubled; verify {ledger.verify('overload')}.")
    finally:
        one.close()
        stage.servers[1].start()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--tool", type=pathlib.Path, default=pathlib.Path(".build/release/yishi"), help="the program yishi")
    arguments.add_argument("--case", nargs="+", choices=[*CASES, "overload"], default=[*CASES, "overload"])
    arguments.add_argument("--clerks", type=int, default=12)
    arguments.add_argument("--rate", type=float, default=20, help="commands a second")
    arguments.add_argument("--connections", type=lambda text: [int(n) for n in text.split(",")], default=[400, 3000, 3000],
                           help="of the overload, one after another")
    arguments.add_argument("--relays", action="store_true", help="no network namespaces, even where they may be made")
    arguments.add_argument("--keep", action="store_true", help="leave the folder with all logs")
    given = arguments.parse_args()
    given.tool = given.tool.resolve()
    for name in STOPS:
        signal.signal(name, stop)
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="yishi-failover-"))
    folder.chmod(0o755)
    print(description(), flush=True)
    wrong = []
    try:
        with contextlib.ExitStack() as closing:
            run(given, folder, closing, wrong)
    finally:
        print(f"\nLogs: {folder}") if given.keep else shutil.rmtree(folder, ignore_errors=True)
        for line in wrong:
            print("WRONG", line)
    sys.exit(1 if wrong else 0)


def run(given, folder, closing, wrong):
    """The whole stage, then the cases; what is wrong is added to `wrong`."""
    began = time.monotonic()
    cluster = closing.enter_context(Cluster(folder))
    names = ["a", "b"]
    wires = closing.enter_context(Wires([node.port for node in cluster.nodes], names, False if given.relays else None))
    data = folder / "data"
    subprocess.run([given.tool, "demo", "--data", data, "--database", cluster.url()], check=True, stdout=subprocess.DEVNULL)
    servers = []
    for name in names:
        at = wires.address(name)
        server = Server(given.tool, name, folder, data, cluster.url(hosts=wires.hosts(name)), at, wires.inside(name))
        closing.callback(server.close)
        servers.append(server.start())
    logins = [row[0] for row in cluster.query("SELECT login FROM account WHERE is_clerk AND disabled_at IS NULL AND area IS NOT NULL ORDER BY login")]
    load = Load(servers, logins, given.clerks, given.rate)
    print(f"3 etcd, 3 Patroni with PostgreSQL, 2 servers{' in network namespaces' if wires.has_spaces else ' behind relays'} "
          f"after {time.monotonic() - began:.0f} s; {given.clerks} clerks, {given.rate:g} commands a second.\n")
    ledger, stage = Ledger(given.tool, data, cluster, wrong), Stage(cluster, servers, wires, load, folder)
    cases = [name for name in given.case if name in CASES]
    if cases:
        print("| case | acknowledged | sent again | lost | doubled | writes flow again after s | longest wait of a clerk s | verify | what happened | other answers |\n"
              "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | --- |", flush=True)
    for name in cases:
        play(name, stage, ledger)
    if "overload" in given.case:
        crowd_out(given, stage, ledger, folder)


if __name__ == "__main__":
    main()
