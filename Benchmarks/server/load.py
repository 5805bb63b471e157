"""Load by wrk: a plan of weighted requests against one port, with what the servers' processes took for it."""
import dataclasses, pathlib, subprocess, tempfile

from machine import cpu_seconds

here = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass
class Ask:
    path: str
    weight: float = 1
    cookie: str = ""
    body: str = ""

    def line(self):
        return f"{self.weight}\t{'POST' if self.body else 'GET'}\t{self.path}\t{self.cookie}\t{self.body}\n"


@dataclasses.dataclass
class Result:
    rate: float
    p50: float
    p99: float
    cpu: float
    """CPU milliseconds of the servers' processes per request."""
    refused: float
    """Share of the answers that were errors; they count in no rate."""
    good: int
    """Answers that were none."""


def measure(port, asks, pids, connections=64, seconds=3, bears=0.0):
    """Good answers a second, milliseconds at the median and at 99 %, CPU a good answer. More errors than `bears` end the run."""
    with tempfile.NamedTemporaryFile("w", suffix=".plan") as plan:
        plan.writelines(ask.line() for ask in asks)
        plan.flush()
        threads = 2 if connections > 1 else 1
        command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}", "--timeout", "30s", "-s", here / "load.lua",
                   f"http://127.0.0.1:{port}", "--", plan.name]
        before = cpu_seconds(pids())
        out = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout
        took = cpu_seconds(pids()) - before
    words = next((line.split()[1:] for line in out.splitlines() if line.startswith("RESULT")), None)
    if not words:
        raise SystemExit(f"wrk told nothing: {out}")
    requests, duration, p50, p99, _, refused, broken = map(int, words)
    if not requests:
        raise SystemExit(f"{asks[0].path}: no answer within {seconds} s at {connections} connections")
    if broken or refused > bears * requests or refused == requests:
        raise SystemExit(f"{asks[0].path}: {refused} of {requests} answers were errors, {broken} connections broke")
    good = requests - refused
    return Result(good / duration * 1e6, p50 / 1e3, p99 / 1e3, took / good * 1e3, refused / requests, good)
