"""Clerks at work: each sends one form after another, and the same form with the same key until some server acknowledges it."""
import dataclasses, http.client, random, re, threading, time
from collections import Counter

from visitors import Visitor

PASSWORD = "yishi-demo-2026"
SAID = ["楼道里的灯坏了，晚上上下楼不方便。", "小区东门的井盖松动，响声很大。", "健身器材生锈了，请检查。", "雨水井堵塞，一下雨就积水。"]


@dataclasses.dataclass
class Command:
    """One form, from the first try to the receipt."""
    clerk: "Clerk"
    mark: str
    kind: str
    path: str
    body: str
    sent: float = 0
    acknowledged: float | None = None
    receipt: str = ""
    tries: int = 0


class Clerk(Visitor):
    """Signed in once, known to every server: the session is the database's. Who is sent away goes to the next server, and looks in at the
    first again after five seconds."""

    def __init__(self, servers, login, home, like=None, patience=10):
        super().__init__(servers[0].port)
        self.servers, self.login, self.patience = servers, login, patience
        self.current = self.home = home % len(servers)
        self.left, self.wires = 0, {}
        self.connection = http.client.HTTPConnection(servers[0].host, servers[0].port, timeout=30)
        if like:
            self.token, self.session = like.token, like.session
        else:
            self.sign_in(login, PASSWORD)

    def opinion(self, mark):
        return "/work/ledger/new", self.taking(f"演练意见{mark}：{random.choice(SAID)}")

    def charter(self, mark):
        return "/work/charter", [("rules", f"演练制度{mark}：每月召开工作例会。"), ("duties", "主任主持全面工作。"), ("plan", "走访全覆盖。")]

    def command(self, mark, kind):
        path, fields = getattr(self, kind)(mark)
        return Command(self, mark, kind, path, self.body(fields))

    def send(self, path, body):
        """Status and place of the answer of the current server, received in full; OSError when none came."""
        if path == "/work/charter":
            # A charter takes the place of the one that was seen.
            seen = re.search(r'name="version" value="([0-9a-f]*)"', self.wire("GET", path, None)[1])
            body += "&version=" + (seen.group(1) if seen else "")
        answer, _ = self.wire("POST", path, body)
        for line in answer.headers.get_all("Set-Cookie") or []:
            if line.startswith("yishi="):
                self.session = line.split(";")[0].removeprefix("yishi=")
        return answer.status, answer.headers.get("Location", "")

    def wire(self, method, path, body):
        server = self.servers[self.current]
        wire = self.wires.get(server.name) or http.client.HTTPConnection(server.host, server.port, timeout=self.patience)
        self.wires[server.name] = wire
        try:
            headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
            wire.request(method, path, body, headers)
            answer = wire.getresponse()
            return answer, answer.read().decode()
        except (OSError, http.client.HTTPException) as trouble:
            self.wires.pop(server.name).close()
            raise OSError(type(trouble).__name__) from trouble

    def turn(self):
        self.current, self.left = (self.current + 1) % len(self.servers), time.monotonic()

    def look_in(self):
        if time.monotonic() > self.left + 5:
            self.current = self.home

    def sign_in_again(self):
        fields = [("login", self.login), ("password", PASSWORD), ("back", "")]
        return self.send("/sign-in", self.body(fields))[0] == 303


class Load:
    """A steady stream of commands by several clerks: `start`, `stop`, and what became of each."""

    def __init__(self, servers, logins, clerks=12, rate=20):
        self.hands = []
        for number in range(clerks):
            # Sign-ins are limited; whoever comes late works in the session of a colleague. Every fourth publishes papers, at either
            # server, so that the public record grows as well.
            like = self.hands[number % 12][0] if number >= 12 else None
            clerk = Clerk(servers, like.login if like else logins[number // 2 % len(logins)], number, like)
            self.hands.append((clerk, "charter" if number % 8 in (3, 6) else "opinion"))
        self.rate, self.pause = rate, clerks / rate
        self.lock = threading.Lock()
        self.threads, self.commands = [], []

    def start(self, name):
        self.name, self.commands, self.answers, self.is_on, self.is_over = name, [], Counter(), True, False
        self.threads = [threading.Thread(target=self.work, args=hand, daemon=True) for hand in self.hands]
        self.began = time.monotonic()
        for thread in self.threads:
            thread.start()

    def stop(self, patience=60):
        """No new forms; those under way are repeated for so long, then given up."""
        self.is_on, self.ended = False, time.monotonic()
        until = self.ended + patience
        for thread in self.threads:
            thread.join(max(0.1, until - time.monotonic()))
        self.is_over = True
        for thread in self.threads:
            thread.join(30)

    def work(self, clerk, kind):
        time.sleep(random.random() * self.pause)
        while self.is_on:
            began = time.monotonic()
            with self.lock:
                command = clerk.command(f"{self.name}-{len(self.commands):05d}", kind)
                self.commands.append(command)
            self.see_through(command)
            time.sleep(max(0, began + self.pause - time.monotonic()))

    def see_through(self, command):
        """The same form with the same key, from server to server, until there is a receipt."""
        clerk, command.sent = command.clerk, time.monotonic()
        clerk.look_in()
        while not self.is_over:
            command.tries += 1
            try:
                status, place = clerk.send(command.path, command.body)
                if status == 303 and "/sign-in" in place:
                    self.count("signed out")
                    clerk.sign_in_again()
                    continue
                self.count(status)
                if status == 303:
                    command.receipt, command.acknowledged = place, time.monotonic()
                    return
            except OSError as trouble:
                self.count(str(trouble))
            clerk.turn()
            time.sleep(random.uniform(0.1, 0.3))

    def count(self, answer):
        with self.lock:
            self.answers[answer] += 1

    @property
    def acknowledged(self):
        return [command for command in self.commands.copy() if command.acknowledged]

    def wait(self, count, patience=150):
        """Until so many more were acknowledged; False when that takes too long."""
        goal, until = len(self.acknowledged) + count, time.monotonic() + patience
        while len(self.acknowledged) < goal:
            if time.monotonic() > until:
                return False
            time.sleep(0.05)
        return True

    def gap(self):
        """The longest time between two acknowledgements, in seconds."""
        times = sorted([self.began + self.pause, self.ended] + [command.acknowledged for command in self.acknowledged])
        return max(later - earlier for earlier, later in zip(times, times[1:]))

    def longest(self):
        """The longest time a clerk waited for a receipt, in seconds."""
        return max((command.acknowledged - command.sent for command in self.acknowledged), default=float("inf"))

    def repeat(self, count=20):
        """Sends again what has its receipt already; returns how many got another one."""
        chosen = random.sample(self.acknowledged, min(count, len(self.acknowledged)))
        return sum(self.receipt(command) != command.receipt for command in chosen)

    @staticmethod
    def receipt(command, tries=50):
        """What a form gets that is sent once more."""
        clerk = command.clerk
        for _ in range(tries):
            try:
                status, place = clerk.send(command.path, command.body)
                if status != 303:
                    clerk.turn()
                elif "/sign-in" in place:
                    clerk.sign_in_again()
                else:
                    return place
            except OSError:
                clerk.turn()
            time.sleep(0.2)
