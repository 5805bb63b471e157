"""Requests for a route and a role: the form as its page offers it, with something broken."""
import bodies
import pages
import proofs
import sources
import tables
import values
from house import ROLES

# What stands before an identity in other paths that lead to the same thing.
ALIASES = {"m": "matters", "lot": "lot"}
# Who does one of these may not come back: they are sent last, and seldom.
ENDINGS = {"/work/password", "/work/accounts/:id/disable", "/sign-out"}
# Who does one of these takes away what others need: seldom.
UNDOINGS = {
    "/work/committee/end", "/work/committee/kin", "/work/committee/term", "/work/catalogue", "/work/roster/:id/erase",
        "/work/representatives/:id/end",
    "/work/matters/:id/return-topic", "/work/matters/:id/refer", "/work/assemblies/:id/withdraw", "/work/assemblies/:id/break",
        "/work/matters/:id/online/close"}
COOKIES = [b"yishi=", b"yishi==", b"yishi=" + b"a" * 20_000, b"yishi=\xff\xfe", b"form=; yishi", b";;;;", b"=", b"yishi=" + b"0" * 64,
    b"form=" + b"f" * 64 + b"; size=elder",
           b"form=\xe5\xbc; size=\xff", b"yishi=a; " * 2_000, b"form=\"x\"", b"\x01\x02"]
HEADERS = [
    (b"Accept-Language", b"ko,en;q=0.9"), (b"Accept-Language", b"\xff;q=x"), (b"Accept-Language", b"en;q=" + b"9" * 3_000),
        (b"If-None-Match", b"*"), (b"If-None-Match", b'"x", W/"y"'),
    (b"If-None-Match", b"x" * 9_000), (b"If-None-Match", b"\xff"), (b"Range", b"bytes=0-"), (b"Range", b"bytes=-1"), (b"Range",
        b"bytes=9-1,2-3"), (b"Range", b"bytes=9223372036854775808-"),
    (b"X-Forwarded-For", b""), (b"X-Forwarded-For", b","), (b"X-Forwarded-For", b", , ,"), (b"X-Forwarded-For", b"::1"),
        (b"X-Forwarded-For", b"a" * 9_000), (b"X-Forwarded-For", b"\xff,\xfe"),
    (b"If-Modified-Since", b"x"), (b"Accept-Encoding", b"gzip, br"), (b"Host", b""), (b"Host", b"evil.example"), (b"Host", b"\xff"),
        (b"X-Yishi", b"twins"), (b"X-Yishi", b"\xff"), (b"Sec-Yishi", b"1"),
    (b"Sec-Fetch-Site", b"cross-site"), (b"Sec-Fetch-Site", b"\xff"), (b"Accept", b"text/event-stream"), (b"Last-Event-ID", b"-1"),
        (b"X-Forwarded-Proto", b"x"), (b"Forwarded", b"for=\"[::1\""),
    (b"Connection", b"close")]


# What a form proves, and the key that lets it act once: sent apart, for whoever sends it.
PROVING = (b"csrf", b"by", b"once")
# Which draft it is, which state of its record it was made from and what it showed: as the page said, where fields are damaged one by one.
GIVEN = (b"draft", b"version", b"shown")

MODES = ["whole", "one", "some", "storm", "sweep", "shape", "body"]
# How often each: at first everything at once, later one thing at a time; and hardly anything where work shall go on.
FIRST, USUAL, ALMOST_WHOLE = [6, 10, 12, 38, 20, 6, 8], [12, 22, 18, 16, 16, 7, 9], [70, 12, 6, 3, 3, 3, 3]


