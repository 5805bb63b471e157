"""A careful person: fills every form that is offered, first with one field wrong at a time, then well, and goes on from there."""
import collections
import dataclasses
import datetime
import itertools
import re

import damage
import maker
import pages
import presses
import proofs
import values
import walk
from house import BEGIN

# Text longer than any limit.
LONG = b"a" * 50_001
NOT_OFFERED = b"not-offered"
HIDDEN_ANSWERS = {403, 404, 409, 422}
# Who sends one of these well cannot go on, or takes away what others need: one field wrong is tried, a good one is not sent.
# These take nothing: they show what is like what was typed, or put away what was kept.
LOOKING = {"/work/ledger/twins", "/work/draft/drop"}
LEFT_OUT = {"/sign-in", "/sign-out", "/work/password", "/work/accounts/:id/disable", "/work/draft/drop", "/work/committee/term",
    "/work/committee/end", "/work/catalogue"}
# Sent well when nothing else goes on.
LATE = {"/work/ledger/:id/join", "/work/matters/:id/return-topic", "/work/matters/:id/return-plan", "/work/matters/:id/refer",
    "/work/assemblies/:id/withdraw",
    "/work/assemblies/:id/break", "/work/assemblies/:id/adjourn", "/work/matters/:id/online/close", "/work/matters/:id/move",
    "/work/roster/:id/erase", "/work/matters/:id/revise", "/work/matters/:id/close", "/work/matters/:id/seal"}
ABOUT_MATTERS = ("", "/results", "/meeting", "/minutes", "/online", "/report", "/notice")
FORWARD = {"due": 90, "next": 20, "to": 200, "end": 200}


# What is chosen where it is offered, so that things go on.
CHOSEN = {"outcome": b"forMeeting", "decision-{id}": b"topic", "reach": b"groups"}
# What is said in fields of which not every text is right.
SAID = {
    "login": lambda self: b"login%d" % next(self.numbers), "name": lambda self: "王工".encode() + b"%d" % next(self.numbers),
    "identity": b"", "phone": b"13812345678", "contact": b"13812345678", "slip": lambda self: self.ground.slip(), "others": b"",
    "explainer": "王工".encode(), "from": "王工".encode(), "witnesses": "王工\n刘桂兰".encode(), "ownerName": b"", "late": b"",
    "group": b"", "petitioners": b"", "statements": "暖气不热\n楼道太黑\n路灯要修".encode(), "table": values.CALENDAR.encode(),
    "households": lambda self: self.ground.household(self.area),
    "checkpoint": lambda self: self.ground.ask("GET", "/record/checkpoint", "stranger").body, "later": b"",
}


@dataclasses.dataclass
class Fault:
    pattern: str
    told: str
    # What the page said instead.
    said: str = ""


def shape(form):
    return frozenset(normal(field.name.decode()) for field in form.fields)


def normal(name):
    return re.sub(r"-[0-9a-z]{13}$", "-{id}", name)


