"""Proofs, keys and versions that are not what the page gave, each with what is wrong with it."""
import re


def of(own):
    """Proofs that are not quite one's own: a pair of the proof itself and whose it says that it is."""
    for at, name in enumerate((b"csrf", b"by")):
        known, rest = own[at], [((b"csrf", b"by")[1 - at], own[1 - at])]
        flipped = other(known)
        yield f"without {name.decode()}", rest
        for told, value in (("empty", b""), ("cut", known[:-1]), ("longer", known + b"0"), ("flipped", flipped),
                ("in capitals", known.upper()), ("huge", known * 2_000), ("of half letters", b"\xff" + known),
                ("with blanks", b" " + known)):
            if value != known:
                yield f"{name.decode()} {told}", rest + [(name, value)]
        yield f"{name.decode()} twice", rest + [(name, known), (name, known)]
        yield f"{name.decode()} twice, the first wrong", rest + [(name, flipped), (name, known)]
        yield f"{name.decode()} twice, the second wrong", rest + [(name, known), (name, flipped)]
    yield "none", []
    yield "the one as the other", [(b"csrf", own[1]), (b"by", own[0])]


def other(text):
    """The same but for its last letter."""
    return text[:-1] + (b"0" if text[-1:] != b"0" else b"1")


def keys():
    """Keys by which a form acts once, as no page draws them: they may be taken or refused."""
    yield "none", []
    yield "empty", [b""]
    yield "of no letters", [b"\x00\x01\x7f"]
    yield "of half letters", [b"\xff\xfe"]
    yield "of 20,000 letters", [b"f" * 20_000]
    yield "of other letters", ["议".encode() * 64]
    yield "twice", [b"%032x" % 1, b"%032x" % 2]
    yield "of marks", [b"' OR 1=1; --"]


def versions(version):
    """Versions that are none of the record's; an empty one stands for a record that is not there yet."""
    flipped = other(version) if version else b"0" * 16
    yield "flipped", [flipped]
    yield "longer", [version + b"0"]
    yield "huge", [b"0" * 20_000]
    yield "of no letters", ["版".encode()]
    yield "twice, the first wrong", [flipped, version]
    if version:
        yield "none", []
        yield "empty", [b""]
        yield "cut", [version[:-1]]
        yield "another one's", [b"%016x" % (int(version, 16) ^ 1 << 60) if re.fullmatch(rb"[0-9a-f]{16}", version) else b"0" * 16]


def showing(shown):
    """What a form says that its fields showed, as no page says it: asked when its version is an old one."""
    yield "none", []
    yield "empty", [b""]
    yield "twice", [shown, shown]
    yield "cut", [shown[:len(shown) // 2]]
    yield "names alone", [b" ".join(shown.split(b" ")[::2])]
    yield "huge", [shown * 200]
    yield "of marks", [b"<i>odd</i> '\" version 1 csrf 2"]
    yield "5,000 fields", [b" ".join(b"f%d %016x" % (n, n) for n in range(5_000))]


def foreign(theirs, own):
    """Proofs of another account, and what is half one's own."""
    yield "whole", [(b"csrf", theirs[0]), (b"by", theirs[1])]
    yield "alone", [(b"csrf", theirs[0])]
    yield "under one's own name", [(b"csrf", theirs[0]), (b"by", own[1])]
    yield "under a name of nobody's", [(b"csrf", theirs[0]), (b"by", other(theirs[1]))]
    yield "under both names", [(b"csrf", theirs[0]), (b"by", theirs[1]), (b"by", own[1])]
    yield "their name, one's own proof", [(b"csrf", own[0]), (b"by", theirs[1])]
