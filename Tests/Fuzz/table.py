#!/usr/bin/env python3
"""Every route, asked and sent to by everybody, against the table in `routes.table`.

    python Tests/Fuzz/table.py            compares
    python Tests/Fuzz/table.py --write    writes the table anew: read every line of what changed
"""
import argparse
import collections
import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import maker
import sources
import walk

TABLE = pathlib.Path(__file__).with_name("routes.table")
# A clerk of the other community asks for the same.
ROLES = [*walk.HERE, "village clerk"]
# Fields of every form that say whose it is, not what it says.
ABOUT = {*maker.PROVING, *maker.GIVEN}
# What no field takes, twice: one value of each would be a text.
GARBAGE = "§〄".encode()
# What stands in a path where no page of the first community led.
UNKNOWN = {":size": "elder", "**": "0/000", ":chapter": "clerk", ":name": "yishi.css"}
HEAD = """\
# Every route × every role: what it answers. Written by `Tests/Fuzz/table.py --write`, read by people, compared by `test_routes.py`.
#
#   page     GET (HEAD answers the same); the ids are those of the first community of the demo
#   empty    the form without a field, with the right proof of its sender
#   garbage  each of its fields twice, with a value that none takes
#   foreign  the form without a field, sent to an id of the other community, by those of the first and by its own
#
# A line is what is asked, the pattern, and answers with those who hear them; * are all others of
#   stranger resident organisation clerk chair member secretary supervisor township department administrator village-clerk
#   and in `foreign` village-member village-secretary village-supervisor village-township
# `sign-in` leads to the sign-in page, or is that page with what was typed; `303` leads elsewhere. An answer with ! acted: it wrote
# into the journal. Of a form that by design asks for no field that is right; each such form stands in FORMS_WITHOUT_FIELDS of
# `test_routes.py`.
# After a pattern, `+` says that only the other community has such an id, which is asked for; `-` that no page of the demo led to one,
# and one that does not exist is asked for.
"""


def short(role):
    return role.replace(" ", "-")


def code(answer):
    if answer.status == 403 and b'name="deposit"' in answer.body:
        # What a stranger typed lies in the sign-in page that is the answer.
        return "sign-in"
    if answer.status == 303:
        return "sign-in" if re.match(r"(/ko|/en)?/sign-in", answer.location) else "303"
    return str(answer.status)