class Careful:
    def __init__(self, ground, rounds, often, deep=None):
        """`deep`: the routes looked at more closely, all of them when none are given; see `presses.py` and `damage.py`."""
        self.ground, self.rounds, self.often, self.deep = ground, rounds, often, deep
        self.faults, self.sent, self.fields = [], 0, set()
        # Routes by what became of them.
        self.tried, self.taken, self.refused = set(), collections.Counter(), {}
        self.shapes = set()
        # Routes that were looked at closely, and those that were sent damaged files.
        self.closely, self.damaged = set(), set()
        # What a form told only when other faults were put right: its route, the press that told it, the fields.
        self.late_told = []
        self.numbers = itertools.count(1)
        self.attempts = collections.Counter()
        self.waiting, self.late = [], []
        # Where whoever fills a form is.
        self.area = ground.world.areas[0]
        self.values = {}

    # Going on

    def play(self):
        ground = self.ground
        roles = walk.HERE + walk.THERE
        starts = ground.plain_pages() + [f"/c/{area}" for area in ground.world.areas]
        for days in self.rounds:
            self.set(days)
            if days:
                for role in roles:
                    ground.server.sign_in(role, ground.world)
            _, offers = ground.walk(roles, starts, self.often)
            for offer in offers:
                self.meet(offer)
            # Of what stands there before anything is done, first what is wrong: nothing changes by it.
            for offer in offers:
                self.wrong_once(offer)
            self.waiting = list(offers)
            self.go_on()
            late, self.late = self.late, []
            for offer in late:
                self.one(offer, is_late=True)
                self.go_on()
        return self

    def go_on(self):
        while self.waiting:
            offer = self.waiting.pop(0)
            if offer.route.pattern in LATE:
                self.late.append(offer)
            self.one(offer, is_late=False)

    def meet(self, offer):
        """Keeps what fields of the two communities offer, so that each can be sent what belongs to the other."""
        side = offer.role in walk.THERE
        for field in offer.form.fields:
            if field.kind in ("select", "radio", "checkbox", "hidden"):
                known = self.values.setdefault((offer.route.pattern, normal(field.name.decode())), (set(), set()))
                known[side].update(value for value in field.options or [field.value] if len(value) == 13)

    def foreign(self, offer, field):
        """An identity that the same field offers to the other community and not to this one."""
        known = self.values.get((offer.route.pattern, normal(field.name.decode())), (set(), set()))
        side = offer.role in walk.THERE
        own = set(field.options or [field.value]) | known[side]
        if offer.role in ("township", "department", "administrator", "stranger") or not own & known[side]:
            return None
        return min(known[not side] - own, default=None)

    def set(self, days):
        program = self.ground.base.program
        program.set(BEGIN + datetime.timedelta(days=days, minutes=5))

    def one(self, offer, is_late):
        pattern = offer.route.pattern
        key = (pattern, shape(offer.form))
        attempt = (pattern, offer.form.action, shape(offer.form))
        is_sent = pattern not in LEFT_OUT and (is_late or pattern not in LATE) and self.taken[pattern] < 4 and (
            self.attempts[attempt] < 2 and self.attempts[pattern] < 14)
        if key in self.shapes and not is_sent:
            return
        # What was done meanwhile may have taken the form away, or changed what it was made from.
        again = [one for one in self.ground.look(offer.page, offer.role)
            if one.route == offer.route and one.form.action == offer.form.action and shape(one.form) == shape(offer.form)]
        if not again:
            return
        offer = again[0]
        self.wrong_once(offer)
        if not is_sent:
            return
        self.attempts[attempt] += 1
        self.attempts[pattern] += 1
        for variant in range(3):
            before = self.ground.acts()
            fields, key = self.good(offer, variant), [b"%032x" % (1 << 100 | next(self.numbers))]
            answer = self.send(offer, fields, once=key)
            if answer.status in (200, 303) and "/sign-in" not in answer.location:
                self.taken[pattern] += 1
                if self.taken[pattern] == 1:
                    self.faults += [Fault(pattern, told) for told in damage.again(self, offer, fields, key)]
                if self.ground.acts() != before:
                    self.look_again(offer, answer)
                return
            if variant == 0:
                # Where the rest of the form is refused as well, that is told first.
                told = said(answer)
                self.faults = [one for one in self.faults if not (one.pattern == pattern and told and one.said == told)]
                self.refused[pattern] = f"{answer.status} {told}"

    def look_again(self, offer, answer):
        """Whatever an act opened: the page it stood on, where it led, and the pages of what it was about, to those who work there."""
        paths = [offer.page, answer.location.split("#")[0].split("?")[0]]
        about = re.search(r"/(work/matters|m)/([0-9a-z]{13})", " ".join([offer.page, answer.location, offer.form.action]))
        if "/work/ledger/" in offer.form.action:
            paths.append("/work/meetings/new")
        if about:
            paths += [f"/work/matters/{about[2]}{rest}" for rest in ABOUT_MATTERS] + [f"/m/{about[2]}/lot"]
        workers = ["clerk", "secretary", "supervisor", "township"] + ["chair"] * (offer.role == "chair")
        here = walk.THERE if offer.role in walk.THERE else workers
        for role in here:
            if role != "stranger" and role not in self.ground.world.accounts:
                continue
            for path in dict.fromkeys(paths):
                if path and self.ground.route_of("GET", path):
                    for fresh in self.ground.look(path, role):
                        self.meet(fresh)
                        self.waiting.append(fresh)

    def wrong_once(self, offer):
        key = (offer.route.pattern, shape(offer.form))
        if key not in self.shapes:
            self.shapes.add(key)
            self.tried.add(offer.route.pattern)
            self.wrong(offer)
            self.look_closely(offer)

    def look_closely(self, offer):
        pattern = offer.route.pattern
        if pattern in LOOKING | LEFT_OUT or self.deep is not None and pattern not in self.deep:
            return
        self.closely.add(pattern)
        self.faults += [Fault(pattern, told) for told in damage.about(self, offer)]
        self.late_told += [(pattern, press, tuple(map(normal, names)), begun) for press, names, begun in presses.faults(self, offer)]

    # What is sent

    def good(self, offer, variant=0):
        """Names and values as somebody sends them who knows what to say; files apart."""
        day = self.ground.base.program.moment.date()
        self.area = self.ground.world.areas[offer.role in walk.THERE]
        radios, ticks, out = {}, collections.defaultdict(list), []
        buttons = [field for field in offer.form.fields if field.kind == "button"]
        for field in offer.form.fields:
            name = field.name.decode()
            if field.name in maker.PROVING or field.kind in ("file", "button"):
                continue
            if field.kind == "radio":
                radios.setdefault(field.name, []).append(field)
            elif field.kind == "checkbox":
                ticks[field.name].append(field)
            elif field.kind == "select":
                choices = [value for value in field.options if value]
                value = field.value
                if b"" in field.options and field.marks.get("aria-required") != b"true" and variant < 2:
                    out.append((field.name, value))
                    continue
                if (not value or variant) and choices and (variant < 2 or not value):
                    value = choices[(variant + self.taken[offer.route.pattern]) % len(choices)]
                if name == "other" and choices:
                    value = choices[-1]
                out.append((field.name, value))
            else:
                out.append((field.name, field.value or self.say(name, field, day, variant)))
        for name, group in radios.items():
            on = [field for field in group if field.is_on and field.value]
            liked = [field for field in group if field.value == CHOSEN.get(normal(name.decode()))]
            choices = liked or (on if on and not variant else [field for field in group if field.value] or group)
            out.append((name, choices[(variant + self.taken[offer.route.pattern]) % len(choices)].value))
        for name, group in ticks.items():
            on = [field for field in group if field.is_on]
            chosen = on or (group[:1] if variant == 0 else group if len(group) > 1 and variant == 2 else [])
            out += [(name, field.value) for field in chosen]
        if buttons:
            out.append((buttons[0].name, buttons[variant % len(buttons)].value))
        return out

    def say(self, name, field, day, variant):
        kind = field.kind
        is_asked = field.marks.get("aria-required") == b"true"
        if kind == "hidden" or variant == 1 and not is_asked:
            return b""
        if kind == "date":
            return b"1970-05-06" if name == "birth" else (day + datetime.timedelta(days=FORWARD.get(name, 0))).isoformat().encode()
        if kind == "time":
            return b"09:00"
        if field.marks.get("inputmode") == b"numeric":
            if name in ("no", "abstained"):
                return b"0"
            return b"1" if is_asked or variant == 2 else b""
        if kind == "password":
            return b"a long password 2026"
        if name in SAID and not (is_asked and not SAID[name]):
            said = SAID[name]
            return said if isinstance(said, bytes) else said(self)
        if name.startswith("people-"):
            return f"刘桂兰（{name}）".encode()
        return "居民说清楚了".encode()

    def send(self, offer, fields, files=None, once=None):
        self.sent += 1
        if files is None:
            asked = [field for field in offer.form.fields if field.kind == "file" and field.marks.get("aria-required") == b"true"]
            files = [self.file(field) for field in asked]
        return self.ground.send(offer.form.action, offer.role, fields, files, offer.form.is_multipart, once=once)

    @staticmethod
    def file(field):
        if b"csv" in field.marks.get("accept", b""):
            return (field.name, b"a.csv", values.OPINIONS.encode())
        return (field.name, b"a.png", values.png(8, 8))

    # One field wrong at a time

    def wrong(self, offer):
        form = offer.form
        good = self.good(offer)
        counts = collections.Counter(field.name for field in form.fields)
        done = set()
        for field in form.fields:
            if field.name in maker.PROVING + maker.GIVEN or field.name in done:
                continue
            done.add(field.name)
            name = field.name.decode()
            group = [other for other in form.fields if other.name == field.name]
            self.fields.add((offer.route.pattern, normal(name)))
            if field.kind == "file":
                self.try_file(offer, field, good)
                continue
            foreign = self.foreign(offer, field)
            for told, sent in [*self.bad(field, group, counts)] + ([("of the other community", [foreign])] if foreign else []):
                fields = [pair for pair in good if pair[0] != field.name] + [(field.name, value) for value in sent]
                self.judge(offer, field, told, self.ground.acts(), self.send(offer, fields))

    def bad(self, field, group, counts):
        """Kinds of wrong of a field: what each is called, and the values that are sent for it."""
        marks, kind = field.marks, field.kind
        is_required = any(other.marks.get("aria-required") == b"true" for other in group)
        is_number = marks.get("inputmode") == b"numeric"
        good = field.value or b"1"
        if kind == "hidden" and re.match(rb"seen(-|$)", field.name):
            # What the page showed of what stood there: several times the same says no more, another state does.
            if field.value:
                yield "another state", [proofs.other(field.value)]
            return
        if kind == "date":
            yield "明天", ["明天".encode()]
            yield "2026-02-30", [b"2026-02-30"]
        elif kind == "time":
            yield "25:99", [b"25:99"]
        elif is_number:
            yield "八个", ["八个".encode()]
            yield "-1", [b"-1"]
        elif kind in ("select", "radio", "hidden", "checkbox", "button"):
            # What a page put there may be a text, which anybody may say.
            if kind != "hidden" or re.fullmatch(rb"[0-9a-z-]+", field.value):
                yield "not offered", [NOT_OFFERED]
                yield "an id of nothing", [b"00000000000zz"]
        if kind in ("text", "textarea", "password", "tel") and not is_number:
            yield "50,001 letters", [LONG]
        if is_required:
            if kind in ("radio", "select"):
                yield "nothing", []
            yield "empty", [b""]
            if kind in ("text", "textarea") and not is_number:
                yield "invisible", ["\u200b".encode()]
        if kind in ("radio", "select"):
            good = next((value for value in (field.options or [other.value for other in group]) if value), b"1")
        if kind == "checkbox" and len(group) > 1 or kind == "hidden" and counts[field.name] > 1:
            return
        yield "twice", [good, good]

    def try_file(self, offer, field, good):
        cases = [("twice", [self.file(field), self.file(field)]), ("no file of its kind", [(field.name, b"a.bin", b"\x00\x01\x02" * 40)])]
        if field.marks.get("aria-required") == b"true":
            cases.append(("nothing", []))
        for told, files in cases:
            self.judge(offer, field, told, self.ground.acts(), self.send(offer, good, files))
        if offer.route.pattern not in LOOKING and self.deep is None and offer.route.pattern not in self.damaged:
            self.damaged.add(offer.route.pattern)
            self.faults += [Fault(offer.route.pattern, told) for told in damage.files(self, offer, field, good)]

    def judge(self, offer, field, told, before, answer):
        where = f"{offer.route.pattern} as {offer.role}: {field.name.decode()} ({field.kind}) {told}"
        if self.ground.acts() != before:
            self.faults.append(Fault(offer.route.pattern, f"{where}: ACCEPTED, {answer.status} {answer.location}"))
            return
        hidden = field.kind in ("hidden", "button")
        if offer.route.pattern in LOOKING:
            return
        if answer.status not in (HIDDEN_ANSWERS if hidden else {422}):
            self.faults.append(Fault(offer.route.pattern, f"{where}: {answer.status} {answer.location or said(answer)}"))
            return
        if hidden:
            return
        name = re.escape(field.name)
        missing = [what for what, mark in (
            ("no fault beside it", rb'id="f-%b-fault"' % name), ("no link in the summary", rb'href="#f-%b"' % name),
            ("the link leads nowhere", rb'id="f-%b"' % name)) if not re.search(mark, answer.body)]
        if not missing and field.kind != "checkbox" and not re.search(
            rb'aria-describedby="[^"]*f-%b-fault[^"]*"[^>]* aria-invalid="true"' % name, answer.body):
            missing = ["not aria-invalid"]
        if missing:
            self.faults.append(Fault(offer.route.pattern, f"{where}: " + ", ".join(missing) + "; " + said(answer), said(answer)))


def said(answer):
    """What the summary says."""
    text = re.search(rb'<div class="problem".*?</div>|<div class="error-page".*?</div>', answer.body, re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", text[0].decode("utf-8", "replace"))).strip()[:160] if text else ""
