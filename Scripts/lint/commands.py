"""Commands: the door's tests walk over all of them."""
import re

COMMAND = re.compile(r"(?m)^(?:public )?struct (\w+): \w*Command\b")


def faults(files, registry):
    """Commands of the sources that the list of the door's tests lacks."""
    listed = set(re.findall(r"\b(\w+)\.self\b", registry))
    return [f"{name}: the command {command} is not in the list of the door's tests (EveryCommand)"
            for name, text in files.items() for command in COMMAND.findall(text) if command not in listed]


def check_itself():
    """A check that cannot fail is none."""
    files = {"A.swift": "public struct Take: MatterCommand {\n}\nstruct Give: Command {\n}\nstruct Other: Sendable {\n}"}
    missed = []
    if faults(files, "[Take.self, Give.self]"):
        missed.append("lint-house itself: it misses a command that is listed")
    if len(faults(files, "[Take.self]")) != 1:
        missed.append("lint-house itself: it does not find a command that is not listed")
    return missed
