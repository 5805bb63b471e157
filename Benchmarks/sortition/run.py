#!/usr/bin/env python3
"""Draws the same pools with Yishi and with the PyPI package sortition-algorithms, in one run, and prints both.

Usage: run.py COMMAND [--peer PYTHON] [--quick] [--limit SECONDS]
COMMAND is our command up to its options, for instance ".build/release/sortition-cli lottery" or "yishi sortition".
PYTHON is an interpreter that has sortition-algorithms; without it the package is installed into a scratch environment.
Ours is the CPU time of the whole process (files, lottery, published list); the peer's is its search alone.
"""
import argparse
import json
import pathlib
import resource
import shlex
import subprocess
import sys
import tempfile
import venv

import pools

PACKAGE = "sortition-algorithms==0.12.15"
CASES = [  # name, people, size, features, share of people who live with another one, is the peer asked?
    ("500 people, 4 features", 500, 20, pools.FOUR, None, True),
    ("500 people, 4 features", 500, 40, pools.FOUR, None, True),
    ("500 people, 7 features", 500, 40, pools.SEVEN, None, True),
    ("500 people, 4 features, households", 500, 40, pools.FOUR, 0.7, True),
    ("2,000 people, 4 features", 2000, 40, pools.FOUR, None, True),
    ("2,000 people, 4 features, households", 2000, 40, pools.FOUR, 0.7, False),
    ("2,000 people, 7 features", 2000, 40, pools.SEVEN, None, False),
    ("10,000 people, 4 features", 10000, 40, pools.FOUR, None, False),
    ("10,000 people, 7 features", 10000, 100, pools.SEVEN, None, False),
    ("10,000 people, 4 features, households", 10000, 100, pools.FOUR, 0.7, False),
]


def interpreter(folder):
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", PACKAGE], check=True)
    return str(python)


def run(command, limit=None):
    """Output and CPU seconds of a command; None when it used up its CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    child = subprocess.run(
        command, capture_output=True, text=True,
        preexec_fn=(lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))) if limit else None)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if child.returncode < 0:
        return None, spent
    if child.returncode:
        sys.exit(child.stderr)
    return json.loads(child.stdout[child.stdout.index("{"):]), spent


def fewest(found):
    """Panels of the person with the fewest; a list longer than asked for is told."""
    return str(found["fewestPanels"]) + ("" if found["panels"] == 1000 else f" of {found['panels']:,}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command")
    parser.add_argument("--peer")
    parser.add_argument("--quick", action="store_true", help="pools of 500 only")
    parser.add_argument("--limit", type=int, default=1200, help="CPU seconds after which the peer is stopped")
    options = parser.parse_args()
    here = pathlib.Path(__file__).resolve().parent
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        peer = options.peer or interpreter(scratch / "environment")
        print("| pool | panel | leximin: CPU s | smallest | proof | of 1,000 | maximin: CPU s | smallest | of 1,000 "
              "| peer, maximin: CPU s | smallest | of 1,000 | peer's CPU by ours |")
        print("|---|---|---|---|---|---|---|---|---|---|---|---|---|")
        for name, count, size, features, household, with_peer in CASES:
            if options.quick and count > 500:
                continue
            categories, people = pools.write(scratch / "pool", count, size, features=features, household=household)
            address = ["address"] if household else []
            ours = {}
            for fairness in ["leximin", "maximin"]:
                ours[fairness] = run(
                    [*shlex.split(options.command), "--categories", str(categories), "--people", str(people), "--size", str(size),
                     "--fairness", fairness, "--format", "json", *(["--address", "address"] if household else [])])
            cells = [name, str(size)]
            found, spent = ours["leximin"]
            cells += [f"{spent:.2f}", f"{found['smallest']:.7f}", found["proof"], fewest(found)]
            found, spent = ours["maximin"]
            cells += [f"{spent:.2f}", f"{found['smallest']:.7f}", fewest(found)]
            if with_peer:
                theirs, used = run([peer, str(here / "peer.py"), str(categories), str(people), str(size), *address], options.limit)
                if theirs is None:
                    cells += [f"more than {used:.0f}", "–", "–", f"more than {used / spent:.0f}"]
                else:
                    cells += [f"{theirs['cpu']:.1f}", f"{theirs['smallest']:.7f}", str(theirs["fewest"]), f"{theirs['cpu'] / spent:.0f}"]
                    below = min(o["smallest"] for o, _ in ours.values()) < theirs["smallest"] - 1e-6
                    failed |= below or theirs["cpu"] < 5 * max(s for _, s in ours.values())
            else:
                cells += ["–"] * 4
            print("| " + " | ".join(cells) + " |", flush=True)
    sys.exit("a target is missed" if failed else 0)


main()
