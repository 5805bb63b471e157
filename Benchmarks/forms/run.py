#!/usr/bin/env python3
"""What a form costs the server, for bodies made to be dear: CPU a megabyte at four sizes, and the largest beside the smallest.

    python3 Benchmarks/forms/run.py [--program .build/release/yishi] [--rounds 3]

A cost that is linear in the size has a ratio near 1, whatever is sent; a square one has 8. Every body goes to a form that takes one,
by somebody who may send it. Seconds are what the server's own threads ran, so other work on the machine changes little.
"""
import argparse, http.client, pathlib, re, socket, statistics, subprocess, tempfile, time, urllib.parse

SIZES = [1_250_000, 2_500_000, 5_000_000, 10_000_000]
PASSWORD = "yishi-demo-2026"
HYPHENS = "-" * 70


def part(boundary, name, content, file=None):
    named = f'; filename="{file}"' if file else ""
    return f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode() + content + b"\r\n"


def multipart(boundary, proof, content, file="a.csv"):
    body = part(boundary, "csrf", proof) + part(boundary, "file", content, file) + f"--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", body


def many_parts(size, proof):
    """As many parts as a form may have, filled up to the size."""
    count = 19_000
    filler = b"x" * max(1, size // count - 60)
    return f"multipart/form-data; boundary=cut", part("cut", "csrf", proof) + part("cut", "a", filler) * count + b"--cut--\r\n"


def encoded(proof, rest):
    return "application/x-www-form-urlencoded", b"csrf=" + proof + b"&" + rest


def bodies(size, proof):
    """Kind → content type and body. The content is refused in the end: it is what comes before that is measured."""
    near = f"\r\n--{HYPHENS[:-1]}x".encode()
    return {
        "hyphens before a boundary of 70": multipart(HYPHENS, proof, b"-" * size),
        "lines that nearly are the boundary": multipart(HYPHENS, proof, near * (size // len(near))),
        "line ends alone": multipart("cut", proof, b"\r\n" * (size // 2)),
        "boundary that never comes": ("multipart/form-data; boundary=cut", part("cut", "csrf", proof) + b"\r\n--cu" * (size // 6)),
        "19,000 parts": many_parts(size, proof),
        "one field of percent codes": encoded(proof, b"text=" + b"%E8%B7%AF" * (size // 9)),
        "one field of broken codes": encoded(proof, b"text=" + b"%" * size),
        "separators alone": encoded(proof, b"&" * size),
        "one name, no end": encoded(proof, b"a" * size),
        "a table of quotes": multipart("cut", proof, b'"' * size),
        "a table of one row": multipart("cut", proof, b"a," * (size // 2)),
        "a table of short rows": multipart("cut", proof, "姓名,户号\r\n".encode() + b"a,b\r\n" * (size // 5)),
    }


class Server:
    def __init__(self, program, folder):
        self.data = folder + "/data"
        subprocess.run([program, "demo", "--data", self.data], check=True, stdout=subprocess.DEVNULL)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [program, "serve", "--data", self.data, "--port", str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                self.ask("GET", "/health")
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("the server did not come up")

    def ask(self, method, path, headers={}, body=None):
        connection = http.client.HTTPConnection("localhost", self.port, timeout=120)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        found = (answer.status, answer.headers, answer.read().decode(errors="replace"))
        connection.close()
        return found

    def send(self, path, cookies, kind, body):
        return self.ask("POST", path, {"Cookie": cookies, "Content-Type": kind, "Origin": f"http://localhost:{self.port}"}, body)

    def seconds(self):
        """What its threads have run by now; the kernel counts nanoseconds. Threads of a server stay."""
        threads = pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9

    def sign_in(self):
        """The cookies and the proof of a clerk."""
        _, headers, page = self.ask("GET", "/sign-in")
        form = re.search(r"form=[^;]+", headers["Set-Cookie"]).group()
        proof = re.search(r'name="csrf" value="([0-9a-f]+)"', page).group(1)
        fields = urllib.parse.urlencode({"csrf": proof, "login": "lifang", "password": PASSWORD})
        status, headers, _ = self.send("/sign-in", form, "application/x-www-form-urlencoded", fields)
        assert status == 303, status
        cookies = form + "; " + re.search(r"yishi=[^;]+", headers["Set-Cookie"]).group()
        _, _, page = self.ask("GET", "/sign-in", {"Cookie": cookies})
        return cookies, re.search(r'name="csrf" value="([0-9a-f]+)"', page).group(1).encode()


def main():
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--program", default=".build/release/yishi")
    given.add_argument("--rounds", type=int, default=3)
    given = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(given.program, folder)
        try:
            cookies, proof = server.sign_in()
            costs, answers = {}, {}
            for _ in range(given.rounds):
                for size in SIZES:
                    for kind, (content_type, body) in bodies(size, proof).items():
                        before = server.seconds()
                        status, _, _ = server.send("/work/roster/import", cookies, content_type, body)
                        costs.setdefault((kind, size), []).append((server.seconds() - before) / (len(body) / 1e6))
                        answers.setdefault(kind, set()).add(status)
            print("| body | answer | " + " | ".join(f"{size / 1e6:g} MB" for size in SIZES) + " | largest : smallest |")
            print("| --- | --- | " + "---: | " * (len(SIZES) + 1))
            for kind in answers:
                figures = [statistics.median(costs[kind, size]) for size in SIZES]
                shown = " | ".join(f"{figure * 1000:.1f}" for figure in figures)
                ratio = figures[-1] / max(figures[0], 0.001)
                print(f"| {kind} | {'/'.join(map(str, sorted(answers[kind])))} | {shown} | {ratio:.2f} |")
            print(f"\nCPU milliseconds a megabyte, medians of {given.rounds} rounds.")
            before = server.seconds()
            status, _, _ = server.send("/work/roster/import", cookies, "multipart/form-data; boundary=" + "-" * 30_000, b"-" * 10_000_000)
            print(f"A boundary of 30,000 hyphens before 10 MB of them: answer {status}, {server.seconds() - before:.2f} CPU seconds.")
        finally:
            server.process.terminate()
            server.process.wait(20)


if __name__ == "__main__":
    main()
