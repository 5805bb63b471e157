"""Each form with one field wrong at a time, on the demo and on a generated house, each played on by a careful person, and in stories that
lead to the forms nobody meets by chance; see `careful.py` and `story.py`."""
import concurrent.futures

import careful
import sources
import story
import table
import walk

# Forms that no page offers, and why; each is tried elsewhere.
NEVER = {"/work/draft": "a script sends it while somebody types: see test_drafts.py"}
# What the generated house alone leads to in the days it is played, or shows in another shape.
THERE_ALONE = {
    "/work/assemblies/:id/absent", "/work/assemblies/:id/adjourn", "/work/assemblies/:id/step", "/work/assemblies/:id/way",
    "/work/assemblies/:id/withdraw", "/work/matters/:id/assembly", "/work/matters/:id/move",
}
# Fields that are asked for only by what was put right before, and by what.
DEPENDS = {
    ("/work/assemblies/:id/step", "expected"): "a step that is counted", ("/work/assemblies/:id/step", "present"): "the same",
    ("/work/assemblies/:id/step", "favour"): "the same", ("/work/commitments/:id/describe", "ownerName"): "an owner of no list",
    ("/work/matters/:id/attend", "kind"): "names that are on no list",
    ("/work/matters/:id/assembly", "authorisation"): "a kind of assembly that has to be authorised",
}


def play(program, folder, kind):
    ground = walk.Ground(program, folder, kind == "generated")
    try:
        if kind == "stories":
            return story.Story(ground).play()
        rounds, often, deep = ([0, 8], 5, None) if kind == "demo" else ([0, 3], 3, THERE_ALONE)
        return careful.Careful(ground, rounds, often, deep).play()
    finally:
        ground.close()


def test_one_wrong_field_is_told_beside_it_and_nothing_is_done(tmp_path):
    kinds = ["demo", "generated", "stories"]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        played = list(pool.map(lambda kind: play(table.program(), tmp_path / kind, kind), kinds))
    posts = {route.pattern for route in sources.routes() if route.method == "POST"}
    tried, fields, closely, damaged, taken = (set().union(*(getattr(one, name) for one in played))
        for name in ("tried", "fields", "closely", "damaged", "taken"))
    print(f"\nforms: {len(tried)}/{len(posts)} offered, {len(fields)} fields, {sum(one.sent for one in played)} sent, "
        f"{len(taken)} taken when filled well, {len(closely)} looked at closely, {len(damaged)} sent damaged files")
    # The demo has no representatives, which is told before its points are looked at.
    wrong = sorted({fault.told for one in played for fault in one.faults if "/assembly as clerk: point " not in fault.told})
    wrong += [f"{pattern} was never offered" for pattern in sorted(posts - tried - NEVER.keys())]
    wrong += [f"{pattern} was offered: take it off the list" for pattern in sorted(tried & NEVER.keys())]
    wrong += [f"{pattern} was never looked at closely" for pattern in sorted(tried - closely - careful.LOOKING - careful.LEFT_OUT)]
    late = {(pattern, press, name, begun) for one in played for pattern, press, names, begun in one.late_told for name in names}
    wrong += [f"{pattern}: {name} is told at press {press} only, begun with {begun}" for pattern, press, name, begun in sorted(late)
        if (pattern, name) not in DEPENDS]
    wrong += [f"{pattern}: {name} is told at once: take it off the list" for pattern, name in sorted(
        DEPENDS.keys() - {(pattern, name) for pattern, _, name, _ in late})]
    assert not wrong, "\n".join(wrong)
