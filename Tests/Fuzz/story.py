"""Stories that lead to forms nobody meets by chance: an assembly that is held, a lot that is drawn, a commission that is answered.

Each is told on a copy of the demo through the program's own pages, as those whose turn it is, and what it aims at is first sent with one
field wrong at a time. A step that is not offered, or not taken, ends the run: a story that stops halfway proves nothing."""
import datetime
import re

import careful
import house
import pages
import values
import walk


# What they pass on the way, and hardly anybody else does.
ALSO = {f"/work/assemblies/:id/{step}" for step in ("step", "notice", "roll", "present", "open")} | {
    "/work/matters/:id/assembly", "/work/matters/:id/refer", "/work/commitments/:id/accept"}


class Untold(house.Failed):
    """A story cannot go on."""


class Story(careful.Careful):
    """Somebody who knows what is said when, and looks closely at the forms a story aims at."""

    # Routes that the stories lead to.
    AIMS = {
        "/b/:code", "/work/vote/:id", "/work/assemblies/:id/count", "/work/assemblies/:id/close", "/work/assemblies/:id/break",
        "/m/:id/lot/draw", "/m/:id/lot/replace", "/m/:id/sign-in", "/s/:area/:slip/rate", "/work/matters/:id/adopt",
        "/work/matters/:id/answer-commission", "/work/matters/:id/report-commission", "/work/matters/:id/referred",
        "/work/matters/:id/return-plan", "/work/meetings/join",
    }

    def __init__(self, ground):
        super().__init__(ground, [], 1)
        self.said = {}

    def play(self):
        for story in (self.assembly, self.commission, self.lot):
            self.ground.fresh()
            self.at("2026-11-23T09:05")
            story()
        return self

    # One step

    def at(self, moment):
        """Moves the clock, and signs everybody in again: no session lasts for days."""
        self.ground.base.program.set(datetime.datetime.fromisoformat(moment + ":00+08:00"))
        for role in walk.HERE:
            if not self.ground.server.sign_in(role, self.ground.world):
                raise Untold(f"nobody can sign in as {role}")

    def offered(self, role, page, pattern):
        """The forms for a route that a page offers."""
        found = [offer for offer in self.ground.look(page, role) if offer.route.pattern == pattern]
        if not found:
            raise Untold(f"{page} offers {role} no {pattern}")
        return found

    def do(self, role, page, pattern, about=None, files=None, **said):
        """Fills the first such form of a page, the one that is about something, and sends it.

        `said` holds texts by names of fields, `{id}` for an identity in one; a list for boxes that are ticked."""
        offers = [offer for offer in self.offered(role, page, pattern)
            if about is None or any(field.kind == "hidden" and field.value == about for field in offer.form.fields)]
        if not offers:
            raise Untold(f"{page} offers {role} no {pattern} about {about}")
        offer = offers[0]
        self.said = said
        if pattern in self.AIMS | ALSO:
            self.wrong_once(offer)
        answer = self.send(offer, self.good(offer), files)
        if answer.status != 303 or "/sign-in" in answer.location:
            raise Untold(f"{pattern} as {role}: {answer.status} {careful.said(answer)}")
        self.taken[pattern] += 1
        return answer.location.split("#")[0].split("?")[0]

    def good(self, offer, variant=0):
        """What stands on the page, and what is said."""
        said = {name.replace("_", "-"): value for name, value in self.said.items()}
        out, told = [], set()
        for field in offer.form.fields:
            name = careful.normal(field.name.decode())
            if field.name in careful.maker.PROVING or field.kind in ("file", "button"):
                continue
            if name in said:
                if field.name not in told:
                    told.add(field.name)
                    value = said[name]
                    out += [(field.name, one if isinstance(one, bytes) else one.encode())
                        for one in (value if isinstance(value, list) else [value])]
            elif field.is_on:
                out.append((field.name, field.value))
        return out

    def choices(self, role, page, pattern, name):
        """What can be chosen in a field of a form."""
        form = self.offered(role, page, pattern)[0].form
        return [value for field in form.fields if field.name == name.encode() for value in field.options or [field.value] if value]

    # What several stories begin with

    def matter(self, title):
        found = re.search(rf'/work/matters/([0-9a-z]{{13}})">[^<]*{title}'.encode(), self.ground.ask("GET", "/work/matters", "clerk").body)
        if not found:
            raise Untold(f"no matter is called {title}")
        return found[1].decode()

    def post(self, base):
        """Puts the newest paper on the physical board."""
        paper = self.choices("clerk", base, "/work/matters/:id/posting", "paper")[0]
        self.do("clerk", base, "/work/matters/:id/posting", files=[(b"photo", b"a.png", values.png(8, 8))], paper=paper, place="公示栏")

    def meet(self, matter, outcomes):
        """Holds the meeting of a matter whose notice is up, publishes its report and signs its minutes."""
        base, meeting = f"/work/matters/{matter}", f"/work/matters/{matter}/meeting"
        for person in self.choices("clerk", base, "/work/matters/:id/service", "participant"):
            self.do("clerk", base, "/work/matters/:id/service", participant=person, way="phone")
        self.post(base)
        self.do("clerk", base, "/work/matters/:id/open")
        code = self.ground.journal.execute("SELECT sign_in_code FROM meeting ORDER BY opened_at DESC").fetchone()[0]
        self.do("stranger", f"/m/{matter}/sign-in?code={code}", "/m/:id/sign-in", name="崔明花", kind="residentUnits")
        people = self.choices("clerk", meeting, "/work/matters/:id/attend", "participant")
        self.do("clerk", meeting, "/work/matters/:id/attend", participant=people)
        points = list(dict.fromkeys(field.value for offer in self.offered("clerk", meeting, "/work/matters/:id/decide")
            for field in offer.form.fields if field.name == b"point"))
        for point, outcome in zip(points, outcomes, strict=True):
            self.do("clerk", meeting, "/work/matters/:id/decide", about=point, outcome=outcome, text="大家的意见都记下来了。")
        self.do("clerk", meeting, "/work/matters/:id/close")
        self.do("clerk", base + "/report", "/work/matters/:id/report")
        self.post(base)
        self.do("clerk", base + "/minutes", "/work/matters/:id/sign")

    # The stories

    def assembly(self):
        """What was not agreed goes before the assembly: broken off once, then voted by hand, paper, code and account."""
        matter = self.matter("供暖不热")
        base = f"/work/matters/{matter}"
        self.at("2026-11-28T14:00")
        self.meet(matter, ["notAgreed", "agreed", "agreed"])
        self.said = {}
        self.do("clerk", base + "/results", "/work/matters/:id/adopt", **{"adoption-{id}": "adopted", "reason-{id}": ""})
        assembly = self.do("clerk", base + "/assembly", "/work/matters/:id/assembly", kind="assembly", basis="persons",
            question="费用由住户承担三成，是否同意")
        self.do("secretary", assembly, "/work/assemblies/:id/step", text="同意提请会议决定")
        for day, is_broken_off in (("2026-12-09", True), ("2026-12-20", False)):
            self.do("clerk", assembly, "/work/assemblies/:id/notice", day=day, clock="14:00")
            self.at(f"{day}T14:00")
            ages = {"ages": "出生日期正在核对"} if any(field.name == b"ages" for field in self.offered(
                "clerk", assembly, "/work/assemblies/:id/roll")[0].form.fields) else {}
            self.do("clerk", assembly, "/work/assemblies/:id/roll", **ages)
            people = self.choices("clerk", assembly, "/work/assemblies/:id/present", "elector")
            self.do("clerk", assembly, "/work/assemblies/:id/present", elector=people[3:], way="roll")
            self.do("clerk", assembly, "/work/assemblies/:id/present", elector=people[1:3], way="phone")
            self.do("clerk", assembly, "/work/assemblies/:id/open")
            if is_broken_off:
                self.do("chair", assembly, "/work/assemblies/:id/break", text="停电")
        for code in re.findall(rb'href="(/b/[^"]+)"', self.ground.ask("GET", assembly, "clerk").body):
            self.do("stranger", pages.plain(code), "/b/:code", choice="inFavour")
        self.do("resident", "/work/vote/" + assembly.rsplit("/", 1)[1], "/work/vote/:id", choice="against")
        voters = self.choices("clerk", assembly, "/work/assemblies/:id/count", "elector")
        self.do("clerk", assembly, "/work/assemblies/:id/count", elector=voters[:2], paperYes="1", paperNo="1", paperAbstained="0",
            paperInvalid="0", handsYes="1", handsNo="0", handsAbstained="0")
        self.do("clerk", assembly, "/work/assemblies/:id/close")

    def commission(self):
        """Two entries tell the same, and a department asks for a topic; its plan is sent back once, one point goes elsewhere."""
        ground, area = self.ground, self.ground.world.areas[0]
        self.do("department", "/work/commissions/new", "/work/commissions/new", area=area, title="加装电梯", text="请就加装电梯协商。")
        asked = self.slips()[0]
        slips = []
        for _ in range(2):
            self.do("stranger", f"/c/{area}/say", "/c/:area/say", text="五号楼三单元的电梯轿厢门关不上，老人上下楼很危险")
            slips.append(self.slips()[0])
        for entry in (*slips, asked):
            self.do("clerk", entry, "/work/ledger/:id/sort", outcome="forMeeting")
        self.do("clerk", "/work/meetings/new", "/work/meetings/join")
        seat = self.choices("clerk", "/work/meetings/new", "/work/meetings/new", "seat")[:1]
        title, opinion = "加装电梯怎么办", asked.rsplit("/", 1)[1]
        said = {f"{part}-{opinion}": text for part, text in (("decision", "topic"), ("reason", "受委托"), ("title", title),
            ("question", title), ("entry", "utilities.heating"))}
        self.hold(seat, said)
        matter = self.matter(title)
        base = f"/work/matters/{matter}"
        self.do("secretary", base, "/work/matters/:id/approve-topic")
        self.plan(base, "先装哪栋楼\n费用怎样分担")
        self.do("secretary", base, "/work/matters/:id/return-plan", reason="请写明时间")
        self.plan(base, "先装哪栋楼\n费用怎样分担")
        self.do("secretary", base, "/work/matters/:id/approve-plan")
        self.do("clerk", base + "/notice", "/work/matters/:id/notice")
        self.at("2026-11-28T14:00")
        self.meet(matter, ["agreed", "notAgreed"])
        self.do("clerk", base + "/results", "/work/matters/:id/report-commission", text="居民同意先装二号楼。")
        self.do("department", base + "/results", "/work/matters/:id/answer-commission", text="列入明年计划。")
        self.do("clerk", base + "/results", "/work/matters/:id/adopt", **{"adoption-{id}": "adopted", "reason-{id}": ""})
        track = next(one for one in self.choices("clerk", base + "/results", "/work/matters/:id/refer", "track") if one != b"settled")
        self.do("clerk", base + "/results", "/work/matters/:id/refer", track=track, text="转行业主管部门")
        self.do("clerk", base + "/results", "/work/matters/:id/referred", text="已列入改造计划")
        number = pages.SLIP.search(ground.ask("GET", asked, "clerk").body)[0].decode()
        self.carry_out(base)
        self.do("stranger", f"/s/{area}/{number}", "/s/:area/:slip/rate", score="4")

    def lot(self):
        """A list is published, drawn the next day in public, and one who was drawn does not come."""
        base = f"/work/matters/{self.matter('车位')}"
        board = base.replace("/work/matters", "/m") + "/lot"
        self.do("clerk", base + "/lot", "/work/matters/:id/lot", size="3", day="2026-11-24", clock="09:00", way="dice", mirror=["sex"],
            place="议事厅")
        self.at("2026-11-24T09:30")
        self.do("clerk", board, "/m/:id/lot/draw", thrown="4 7 2", witnesses="王工、刘桂兰")
        alias = self.choices("clerk", board, "/m/:id/lot/replace", "alias")[0]
        self.do("clerk", board, "/m/:id/lot/replace", alias=alias, reason="出差")

    # Parts of the second story

    def slips(self):
        """Entries of the ledger, the newest first."""
        return [path.decode() for path in dict.fromkeys(re.findall(rb'href="(/work/ledger/[0-9a-z]{13})"',
            self.ground.ask("GET", "/work/ledger", "clerk").body))]

    def hold(self, seat, said):
        """A work meeting: its fields are named by the opinions, so they are said by their whole names."""
        offer = self.offered("clerk", "/work/meetings/new", "/work/meetings/new")[0]
        self.said = {"seat": seat, "place": "社区会议室", "others": ""}
        given = {name.encode(): text.encode() for name, text in said.items()}
        fields = [pair for pair in self.good(offer) if pair[0] not in given] + list(given.items())
        answer = self.send(offer, fields)
        if answer.status != 303:
            raise Untold(f"/work/meetings/new: {answer.status} {careful.said(answer)}")

    def plan(self, base, points):
        form = self.offered("clerk", base + "/plan", "/work/matters/:id/plan")[0].form
        # Whoever is not asked to come is left out with a reason.
        missing = {field.name.decode(): "另行征求意见" for field in form.fields
            if field.name.startswith(b"missing-") and field.name != b"missing-registeredResidents"}
        self.do("clerk", base + "/plan", "/work/matters/:id/plan", day="2026-11-28", clock="14:00", place="议事厅", points=points,
            households="20", host="张建华", recorder="李芳", **{"people-registeredResidents": "刘桂兰（3号楼）"}, **missing)

    def carry_out(self, base):
        """One commitment, done by one and accepted by another, then published: now the matter can be rated."""
        results = base + "/results"
        point = self.choices("clerk", results, "/work/matters/:id/commit", "point")[0]
        self.do("clerk", results, "/work/matters/:id/commit", point=point, owner="community", task="申请安装许可", measure="许可到手",
            due="2026-12-20")
        page = re.search(rb'href="(/work/commitments/[0-9a-z]{13})"', self.ground.ask("GET", results, "clerk").body)[1].decode()
        self.do("clerk", page, "/work/commitments/:id/report", files=[], kind="completed", text="办好了")
        self.do("supervisor", page, "/work/commitments/:id/accept", verdict="yes", text="看过了")
        self.do("clerk", results, "/work/matters/:id/progress")
