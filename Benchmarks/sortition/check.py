#!/usr/bin/env python3
"""Compares our leximin probabilities on small made-up pools with those found by listing every panel (needs numpy and scipy).

Usage: check.py COMMAND FIRST LAST, the numbers being seeds. Prints how many pools were compared and the largest difference.
"""
import csv
import itertools
import json
import pathlib
import random
import shlex
import subprocess
import sys
import tempfile

import numpy
from scipy.optimize import linprog


def leximin(count, panels):
    """Raises everyone together, holds whoever cannot rise alone, and goes on: by the definition, not by our method."""
    seats = numpy.zeros((count, len(panels)))
    for column, panel in enumerate(panels):
        seats[list(panel), column] = 1
    total = numpy.ones((1, len(panels)))
    held = {}
    while len(held) < count:
        rows = [numpy.append(-seats[i], 0 if i in held else 1) for i in range(count)]
        bounds = [-held[i] + 1e-9 if i in held else 0 for i in range(count)]
        level = -linprog(
            numpy.append(numpy.zeros(len(panels)), -1), A_ub=rows, b_ub=bounds, A_eq=numpy.append(total, [[0]], axis=1), b_eq=[1]).fun
        for person in [i for i in range(count) if i not in held]:
            others = [i for i in range(count) if i != person]
            most = -linprog(
                -seats[person], A_ub=-seats[others], b_ub=[-held.get(i, level) + 1e-9 for i in others], A_eq=total, b_eq=[1]).fun
            if most < level + 1e-6:
                held[person] = level
    return numpy.array([held[i] for i in range(count)])


def main():
    command, first, last = shlex.split(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    compared, largest, proofs = 0, 0.0, {}
    with tempfile.TemporaryDirectory() as folder:
        categories, people = pathlib.Path(folder) / "categories.csv", pathlib.Path(folder) / "people.csv"
        for seed in range(first, last):
            chance = random.Random(seed)
            count, size = chance.randint(8, 12), chance.randint(3, 5)
            values = [chance.randint(2, 3) for _ in range(chance.randint(2, 4))]
            pool = [[min(chance.randrange(v), chance.randrange(v)) for v in values] for _ in range(count)]
            homes = [chance.randrange(count) if seed % 2 else i for i in range(count)]
            quotas = []
            for feature, several in enumerate(values):
                for value in range(several):
                    share = sum(person[feature] == value for person in pool) * size / count
                    low = max(0, int(share) - chance.randint(0, 1))
                    quotas.append((feature, value, low, max(low, int(share) + 1 + chance.randint(-1, 1))))
            panels = [
                panel for panel in itertools.combinations(range(count), size)
                if len({homes[i] for i in panel}) == size
                and all(low <= sum(pool[i][feature] == value for i in panel) <= high for feature, value, low, high in quotas)
            ]
            with open(categories, "w", newline="") as file:
                csv.writer(file).writerows([["category", "name", "min", "max"], *((f"f{f}", f"v{v}", low, high) for f, v, low, high in quotas)])
            with open(people, "w", newline="") as file:
                csv.writer(file).writerows([
                    ["id", *(f"f{f}" for f in range(len(values))), "address"],
                    *([f"p{i}", *(f"v{v}" for v in person), f"h{homes[i]}"] for i, person in enumerate(pool))])
            done = subprocess.run(
                [*command, "--categories", categories, "--people", people, "--size", str(size), "--address", "address", "--format", "json"],
                capture_output=True, text=True)
            if not panels:
                assert done.returncode == 2 and "no panel of" in done.stderr, (
                    f"seed {seed}: exit {done.returncode} where there is no panel: {done.stderr}")
                continue
            assert done.returncode == 0, f"seed {seed}: {done.stderr}"
            found = json.loads(done.stdout)
            ours = numpy.array([person["probability"] for person in found["probabilities"]])
            compared += 1
            largest = max(largest, abs(ours - leximin(count, panels)).max())
            proofs[found["proof"]] = proofs.get(found["proof"], 0) + 1
    print(f"{compared} pools compared, {last - first - compared} rightly refused; largest difference {largest:.1e}; proofs {proofs}")
    sys.exit(0 if largest < 1e-6 else "the probabilities differ")


main()
