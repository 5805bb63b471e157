"""Near-duplicates beside the usual tools, in one run.

    python3 compare.py COMMAND LABELLED.csv [--large N]

COMMAND answers `COMMAND FILE --format json|pairs|neighbours|speed`. LABELLED.csv has `id,text,group`; texts of
one group tell the same grievance, an empty group stands for a text alone. scikit-learn and datasketch are installed into
a scratch environment by `run`, the script beside this one. With --large, a ledger of N invented texts is written and asked.
"""
import argparse
import collections
import csv
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time
import unicodedata
from itertools import combinations

import ledger


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def best_f1(scored, labels):
    """Best F1 over all pairs: (score, i, j) for the pairs a method scores; the others count as missed if they are right."""
    positive = sum(n * (n - 1) // 2 for n in collections.Counter(g for g in labels if g).values())
    found, best, threshold, count = 0, 0.0, 0.0, 0
    scored = sorted(scored, key=lambda s: (-s[0], s[1], s[2]))
    for place, (score, i, j) in enumerate(scored):
        count += 1
        found += bool(labels[i]) and labels[i] == labels[j]
        if place + 1 < len(scored) and scored[place + 1][0] == score:
            continue  # a threshold takes equal scores together
        f1 = 2 * found / (count + positive)
        if f1 > best:
            best, threshold = f1, score
    return best, threshold


def neighbours(near, labels):
    """How often the first neighbour, and one of the first five, is right, among the texts that have a twin."""
    sizes = collections.Counter(g for g in labels if g)
    asked = [i for i, g in enumerate(labels) if g and sizes[g] > 1]
    first = sum(bool(near[i]) and labels[near[i][0]] == labels[i] for i in asked)
    five = sum(any(labels[j] == labels[i] for j in near[i][:5]) for i in asked)
    return first / len(asked), five / len(asked)


def measure(scored, labels, near=None):
    if near is None:
        near = [[] for _ in labels]
        for score, i, j in scored:
            near[i].append((-score, j))
            near[j].append((-score, i))
        near = [[j for _, j in sorted(row)[:5]] for row in near]
    f1, threshold = best_f1(scored, labels)
    return (f1, threshold, *neighbours(near, labels))


def tfidf(texts, low, high, sublinear):
    from sklearn.feature_extraction.text import TfidfVectorizer

    start = time.process_time()
    texts = [unicodedata.normalize("NFKC", text) for text in texts]  # in the peer's favour
    vectors = TfidfVectorizer(analyzer="char", ngram_range=(low, high), sublinear_tf=sublinear).fit_transform(texts)
    products = (vectors @ vectors.T).toarray()
    seconds = time.process_time() - start
    return [(float(products[i, j]), i, j) for i, j in combinations(range(len(texts)), 2) if products[i, j] > 0], seconds


def minhash(texts, size):
    from datasketch import MinHash

    start = time.process_time()
    sketches = []
    for text in texts:
        sketch = MinHash(num_perm=128, seed=1)
        for place in range(max(1, len(text) - size + 1)):
            sketch.update(text[place : place + size].encode())
        sketches.append(sketch)
    scored = [(sketches[i].jaccard(sketches[j]), i, j) for i, j in combinations(range(len(texts)), 2)]
    return [s for s in scored if s[0] > 0], time.process_time() - start


def run(command, *arguments):
    before = os.times()
    output = subprocess.run([*shlex.split(command), *arguments], check=True, capture_output=True, text=True).stdout
    after = os.times()
    return output, after.children_user + after.children_system - before.children_user - before.children_system


def ours(command, path, rows):
    place = {row["id"]: i for i, row in enumerate(rows)}
    output, seconds = run(command, path, "--format", "pairs")
    pairs = [(float(s), *sorted((place[a], place[b]))) for a, b, s in (line.split() for line in output.splitlines())]
    queried, near = {}, [[] for _ in rows]
    for line in run(command, path, "--format", "neighbours")[0].splitlines():
        one, *others = line.split()
        for other in others:
            name, score = other.rsplit(":", 1)
            near[place[one]].append(place[name])
            queried[tuple(sorted((place[one], place[name])))] = float(score)
    groups = json.loads(run(command, path, "--format", "json")[0])["groups"]
    joined = [(g["score"], *sorted((place[a], place[b]))) for g in groups for a, b in combinations(g["ids"], 2)]
    return pairs, [(s, i, j) for (i, j), s in queried.items()], near, joined, seconds


def line(name, figures, seconds):
    f1, threshold, first, five = figures
    print(f"{name:34} {f1:8.3f} {threshold:10.3f} {first:9.3f} {five:9.3f} {seconds:8.2f}", flush=True)


def halves(scored, near, rows, labels):
    """The same figures for the two halves of the groups; a half is judged with the other half's texts left out."""
    for parity in (0, 1):
        kept = [i for i, row in enumerate(rows) if int(labels[i] or row["id"].strip("AaBb")) % 2 == parity]
        place = {i: k for k, i in enumerate(kept)}
        part = [(s, place[i], place[j]) for s, i, j in scored if i in place and j in place]
        rows_near = [[place[j] for j in near[i] if j in place] for i in kept]
        figures = measure(part, [labels[i] for i in kept], rows_near)
        line(f"  groups with {'odd' if parity else 'even'} numbers only", figures, 0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command")
    parser.add_argument("labelled")
    parser.add_argument("--large", type=int, default=0)
    options = parser.parse_args()
    rows = read(options.labelled)
    texts, labels = [row["text"] for row in rows], [row["group"] for row in rows]
    print(f"{'method':34} {'best F1':>8} {'threshold':>10} {'nearest':>9} {'in five':>9} {'CPU s':>8}")
    peers = [
        (f"TF-IDF, {low}-{high}-grams{', sublinear' if sub else ''}", *tfidf(texts, low, high, sub))
        for low, high in ((1, 1), (1, 2), (1, 3), (2, 2), (2, 3), (2, 4))
        for sub in (False, True)
    ]
    peers += [(f"MinHash, {size}-grams, 128 hashes", *minhash(texts, size)) for size in (1, 2, 3)]
    for name, scored, seconds in peers:
        line(name, measure(scored, labels), seconds)
    pairs, queried, near, joined, seconds = ours(options.command, options.labelled, rows)
    line("ours, pairs (neighbourhood)", measure(pairs, labels), seconds)
    line("ours, plain query", measure(queried, labels, near), seconds)
    halves(queried, near, rows, labels)
    right = sum(bool(labels[i]) and labels[i] == labels[j] for _, i, j in joined)
    positive = sum(n * (n - 1) // 2 for n in collections.Counter(g for g in labels if g).values())
    print(
        f"ours, printed groups: F1 {2 * right / (len(joined) + positive):.3f}, "
        f"precision {right / max(1, len(joined)):.3f}, recall {right / positive:.3f}"
    )
    if options.large:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "ledger.csv")
            ledger.write(options.labelled, options.large, path)
            figures = json.loads(run(options.command, path, "--format", "speed")[0])
        print(f"index / text: {figures['index_bytes'] / figures['text_bytes']:.2f}")
        for name, value in figures.items():
            print(f"  {name:24} {value:14.3f}")


if __name__ == "__main__":
    sys.exit(main())
