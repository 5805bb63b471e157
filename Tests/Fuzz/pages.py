"""What pages offer: links, forms and identities, read from markup that the program wrote itself."""
import dataclasses
import html
import re

FORM = re.compile(rb'<form([^>]*)>(.*?)</form>', re.S)
FIELD = re.compile(rb'<(input|textarea|select|button)\b([^>]*)>(?:(.*?)</\1>)?', re.S)
ATTRIBUTE = re.compile(rb'([a-zA-Z-]+)(?:="([^"]*)")?')
OTHER_WAY = re.compile(rb'<button[^>]* formaction="(/[^"]*)"')
OPTION = re.compile(rb'<option([^>]*)>')
LINK = re.compile(rb'(?:href|action|data-live)="(/[^"]*)"')
PRINTED = re.compile(rb'/(?:d|b|o|r|s|m|p)/[0-9A-Za-z_/-]{6,90}')
SLIP = re.compile(rb'(?<!\d)20\d\d-\d{4}-\d(?!\d)')
IDENTITY = re.compile(rb'(?<![0-9A-Za-z])[0-7][0-9a-hjkmnp-tv-z]{12}(?![0-9A-Za-z-])')


@dataclasses.dataclass
class Field:
    name: bytes
    kind: str
    value: bytes = b""
    options: tuple = ()
    is_on: bool = True
    # What else its tag says: `inputmode`, `aria-required`; of a radio, what its group says.
    marks: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Form:
    action: str
    fields: tuple
    is_multipart: bool
    roles: set = dataclasses.field(default_factory=set)


class World:
    """What the fuzzer knows of a server: sessions, forms by route, identities by the word before them."""

    def __init__(self):
        # Login and password by role; codes of the communities.
        self.accounts, self.areas = {}, []
        # The proof of forms by role, and `None` for a stranger: the proof itself, and whose it says that it is.
        self.proofs = {}
        self.sessions = {}
        # How often somebody signed in: each time from another address.
        self.signed = 0
        # The newest checkpoint of the public record, and numbers of slips.
        self.checkpoint, self.slips = b"x", []
        # Pages with forms on them by route, and who saw them.
        self.desks = {}
        self.forms = {}
        self.paths = {}
        self.identities = {}

    def copy(self):
        other = World()
        other.accounts, other.areas = self.accounts, self.areas
        other.proofs = dict(self.proofs)
        other.sessions, other.signed = dict(self.sessions), self.signed
        other.checkpoint, other.slips = self.checkpoint, list(self.slips)
        other.desks = {key: list(found) for key, found in self.desks.items()}
        other.forms = {key: list(forms) for key, forms in self.forms.items()}
        other.paths = {key: list(found) for key, found in self.paths.items()}
        other.identities = {key: list(found) for key, found in self.identities.items()}
        return other

    def proof(self, role):
        """The fields by which a form proves that its page was made for a role."""
        return list(zip((b"csrf", b"by"), self.proofs.get(role) or self.proofs.get(None) or (b"", b"")))

    def learn(self, body, role, route_of, page=None):
        """Keeps what a page offers; answers the links that were not known, and the forms."""
        fresh, offered = [], []
        for path in {plain(found) for found in LINK.findall(body)} | {plain(found) for found in PRINTED.findall(body)}:
            route = route_of("GET", path.split("?")[0])
            if route is None:
                continue
            known = self.paths.setdefault(route.pattern, [])
            if path not in known:
                known.append(path)
                # The newest stay: what was just made is what can be worked on.
                del known[:-40]
                fresh.append((route, path))
            self.meet(path)
        for head, content in FORM.findall(body):
            form = read(head, content)
            for form in [form, *other_ways(form, content)] if form else ():
                route = route_of("POST", form.action.split("?")[0])
                if not route:
                    continue
                form.roles.add(role)
                offered.append((route, form))
                kept = self.forms.setdefault(route.pattern, [])
                kept.append(form)
                del kept[:-12]
                self.meet(form.action)
        for found in SLIP.findall(body):
            self.slips.append(found.decode())
        del self.slips[:-50]
        for found in IDENTITY.findall(body):
            self._keep("", found.decode())
        if offered and page:
            known = self.desks.setdefault(route_of("GET", page.split("?")[0]).pattern, [])
            if (role, page) not in known:
                known.append((role, page))
                del known[:-80]
        return fresh, offered

    def meet(self, path):
        parts = path.split("?")[0].split("/")
        for before, part in zip(parts, parts[1:]):
            if len(part) >= 8 and (any(letter.isdigit() for letter in part) or len(part) > 20) and re.fullmatch(r"[\w-]+", part):
                self._keep(before, part)

    def _keep(self, key, identity):
        known = self.identities.setdefault(key, [])
        if identity not in known:
            known.append(identity)
            del known[:-60]

    def identity(self, rng, key):
        """One that stood behind that word in a path; else any."""
        known = self.identities.get(key) or self.identities.get("") or ["0000000000001"]
        # Half of the time one of the newest.
        return rng.choice(known[-4:] if rng.random() < 0.5 else known)


def plain(path):
    text = html.unescape(path.decode("utf-8", "replace")).split("#")[0]
    return re.sub(r"^/(?:ko|en)(?=/|$)", "", text) or "/"


def attributes(text):
    return {name.decode(): html.unescape(value.decode("utf-8", "replace")).encode() for name, value in ATTRIBUTE.findall(text)}


def other_ways(form, content):
    """The same form for each other address that a button of it sends it to."""
    return [dataclasses.replace(form, action=plain(where), roles=set()) for where in OTHER_WAY.findall(content)]


def read(head, content):
    """A form by POST as a browser would send it; nothing for others."""
    own = attributes(head)
    if own.get("method", b"").lower() != b"post":
        return None
    fields = []
    for found in FIELD.finditer(content):
        tag, marks, inner = found.groups()
        given = attributes(marks)
        name = given.get("name")
        if not name:
            continue
        kind = given.get("type", b"text").decode() if tag == b"input" else tag.decode()
        value = given.get("value", b"")
        options = ()
        is_on = True
        if tag == b"textarea":
            value = html.unescape(inner.decode("utf-8", "replace")).encode()
        elif tag == b"select":
            choices = [attributes(option) for option in OPTION.findall(inner)]
            options = tuple(choice.get("value", b"") for choice in choices)
            value = next((choice.get("value", b"") for choice in choices if "selected" in choice), options[0] if options else b"")
        elif kind in ("checkbox", "radio"):
            is_on = "checked" in given
            value = value if "value" in given else b"on"
            group = content.rfind(b"<fieldset", 0, found.start())
            # One that is closed before holds other boxes.
            is_within = group >= 0 and content.find(b"</fieldset>", group, found.start()) < 0
            given |= {name: given_ for name, given_ in attributes(content[group:content.find(b">", group)]).items()
                if is_within and name.startswith("aria-")}
        elif tag == b"button":
            is_on = False
        fields.append(Field(name, kind, value, options, is_on, given))
    return Form(plain(own.get("action", b"/")), tuple(fields), b"multipart" in own.get("enctype", b""))


def proof_in(body):
    """The proof of the forms of a page."""
    return tuple(re.search(rb'name="%b" value="([0-9a-f]+)"' % name, body)[1] for name in (b"csrf", b"by"))
