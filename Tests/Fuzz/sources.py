"""What the program says of itself in its sources: routes, the fields that handlers read, the names of its enumerations.

A route or a field whose name is put together in a way that is not known here is an error: a fuzzer that overlooks one is worse than none.
"""
import dataclasses
import functools
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WEB = ROOT / "Sources/Web"
# An address as it stands in Sources/Web/Routes, and where one begins at all.
ADDRESS = re.compile(r'static let (\w+) = (?:Address|AddressOf<[^"]*>|AddressOfTwo<[^"]*>)\(\s*"([^"\\]+)"((?:[^()]|\([^()]*\))*)\)')
BEGUN = re.compile(r"\b(?:Address|AddressOf<[^(]*>|AddressOfTwo<[^(]*>)\(")
# A registration, and what may stand in it beside an address of its own name: a parameter or a name for one.
REGISTERED = re.compile(r"\b(?:routes?|members|router|group)\s*\.\s*(get|post|put|patch|delete|head|on|ws)\(\s*([^,){]+)")
HANDED_ON = {"address", "own", "more"}
# A field where it is described: its name is a literal, maybe with one part put in.
NAME = r'"((?:[^"\\]|\\\([^)]*\))+)"'
KINDS = "several|line|name|code|passage|secret|token|lines|tick|yesOrNo|day|clock|count|choice|one|some|cases|names"
FIELD = re.compile(rf'(?:\bField(?:<[^("]*>)?(?:\.(?:{KINDS}))?|\bFileField|(?<![\w)])\.(?:{KINDS}))\(\s*{NAME}')
FIELD_BEGUN = re.compile(rf'(?:\b(?:Field<[^("]*>|Field|FileField)(?:\.\w+)?|(?<![\w)\]}}>?!])\.(?:line|code|passage|count|choice))\((?!")')
# How one goes on whose name is a parameter, or another field's.
HANDED = re.compile(r"\s*(?:\w+,|\$0\.field\.name\)|\w+\.name\)|where:|kind:|\)|\$\d|let )")
# Numbers of the two ways of a count: `.count(way.rawValue + part)` beside `number("Yes", …)`.
WAYS = re.compile(r"\.count\(way\.rawValue \+ part\)")
# A field of what a table has a column for: it goes by the column's name.
COLUMN = re.compile(r"\bField(?:<[^(\"]*>)?(?:\.(?:yesOrNo|tick))?\(\s*([A-Z]\w+)\.(\w+)\b")
# Files that say what a field is, and describe none.
GROUND = {"Field.swift", "ChoiceFields.swift", "ColumnField.swift", "FormReader.swift", "FormView.swift"}
# A field that is read by its name where no description of it stands.
PLAIN = re.compile(rf'\bform(?:\.(?:all|has|file))?[\[(]{NAME}')


class Unknown(Exception):
    """The sources hold something that the fuzzer cannot read."""


@dataclasses.dataclass(frozen=True)
class Route:
    method: str
    pattern: str
    fields: tuple = ()
    queries: tuple = ()
    # Who may ask, as it stands with the address: `.anyone`, `.members`, `.of(AdoptCharter.self)`.
    callers: str = ".anyone"

    @property
    def name(self):
        return f"{self.method} {self.pattern}"


def routes(web=WEB):
    """Every route of the program, each with the fields of the forms that its page's file names, and the queries it reads."""
    found = {}
    pages = {file: file.read_text() for file in sorted((web / "Pages").rglob("*.swift"))}
    forms = described(web)
    known = addresses(web)
    check_registrations(web, known)
    for name, (pattern, callers) in known.items():
        naming = [(file, text) for file, text in pages.items() if re.search(rf"\bRoute\.{name}\b", text)]
        fields, queries = set(), set()
        for file, text in naming:
            fields |= fields_of(text, forms, str(file.relative_to(web)))
            queries |= set(re.findall(r'query\("([^"]+)"', text))
        for method in callers:
            own = tuple(sorted(fields)) if method == "POST" else ()
            found[method, pattern] = Route(method, pattern, own, tuple(sorted(queries)), callers[method])
    front = (web / "Shell/Probe.swift").read_text()
    for probe in ("health", "ready"):
        if f"case Route.{probe}.path" not in front or probe not in known:
            raise Unknown(f"the probe {probe} is no longer answered by Shell/Probe.swift")
    if sum(method == "POST" for method, _ in found) < 50:
        raise Unknown("fewer than fifty POST routes were found: the way they are written must have changed")
    return [found[key] for key in sorted(found)]