class Maker:
    def __init__(self, rng, routes):
        self.rng, self.routes = rng, routes
        self.breaks_bodies = True
        self._sorted = sorted(routes, key=lambda route: (route.pattern.count(":") + 9 * route.pattern.count("*"), route.pattern))
        self._known = {}
        self.terms = [value.encode() for cases in sources.enumerations().values() for value in cases]
        self.all_fields = sorted({name for route in routes for name in route.fields})
        self.all_queries = sorted({name for route in routes for name in route.queries})

    def route_of(self, method, path):
        """The route a path leads to, as the router decides; nothing for what is none."""
        key = (method, path)
        if key not in self._known:
            if len(self._known) > 20_000:
                self._known.clear()
            self._known[key] = next((route for route in self._sorted if route.method == method and sources.fits(route, path)), None)
        return self._known[key]

    # Paths

    def path(self, world, pattern, is_broken):
        """A path of a route: with identities that exist, or one that does not."""
        known = world.paths.get(pattern)
        if known and not is_broken and self.rng.random() < 0.7:
            return self.rng.choice(known).split("?")[0]
        parts = pattern.split("/")
        places = [at for at, part in enumerate(parts) if part.startswith(":") or part == "**"]
        broken = self.rng.choice(places) if is_broken and places else None
        out = []
        for at, part in enumerate(parts):
            if at not in places:
                out.append(part)
            elif at == broken:
                out.append(self.broken_identity(world, part))
            elif part == ":area":
                out.append(self.rng.choice(world.areas))
            elif part == "**":
                out.append(self.rng.choice(["0/000", "entries/000", "0/000.p/20", "1/000", "0/x000/000"]))
            else:
                out.append(world.identity(self.rng, ALIASES.get(parts[at - 1], parts[at - 1])))
        return "/".join(out)

    def broken_identity(self, world, part):
        real = world.identity(self.rng, self.rng.choice(["", "matters", "ledger", "roster", "p"])).encode()
        way = self.rng.randrange(8)
        if way == 0:
            spot = self.rng.randrange(len(real))
            value = real[:spot] + self.rng.choice([b"0", b"z", b"7", b"i"]) + real[spot + 1:]
        elif way == 1:
            value = real
        elif way == 2:
            return self.rng.choice(["", "%2f%2f", "%00", "..", "%2e%2e", "a" * 20_000, "%", "%zz", "%e5", real.decode() + "%0a",
                real.decode() + "/", ":id", "**", "%EF%BC%88"])
        else:
            value = self.rng.choice(values.KINDS["id"] if way < 6 else values.SMALL)
        return values.quoted(value).decode()

    def query(self, route):
        """A query of a page, its values from the dictionary."""
        names = list(route.queries) or self.all_queries
        pairs = []
        for _ in range(self.rng.choice([1, 1, 2, 4])):
            name = self.rng.choice(names if self.rng.random() < 0.8 else self.all_queries)
            kind = "id" if name in ("before", "after", "s", "code", "new", "area", "number") else "day" if name == "from" else name
            value = self.rng.choice(values.KINDS["id"]) if kind == "id" and self.rng.random() < 0.4 else values.bad(self.rng, kind,
                self.rng.random() < 0.01)
            # Longer targets are refused as such.
            pairs.append((name.encode(), value[:9_000]))
        return b"?" + bodies.urlencoded(pairs) if self.rng.random() < 0.95 else b"?" + self.rng.choice([b"", b"&", b"=", b"%", b"?",
            b"q", b"q=%", b"q=%e", b"a=1&" * 900])

    # Requests

    def get(self, server, world, route, role, is_plain=False):
        is_broken = not is_plain and self.rng.random() < 0.35
        target = self.path(world, route.pattern, is_broken).encode()
        if self.rng.random() < 0.1:
            target = self.rng.choice([b"/ko", b"/en"]) + target
        if not is_plain and self.rng.random() < 0.5:
            target += self.query(route)
        headers = self.address()
        if not is_plain and self.rng.random() < 0.25:
            headers = [self.rng.choice(HEADERS)]
        if not is_plain and self.rng.random() < 0.05:
            headers = headers + [(b"Cookie", self.rng.choice(COOKIES))]
        return server.request("GET", target, role, world, headers=headers, route=route.name, note="page")

    def post(self, server, world, route, role, weights, form=None):
        """A form of the route, sent by a role, with one or more things wrong, or nothing; one that was just offered mostly as it is."""
        mode = self.rng.choices(MODES, weights)[0]
        if mode == "body" and not self.breaks_bodies:
            mode = "one"
        form = form or self.form(world, route)
        # What the page did not offer: nothing, a little, or all that the handler's file reads.
        share = 1.0 if form is None or mode == "storm" else 0.0 if mode == "whole" else self.rng.choice([0.0, 0.05, 0.2, 1.0])
        fields, files, is_multipart = self.filled(world, route, form, server, share)
        given = [] if mode in ("storm", "shape") else [pair for pair in fields if pair[0] in GIVEN]
        fields = [pair for pair in fields if pair not in given]
        touched = self.damage(mode, fields, route)
        path = form.action if form and mode != "shape" and self.rng.random() < 0.85 else self.path(world, route.pattern,
            self.rng.random() < 0.25)
        target = path.encode()
        headers = self.address()
        proof = [] if role == "stranger without proof" else world.proof(role)
        once = [(b"once", b"%032x" % self.rng.getrandbits(128))] if self.rng.random() < 0.95 else []
        if mode == "shape" and self.rng.random() < 0.2:
            proof = [(b"csrf", values.bad(self.rng, "csrf")), (b"by", values.bad(self.rng, "by"))]
            once = [(b"once", values.bad(self.rng, "once"))]
        elif proof and self.rng.random() < 0.05:
            proof = self.odd_proof(world, role)
        if self.rng.random() < 0.02:
            once = [(b"once", key) for key in self.rng.choice(list(proofs.keys()))[1]]
        for at, (name, value) in enumerate(given):
            if name == b"version" and self.rng.random() < 0.08:
                given[at:at + 1] = [(name, other) for other in self.rng.choice(list(proofs.versions(value)))[1]]
                break
        fields = proof + once + given + fields
        if role == "stranger without proof":
            headers = headers + self.rng.choice([[(b"Origin", b"http://evil.example")], [(b"Sec-Fetch-Site", b"cross-site")],
                [(b"Origin", None)], []])
        if mode == "body":
            is_multipart = self.rng.random() < 0.6
            body, kind = bodies.broken_multipart(self.rng, fields, files) if is_multipart else bodies.broken_urlencoded(self.rng, fields)
            headers = headers + [(b"Content-Type", kind)]
        elif is_multipart or files or self.rng.random() < 0.05:
            body, kind = bodies.multipart(fields, files)
            headers = headers + [(b"Content-Type", kind)]
        else:
            body = bodies.urlencoded(fields)
        return server.request(
            "POST", target, role, world, headers=headers, body=body, route=route.name, note=f"{mode}: " + ", ".join(sorted(touched)[:8]),
            fields=tuple(name.decode("utf-8", "replace") for name, _ in fields))

    def address(self):
        return [(b"X-Forwarded-For", b"10.%d.%d.%d" % (self.rng.randrange(250), self.rng.randrange(250), self.rng.randrange(250)))]

    def odd_proof(self, world, role):
        """One's own proof damaged, or that of another account."""
        own = tuple(value for _, value in world.proof(role))
        return self.rng.choice([*proofs.of(own), *proofs.foreign(self.rng.choice(list(world.proofs.values())), own)])[1]

    def draft(self, world, pattern):
        """What a script sends while somebody types: a form of anybody, its fields filled with whatever; or a draft thrown away."""
        known = [(field.value, form) for forms in world.forms.values() for form in forms for field in form.fields if field.name == b"draft"]
        key, form = self.rng.choice(known) if known else (b"/work/ledger/new", None)
        if self.rng.random() < 0.3:
            key = self.rng.choice([values.changed(self.rng, key), values.bad(self.rng, "id"), key + b" x", b"//evil.example"])
        if pattern == "/work/draft/drop":
            return [(b"drop", key)]
        fields = [(field.name, values.bad(self.rng, name_of((field.name, b"")), self.rng.random() < 0.1) if self.rng.random() < 0.6 else
            field.value) for field in (form.fields if form else ()) if field.name not in PROVING + (b"draft",)]
        return [(b"draft", key), *fields]

    def form(self, world, route):
        forms = world.forms.get(route.pattern)
        if not forms or self.rng.random() < 0.1:
            return None
        # The newest most often: what it works on has not gone on yet.
        return self.rng.choice(forms[-3:] if self.rng.random() < 0.6 else forms)

    def filled(self, world, route, form, server, share):
        """Names and values as a careful person would send them, and files."""
        fields, files = [], []
        day = server.program.moment.date()
        offered = {field.name for field in form.fields} if form else set()
        radios = {}
        for field in form.fields if form else ():
            if field.kind == "radio":
                radios.setdefault(field.name, []).append(field)
        chosen = {id(self.rng.choice(group)) for group in radios.values()}
        for field in form.fields if form else ():
            if field.name in PROVING:
                continue
            name = field.name.decode("utf-8", "replace")
            if field.kind == "file":
                files.append((field.name, *tables.file(self.rng, name)))
            elif field.kind == "radio":
                if id(field) in chosen:
                    fields.append((field.name, field.value))
            elif field.kind in ("checkbox", "button"):
                if field.is_on or self.rng.random() < 0.6:
                    fields.append((field.name, field.value))
            elif field.options:
                fields.append((field.name, self.rng.choice(field.options) if self.rng.random() < 0.5 else field.value))
            else:
                fields.append((field.name, field.value or (self.likely(world, name, day) if field.kind != "hidden" else b"")))
        for name in route.fields:
            if self.rng.random() >= share:
                continue
            name = name.replace("{id}", world.identity(self.rng, ""))
            if name.encode() in offered:
                continue
            if name in ("file", "photo") and not form:
                files.append((name.encode(), *tables.file(self.rng, name)))
                continue
            fields.append((name.encode(), self.likely(world, name, day)))
        if route.pattern == "/sign-in" and self.rng.random() < 0.3:
            login, password = self.rng.choice(list(world.accounts.values()))
            fields = [(b"login", login.encode()), (b"password", password.encode()), (b"back", b"/work")]
        if route.pattern in ("/work/draft", "/work/draft/drop") and self.rng.random() < 0.9:
            return self.draft(world, route.pattern), [], False
        for pattern, field, real, others in (
            ("/work/calendar", b"table", values.CALENDAR.encode(), values.CALENDARS), ("/verify", b"checkpoint", world.checkpoint,
                values.CHECKPOINTS)):
            if route.pattern == pattern:
                text = values.changed(self.rng, real) if self.rng.random() < 0.5 else self.rng.choice(others)
                fields = [pair for pair in fields if pair[0] != field] + [(field, text)]
        return fields, files, bool(form and form.is_multipart)

    def likely(self, world, name, day):
        kind = values.kind_of(name)
        if name in ("others", "slip", "number") and world.slips:
            return self.rng.choice(world.slips).encode()
        if kind == "id":
            return world.identity(self.rng, "").encode()
        if kind == "text" and self.rng.random() < 0.3:
            return self.rng.choice(self.terms)
        return values.good(self.rng, name, day)

    def damage(self, mode, fields, route):
        """Breaks fields where they stand; the names of those that it touched."""
        rng = self.rng
        if mode in ("whole", "body") or not fields:
            return []
        if mode == "shape":
            return self.misshape(fields)
        if mode == "sweep":
            # Of all fields that hold text the same: whichever trips over it.
            value = values.bad(rng, rng.choice(["text", "day", "number", "id", "clock"]))
            share = rng.choice([0.3, 0.7, 1.0])
            free = [at for at in range(len(fields)) if share == 1.0 or values.kind_of(name_of(fields[at])) in ("text", "number")]
            places = [at for at in free if rng.random() < share]
            for at in places:
                fields[at] = (fields[at][0], value)
            return [name_of(fields[at]) for at in places]
        count = {"one": 1, "some": rng.randrange(2, 6), "storm": len(fields)}[mode]
        places = rng.sample(range(len(fields)), min(count, len(fields)))
        big = rng.choice(places) if rng.random() < 0.06 else None
        for at in places:
            name = name_of(fields[at])
            known = fields[at][1]
            if rng.random() < 0.12:
                value = rng.choice(self.terms)
            elif rng.random() < 0.15 and known:
                # A piece of what stood there, with something put in.
                spot = rng.randrange(len(known) + 1)
                value = known[:spot] + values.bad(rng, name) + known[spot + rng.randrange(2):]
            else:
                value = values.bad(rng, name, at == big)
            fields[at] = (fields[at][0], value)
        return [name_of(fields[at]) for at in places]

    def misshape(self, fields):
        rng = self.rng
        way = rng.randrange(6)
        at = rng.randrange(len(fields))
        name, value = fields[at]
        if way == 0:
            del fields[at]
        elif way == 1:
            fields.extend([(name, value[:400])] * rng.choice([1, 30, 1_000]))
        elif way == 2:
            fields.extend((name, values.bad(rng, name_of((name, value)))) for _ in range(rng.choice([2, 40, 300])))
        elif way == 3:
            fields.extend((rng.choice(values.SMALL)[:200], b"1") for _ in range(20))
        elif way == 4:
            fields[at] = (name + rng.choice([b"[]", b"[0]", b" ", b".x", b"\x00", b"-", b"-x"]), value)
        else:
            fields.clear()
        return [name.decode("utf-8", "replace")]


def name_of(field):
    return field[0].decode("utf-8", "replace")


def roles_for(rng, world, route):
    """Mostly one who was offered the form; else anyone."""
    forms = world.forms.get(route.pattern)
    if forms and rng.random() < 0.65:
        return rng.choice(sorted(rng.choice(forms).roles))
    return rng.choice(list(ROLES))
