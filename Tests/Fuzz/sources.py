"""What the program says of itself in its sources: routes, the fields that handlers read, the names of its enumerations.

A route or a field whose name is put together in a way that is not known here is an error: a fuzzer that overlooks one is worse than none.
"""
import dataclasses
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WEB = ROOT / "Sources/Web"
ROUTE = (
    r'''\b(?:routes?|router|group)\s*\.\s*(get|post|put|patch|delete|head|on|ws)'''
    r'''\(\s*(RouterPath\(stringLiteral: .*?\)(?=[,)])|[^,){]+)''')
# What the two functions that hand a route on to the router call it.
HANDED_ON = "path"


class Unknown(Exception):
    """The sources hold something that the fuzzer cannot read."""


@dataclasses.dataclass(frozen=True)
class Route:
    method: str
    pattern: str
    fields: tuple = ()
    queries: tuple = ()

    @property
    def name(self):
        return f"{self.method} {self.pattern}"


def routes(web=WEB):
    """Every route of the program, each with the fields and queries its file reads."""
    found = {}
    for file in sorted(web.rglob("*.swift")):
        text = file.read_text()
        place = str(file.relative_to(web))
        fields, queries = names(text, place), tuple(sorted(set(re.findall(r'query\("([^"]+)"', text))))
        for match in re.finditer(ROUTE, text):
            method, what = match[1].upper(), match[2].strip()
            if what == HANDED_ON and place.startswith("Shell/"):
                continue
            for pattern in patterns(what, text, place):
                found[method, pattern] = Route(method, pattern, fields, queries)
    for probe in ("/health", "/ready"):
        if f'case "{probe}"' not in (web / "Shell/FrontDoor.swift").read_text():
            raise Unknown(f"the probe {probe} is no longer answered by Shell/FrontDoor.swift")
        found["GET", probe] = Route("GET", probe)
    if sum(method == "POST" for method, _ in found) < 50:
        raise Unknown("fewer than fifty POST routes were found: the way they are written must have changed")
    return [found[key] for key in sorted(found)]


def patterns(what, text, place):
    literal = re.fullmatch(r'"([^"\\]+)"', what)
    if literal:
        return [literal[1]]
    made = re.fullmatch(r"RouterPath\(stringLiteral: (.+)\)", what)
    stepped = made and re.fullmatch(r'"([^"\\]*)\\\(name\)"', made[1])
    if stepped:
        steps = re.findall(r'\bstep\(\s*routes,\s*"([^"]+)"', text)
        if not steps or len(steps) != len(re.findall(r"\bstep\(\s*routes", text)):
            raise Unknown(f"{place}: not every step(routes, …) names its path by a literal")
        return [stepped[1] + step for step in steps]
    looped = made and re.fullmatch(r'path( \+ "([^"]+)")?', made[1])
    if looped:
        loop = re.search(r"for (?:path|\(path, \w+\)) in \[(.+)\] \{", text)
        paths = re.findall(r'"(/[^"]*)"', loop[1]) if loop else []
        if not paths:
            raise Unknown(f"{place}: no list of paths before {what}")
        return [path + (looped[2] or "") for path in paths]
    raise Unknown(f"{place}: a route that the fuzzer cannot read: {what}")


def names(text, place):
    """Names of the fields that a file reads, those with an interpolation written out."""
    found = set(re.findall(r'(?:form|\$[0-9])(?:\.(?:int|lines|all|has|file))?[\[(]"((?:[^"\\]|\\\([^)]*\))+)"', text))
    found |= set(re.findall(r'formID\("([^"]+)"', text))
    found |= set(re.findall(r'\btyped\("([^"\\]+)"', text)) | set(re.findall(r'\b(?:Wrapped|Fields)\.\w+\(\s*"([^"\\]+)"', text))
    if re.search(r"form\.int\(way \+ ", text):
        ways, ends = re.findall(r'\bcount\("(\w+)"\)', text), re.findall(r'way \+ "(\w+)"', text)
        found |= {way + end for way in ways for end in ends}
    whole = set()
    for name in found:
        whole |= set(written_out(name, place))
    return tuple(sorted(whole))


def written_out(name, place):
    part = re.search(r"\\\(([^)]*)\)", name)
    if not part:
        return [name]
    if part[1] in ("kind.rawValue",):
        return [name.replace(part[0], case) for case in enumerations()["PartyKind"]]
    if part[1] == "$0.rawValue" and name.startswith("score"):
        return [name.replace(part[0], str(score)) for score in range(0, 7)]
    if part[1] == "number":
        return [name.replace(part[0], str(number)) for number in range(0, 4)]
    if part[1] in ("id", "text"):
        # An identity; the fuzzer puts in one that it met.
        return [name.replace(part[0], "{id}")]
    raise Unknown(f"{place}: a field whose name the fuzzer cannot write out: {name}")


_enumerations = {}


def enumerations():
    """Raw values of every enumeration of the core, by its name; names that repeat are taken together."""
    if not _enumerations:
        for file in sorted((ROOT / "Sources/Deliberation").rglob("*.swift")) + sorted((ROOT / "Sources/Institution").rglob("*.swift")):
            text = file.read_text()
            for match in re.finditer(r"enum (\w+)\s*:\s*String[^{]*\{", text):
                body = text[match.end():matching(text, match.end())]
                # Cases that start a line or follow the brace; those of a `switch` end in a colon.
                cases = re.findall(r"(?:^|\{|\n)\s*case ([^\n:.(]+?)\s*(?=[\n}]|$)", "{" + body)
                values = [value for line in cases for value in re.findall(r'(\w+)(?: = "([^"]+)")?', line)]
                _enumerations.setdefault(match[1], []).extend(own or name for name, own in values)
        if len(_enumerations.get("PartyKind", ())) < 10:
            raise Unknown("the kinds of participants could not be read from Sources/Deliberation")
    return _enumerations


def matching(text, start):
    """Where the brace that was opened before `start` closes."""
    depth = 1
    for place in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return len(text)


def fits(route, path):
    """True when the path leads to the route."""
    return bool(_compiled(route.pattern).fullmatch(path))


_patterns = {}


def _compiled(pattern):
    if pattern not in _patterns:
        pieces = [".+" if part == "**" else "[^/]*" if part.startswith(":") else re.escape(part) for part in pattern.split("/")]
        _patterns[pattern] = re.compile("/".join(pieces))
    return _patterns[pattern]
