"""Which target may import which: as docs/architecture.md says it in its table of rooms, and nowhere else."""
import re

# What every target may import without being asked.
SYSTEM = {"FoundationEssentials", "Glibc", "Synchronization"}
ROW = re.compile(r"^\| (`\w+`(?:, `\w+`)*) \| ([^|]+) \| ([^|]+) \|$", re.M)


def table(text):
    """The imports of each target, by the document's table; `None` for one that may import all."""
    rooms = {}
    section = text.split("\n## Rooms\n", 1)[-1].split("\n## ", 1)[0]
    for names, _, imports in ROW.findall(section):
        named = set(re.findall(r"\w+", imports.replace("–", "")))
        for name in re.findall(r"\w+", names):
            rooms[name] = None if named == {"all"} else named
    return rooms


def faults(rooms, sources):
    """What differs between the table and the sources, given as {target: {file: text}}."""
    found = []
    for target, files in sorted(sources.items()):
        if target not in rooms:
            found.append(f"docs/architecture.md: its table of rooms does not name {target}")
            continue
        used = set()
        for name, text in sorted(files.items()):
            for module in re.findall(r"^(?:public |internal |@testable )?import (\w+)$", text, re.M):
                used.add(module)
                if rooms[target] is not None and module not in rooms[target] | SYSTEM:
                    found.append(f"{name}: {target} may not import {module}")
        for module in sorted((rooms[target] or set()) - used):
            found.append(f"docs/architecture.md: {target} does not import {module}, as its table of rooms says")
    return found


def check_itself():
    """The check tried on damage; what it misses."""
    document = "\n## Rooms\n| target | charter | imports |\n|---|---|---|\n| `A` | Says. | B, C |\n| `D`, `E` | Says. | – |\n| `F` | Says. | all |\n\n## Next\n"
    rooms = table(document)
    missed = []
    if rooms != {"A": {"B", "C"}, "D": set(), "E": set(), "F": None}:
        missed.append(f"lint-house itself: it reads the table of rooms as {rooms}")
    good = {"A": {"a": "import B\npublic import C\nimport FoundationEssentials\n"}, "D": {"d": ""}, "F": {"f": "import X\n"}}
    if faults(rooms, good):
        missed.append(f"lint-house itself: it finds {faults(rooms, good)}")
    for bad in [{"A": {"a": "import B\nimport C\nimport D\n"}}, {"A": {"a": "import B\n"}}, {"G": {"g": ""}}, {"D": {"d": "internal import A\n"}}]:
        if len(faults(rooms, bad)) != 1:
            missed.append(f"lint-house itself: it finds {faults(rooms, bad)} in {bad}")
    return missed
