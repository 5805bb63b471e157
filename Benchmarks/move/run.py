"""A generated county moves from SQLite to PostgreSQL and back: seconds, `yishi verify`, and ten sealed dossiers, byte by byte.

Run it as `Scripts/with-postgres python3 Benchmarks/move/run.py`; it ends with 1 when anything differs.
"""
import argparse, hashlib, http.client, os, pathlib, shutil, sqlite3, subprocess, sys, tempfile, time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "server"))
from machine import Program, description, free_port
from visitors import Visitor

PASSWORD = "yishi-generated-2026"
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


def spelled(number):
    """An identity as addresses spell it: base 32 in thirteen letters."""
    letters = ""
    for _ in range(13):
        number, rest = divmod(number, 32)
        letters = LETTERS[rest] + letters
    return letters


def dossiers(tool, data, database, chosen):
    """SHA-256 of each chosen dossier as its community's clerk downloads it."""
    port = free_port()
    command = [tool, "serve", "--data", data, "--port", port] + (["--database", database] if database else [])
    hashes = {}
    with Program(command, port, "/ready", log=data.parent / "serve.log"):
        for matter, area in chosen:
            clerk = Visitor(port).sign_in(f"w{area}", PASSWORD)
            clerk.connection.request("GET", f"/work/matters/{spelled(matter)}/dossier.zip", headers={"Cookie": clerk.cookie})
            answer = clerk.connection.getresponse()
            body = answer.read()
            if answer.status != 200 or not body.startswith(b"PK"):
                raise SystemExit(f"the dossier of matter {matter} answered {answer.status}")
            hashes[matter] = hashlib.sha256(body).hexdigest()
    return hashes


def timed(*command):
    started = time.monotonic()
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}")
    lines = done.stdout.strip().split("\n")
    return time.monotonic() - started, next((line for line in lines if line.startswith("clean: ")), lines[-1])


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--tool", default=".build/release/yishi")
    options.add_argument("--areas", type=int, default=100)
    options.add_argument("--months", type=int, default=6)
    options = options.parse_args()
    address = os.environ["YISHI_TEST_POSTGRES"]
    database = address.rsplit("/", 1)[0] + f"/move{os.getpid()}"
    home = pathlib.Path(tempfile.mkdtemp(prefix="yishi-move-"))
    there, back = home / "county", home / "back"
    print(description())
    try:
        subprocess.run(["psql", "-q", address, "-c", f"CREATE DATABASE move{os.getpid()}"], check=True)
        took, _ = timed(options.tool, "generate", "--areas", options.areas, "--months", options.months, "--seed", 5, "--data", there)
        size = (there / "yishi.sqlite").stat().st_size / 2**20
        print(f"generated   {options.areas} communities, {options.months} months: {took:.1f} s, {size:.0f} MiB")
        with sqlite3.connect(there / "yishi.sqlite") as ledger:
            chosen = ledger.execute(
                "SELECT min(id), area FROM matter WHERE stage = 'sealed' GROUP BY area ORDER BY area LIMIT 10").fetchall()
        if len(chosen) < 10:
            raise SystemExit("fewer than ten communities have a sealed matter; generate more months")
        print("verify      %.1f s  %s" % timed(options.tool, "verify", "--data", there))
        before = dossiers(options.tool, there, None, chosen)
        print("to postgres %.1f s  %s" % timed(options.tool, "move", "--from", there, "--to", database, "--data", there))
        print("verify      %.1f s  %s" % timed(options.tool, "verify", "--data", there, "--database", database))
        moved = dossiers(options.tool, there, database, chosen)
        print("to sqlite   %.1f s  %s" % timed(options.tool, "move", "--from", database, "--to", back, "--data", there))
        print("verify      %.1f s  %s" % timed(options.tool, "verify", "--data", back))
        returned = dossiers(options.tool, back, None, chosen)
        same = sum(before[matter] == moved[matter] == returned[matter] for matter, _ in chosen)
        print(f"dossiers    {same} of {len(chosen)} are the same bytes in all three places")
        sys.exit(0 if same == len(chosen) else 1)
    finally:
        subprocess.run(["psql", "-q", address, "-c", f"DROP DATABASE IF EXISTS move{os.getpid()}"])
        shutil.rmtree(home)


main()
