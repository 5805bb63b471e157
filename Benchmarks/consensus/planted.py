"""Conversations with groups planted in them, as files of triples; the same seed gives the same file."""
import numpy as np


def planted(participants, statements, votes_each, shares=(0.5, 0.3, 0.2), strength=1.0, common=0.2, seed=1):
    """Yields (participant, statement, vote) arrays and the planted group of each participant.

    Each group leans on each statement its own way, but for a share `common` of the statements on which all lean alike.
    """
    chance = np.random.default_rng(seed)
    groups = chance.choice(len(shares), participants, p=shares)
    lean = chance.uniform(-1, 1, (len(shares), statements)) * strength
    is_common = chance.random(statements) < common
    lean[:, is_common] = np.where(chance.random(is_common.sum()) < 0.5, -0.8, 0.8)
    people, columns, votes = [], [], []
    for person in range(participants):
        count = min(statements, max(1, chance.poisson(votes_each)))
        seen = chance.choice(statements, count, replace=False)
        agree = 0.85 * (1 + lean[groups[person], seen]) / 2
        draw = chance.random(count)
        votes.append(np.where(draw < agree, 1, np.where(draw < 0.85, -1, 0)).astype(np.int8))
        people.append(np.full(count, person, np.int32))
        columns.append(seen.astype(np.int32))
    return np.concatenate(people), np.concatenate(columns), np.concatenate(votes), groups


def write(path, people, columns, votes):
    with open(path, "w") as file:
        file.write("participant,statement,vote\n")
        for start in range(0, len(people), 1_000_000):
            part = slice(start, start + 1_000_000)
            file.writelines(f"{p},{s},{v}\n" for p, s, v in zip(people[part].tolist(), columns[part].tolist(), votes[part].tolist()))
