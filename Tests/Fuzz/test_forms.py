"""Each form with one field wrong at a time, on the demo and on a generated house, each played on by a careful person; see `careful.py`."""
import concurrent.futures

import careful
import sources
import table
import walk

# Forms that neither house offers within the days it is played, and why.
NEVER = {
    "/b/:code": "ballots are handed out only in an assembly that is open",
    "/work/vote/:id": "a resident with an account votes only in an assembly that is open",
    "/work/assemblies/:id/count": "an assembly that is open, which takes a quorum that the careful person does not bring together",
    "/work/assemblies/:id/close": "the same",
    "/work/assemblies/:id/break": "the same",
    "/m/:id/lot/draw": "a matter whose lot is prepared goes on to the next form before the day of the draw",
    "/m/:id/lot/replace": "a lot that was drawn",
    "/m/:id/sign-in": "its code hangs in the meeting room and stands in no link",
    "/s/:area/:slip/rate": "a slip whose matter has come to its results",
    "/work/draft": "a script sends it",
    "/work/matters/:id/adopt": "points that were agreed in signed minutes",
    "/work/matters/:id/answer-commission": "a result that was reported to whoever commissioned it",
    "/work/matters/:id/report-commission": "a commission that became a matter with a result",
    "/work/matters/:id/referred": "a matter on another track",
    "/work/matters/:id/return-plan": "a plan that waits is approved before",
    "/work/meetings/join": "two entries of one meeting that tell the same",
}


def play(program, folder, is_generated, rounds, often):
    ground = walk.Ground(program, folder, is_generated)
    try:
        return careful.Careful(ground, rounds, often).play()
    finally:
        ground.close()


def test_one_wrong_field_is_told_beside_it_and_nothing_is_done(tmp_path):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        demo = pool.submit(play, table.program(), tmp_path / "demo", False, [0, 8], 5)
        generated = pool.submit(play, table.program(), tmp_path / "generated", True, [0, 3], 3)
        played = [demo.result(), generated.result()]
    posts = {route.pattern for route in sources.routes() if route.method == "POST"}
    tried = played[0].tried | played[1].tried
    fields = played[0].fields | played[1].fields
    print(f"\nforms: {len(tried)}/{len(posts)} offered, {len(fields)} fields, {sum(one.sent for one in played)} sent, "
        f"{len(set(played[0].taken) | set(played[1].taken))} taken when filled well")
    # The demo has no representatives, which is told before its points are looked at.
    wrong = sorted({fault.told for one in played for fault in one.faults if "/assembly as clerk: point " not in fault.told})
    wrong += [f"{pattern} was never offered" for pattern in sorted(posts - tried - NEVER.keys())]
    wrong += [f"{pattern} was offered: take it off the list" for pattern in sorted(tried & NEVER.keys())]
    assert not wrong, "\n".join(wrong)
