"""Runs the package sortition-algorithms on one pool and prints what it found as JSON. CPU seconds without reading the files."""
import csv
import json
import sys
import time

from sortition_algorithms.committee_generation import find_distribution_maximin
from sortition_algorithms.core import lottery_rounding
from sortition_algorithms.features import read_in_features
from sortition_algorithms.people import read_in_people
from sortition_algorithms.settings import Settings

categories, people_file, size, *address = sys.argv[1:]
size = int(size)
rows = list(csv.DictReader(open(categories, newline="")))
features, _, _ = read_in_features(list(rows[0]), rows, size)
rows = list(csv.DictReader(open(people_file, newline="")))
settings = Settings(
    id_column="id", columns_to_keep=[], check_same_address=bool(address), check_same_address_columns=address)
people, _ = read_in_people(list(rows[0]), rows, features, settings)
start = time.process_time()
panels, weights, _ = find_distribution_maximin(features, people, size, address)
spent = time.process_time() - start
probability = dict.fromkeys(people, 0.0)
for panel, weight in zip(panels, weights):
    for person in panel:
        probability[person] += weight
appearances = dict.fromkeys(people, 0)
for panel in lottery_rounding(panels, weights, 1000):
    for person in panel:
        appearances[person] += 1
print(json.dumps({
    "cpu": spent,
    "smallest": min(p for p in probability.values() if p > 0),
    "fewest": min(appearances[p] for p in people if probability[p] > 0),
}))
