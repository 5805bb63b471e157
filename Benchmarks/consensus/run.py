#!/usr/bin/env python3
"""Opinion groups: the public Polis conversations and planted ones, ours and red-dwarf's in one run.

    python -m venv scratch && scratch/bin/pip install red-dwarf==0.4.0
    scratch/bin/python Benchmarks/consensus/run.py --tool ".build/release/yishi consensus" --data CONVERSATIONS

CONVERSATIONS holds a folder per conversation with votes.csv, participants-votes.csv and comments.csv. CPU milliseconds are user
and system time of all threads, each in a process that has started: the first call, then the best of several. The peer's are those of
its pipeline alone, without Python's imports or reading; ours include reading, stability and JSON.
"""
import argparse, csv, json, os, pathlib, shlex, subprocess, sys, tempfile

import numpy
from sklearn.metrics import adjusted_rand_score

from planted import planted, write

here = pathlib.Path(__file__).resolve().parent


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


def peer(votes, comments, repeats, threads):
    command = [sys.executable, str(here / "peer.py"), str(votes), str(comments or "-"), str(repeats)]
    limits = {name: str(threads) for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")} if threads else {}
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


def compare(name, votes, comments, reference, given):
    _, megabytes, found = ours(given.tool, votes, comments, 1)
    first, best = speed(given.tool, votes, comments)
    theirs = peer(votes, comments, min(given.repeats, 3), given.peer_threads)
    groups = {p["id"]: p["group"] for p in found["participants"] if p["group"]}
    shared = [int(entry["statement"]) for entry in found["common"]]
    quality = found["quality"]
    row = [
        name, f"{theirs['participants']:,} × {theirs['votes']:,}", f"{theirs['first'] * 1e3:.0f} / {theirs['seconds'] * 1e3:.0f}",
        f"{first * 1e3:.1f} / {best * 1e3:.1f}", f"{theirs['first'] / first:.0f} / {theirs['seconds'] / best:.0f}",
        f"{theirs['megabytes']:.0f} / {megabytes:.0f}", f"{len(set(theirs['groups'].values()))} / {len(found['groups'])}",
        f"{agreement(groups, theirs['groups']):.2f}",
        f"{agreement(theirs['groups'], reference):.2f} / {agreement(groups, reference):.2f}",
        f"{quality['strength']} ({quality.get('agreement', 1):.2f})", overlap(theirs["consensus"], shared),
        overlap(theirs["groupInformed"], shared),
    ]
    print("| " + " | ".join(row) + " |", flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--data", required=True, type=pathlib.Path)
    arguments.add_argument("--repeats", type=int, default=5)
    arguments.add_argument("--peer-threads", type=int, help="let the peer's numeric libraries use this many; default: as shipped")
    arguments.add_argument("--skip-large", action="store_true")
    given = arguments.parse_args()
    head = ["conversation", "participants × votes", "peer CPU ms, first / best", "our CPU ms, first / best",
            "times less, first / best", "peer / our MB", "peer / our groups",
            "ARI ours–peer", "ARI peer / ours with Polis or planted", "ours is (agreement of halves)",
            "peer's consensus in ours", "peer's group-informed top ten in ours"]
    print("| " + " | ".join(head) + " |\n" + "|---" * len(head) + "|")
    for folder in sorted(given.data.iterdir()):
        if not folder.is_dir():
            continue
        with open(folder / "participants-votes.csv") as file:
            reference = {row["participant"]: row["group-id"] for row in csv.DictReader(file) if row["group-id"]}
        compare(folder.name, folder / "votes.csv", folder / "comments.csv", reference, given)
    if given.skip_large:
        return
    with tempfile.TemporaryDirectory() as scratch:
        file = pathlib.Path(scratch) / "votes.csv"
        *votes, groups = planted(10_000, 500, 100)
        write(file, *votes)
        compare("planted 10,000 × 500", file, None, {str(p): int(g) for p, g in enumerate(groups)}, given)
        *votes, groups = planted(100_000, 1_000, 50)
        write(file, *votes)
        seconds, megabytes, found = ours(given.tool, file, None, 1)
        labels = {p["id"]: p["group"] for p in found["participants"] if p["group"]}
        score = agreement(labels, {str(p): int(g) for p, g in enumerate(groups)})
        print(f"\nplanted 100,000 × 1,000, {len(votes[0]):,} votes, "
              f"ours alone: {seconds:.2f} CPU s, {megabytes:.0f} MB, "
              f"{len(found['groups'])} groups, ARI with planted {score:.2f}, {found['quality']['strength']}")


if __name__ == "__main__":
    main()
