"""Writes a large ledger of invented opinions: python3 ledger.py SEED_FILE COUNT OUT.csv

Clauses of the labelled file are joined anew, place names and numbers are drawn, and a share of characters is replaced from
a Zipf distribution over three thousand characters, so that the ledger has the vocabulary of many communities.
"""
import csv
import random
import re
import sys


def write(seed_file, count, out):
    chance = random.Random(20261123)
    with open(seed_file, encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file)]
    clauses = [c for t in texts for c in re.split(r"[，。！？；\n]", t) if 3 <= len(c) <= 40]
    common = "".join(sorted(set("".join(texts))))
    rare = [chr(0x4E00 + i) for i in chance.sample(range(0, 20000), 3000)]
    weights = [1 / (i + 1) for i in range(len(rare))]
    villages = ["".join(chance.sample(common, 2)) + chance.choice(["村", "屯", "小区", "家园", "社区"]) for _ in range(500)]
    with open(out, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text", "area"])
        for number in range(count):
            community = chance.randrange(500)
            parts = chance.choices(clauses, k=chance.choice([1, 1, 2, 2, 3, 3, 4]))
            if chance.random() < 0.01:
                parts += chance.choices(clauses, k=chance.randrange(20, 60))
            text = villages[community] + chance.choice(["", "%d号楼" % chance.randrange(1, 40)]) + "，".join(parts) + "。"
            drawn = iter(chance.choices(rare, weights, k=len(text)))
            text = "".join(next(drawn) if chance.random() < 0.08 else c for c in text)
            area = "2224%02d%03d%03d" % (community // 50 + 1, community // 10 % 5 + 100, community % 10 + 1)
            writer.writerow(["2026-%06d" % number, text, area])


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), sys.argv[3])