class Table:
    """What the program answers."""

    def __init__(self, program, folder):
        self.ground = walk.Ground(program, folder)
        ground = self.ground
        self.areas = ground.world.areas
        starts = ground.plain_pages()
        found, offers = ground.walk(walk.OWN, [path for path in starts if path != "/"] + [f"/c/{self.areas[0]}"])
        for role in ("township", "department", "administrator", "stranger"):
            more, others = ground.walk([role], [f"/c/{self.areas[0]}"] if role == "stranger" else [path for path in starts if path != "/"])
            offers += [offer for offer in others if ":" not in offer.route.pattern or role in ("stranger", "administrator")]
            if role in ("stranger", "administrator"):
                for pattern, paths in more.items():
                    found[pattern] += [path for path in paths if path not in found[pattern]]
        self.here, self.offers = found, offers
        self.there, self.offers_there = ground.walk(walk.THERE[:4], [path for path in starts if path != "/"] + [f"/c/{self.areas[1]}"])
        self.faults, self.lines = [], {}

    def close(self):
        self.ground.close()

    def path(self, route):
        """Where a route is asked for, and the mark that says whose id stands in it."""
        if not set(":*") & set(route.pattern):
            return route.pattern, ""
        first, second = (self.here, self.offers, self.areas[0], ""), (self.there, self.offers_there, self.areas[1], " +")
        for found, offers, area, mark in (first, second):
            path = self.path_of(route, found, offers, area)
            if path:
                return path, mark
        return self.made(route.pattern, self.here, self.areas[0], "00000000000zz"), " -"

    def path_of(self, route, found, offers, area):
        """One that exists in a community; nothing where no page of it led to one."""
        if route.method == "POST":
            offered = [offer.form.action for offer in offers if offer.route == route]
            if offered:
                return offered[0].split("?")[0]
        known = found.get(route.pattern, [])
        return known[0] if known else self.made(route.pattern, found, area, None)

    def made(self, pattern, found, area, unknown):
        """A pattern with ids that stood in the same place of other paths."""
        parts, made = pattern.split("/"), []
        for at, part in enumerate(parts):
            place = "/".join(parts[: at + 1])
            same = [path for other, paths in found.items() if other == place or other.startswith(place + "/") for path in paths]
            if not part.startswith(":") and part != "**":
                made.append(part)
            elif part == ":area":
                made.append(area)
            elif part in UNKNOWN:
                made.append(UNKNOWN[part])
            elif same:
                made.append(same[0].split("/")[at])
            elif unknown:
                made.append(unknown)
            else:
                return None
        return "/".join(made)

    def fields(self, route):
        """Names of the fields of a form: those of a page that offered it, else all that its page's file knows."""
        offered = [offer.form for offer in self.offers if offer.route == route]
        names = {field.name for form in offered[:1] for field in form.fields} or {name.encode() for name in route.fields if "{" not in name}
        return sorted(names - ABOUT)

    def ask(self, what, route, path, mark, roles, send):
        answers = {}
        for role in roles:
            before = self.ground.acts()
            answer = send(role)
            told = code(answer)
            if answer.status >= 500 or answer.status <= 0:
                self.faults.append(f"{what} {route.pattern} as {role}: {answer.status}")
            if self.ground.acts() != before:
                told += "!"
            if what == "page":
                head = self.ground.ask("HEAD", path, role)
                if code(head) != told.rstrip("!") or head.body:
                    self.faults.append(f"HEAD {route.pattern} as {role}: {code(head)}, and GET {told}")
            answers[role] = told
            if told.endswith("!") or path == "/sign-out":
                self.ground.fresh()
        self.lines[what, route.pattern + mark] = answers

    def play(self):
        size = int(self.ground.ask("GET", "/record/checkpoint", "stranger").body.split(b"\n")[1])
        UNKNOWN["**"] = f"0/000.p/{size % 256}" if size < 256 else "0/000"
        for route in self.ground.routes:
            path, mark = self.path(route)
            if route.method == "GET":
                self.ask("page", route, path, mark, ROLES, lambda role: self.ground.ask("GET", path, role))
                continue
            names = self.fields(route)
            garbage = [(name, GARBAGE) for name in names for _ in range(2)] + [(b"version", GARBAGE)]
            self.ask("empty", route, path, mark, ROLES, lambda role: self.ground.send(path, role, []))
            self.ask("garbage", route, path, mark, ROLES, lambda role: self.ground.send(path, role, garbage))
            other = self.path_of(route, self.there, self.offers_there, self.areas[1]) if ":" in route.pattern else None
            if other and not mark:
                self.ask("foreign", route, other, "", ROLES + walk.THERE[1:], lambda role: self.ground.send(other, role, []))
        return self

    def text(self):
        """The table, the lines of a pattern side by side."""
        order = {"page": 0, "empty": 1, "garbage": 2, "foreign": 3}
        lines = []
        for (what, pattern), answers in sorted(self.lines.items(), key=lambda item: (item[0][1].split()[0], item[0][1], order[item[0][0]])):
            lines.append(f"{what:<8} {pattern:<44} " + grouped(answers))
        return HEAD + "\n" + "\n".join(lines) + "\n"


def grouped(answers):
    groups = collections.defaultdict(list)
    for role, told in answers.items():
        groups[told].append(short(role))
    most = max(groups, key=lambda told: len(groups[told]))
    told = [f"{answer} {' '.join(roles)}" for answer, roles in groups.items() if answer != most]
    return " | ".join([*told, f"{most} *"])


def program():
    return pathlib.Path(os.environ.get("YISHI_FUZZ_PROGRAM") or os.environ.get("YISHI_PROGRAM") or sources.ROOT / ".build/debug/yishi")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="write the table anew")
    options = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="yishi-routes-") as folder:
        table = Table(program(), folder)
        try:
            table.play()
        finally:
            table.close()
    for fault in table.faults:
        print("FAULT " + fault)
    if options.write:
        TABLE.write_text(table.text())
        return 0
    missing = set(TABLE.read_text().splitlines()) ^ set(table.text().splitlines())
    print("\n".join(sorted(missing)))
    return 1 if missing or table.faults else 0


if __name__ == "__main__":
    sys.exit(main())
