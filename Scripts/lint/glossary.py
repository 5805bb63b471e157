"""Terms and types: what the glossary names stands in the sources, what it says is to come does not."""
import re

DECLARED = re.compile(r"\b(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)")
NAMED = re.compile(r"`([A-Z]\w*)`")


def faults(text, sources):
    """What differs between the glossary and the sources, given as texts."""
    declared = {name for source in sources for name in DECLARED.findall(source)}
    here, _, later = text.partition("\n## Chosen, to come\n")
    tables = ["\n".join(line for line in part.split("\n") if line.startswith("|")) for part in (here, later)]
    found = [f"docs/glossary.md: there is no type {name}" for name in NAMED.findall(tables[0]) if name not in declared]
    found += [f"docs/glossary.md: {name} has come; move it to the first table" for name in NAMED.findall(tables[1]) if name in declared]
    return found + ([] if here and later and NAMED.search(tables[0]) else ["docs/glossary.md: its two tables are not where they were"])


def check_itself():
    """The check tried on damage; what it misses."""
    text = "A `Name`.\n| 甲 | `A` |\n\n## Chosen, to come\n| 乙 | `B` |\n"
    missed = []
    if faults(text, ["struct A {}"]):
        missed.append(f"lint-house itself: it finds {faults(text, ['struct A {}'])} in a true glossary")
    for bad in (["struct C {}"], ["enum A {}\nstruct B {}"]):
        if len(faults(text, bad)) != 1:
            missed.append(f"lint-house itself: it finds {faults(text, bad)} beside {bad}")
    if len(faults(text.replace("Chosen", "Later"), ["struct A {}", "struct B {}"])) != 1:
        missed.append("lint-house itself: it does not miss a table of the glossary")
    return missed
