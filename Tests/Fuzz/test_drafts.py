"""Drafts that are damaged, somebody else's or huge: no page stumbles over one, and none shows what its reader did not type.

`/work/draft` is sent by a script: no page offers it as a form."""
import contextlib
import sqlite3

import pytest

import maker
import table
import walk

PAGE = "/work/ledger/new"
WORDS = "楼道里的灯不亮"
# Fewer than one account keeps.
MOST = 20
KEYS = {
    "no letter": "", "too long": "/" + "k" * 200, "too long in bytes": "议" * 67,
}
ODD_KEYS = [PAGE + " ", PAGE + " x", PAGE + "?q=1", "/sign-out", "//evil.example/x", "http://evil.example/", "/work/../../etc", "%", "\t",
    "'; --", "/work/matters/zzzzzzzzzzzzz/plan", "/c/220999001001/say", "议" * 66]
ODD_FIELDS = {
    "marks": [("text", "<script>alert(1)</script>\"'&lt;")], "many names": [(f"f{n}", "1") for n in range(5_000)],
    "one name often": [("text", WORDS)] * 3_000,
    "no name": [("", WORDS)], "a name of marks": [('"><i>odd</i>', WORDS)],
    "a choice that is none": [("kind", "not-offered"), ("text", WORDS)], "an odd version": [("version", "x" * 5_000), ("text", WORDS)],
    "a day that is none": [("day", "2026-02-30"), ("clock", "99:99"), ("text", "\n\n" + WORDS)],
    "what a form does": [("once", "z"), ("redraw", "elder"),
        ("drop", PAGE), ("text", WORDS)],
}


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    ground = walk.Ground(table.program(), tmp_path_factory.mktemp("drafts"))
    yield ground
    ground.close()


@pytest.fixture
def ground(base):
    """An untouched copy."""
    base.fresh()
    return base


def keep(ground, fields, key=PAGE, role="clerk"):
    return ground.send("/work/draft", role, [(b"draft", key.encode())] + [(name.encode(), value.encode()) for name, value in fields])


def kept(ground):
    return ground.journal.execute("SELECT form, fields FROM draft ORDER BY form").fetchall()


def opened(ground, page=PAGE, role="clerk"):
    """The form's page, whatever lies behind it."""
    answer = ground.ask("GET", page, role)
    assert answer.status == 200, answer.status
    return answer.body.decode()


def change(ground, statement, *values):
    with contextlib.closing(sqlite3.connect(f"{ground.server.data}/yishi.sqlite", timeout=20)) as database, database:
        database.execute(statement, values)


def test_a_draft_comes_back_to_who_typed_it_and_to_nobody_else(ground):
    assert keep(ground, [("text", WORDS)]).status == 204
    assert WORDS in opened(ground)
    for role in ("chair", "secretary", "village clerk"):
        answer = ground.ask("GET", PAGE, role)
        assert WORDS not in answer.body.decode(), role
    # Somebody else throws away a draft of that name: this one stays.
    assert ground.send("/work/draft/drop", "village clerk", [(b"drop", PAGE.encode())]).status == 303
    assert WORDS in opened(ground)
    stolen = ground.world.proof("clerk")
    sent = {"/work/draft": [(b"draft", PAGE.encode()), (b"text", b"stolen")], "/work/draft/drop": [(b"drop", PAGE.encode())]}
    for path, fields in sent.items():
        for role in ("chair", "village clerk"):
            assert ground.send(path, role, fields, proof=stolen).status in (403, 409), (path, role)
        # Whoever is not signed in is asked to sign in.
        answer = ground.send(path, "stranger", fields)
        assert answer.status == 403 or "/sign-in" in answer.location, (path, answer.status)
    assert len(kept(ground)) == 1 and WORDS in opened(ground)
    assert ground.send("/work/draft/drop", "clerk", [(b"drop", PAGE.encode())]).status == 303
    assert kept(ground) == [] and WORDS not in opened(ground)


def test_a_draft_under_no_name_or_too_large_is_not_kept(ground):
    assert keep(ground, [("text", WORDS)]).status == 204
    for told, key in KEYS.items():
        assert keep(ground, [("text", "新的")], key).status in (400, 413, 422), told
    for told, fields in {"one long text": [("text", "长" * 200_000)], "many texts": [(f"f{n}", "长" * 90) for n in range(3_000)],
            "a long name": [("n" * 600_000, "1")]}.items():
        assert keep(ground, fields).status == 413, told
    assert keep(ground, [(f"f{n}", "") for n in range(60_001)]).status in (400, 413)
    # What was kept before is there still.
    assert len(kept(ground)) == 1 and WORDS in opened(ground)


@pytest.mark.parametrize("told", ODD_FIELDS)
def test_a_draft_of_odd_fields_leaves_its_page_whole(ground, told):
    assert keep(ground, ODD_FIELDS[told]).status == 204
    page = opened(ground)
    assert "<script>alert(1)" not in page and "<i>odd" not in page
    assert 'name="csrf"' in page and 'name="once" value="z"' not in page
    # It can be sent as it stands, whatever is told of it.
    offer = next(one for one in ground.look(PAGE, "clerk") if one.route.pattern == PAGE)
    fields = [(field.name, field.value) for field in offer.form.fields
        if field.name not in maker.PROVING and field.kind not in ("file", "button") and field.is_on]
    assert ground.send(offer.form.action, "clerk", fields, is_multipart=offer.form.is_multipart).status in (303, 413, 422)


def test_odd_names_are_names_and_lead_nowhere_else(ground):
    for key in ODD_KEYS:
        assert keep(ground, [("text", WORDS)], key).status == 204, key
        opened(ground)
        answer = ground.send("/work/draft/drop", "clerk", [(b"drop", key.encode())])
        assert answer.status == 303 and answer.location.startswith("/") and answer.location[:2] not in ("//", "/\\"), (key, answer.location)
        assert kept(ground) == [], key
    for key in ("", "x" * 10_000, "/" * 5_000, "\x00"):
        answer = ground.send("/work/draft/drop", "clerk", [(b"drop", key.encode())])
        assert answer.status == 303 and answer.location.startswith("/") and answer.location[:2] != "//", (key[:9], answer.location)


def test_the_oldest_makes_room(ground):
    for number in range(MOST + 5):
        ground.base.program.set(walk.BEGIN + walk.datetime.timedelta(minutes=3, seconds=number))
        assert keep(ground, [("text", WORDS)], f"/form/{number:02}").status == 204
    assert [form for form, _ in kept(ground)] == [f"/form/{number:02}" for number in range(5, MOST + 5)]


def test_what_lies_damaged_in_the_database_is_no_draft(ground):
    assert keep(ground, [("text", WORDS)]).status == 204
    sealed = kept(ground)[0][1]
    flipped = sealed[:-1] + ("0" if sealed[-1] != "0" else "1")
    for told, text in {"flipped": flipped, "cut": sealed[:-2], "half a byte": sealed[:-1], "empty": "", "no letters of ours": "zz" * 40,
            "another text": "00" * 60, "plain": '{"text":["x"]}', "huge": "ab" * 400_000}.items():
        change(ground, "UPDATE draft SET fields = ?", text)
        page = opened(ground)
        assert WORDS not in page and "form-f-restored\" role=\"status\" hidden" in page.replace("&quot;", '"'), told
    change(ground, "UPDATE draft SET fields = ?", sealed)
    assert WORDS in opened(ground), "what is whole again comes back"
