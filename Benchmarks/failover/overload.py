"""Ten times what one server can carry: what it answers, how long those wait whom it takes on, what it keeps in memory."""
import asyncio, dataclasses, threading, time
from collections import Counter


@dataclasses.dataclass
class Answer:
    mark: str
    status: int
    seconds: float
    at: float
    says_when: bool
    place: str = ""


class Crowd:
    """So many connections that send commands of one kind, each form once, as often as asked for."""

    def __init__(self, server, clerks, name):
        self.server, self.clerks, self.name = server, clerks, name
        self.answers, self.number = [], 0

    def run(self, connections, seconds, rate=None):
        """Answers of that time; without a rate each connection sends its next form when it has its answer."""
        first = len(self.answers)
        asyncio.run(self.gather(connections, seconds, rate))
        return self.answers[first:]

    async def gather(self, connections, seconds, rate):
        end = time.monotonic() + seconds
        pause = connections / rate if rate else 0
        await asyncio.gather(*(self.visit(number, pause * number / connections, pause, end) for number in range(connections)))

    async def visit(self, number, delay, pause, end):
        clerk, wire = self.clerks[number % len(self.clerks)], None
        due = time.monotonic() + delay
        while True:
            await asyncio.sleep(max(0, due - time.monotonic()))
            if time.monotonic() >= end:
                break
            due = max(due + pause, time.monotonic())
            self.number += 1
            command = clerk.command(f"{self.name}-{self.number:06d}", "opinion")
            began = time.monotonic()
            status, says_when, place = 0, False, ""
            try:
                wire = wire or await asyncio.open_connection(self.server.host, self.server.port)
                status, says_when, place, keeps = await asyncio.wait_for(self.ask(wire, clerk, command), 60)
            except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError, ValueError, IndexError):
                keeps = False
            if wire and not keeps:
                wire[1].close()
                wire = None
            now = time.monotonic()
            self.answers.append(Answer(command.mark, status, now - began, now, says_when, place))
        if wire:
            wire[1].close()

    async def ask(self, wire, clerk, command):
        reader, writer = wire
        body = command.body.encode()
        writer.write(
            f"POST {command.path} HTTP/1.1\r\nHost: localhost\r\nCookie: {clerk.cookie}\r\nSec-Fetch-Site: same-origin\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in lines[1:] if ":" in line}
        await reader.readexactly(int(headers.get("content-length", 0)))
        place = headers.get("location", "")
        return int(lines[0].split()[1]), "retry-after" in headers, place, headers.get("connection") != "close"


class Memory:
    """Resident memory of a server, looked at five times a second while the `with` block runs."""

    def __init__(self, server):
        self.server, self.peak = server, 0

    def __enter__(self):
        self.before, self.is_on = self.server.megabytes, True
        self.thread = threading.Thread(target=self.look)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_on = False
        self.thread.join()

    def look(self):
        while self.is_on:
            self.peak = max(self.peak, self.server.megabytes)
            time.sleep(0.2)


def accepted(answers):
    return [answer for answer in answers if answer.status == 303 and "/sign-in" not in answer.place]


def percentile(answers, share):
    times = sorted(answer.seconds for answer in answers)
    return times[min(len(times) - 1, int(share * len(times)))] if times else float("nan")


def steady(server, clerks, seconds=6):
    """Commands a second of 16 clients who send one form after another."""
    return len(accepted(Crowd(server, clerks, "steady").run(16, seconds))) / seconds


def overload(server, clerks, connections, seconds=10):
    """Prints a table; returns the marks of all that was acknowledged, and of all that was sent."""
    crowd = Crowd(server, clerks, "overload")
    crowd.run(16, 3)
    calm = accepted(crowd.run(16, 8))
    rate = len(calm) / 8
    print(f"\nOne server, 16 clients one form after another: {rate:.0f} commands a second, "
          f"p99 {percentile(calm, 0.99):.2f} s. Then {10 * rate:.0f} a second are sent.")
    print("\n| overload | answers | accepted a second | p50 / p99 of the accepted | with Retry-After | p99 of the refused "
          "| memory before, peak, after | first second after | then |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for count in connections:
        with Memory(server) as memory:
            answers = crowd.run(count, seconds, 10 * rate)
        ended = time.monotonic()
        after = accepted(crowd.run(16, 6))
        taken, refused = accepted(answers), [answer for answer in answers if answer.status == 503]
        lasted = max(answer.at for answer in answers) - min(answer.at - answer.seconds for answer in answers)
        kinds = Counter(answer.status or "broken" for answer in answers)
        first = sum(answer.at - ended <= 1 for answer in after)
        then = sum(answer.at - ended > 1 for answer in after) / 5
        print(f"| {count} connections | {', '.join(f'{many} × {kind}' for kind, many in kinds.most_common())} "
              f"| {len(taken) / lasted:.0f} | {percentile(taken, 0.5):.2f} / {percentile(taken, 0.99):.2f} s "
              f"| {sum(one.says_when for one in refused)} of {len(refused)} | {percentile(refused, 0.99):.2f} s "
              f"| {memory.before:.0f}, {memory.peak:.0f}, {server.megabytes:.0f} MB | {first} | {then:.0f}/s |", flush=True)
    return [answer.mark for answer in accepted(crowd.answers)], [answer.mark for answer in crowd.answers]
