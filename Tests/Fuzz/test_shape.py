"""Every page of the demo, as everybody who may open it: its shape, and that our own words are in its language."""
import pytest

import shape
import table
import walk

RIGHT = """<html lang="en"><head><title>Verify</title></head><body><a href="#main">Skip</a><main id="main"><h1>Verify</h1><h2>Compare</h2>
<h3>Earlier</h3><h2 id="b">Again</h2><a href="#b">Again</a><p lang="zh-Hans">工作例会</p><textarea>工作例会</textarea><img alt="A code"></main></body></html>"""


@pytest.mark.parametrize("old,new,fault", [
    ("<h3>Earlier</h3>", "<h4>Earlier</h4>", "an h4 follows an h2: Earlier"),
    ("<h1>Verify</h1>", "", "an h2 follows nothing: Compare"),
    ("<h1>Verify</h1>", "", "the page has 0 h1"),
    ("<h2>Compare</h2>", "<h1>Compare</h1>", "the page has 2 h1"),
    ("<h2>Compare</h2>", "<h2> </h2>", "an h2 says nothing"),
    ('id="b"', 'id="main"', "the id main stands 2 times"),
    ('href="#main"', 'href="#mail"', "a link leads to #mail, which is not on the page"),
    ('<p lang="zh-Hans">', "<p>", "our own words are Chinese in en: 工作例会"),
    ('alt="A code"', 'alt="工作例会"', "our own words are Chinese in en: 工作例会"),
])
def test_it_finds_what_is_wrong_and_nothing_else(monkeypatch, old, new, fault):
    monkeypatch.setattr(shape, "catalogue", lambda language: {"a": "工作例会", "b": "{count}人"} if language == "zh-Hans" else {})
    shape.untranslated.cache_clear()
    try:
        assert shape.faults(RIGHT) == []
        assert old in RIGHT and fault in shape.faults(RIGHT.replace(old, new))
        assert shape.faults(RIGHT.replace("Earlier", "工作例会"), content=("工作例会",)) == [], "what people wrote"
        assert shape.faults(RIGHT.replace("Earlier", "他说3人")) == [], "what reads like none of ours"
    finally:
        shape.untranslated.cache_clear()


def test_every_page_of_the_demo(tmp_path):
    ground = walk.Ground(table.program(), tmp_path / "shape")
    wrong, looked = [], 0
    try:
        for role in walk.HERE:
            starts = ground.plain_pages() if role != "stranger" else [path for path in ground.plain_pages() if not path.startswith("/work")]
            found, _ = ground.walk([role], starts + [f"/c/{area}" for area in ground.world.areas])
            for paths in found.values():
                for path in paths:
                    answers = [(language, ground.ask("GET", language + path, role)) for language in ("", "/en", "/ko")[:3 if role == "stranger" else 1]]
                    for language, answer in answers:
                        if answer.status != 200 or b"<html" not in answer.body[:200]:
                            continue
                        looked += 1
                        wrong += [f"{language}{path} as {role}: {fault}" for fault in shape.faults(answer.body.decode())]
    finally:
        ground.close()
    print(f"\nshape: {looked} pages looked at")
    assert looked > 300
    assert not wrong, "\n".join(sorted(set(wrong)))