def addresses(web=WEB):
    """Pattern of each address by its name, and who may call by method."""
    known = {}
    for file in sorted((web / "Routes").glob("Route+*.swift")):
        text = file.read_text()
        matches = list(ADDRESS.finditer(text))
        if len(matches) != len(BEGUN.findall(text)):
            raise Unknown(f"Routes/{file.name}: not every address names its pattern by a literal in a `static let`")
        for match in matches:
            name, pattern, rest = match.groups()
            callers = {}
            for word, method in (("open", "GET"), ("send", "POST")):
                told = re.search(rf"\b{word}: (\.\w+(?:\([^()]*\))?)", rest)
                if told:
                    callers[method] = told[1]
            if not callers:
                raise Unknown(f"Routes/{file.name}: {name} says neither who may open nor who may send it")
            if name in known:
                raise Unknown(f"Routes/{file.name}: {name} stands twice")
            known[name] = (pattern, callers)
    return known


def check_registrations(web, known):
    """Every registration names an address of those, or a parameter that is given one; every address is named by a page or the shell."""
    named = set()
    for file in sorted(web.rglob("*.swift")):
        text, place = file.read_text(), str(file.relative_to(web))
        if place.startswith("Routes/"):
            continue
        named |= set(re.findall(r"\bRoute\.(\w+)", text))
        if place.startswith("Shell/"):
            continue
        for method, what in REGISTERED.findall(text):
            what = what.strip()
            own = re.fullmatch(r"Route\.(\w+)", what)
            if not (own and own[1] in known) and what not in HANDED_ON or method not in ("get", "post"):
                raise Unknown(f"{place}: a route that the fuzzer cannot read: {method}({what}")
    missing = sorted(set(known) - named)
    if missing:
        raise Unknown(f"addresses that nothing registers: {missing}")


def described(web):
    """Names of the fields that each type of Sources/Web/Forms describes, with those of the types that it names."""
    own, mentioned = {}, {}
    for file in sorted((web / "Forms").rglob("*.swift")):
        if file.name in GROUND:
            continue
        text = file.read_text()
        place = str(file.relative_to(web))
        # A type reaches to the next one at the margin.
        pieces = re.split(r"(?m)^(?:extension|(?:private |fileprivate )?(?:enum|struct|final class)) (\w+)", text)
        for name, piece in zip(pieces[1::2], pieces[2::2]):
            own.setdefault(name, set()).update(fields_in(piece, place))
            mentioned.setdefault(name, set()).update(re.findall(r"\b([A-Z]\w+)\b", piece))
    whole = {}
    for name in own:
        waiting, seen = [name], set()
        while waiting:
            one = waiting.pop()
            if one in seen or one not in own or one == "Visit":
                continue
            seen.add(one)
            waiting.extend(mentioned[one])
        whole[name] = set().union(*(own[one] for one in seen)) if seen else set()
    if sum(map(len, own.values())) < 150:
        raise Unknown("fewer than 150 fields were found: the way they are written must have changed")
    return whole


def fields_of(text, forms, place):
    """Names of the fields that a page's file reads: those of the forms it names, and its own."""
    found = fields_in(text, place)
    for name in set(re.findall(r"\b([A-Z]\w+)\b", text)):
        found |= forms.get(name, set())
    return found


