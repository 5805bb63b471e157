#!/usr/bin/env python3
"""Opinion groups: the public Polis conversations and planted ones, ours and red-dwarf's in one run.

    python -m venv scratch && scratch/bin/pip install red-dwarf==0.4.0
    scratch/bin/python Benchmarks/consensus/run.py --tool ".build/release/yishi consensus" --data CONVERSATIONS

CONVERSATIONS holds a folder per conversation with votes.csv, participants-votes.csv and comments.csv. CPU milliseconds are user
and system time of all threads, each in a process that has started: the first call, then the best of several. The peer's are those of
its pipeline alone, without Python's imports or reading; ours include reading, stability and JSON. The peer is run twice, as shipped and
with its numeric libraries held to one thread: on small conversations much of its CPU is threads that wait for each other.

The bar is the CPU time of one analysis in a started process, best call against best call, the peer as shipped: at least 20 times less
on every public conversation, at least 50 times less on the planted one of 10,000 x 500. A bar that is missed is named, and ends the run
with 1; the other ratios are for the reader.
"""
import argparse, csv, json, os, pathlib, shlex, subprocess, sys, tempfile

import numpy
from sklearn.metrics import adjusted_rand_score

from planted import planted, write

here = pathlib.Path(__file__).resolve().parent
PUBLIC_BAR, LARGE_BAR = 20, 50
ONE_THREAD = dict.fromkeys(
    ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "BLIS_NUM_THREADS"], "1")


def ours(tool, votes, comments, repeats):
    command = shlex.split(tool) + [str(votes), "--format", "json"] + (["--comments", str(comments)] if comments else [])
    best = (float("inf"), 0.0)
    with tempfile.NamedTemporaryFile() as out:
        for _ in range(repeats):
            done = subprocess.run(
                [sys.executable, "-I", "-S", str(here / "measure.py"), out.name, *command], capture_output=True, text=True)
            if done.returncode:
                sys.exit(f"{command} failed: {done.stderr}")
            best = min(best, tuple(map(float, done.stdout.split())))
        return *best, json.load(out)


def peer(votes, comments, repeats, limits={}):
    command = [sys.executable, str(here / "peer.py"), str(votes), str(comments or "-"), str(repeats)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **limits})
    return json.loads(done.stdout) if done.returncode == 0 else sys.exit(done.stderr)


def agreement(first, second):
    both = [person for person in first if person in second]
    return adjusted_rand_score([first[p] for p in both], [second[p] for p in both])


def overlap(theirs, found):
    return f"{len(set(theirs) & set(found))} of {len(theirs)}"


def speed(tool, votes, comments):
    command = shlex.split(tool) + [str(votes), "--format", "speed"] + (["--comments", str(comments)] if comments else [])
    return [float(word) / 1e3 for word in subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()]


def ratios(theirs, first, best):
    return theirs["first"] / first, theirs["seconds"] / best


def compare(name, votes, comments, reference, bar, given):
    """Prints a row; gives back what is to be said when the bar is missed."""
    _, megabytes, found = ours(given.tool, votes, comments, 1)
    first, best = speed(given.tool, votes, comments)
    theirs = peer(votes, comments, min(given.repeats, 3))
    alone = peer(votes, comments, min(given.repeats, 3), ONE_THREAD)
    reached = ratios(theirs, first, best)
    groups = {p["id"]: p["group"] for p in found["participants"] if p["group"]}
    # A weak grouping does not decide what is shared: then it is what most people say.
    shared = [int(entry["statement"]) for entry in found.get("majority", found["common"])]
    quality = found["quality"]
    row = [
        name, f"{theirs['participants']:,} × {theirs['votes']:,}", f"{theirs['first'] * 1e3:.0f} / {theirs['seconds'] * 1e3:.0f}",
        f"{alone['first'] * 1e3:.0f} / {alone['seconds'] * 1e3:.0f}", f"{first * 1e3:.1f} / {best * 1e3:.1f}",
        "{:.1f} / **{:.1f}** (bar {})".format(*reached, bar), "{:.1f} / {:.1f}".format(*ratios(alone, first, best)),
        f"{theirs['megabytes']:.0f} / {megabytes:.0f}", f"{len(set(theirs['groups'].values()))} / {len(found['groups'])}",
        f"{agreement(groups, theirs['groups']):.2f}",
        f"{agreement(theirs['groups'], reference):.2f} / {agreement(groups, reference):.2f}",
        f"{quality['strength']} ({quality.get('agreement', 1):.2f})", overlap(theirs["consensus"], shared),
        overlap(theirs["groupInformed"], shared),
    ]
    print("| " + " | ".join(row) + " |", flush=True)
    return [] if reached[1] >= bar else [f"{name}: {reached[1]:.1f} times less CPU than the peer, {bar} is the bar"]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--data", required=True, type=pathlib.Path)
    arguments.add_argument("--repeats", type=int, default=5)
    arguments.add_argument("--skip-large", action="store_true")
    given = arguments.parse_args()
    head = ["conversation", "participants × votes", "peer CPU ms as shipped, first / best", "peer CPU ms on one thread, first / best",
            "our CPU ms, first / best", "times less than as shipped, first / best", "times less than on one thread, first / best",
            "peer / our MB", "peer / our groups",
            "ARI ours–peer", "ARI peer / ours with Polis or planted", "ours is (agreement of halves)",
            "peer's consensus in ours", "peer's group-informed top ten in ours"]
    print("| " + " | ".join(head) + " |\n" + "|---" * len(head) + "|")
    missed = []
    for folder in sorted(given.data.iterdir()):
        if not folder.is_dir():
            continue
        with open(folder / "participants-votes.csv") as file:
            reference = {row["participant"]: row["group-id"] for row in csv.DictReader(file) if row["group-id"]}
        missed += compare(folder.name, folder / "votes.csv", folder / "comments.csv", reference, PUBLIC_BAR, given)
    if not given.skip_large:
        missed += large(given)
    sys.exit("\n".join(["", *missed]) if missed else 0)


def large(given):
    with tempfile.TemporaryDirectory() as scratch:
        file = pathlib.Path(scratch) / "votes.csv"
        *votes, groups = planted(10_000, 500, 100)
        write(file, *votes)
        planted_groups = {str(p): int(g) for p, g in enumerate(groups)}
        missed = compare("planted 10,000 × 500", file, None, planted_groups, LARGE_BAR, given)
        *votes, groups = planted(100_000, 1_000, 50)
        write(file, *votes)
        seconds, megabytes, found = ours(given.tool, file, None, 1)
        labels = {p["id"]: p["group"] for p in found["participants"] if p["group"]}
        score = agreement(labels, {str(p): int(g) for p, g in enumerate(groups)})
        print(f"\nplanted 100,000 × 1,000, {len(votes[0]):,} votes, "
              f"ours alone: {seconds:.2f} CPU s, {megabytes:.0f} MB, "
              f"{len(found['groups'])} groups, ARI with planted {score:.2f}, {found['quality']['strength']}")
    return missed


if __name__ == "__main__":
    main()
