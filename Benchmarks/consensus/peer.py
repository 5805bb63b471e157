"""Runs red-dwarf's Polis pipeline on one conversation and prints what it took and found, as JSON.

Only the pipeline is timed: neither Python's start, nor the imports, nor the reading of the file.
"""
import csv, json, resource, sys, time, warnings

warnings.filterwarnings("ignore")
from reddwarf.implementations.polis import run_pipeline

votes_file, comments_file, repeats = sys.argv[1], sys.argv[2], int(sys.argv[3])
latest = {}
with open(votes_file) as file:
    for row in csv.DictReader(file):
        key = int(row.get("voter-id") or row["participant"]), int(row.get("comment-id") or row["statement"])
        at = int(row.get("timestamp") or 0)
        if key not in latest or at >= latest[key][0]:
            latest[key] = at, int(row["vote"])
votes = [{"participant_id": p, "statement_id": s, "vote": vote} for (p, s), (_, vote) in latest.items()]
rejected = []
if comments_file != "-":
    with open(comments_file) as file:
        rejected = [int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"]

seconds = []
for _ in range(repeats):
    start = time.process_time()
    result = run_pipeline(votes=votes, mod_out_statement_ids=rejected, random_state=1)
    seconds.append(time.process_time() - start)

groups = result.participants_df.dropna(subset=["cluster_id"]).cluster_id.astype(int)
shared = {}
for side in ("agree", "disagree"):
    for statement, score in result.group_aware_consensus[side].items():
        if int(statement) not in rejected:
            shared[int(statement)] = max(shared.get(int(statement), 0), score)
print(json.dumps({
    "first": seconds[0], "seconds": min(seconds),
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "participants": len({p for p, _ in latest}), "votes": len(latest),
    "groups": {str(person): int(group) for person, group in groups.items()},
    "consensus": [int(entry["tid"]) for side in ("agree", "disagree") for entry in result.consensus[side]],
    "groupInformed": sorted(shared, key=lambda statement: (-shared[statement], statement))[:10],
}))