def fields_in(text, place):
    """Names of the fields that are described in a piece of source, those with an interpolation written out."""
    text = re.sub(r"(?m)^\s*///.*$", "", text)
    names = FIELD.findall(text)
    for match in COLUMN.finditer(text):
        if match.groups() not in columns():
            raise Unknown(f"{place}: a field of a column that the fuzzer does not know: {'.'.join(match.groups())}")
        names.append(columns()[match.groups()])
    for maker in re.findall(r"\bfunc (\w+)\(_ name: String, _ label: [^{]*-> Field", text):
        names += re.findall(rf"\b{maker}\({NAME}", text)
    for match in FIELD_BEGUN.finditer(text):
        if FIELD.match(text, match.start()) or COLUMN.match(text, match.start()):
            continue
        if WAYS.match(text, match.start()):
            parts = re.findall(r'\bnumber\(of: way, "(\w+)"', text)
            if not parts:
                raise Unknown(f"{place}: a count of ways whose parts the fuzzer cannot read")
            names += [way + part for way in enumerations()["Way"] if way in ("hands", "paper") for part in parts]
        elif not HANDED.match(text, match.end()):
            raise Unknown(f"{place}: a field whose name the fuzzer cannot read: {text[match.start():match.end() + 40]!r}")
    names += PLAIN.findall(text)
    return {whole for name in names for whole in written_out(name, place)}


@functools.cache
def columns():
    """Names of the columns of tables, by their types and their own names in the source."""
    found = {}
    for file in sorted((ROOT / "Sources/Institution").rglob("*.swift")):
        text = file.read_text()
        pieces = re.split(r"(?m)^(?:public )?(?:extension|enum|struct) (\w+)", text)
        for owner, piece in zip(pieces[1::2], pieces[2::2]):
            made = re.findall(r'static let (\w+) = (?:Column|yesOrNo|\w+\.\w+\.named)\(\s*(?:named: )?"(\w+)"', piece)
            found |= {(owner, own): name for own, name in made}
            for own, other in re.findall(r"static let (\w+) = (\w+)\.map\b", piece):
                if (owner, other) in found:
                    found[owner, own] = found[owner, other]
    return found


def written_out(name, place):
    part = re.search(r"\\\(([^)]*)\)", name)
    if not part:
        return [name]
    if part[1] in ("kind.rawValue",):
        return [name.replace(part[0], case) for case in enumerations()["PartyKind"]]
    if part[1] == "score.rawValue":
        return [name.replace(part[0], str(score)) for score in range(0, 7)]
    if part[1] == "number":
        return [name.replace(part[0], str(number)) for number in range(0, 4)]
    if part[1] in ("id", "text", "point"):
        # An identity; the fuzzer puts in one that it met.
        return [name.replace(part[0], "{id}")]
    raise Unknown(f"{place}: a field whose name the fuzzer cannot write out: {name}")


@functools.cache
def enumerations():
    """Raw values of every enumeration of the core, by its name; names that repeat are taken together."""
    found = {}
    for file in sorted((ROOT / "Sources/Deliberation").rglob("*.swift")) + sorted((ROOT / "Sources/Institution").rglob("*.swift")):
        text = file.read_text()
        for match in re.finditer(r"enum (\w+)\s*:\s*String[^{]*\{", text):
            body = text[match.end():matching(text, match.end())]
            # Cases that start a line or follow the brace; those of a `switch` end in a colon.
            cases = re.findall(r"(?:^|\{|\n)\s*case ([^\n:.(]+?)\s*(?=[\n}]|$)", "{" + body)
            values = [value for line in cases for value in re.findall(r'(\w+)(?: = "([^"]+)")?', line)]
            found.setdefault(match[1], []).extend(own or name for name, own in values)
    if len(found.get("PartyKind", ())) < 10:
        raise Unknown("the kinds of participants could not be read from Sources/Deliberation")
    return found


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
