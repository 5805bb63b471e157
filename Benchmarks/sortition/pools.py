"""Makes pools of people who volunteered, and quotas taken from a population they do not mirror."""
import csv
import pathlib
import random

# name -> values with (share of the population, weight with which they volunteer)
FOUR = {
    "sex": {"female": (0.50, 1.1), "male": (0.50, 0.9)},
    "age": {"18-29": (0.17, 0.5), "30-44": (0.26, 0.9), "45-59": (0.29, 1.1), "60-74": (0.20, 1.4), "75+": (0.08, 0.8)},
    "registered": {"yes": (0.78, 1.2), "no": (0.22, 0.4)},
    "group": {f"group {n}": (0.125, 0.6 + 0.1 * n) for n in range(1, 9)},
}
SEVEN = FOUR | {
    "schooling": {"primary": (0.25, 0.4), "secondary": (0.45, 0.8), "tertiary": (0.30, 1.6)},
    "tenure": {"owner": (0.7, 1.1), "tenant": (0.3, 0.7)},
    "children": {"none": (0.55, 1.0), "one": (0.30, 1.0), "more": (0.15, 0.9)},
}


def quotas(features, size, slack):
    """Rows of a categories file: the population's share of the panel, rounded outwards and widened by `slack`."""
    for name, values in features.items():
        for value, (share, _) in values.items():
            exact = share * size
            yield name, value, max(0, int(exact) - slack), int(exact) + (exact % 1 > 0) + slack


def people(features, count, seed, household=None):
    """Rows of a people file. With `household`, that share of the people live at an address with one other person."""
    source = random.Random(seed)
    names = list(features)
    home = 0
    for number in range(1, count + 1):
        row = [f"p{number:05}"]
        for name in names:
            values = features[name]
            row.append(source.choices(list(values), [share * weight for share, weight in values.values()])[0])
        if household is None or number % 2 == 1 or source.random() >= household:
            home += 1
        row.append(f"House {home}")
        yield row


def write(folder, count, size, *, features=FOUR, seed=1, slack=1, household=None):
    """Writes categories.csv and people.csv into `folder`."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "categories.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["category", "name", "min", "max"])
        writer.writerows(quotas(features, size, slack))
    with open(folder / "people.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", *features, "address"])
        writer.writerows(people(features, count, seed, household))
    return folder / "categories.csv", folder / "people.csv"
