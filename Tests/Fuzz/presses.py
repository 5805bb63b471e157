"""How often somebody must press the button until a form has told all that is wrong with it: once, or the form hides something.

The form is sent with every field blank, then again and again with what was told put right. Meanwhile the brake is on: whatever would be
taken is undone, so that a form that is right in the end changes nothing."""
import collections
import contextlib
import re

import maker

# Put right as often as this, a form is left; so many choices are a list.
MOST, MANY = 5, 8
SUMMARY = re.compile(rb'<div class="problem".*?</div>', re.S)
TOLD = re.compile(rb'href="#f-([^"]+)"')
TEXT = "居民说清楚了".encode()


@contextlib.contextmanager
def braked(ground):
    """Undoes every act of people at its last step, the journal's line: the answer is then 500, and nothing was done."""
    ground.brake(True)
    try:
        yield
    finally:
        ground.brake(False)


def faults(player, offer):
    """What a form tells only after other faults were put right, each once: the press that told it, the fields, and how it was begun."""
    found = {}
    with braked(player.ground):
        for begun, start in beginnings(player, offer):
            for press, names in pressed(player, offer, start):
                found.setdefault((press, names), begun)
    return [(press, names, begun) for (press, names), begun in found.items()]


def beginnings(player, offer):
    """Ways to begin: nothing in any field; and, for each choice, that made, with days and numbers, and no word said."""
    yield "blank", {}
    good = collections.defaultdict(list)
    for name, value in player.good(offer):
        good[name].append(value)
    plain = {field.name: good[field.name] or [likely(offer, field)] for field in offer.form.fields if says_no_word(field)}
    choices = [(field.name, value) for field in offer.form.fields if field.kind in ("select", "radio", "button")
        for value in (field.options or [field.value]) if value]
    names = {name for name, _ in choices}
    many = {name for name in names if sum(one == name for one, _ in choices) > MANY}
    for name, value in choices or [(b"", b"")]:
        # Of a long list every choice means the same.
        if name in many and value not in good[name]:
            continue
        usual = {other: good[other] or [next(one for key, one in choices if key == other)] for other in names}
        yield f"{name.decode()} {value.decode()}", plain | usual | ({name: [value]} if name else {})


def says_no_word(field):
    return field.kind in ("date", "time") or field.marks.get("inputmode") == b"numeric"


def pressed(player, offer, start):
    """Sends a form, and again with what it told put right, until it tells nothing new: the fields it told late, by the press."""
    good = collections.defaultdict(list)
    for name, value in player.good(offer):
        good[name] += [value] if value else []
    given, seen, late = dict(start), set(), []
    for press in range(1, MOST + 1):
        files = [player.file(field) for field in offer.form.fields if field.kind == "file" and field.name in given]
        answer = player.send(offer, filled(offer, given), files)
        if answer.status != 422:
            break
        summary = SUMMARY.search(answer.body)
        told = set(TOLD.findall(summary[0])) if summary else set()
        fresh = sorted(name.decode() for name in told - seen)
        if press > 1 and fresh:
            late.append((press, tuple(fresh)))
        seen |= told
        unsaid = [field for field in offer.form.fields if field.name in told - given.keys()]
        if not unsaid:
            break
        for field in unsaid:
            given[field.name] = good[field.name] or [likely(offer, field)]
    return late


def filled(offer, given):
    """The form with nothing in it but what is given, and what it is about."""
    out, done = [], set()
    for field in offer.form.fields:
        name = field.name
        if name in maker.PROVING or field.kind == "file":
            continue
        if field.kind == "hidden":
            out.append((name, field.value))
        elif name in done:
            continue
        elif name in given:
            done.add(name)
            out += [(name, value) for value in given[name]]
        elif field.kind == "button":
            # One of several buttons is pressed: the first.
            done.add(name)
            out.append((name, field.value))
        elif field.kind not in ("radio", "checkbox"):
            out.append((name, b""))
    return out


def likely(offer, field):
    """A value for a field that a careful person leaves empty."""
    group = [other for other in offer.form.fields if other.name == field.name]
    offered = [other.options or ([other.value] if other.kind in ("radio", "checkbox") else []) for other in group]
    choices = [value for options in offered for value in options if value]
    if choices:
        return choices[0]
    return b"1" if field.marks.get("inputmode") == b"numeric" else b"2026-12-01" if field.kind == "date" else TEXT
