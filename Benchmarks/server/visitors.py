"""An installation as its visitors see it: found, filled up to fifty rows through its own forms, and turned into plans."""
import html, http.client, re, secrets, time, urllib.parse

from load import Ask

SAID = [
    "楼道里的灯坏了半个多月，晚上老人上下楼很不方便，希望尽快修好。", "小区东门的井盖松动，汽车压过去响声很大，影响一楼住户休息。",
    "健身器材生锈了，孩子玩的时候划破了手，请检查一遍再开放。", "雨水井堵塞，一下大雨院子里就积水，车都开不出去。",
]


class Visitor:
    """A browser of a kind: one connection, one form token, and a session after signing in."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.token = secrets.token_hex(32)
        self.session = ""
        self.proof = None

    @property
    def cookie(self):
        return f"form={self.token}" + (f"; yishi={self.session}" if self.session else "")

    def ask(self, path, fields=None):
        headers = {"Cookie": self.cookie}
        if fields is not None:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        self.connection.request("POST" if fields is not None else "GET", path, self.body(fields), headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status >= 400:
            raise SystemExit(f"{path} answered {answer.status}: {re.findall('<p>([^<]*)</p>', text)[:3]}")
        for line in answer.headers.get_all("Set-Cookie") or []:
            if line.startswith("yishi="):
                self.session, self.proof = line.split(";")[0].removeprefix("yishi="), None
        return text

    def body(self, fields):
        if fields is None:
            return None
        if self.proof is None:
            # Its last form; a release before pages named whom they were made for proves by one field alone.
            form = self.ask("/sign-in").split("<form ")[-1]
            self.proof = re.findall(r'name="(csrf|by)" value="([0-9a-f]+)"', form)
        return urllib.parse.urlencode([*self.proof, ("once", secrets.token_hex(16)), *fields])

    def filled(self, page, action, fields):
        """The first form of a page that goes there, as it stands but for these fields."""
        form = next((form for form in re.findall(r"<form .*?</form>", page, re.S) if f' action="{action}"' in form), "")
        own = {"csrf", "by", "once", "draft", *(name for name, _ in fields)}
        said = []
        for tag in re.findall(r"<input [^>]*>", form):
            attributes = dict(re.findall(r'([a-z-]+)="([^"]*)"', tag))
            chosen = attributes.get("type") not in ("checkbox", "radio", "file", "submit") or " checked" in tag
            if chosen and attributes.get("name", "csrf") not in own:
                said.append((attributes["name"], html.unescape(attributes.get("value", ""))))
        said += [(name, html.unescape(text)) for name, text in re.findall(r'<textarea [^>]*name="([^"]*)"[^>]*>(.*?)</textarea>', form, re.S) if name not in own]
        return said + fields

    def sign_in(self, login, password):
        self.ask("/sign-in", [("login", login), ("password", password), ("back", "")])
        return self

    def taking(self, text):
        """The form by which a clerk takes an opinion into the ledger."""
        now = time.gmtime(time.time() + 8 * 3600 - 60)
        return [("channel", "homeVisit"), ("text", text), ("day", time.strftime("%Y-%m-%d", now)), ("clock", time.strftime("%H:%M", now)),
                ("place", "3号楼"), ("kind", "registeredResidents")]


class Site:
    """What a run needs to know of an installation: areas, matters, slips, and clerks who are signed in."""

    def __init__(self, port, query, password, areas=200, clerks=16):
        self.port = port
        self.busiest = query("SELECT area FROM matter GROUP BY area ORDER BY count(*) DESC, area LIMIT 1")[0][0]
        every = [row[0] for row in query("SELECT area FROM community ORDER BY area")]
        step = max(1, len(every) // areas)
        self.areas = sorted({self.busiest, *every[::step][:areas]})
        logins = dict(query("SELECT area, min(login) FROM account WHERE is_clerk AND disabled_at IS NULL GROUP BY area ORDER BY area"))
        chosen = [self.busiest] + [area for area in self.areas if area != self.busiest and area in logins]
        self.clerks = [Visitor(port).sign_in(logins[area], password) for area in chosen[:clerks]]
        self.communities = len(every)

    @property
    def clerk(self):
        return self.clerks[0]

    def fill(self, lines=60, matters=20):
        """Opinions and matters until the ledger shows fifty rows and the board twenty cards, by the forms people use."""
        shown = self.clerk.ask("/work/ledger")
        for number in range(lines - shown.count("<tr><td")):
            self.clerk.ask("/work/ledger/new", self.clerk.taking(f"{number + 1}号楼：{SAID[number % len(SAID)]}"))
        missing = matters - self.clerk.ask(f"/c/{self.busiest}").count('<article class="card">')
        if missing <= 0:
            return
        received = re.findall(r'href="/work/ledger/([0-9a-z]{13})"', self.clerk.ask("/work/ledger?state=received"))
        for line in received[:missing]:
            sort = f"/work/ledger/{line}/sort"
            self.clerk.ask(sort, self.clerk.filled(self.clerk.ask(f"/work/ledger/{line}"), sort, [("outcome", "forMeeting")]))
        form = self.clerk.ask("/work/meetings/new")
        now = dict(self.clerk.taking(""))
        fields = [("day", now["day"]), ("clock", now["clock"]), ("place", "会议室")]
        fields += [("seat", seat) for seat in re.findall(r'name="seat" value="([0-9a-z]{13})"', form)]
        entry = re.search(r'<option value="([a-z]+\.[A-Za-z]+)"', form).group(1)
        for line in sorted(set(re.findall(r'name="decision-([0-9a-z]{13})"', form))):
            fields += [(f"decision-{line}", "topic"), (f"reason-{line}", "多户反映"), (f"title-{line}", "公共设施怎样维修、由谁管护"),
                       (f"question-{line}", SAID[0] + SAID[1]), (f"entry-{line}", entry)]
        self.clerk.ask("/work/meetings/new", self.clerk.filled(form, "/work/meetings/new", fields))

    def look_round(self):
        """Pages to ask for, once the data stand."""
        visitor = Visitor(self.port)
        found = {area: re.findall(r'href="/m/([0-9a-z]{13})"', visitor.ask(f"/c/{area}/matters")) for area in self.areas}
        self.matters = [matter for area in self.areas for matter in dict.fromkeys(found[area])]
        # The oldest matter of the busiest community has come the farthest.
        self.matter = found[self.busiest][-1]
        self.slips, self.entries = [], []
        for area, clerk in zip([self.busiest] + [area for area in self.areas if area != self.busiest], self.clerks):
            ledger = clerk.ask("/work/ledger")
            self.slips += [f"/s/{area}/{slip}" for slip in sorted(set(re.findall(r">(\d{4}-\d+-\d)<", ledger)))]
            self.entries += [(f"/work/ledger/{line}", clerk) for line in sorted(set(re.findall(r'/work/ledger/([0-9a-z]{13})"', ledger)))]

    def single(self):
        """Each kind of page by itself: name, asks."""
        return {
            "board": [Ask(f"/c/{area}") for area in self.areas],
            "matter": [Ask(f"/m/{matter}") for matter in self.matters],
            "slip": [Ask(slip) for slip in self.slips],
            "search": [Ask("/?q=" + urllib.parse.quote(word)) for word in ("社区", "村", "河", "幸福里", "没有这个地方")],
            "workbench: today": [Ask("/work", cookie=clerk.cookie) for clerk in self.clerks],
            "workbench: ledger": [Ask("/work/ledger", cookie=clerk.cookie) for clerk in self.clerks],
            "workbench: search": [
                Ask("/work/ledger?q=" + urllib.parse.quote(word), cookie=clerk.cookie)
                for clerk in self.clerks for word in ("停水", "路灯", "井盖", "老人 晚上")],
            "workbench: entry": [Ask(path, cookie=clerk.cookie) for path, clerk in self.entries],
            "command": self.commands(),
        }

    def commands(self):
        """Opinions taken into the ledger by the clerks, each with an idempotency key of its own."""
        asks = []
        for clerk in self.clerks:
            body = clerk.body(clerk.taking(SAID[0]))
            asks.append(Ask("/work/ledger/new", cookie=clerk.cookie, body=re.sub("once=[0-9a-f]*", "once={once}", body)))
        return asks

    def mix(self):
        """70 % public pages, 20 % workbench, 10 % commands."""
        kinds = self.single()
        shares = {name: 17.5 for name in ("board", "matter", "slip", "search")}
        shares |= {"workbench: today": 7, "workbench: ledger": 7, "workbench: search": 2, "workbench: entry": 4, "command": 10}
        return [Ask(ask.path, shares[name] / len(asks), ask.cookie, ask.body) for name, asks in kinds.items() for ask in asks]
