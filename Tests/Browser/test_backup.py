"""Backups and checks on the command line: every damage is found before anything is served, and who only reads makes nothing."""
import json
import hashlib
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import tempfile
import time
import uuid

import pytest

from conftest import AREA, ENGINES, PROGRAM, Server
from database import change, rows

PAGE = 4096
# Pages of a tree: everything else on a page may be spoilt so that only a hash tells.
TREE_PAGES = {2, 5, 10, 13}


def state(folder):
    """Every name under a folder with size, rights and time of change: equal before and after whatever writes nothing."""
    return {
        str(path.relative_to(folder)): (found.st_size, found.st_mode, found.st_mtime_ns)
        for path in [folder, *folder.rglob("*")] for found in [path.stat()]}


def fresh_database(server):
    """Another empty database on the same server."""
    address = server.database.rsplit("/", 1)[0]
    name = "b" + uuid.uuid4().hex
    subprocess.run(["psql", "-q", address + "/postgres", "-c", f"CREATE DATABASE {name}"], check=True)
    return f"{address}/{name}"


def drop(database):
    address, name = database.rsplit("/", 1)
    subprocess.run(["psql", "-q", address + "/postgres", "-c", f"DROP DATABASE {name} WITH (FORCE)"], check=True)


def tables(database):
    query = "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = 'public'"
    return int(subprocess.run(["psql", "-At", database, "-c", query], capture_output=True, text=True, check=True).stdout)


class Home:
    """An installation that was served once, with a few attachments, another one to be taken for it, and a backup of each."""

    def __init__(self, engine, folder):
        self.engine, self.folder = engine, folder
        self.server, self.other = self.make(folder / "one"), self.make(folder / "other")
        self.copies = folder / "copies"
        self.backup = self.back_up(self.server, "backup")
        self.strange = self.back_up(self.other, "strange")

    def make(self, folder):
        folder.mkdir()
        server = Server(folder, self.engine)
        server.run("demo")
        server.set("2026-11-23 09:01")
        server.start().stop()
        for number in range(3):
            self.keep(server, f"a list that lies in the store, {number} of {folder.name}".encode() * 40)
        return server

    @staticmethod
    def keep(server, text):
        name = hashlib.sha256(text).hexdigest()
        shelf = server.data / "files" / name[:2]
        shelf.mkdir(exist_ok=True)
        (shelf / name).write_bytes(text)

    def back_up(self, server, name):
        made = server.run("backup", str(self.folder / name))
        manifest = self.folder / name / "MANIFEST"
        assert hashlib.sha256(manifest.read_bytes()).hexdigest() in made.stdout, made.stdout
        return self.folder / name

    def copy(self, folder, name):
        """A copy of a folder to be spoilt."""
        target = self.copies / name
        shutil.copytree(folder, target)
        return target

    def restore(self, source, *options):
        """Restores into an empty place; the answer, and whether anything was left there."""
        target = self.copies / ("r" + uuid.uuid4().hex)
        server = Server.__new__(Server)
        server.__dict__.update(self.server.__dict__)
        server.data = target
        if server.database:
            server.database = fresh_database(self.server)
        answer = server.run("restore", str(source), *options, check=False)
        left = target.exists() or (server.database and tables(server.database) > 0)
        if answer.returncode == 0:
            assert server.run("verify").stdout.startswith("clean: ")
        shutil.rmtree(target, ignore_errors=True)
        if server.database:
            drop(server.database)
        return answer, bool(left)


@pytest.fixture(scope="module", params=ENGINES)
def home(request, tmp_path_factory):
    return Home(request.param, tmp_path_factory.mktemp(request.param))


def written(path, change):
    """Changes the bytes of a file."""
    content = bytearray(path.read_bytes())
    changed = change(content)
    path.write_bytes(content if changed is None else changed)


def zeroed(dice, pages=1):
    def change(content):
        for _ in range(pages):
            start = dice.randrange(max(1, len(content) // PAGE)) * PAGE
            # A page of zeros that becomes one of zeros is no damage.
            while not any(content[start:start + PAGE]):
                start = dice.randrange(max(1, len(content) // PAGE)) * PAGE
            content[start:start + PAGE] = bytes(len(content[start:start + PAGE]))
    return change


def tree_zeroed(content):
    """Zeroes the last page that belongs to a tree."""
    page = max(page for page in range(1, len(content) // PAGE) if content[page * PAGE] in TREE_PAGES)
    content[page * PAGE:(page + 1) * PAGE] = bytes(PAGE)


def flipped(dice):
    def change(content):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    return change


def cut(length):
    return lambda content: content[:-length]


def attachments(folder):
    return sorted(path for path in (folder / "files").rglob("*") if path.is_file())


def swapped(one, other):
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)


def one_line(dice, change):
    """Changes one line of the manifest that names a file."""
    def whole(content):
        lines = content.decode().splitlines(keepends=True)
        place = dice.choice([number for number, line in enumerate(lines) if line[0] != "#"])
        lines[place] = change(lines[place])
        return "".join(lines).encode()
    return whole


def pages_swapped(dice):
    def change(content):
        last = len(content) // PAGE
        one, other = dice.sample(range(1, last), 2)
        while content[one * PAGE:(one + 1) * PAGE] == content[other * PAGE:(other + 1) * PAGE]:
            one, other = dice.sample(range(1, last), 2)
        a, b = slice(one * PAGE, (one + 1) * PAGE), slice(other * PAGE, (other + 1) * PAGE)
        content[a], content[b] = content[b], content[a]
    return change


def damages(home, dice):
    """Thirty damages to a backup, by name: what is done to a fresh copy of it."""
    base = "yishi.pgdump" if home.engine == "postgres" else "yishi.sqlite"

    def database(change):
        return lambda copy: written(copy / base, change)

    def attachment(act):
        return lambda copy: act(dice.choice(attachments(copy)))

    def manifest(change):
        return lambda copy: written(copy / "MANIFEST", change)

    def from_other(name):
        return lambda copy: shutil.copy(home.strange / name, copy / name)

    def linked(path):
        real = path.with_suffix(".real")
        path.rename(home.folder / real.name)
        path.symlink_to(home.folder / real.name)

    return {
        "a page of zeros": database(zeroed(dice)), "another page of zeros": database(zeroed(dice)), "nine pages of zeros": database(zeroed(dice, 9)),
        "552 bytes cut off": database(cut(552)), "a page cut off": database(cut(PAGE)), "the tail cut off": database(cut(dice.randrange(2, 60_000))),
        "a bit": database(flipped(dice)), "another bit": database(flipped(dice)), "two pages for one another": database(pages_swapped(dice)),
        "a tail of other bytes": database(lambda content: content + bytes([7]) * 4096), "an empty database": database(lambda content: b""),
        "no database": lambda copy: (copy / base).unlink(), "another installation's database": from_other(base),
        "an attachment gone": attachment(lambda path: path.unlink()), "an attachment changed": attachment(lambda path: written(path, flipped(dice))),
        "an attachment cut": attachment(lambda path: written(path, cut(1))), "an attachment emptied": attachment(lambda path: path.write_bytes(b"")),
        "two attachments for one another": lambda copy: swapped(*attachments(copy)[:2]), "an attachment as a link": attachment(linked),
        "no sealing key": lambda copy: (copy / "yishi.key").unlink(), "a changed sealing key": lambda copy: written(copy / "yishi.key", flipped(dice)),
        "another sealing key": from_other("yishi.key"), "no record key": lambda copy: (copy / "record.key").unlink(),
        "another record key": from_other("record.key"), "keys for one another": lambda copy: swapped(copy / "yishi.key", copy / "record.key"),
        "a line of the manifest gone": manifest(one_line(dice, lambda line: "")),
        "a hash of the manifest changed": manifest(one_line(dice, lambda line: ("0" if line[0] != "0" else "1") + line[1:])),
        "a number of the manifest changed": manifest(lambda content: content.replace(b"# rows: ", b"# rows: 1", 1)),
        "no manifest": lambda copy: (copy / "MANIFEST").unlink(), "one file more": lambda copy: (copy / "files" / "note.txt").write_text("hello"),
    }


def test_thirty_damages(home):
    """Every damage to a backup is named, and nothing is left where it was to be restored; the undamaged one passes, before and after."""
    dice = random.Random(20261130)
    whole, left = home.restore(home.backup)
    assert whole.returncode == 0 and left, whole
    kinds = damages(home, dice)
    assert len(kinds) == 30
    for name, spoil in kinds.items():
        copy = home.copy(home.backup, name.replace(" ", "-"))
        spoil(copy)
        answer, left = home.restore(copy)
        told = (answer.stdout + answer.stderr).strip()
        print(f"{home.engine}: {name}: {answer.returncode} {told}")
        assert answer.returncode in (1, 2) and told, f"{name} was restored: {answer}"
        assert len(told.splitlines()) == 1, f"{name}: {told}"
        assert "Fatal" not in told and not left, f"{name}: {told}"
        shutil.rmtree(copy)
    assert home.restore(home.backup)[0].returncode == 0


def test_without_manifest(home):
    """A backup of an earlier release has no manifest: it is refused until that is said, and then what was restored is looked at by itself."""
    base = "yishi.pgdump" if home.engine == "postgres" else "yishi.sqlite"
    copy = home.copy(home.backup, "old")
    (copy / "MANIFEST").unlink()
    refused, left = home.restore(copy)
    assert refused.returncode == 1 and "--without-manifest" in refused.stderr and not left
    assert home.restore(copy, "--without-manifest")[0].returncode == 0
    spoilt = {
        "cut": lambda copy: written(copy / base, cut(60_000)), "empty": lambda copy: written(copy / base, lambda content: b""),
        "attachment": lambda copy: written(attachments(copy)[0], flipped(random.Random(1))), "no key": lambda copy: (copy / "yishi.key").unlink(),
        "another key": lambda copy: shutil.copy(home.strange / "yishi.key", copy / "yishi.key"),
        "another record key": lambda copy: shutil.copy(home.strange / "record.key", copy / "record.key"),
        "another database": lambda copy: shutil.copy(home.strange / base, copy / base),
        "no page": lambda copy: written(copy / base, tree_zeroed if home.engine == "sqlite" else cut(1_000)),
        "no files": lambda copy: shutil.rmtree(copy / "files"),
    }
    for name, spoil in spoilt.items():
        damaged = home.copy(copy, "old-" + name.replace(" ", "-"))
        spoil(damaged)
        answer, left = home.restore(damaged, "--without-manifest")
        told = (answer.stdout + answer.stderr).strip()
        print(f"{home.engine}: without manifest, {name}: {answer.returncode} {told}")
        assert answer.returncode in (1, 2) and told and not left, f"{name}: {answer}"


def test_not_alone(home, tmp_path):
    """A folder that something is restored into belongs to that: nobody else restores, serves or migrates there, and nothing is taken away."""
    folder = tmp_path / "new"
    (folder / "restoring.part").mkdir(parents=True)
    (folder / "restoring.part" / "yishi.key").write_text("somebody else's")
    before = state(tmp_path)
    options = ["--database", fresh_database(home.server)] if home.engine == "postgres" else []
    environment = {key: value for key, value in home.server.environment().items() if key != "YISHI_DATABASE"}
    for command in (["restore", str(home.backup)], ["migrate"], ["serve", "--port", "0"]):
        answer = subprocess.run(
            [PROGRAM, *command, "--data", str(folder), *options], env=environment, capture_output=True, text=True, timeout=60)
        assert answer.returncode == 1 and len((answer.stdout + answer.stderr).splitlines()) == 1, answer
        assert state(tmp_path) == before, command
    # What lies beside the files of an old backup may hold what they lack.
    copy = home.copy(home.backup, "log")
    (copy / "MANIFEST").rename(copy / "yishi.sqlite-wal")
    answer, left = home.restore(copy, "--without-manifest")
    assert answer.returncode == 2 and "yishi.sqlite-wal" in answer.stderr and not left, answer


def test_move_overtaken(home, tmp_path):
    """What is written while an installation is moved is not lost unseen: the move says so and is not done."""
    if home.engine == "postgres":
        pytest.skip("rows of PostgreSQL are compared as they are")
    for attempt in range(4):
        source, target = tmp_path / f"from{attempt}", tmp_path / f"to{attempt}"
        shutil.copytree(home.server.data, source)
        is_quiet = attempt % 2 == 0
        if is_quiet:
            with sqlite3.connect(source / "yishi.sqlite") as database:
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            database.close()
        move = subprocess.Popen(
            [PROGRAM, "move", "--from", str(source), "--to", str(target)], env=home.server.environment(), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)
        while not (target / "yishi.sqlite").exists() and move.poll() is None:
            time.sleep(0.002)
        move.send_signal(signal.SIGSTOP)
        is_running = move.poll() is None
        with sqlite3.connect(source / "yishi.sqlite") as database:
            database.execute("UPDATE opinion SET text = 'written meanwhile' WHERE id = (SELECT max(id) FROM opinion)")
        database.close()
        move.send_signal(signal.SIGCONT)
        told = move.communicate(timeout=120)
        if move.returncode == 0 and is_running:
            with sqlite3.connect(target / "yishi.sqlite") as database:
                carried = database.execute("SELECT count(*) FROM opinion WHERE text = 'written meanwhile'").fetchone()[0]
            assert carried == 1, f"moved without what was written {attempt}: {told}"
        elif is_running:
            assert "written to meanwhile" in told[1] or "DIFFERS" in told[0], told
        print(f"attempt {attempt}: {'quiet' if is_quiet else 'as it lay'}, {'running' if is_running else 'done'}, {move.returncode}")


def test_manifest(home):
    """The manifest is checked by other tools, and by a note of its hash; a forged one is told apart by that note alone."""
    checked = subprocess.run(["sha256sum", "--strict", "-c", "MANIFEST"], cwd=home.backup, capture_output=True, text=True)
    assert checked.returncode == 0, checked
    noted = hashlib.sha256((home.backup / "MANIFEST").read_bytes()).hexdigest()
    assert home.restore(home.backup, "--manifest", noted)[0].returncode == 0
    answer, left = home.restore(home.strange, "--manifest", noted)
    assert answer.returncode == 1 and "not the one that was noted" in answer.stdout and not left
    # Whoever writes a manifest anew must still say what is there.
    copy = home.copy(home.backup, "forged")
    body = (copy / "MANIFEST").read_text().replace("# rows: ", "# rows: 1", 1).splitlines(keepends=True)[:-1]
    seal = hashlib.sha256("".join(body).encode()).hexdigest()
    (copy / "MANIFEST").write_text("".join(body) + f"# sha256 of the lines above: {seal}\n")
    answer, left = home.restore(copy)
    assert answer.returncode == 1 and "rows: " in answer.stdout and not left, answer
    (copy / "MANIFEST").write_text("".join(body).replace("yishi.key", "../../x.key") + f"# sha256 of the lines above: {seal}\n")
    answer, left = home.restore(copy)
    assert answer.returncode == 1 and "../../x.key" in answer.stdout and not left, answer
    paths = [path for path in home.backup.rglob("*") if path.is_file()]
    assert stat.S_IMODE(home.backup.stat().st_mode) == 0o700, "the keys are in it"
    assert not [path for path in paths if path.name.endswith(("-wal", "-shm", "-journal", ".part"))]


def test_keys_apart(home):
    """Keys that are kept apart from the backup are asked for by name, compared, and taken from where they are."""
    copy, apart = home.copy(home.backup, "apart"), home.copies / "keys"
    apart.mkdir()
    for name in ("yishi.key", "record.key"):
        (copy / name).rename(apart / name)
    answer, left = home.restore(copy)
    assert answer.returncode == 1 and "record.key is missing" in answer.stdout and "--keys" in answer.stdout and not left
    assert home.restore(copy, "--keys", str(apart))[0].returncode == 0
    shutil.copy(home.strange / "yishi.key", apart / "yishi.key")
    answer, left = home.restore(copy, "--keys", str(apart))
    assert answer.returncode == 1 and "yishi.key is not the file that was backed up" in answer.stdout and not left


def test_a_failed_backup_leaves_nothing(home):
    """A source with a fault gives no backup: the fault is named, and no folder is there, whole or half."""
    path = attachments(home.server.data)[0]
    content = path.read_bytes()
    path.write_bytes(content + b"x")
    try:
        target = home.copies / "never"
        failed = home.server.run("backup", str(target), check=False)
        assert failed.returncode == 1 and f"files/{path.name[:2]}/{path.name}" in failed.stdout, failed
        assert not list(home.copies.glob("never*"))
    finally:
        path.write_bytes(content)


@pytest.mark.parametrize("kind", ["key", "record key", "attachment", "half a key"])
def test_damaged_files(home, kind):
    """What lies beside the database is part of an installation: verify names what is missing, changed, or somebody else's."""
    data = home.server.data
    path = {"key": data / "yishi.key", "record key": data / "record.key", "half a key": data / "yishi.key"}.get(kind, attachments(data)[0])
    kept = path.read_bytes()
    other = home.other.data / path.name
    try:
        if kind == "half a key":
            path.write_bytes(kept[:40])
            verdict = home.server.run("verify", check=False)
            assert verdict.returncode == 1 and verdict.stdout.startswith("DAMAGED: ") and "yishi.key" in verdict.stdout
            return
        path.unlink()
        missing = home.server.run("verify", check=False)
        assert missing.returncode == 1 and missing.stdout.startswith("DAMAGED: ") and path.name in missing.stdout or kind == "attachment", missing
        path.write_bytes(other.read_bytes() if other.exists() else kept + b"x")
        if path.name == "yishi.key":
            path.chmod(0o600)
        strange = home.server.run("verify", check=False)
        assert strange.returncode == 1 and strange.stdout.startswith("DAMAGED: ") and path.name in strange.stdout, strange
        assert path.exists()
    finally:
        path.write_bytes(kept)
        if path.name.endswith(".key"):
            path.chmod(0o600)
    assert home.server.run("verify").stdout.startswith("clean")


# What may happen to rows on either engine, and what must be told of it.
ROWS = {
    "a row that others name": ("DELETE FROM official WHERE id = (SELECT min(official_id) FROM post)", "official"),
    "an attachment's name": ("UPDATE attachment SET sha256 = '" + "0" * 64 + "' WHERE id = (SELECT min(id) FROM attachment)", "0" * 64),
    "a name that is no hash": ("UPDATE attachment SET sha256 = '../yishi.key' WHERE id = (SELECT min(id) FROM attachment)", "../yishi.key"),
    "a table": ("DROP TABLE rating", "rating"),
    "a step of the schema": ("DELETE FROM schema_migration WHERE number = 3", "0003"),
    "another step of the schema": ("UPDATE schema_migration SET checksum = 'x' WHERE number = 2", "0002"),
    "a paper": ("UPDATE paper SET body = body || '。' WHERE leaf_index = 2", "leaf 2"),
    "a day that is none": ("UPDATE person SET birth_day = 9000000000000 WHERE id = (SELECT min(id) FROM person)", "birth_day"),
    "a moment that is none": ("UPDATE opinion SET taken_at = 9223372036854775807 WHERE id = (SELECT min(id) FROM opinion)", "taken_at"),
    "a node": ("DELETE FROM record_node WHERE level = 0 AND position = 0", "leaf 0"),
}
SQLITE_ROWS = {
    "bytes for words": ("UPDATE opinion SET text = CAST(X'e4b8ff' AS TEXT) WHERE id = (SELECT min(id) FROM opinion)", "opinion"),
    "words for a number": ("UPDATE opinion SET year = 'many' WHERE id = (SELECT min(id) FROM opinion)", "year"),
    "neither yes nor no": ("UPDATE person SET is_head = 7 WHERE id = (SELECT min(id) FROM person)", "is_head"),
    "an index": ("DROP INDEX opinion_by_area", "opinion_by_area"),
    "the index of words": ("UPDATE opinion_search_data SET block = X'00000001ffff' WHERE id = (SELECT max(id) FROM opinion_search_data)", "the index of words"),
}
POSTGRES_ROWS = {
    "nothing where something must be": (
        "ALTER TABLE opinion ALTER text DROP NOT NULL; UPDATE opinion SET text = NULL WHERE id = (SELECT min(id) FROM opinion)", "opinion"),
    "a column": ("ALTER TABLE opinion DROP COLUMN place", "opinion"),
    "a column of another type": ("ALTER TABLE opinion ALTER year TYPE TEXT", "year"),
    "two rows of one key": (
        "ALTER TABLE journal DROP CONSTRAINT journal_pkey; INSERT INTO journal SELECT * FROM journal ORDER BY id LIMIT 1", "journal"),
}


def test_damaged_rows(home, tmp_path):
    """Rows that are lost, of the wrong kind or point to nothing are named by table and key, in the installation itself."""
    kinds = ROWS | (POSTGRES_ROWS if home.engine == "postgres" else SQLITE_ROWS)
    for name, (statements, expected) in kinds.items():
        server = Server.__new__(Server)
        server.__dict__.update(home.server.__dict__)
        server.data = tmp_path / name.replace(" ", "-")
        shutil.copytree(home.server.data, server.data)
        if server.database:
            source, server.database = server.database, fresh_database(home.server)
            drop(server.database)
            subprocess.run(
                ["psql", "-q", source.rsplit("/", 1)[0] + "/postgres", "-c",
                 f"CREATE DATABASE {server.database.rsplit('/', 1)[1]} TEMPLATE {source.rsplit('/', 1)[1]}"], check=True)
        assert server.run("verify").stdout.startswith("clean"), "the check can succeed"
        change(server, *statements.split("; "))
        verdict = server.run("verify", check=False)
        print(f"{home.engine}: {name}: {verdict.returncode} {verdict.stdout.strip()}")
        assert verdict.returncode == 1 and verdict.stdout.startswith(("DAMAGED: ", "DIFFERS: ")), f"{name}: {verdict}"
        assert expected in verdict.stdout and len(verdict.stdout.splitlines()) == 1, f"{name}: {verdict.stdout}"
        if server.database:
            drop(server.database)


def test_damaged_pages(home, tmp_path):
    """Pages of the file itself: whatever breaks a tree is found. A changed letter inside a text is not a broken tree; only hashes tell."""
    if home.engine == "postgres":
        pytest.skip("the pages are the server's")
    dice = random.Random(7)
    data = tmp_path / "data"
    shutil.copytree(home.server.data, data)
    whole = (data / "yishi.sqlite").read_bytes()
    assert not (data / "yishi.sqlite-wal").exists() or (data / "yishi.sqlite-wal").stat().st_size == 0, "all of it is in the file"
    trees = [page for page in range(1, len(whole) // PAGE) if whole[page * PAGE] in TREE_PAGES]
    spoilt = {f"page {page} zeroed": lambda content, page=page: content.__setitem__(slice(page * PAGE, (page + 1) * PAGE), bytes(PAGE))
              for page in dice.sample(trees, 20)}
    spoilt |= {f"page {page} of noise": lambda content, page=page: content.__setitem__(slice(page * PAGE, (page + 1) * PAGE), dice.randbytes(PAGE))
               for page in dice.sample(trees, 10)}
    spoilt |= {"the first page zeroed": lambda content: content.__setitem__(slice(0, PAGE), bytes(PAGE)), "552 bytes cut off": cut(552),
               "half of it": lambda content: content[:len(content) // 2], "empty": lambda content: b"", "no database": lambda content: b"hello\n" * 5000}
    for name, spoil in spoilt.items():
        (data / "yishi.sqlite").write_bytes(whole)
        written(data / "yishi.sqlite", spoil)
        before = state(data)
        verdict = home.server.run("verify", data=data, check=False)
        assert verdict.returncode == 1 and verdict.stdout.startswith("DAMAGED: "), f"{name}: {verdict}"
        assert len(verdict.stdout.splitlines()) == 1 and verdict.stderr == "" and state(data) == before, f"{name}: {verdict}"
        if name in ("empty", "no database"):
            for command in (["user", "add", "x", "--name", "y"], ["backup", str(tmp_path / "never")], ["serve", "--port", "0"], ["migrate"]):
                if name == "empty" and command[0] in ("serve", "migrate"):
                    continue
                refused = home.server.run(*command, data=data, check=False)
                assert refused.returncode == 1 and (data / "yishi.sqlite").stat().st_size == len(spoil(b"")), (name, command, refused)
    (data / "yishi.sqlite").write_bytes(whole)
    assert home.server.run("verify", data=data).stdout.startswith("clean")


def test_broken_page_of_postgres(home):
    """A page that PostgreSQL itself cannot read is named with its table."""
    if home.engine == "sqlite":
        pytest.skip("the pages are the program's own")
    server = Server.__new__(Server)
    server.__dict__.update(home.server.__dict__)
    server.database = fresh_database(home.server)
    name, source = server.database.rsplit("/", 1)[1], home.server.database.rsplit("/", 1)[1]
    base = home.server.database.rsplit("/", 1)[0] + "/postgres"
    place = rows(home.server, "SELECT current_setting('data_directory'), (SELECT oid FROM pg_class WHERE relname = 'opinion')")[0]
    path = rows(home.server, "SELECT pg_relation_filepath('opinion')")[0][0]
    drop(server.database)
    subprocess.run(["psql", "-q", base, "-c", f"CREATE DATABASE {name} TEMPLATE {source} STRATEGY file_copy"], check=True)
    oid = subprocess.run(
        ["psql", "-At", base, "-c", f"SELECT oid FROM pg_database WHERE datname = '{name}'"], capture_output=True, text=True, check=True).stdout.strip()
    file = pathlib.Path(place[0]) / "base" / oid / pathlib.Path(path).name
    try:
        content = bytearray(file.read_bytes())
        content[0:200] = b"\xa5" * 200
        file.write_bytes(content)
    except PermissionError:
        pytest.skip("the server's files are out of reach")
    verdict = server.run("verify", check=False)
    assert verdict.returncode == 1 and verdict.stdout.startswith("DAMAGED: ") and "opinion" in verdict.stdout, verdict
    failed = server.run("backup", str(home.copies / "broken"), check=False)
    assert failed.returncode == 1 and not list(home.copies.glob("broken*")), failed
    drop(server.database)


READERS = [
    ["verify"], ["backup", "{}/made"], ["user", "add", "x", "--name", "y"], ["user", "password", "x"], ["record", "bundle", "{}/made"],
    ["record", "rotate"], ["import", "roster", "--area", AREA, "{}/roster.csv"], ["import", "opinions", "--area", AREA, "{}/opinions.csv"],
    ["import", "calendar", "{}/calendar.json"]]


@pytest.mark.parametrize("command", READERS, ids=lambda command: "-".join(command[:2]).replace("{}/made", "").strip("-"))
def test_readers_make_nothing(home, command, tmp_path):
    """No installation there: one line, exit code 2, and neither folder nor file nor key nor table, wherever one looks."""
    (tmp_path / "roster.csv").write_text("姓名,户号\n李雷,1\n")
    (tmp_path / "opinions.csv").write_text("途径,内容\n意见箱,灯不亮\n")
    days = [("元旦", "01-01"), ("春节", "02-02"), ("春节", "02-03"), ("春节", "02-04")]
    (tmp_path / "calendar.json").write_text(
        json.dumps({"year": 2030, "days": [{"name": name, "date": f"2030-{day}", "isOffDay": True} for name, day in days]}))
    words = [word.format(tmp_path) for word in command]
    places = {"typo": tmp_path / "typo", "deep": tmp_path / "a" / "b", "empty": tmp_path / "empty", "keys": tmp_path / "keys"}
    places["empty"].mkdir()
    shutil.copytree(home.server.data, places["keys"], ignore=shutil.ignore_patterns("*.sqlite*"))
    environment = {key: value for key, value in home.server.environment().items() if key != "YISHI_DATABASE"}
    asked = [(place, []) for place in places.values()]
    if home.engine == "postgres":
        asked.append((places["keys"], ["--database", fresh_database(home.server)]))
    for place, options in asked:
        before = state(tmp_path)
        answer = subprocess.run(
            [PROGRAM, *words, "--data", str(place), *options], env=environment, capture_output=True, text=True, input="a long password\n")
        assert answer.returncode == 2 and len(answer.stderr.splitlines()) == 1 and answer.stdout == "", (place, answer)
        assert state(tmp_path) == before, (place, set(state(tmp_path)) ^ set(before))
        assert str(options[1] if options else place) in answer.stderr, answer.stderr
        if options:
            assert tables(options[1]) == 0
            drop(options[1])
        elif place == places["keys"]:
            assert "--database" in answer.stderr and "PostgreSQL" in answer.stderr
        else:
            assert "--data" in answer.stderr and "yishi migrate" in answer.stderr


@pytest.mark.parametrize("command", [["migrate"], ["serve", "--port", "0"], ["demo"]], ids=lambda command: command[0])
def test_makers_know_keys_alone(home, command, tmp_path):
    """Keys without a database are an installation on PostgreSQL whose address was forgotten: no second one is made beside them."""
    shutil.copytree(home.server.data, tmp_path / "keys", ignore=shutil.ignore_patterns("*.sqlite*"))
    environment = {key: value for key, value in home.server.environment().items() if key != "YISHI_DATABASE"}
    before = state(tmp_path)
    answer = subprocess.run(
        [PROGRAM, *command, "--data", str(tmp_path / "keys")], env=environment, capture_output=True, text=True, timeout=60)
    assert answer.returncode == 2 and "--database" in answer.stderr and len(answer.stderr.splitlines()) == 1, answer
    assert state(tmp_path) == before


def test_a_new_installation(home, tmp_path):
    """The first steps: migrate makes an installation, user fills it; until then there is nothing to check and nothing to copy."""
    server = Server.__new__(Server)
    server.__dict__.update(home.server.__dict__)
    server.data = tmp_path / "new"
    if server.database:
        server.database = fresh_database(home.server)
    assert server.run("migrate").stdout.startswith("applied: 0001")
    for command in (["verify"], ["backup", str(tmp_path / "nothing")]):
        refused = server.run(*command, check=False)
        assert refused.returncode == 2 and "no community, no account and no paper" in refused.stderr, refused
        assert not list(tmp_path.glob("nothing*"))
    added = subprocess.run(
        [PROGRAM, "user", "add", "admin", "--name", "管理员", "--administrator", "--data", str(server.data)], env=server.environment(),
        input="a long password\n", capture_output=True, text=True)
    assert added.returncode == 0, added
    assert server.run("verify").stdout.startswith("clean: 0 papers")
    assert server.run("migrate").stdout == "nothing to do\n"
    bundle = server.run("record", "bundle", str(tmp_path / "bundle"), check=False)
    assert bundle.returncode == 2 and "yishi serve makes it" in bundle.stderr and not (server.data / "record.key").exists(), bundle
    server.run("backup", str(tmp_path / "copy"))
    if server.database:
        drop(server.database)


def test_another_schema(home, tmp_path):
    """An older schema is checked as it is and never moved; whoever writes says what to run. A newer one is told by its number."""
    server = Server.__new__(Server)
    server.__dict__.update(home.server.__dict__)
    newest = int(rows(server, "SELECT max(number) FROM schema_migration")[0][0])
    kept = rows(server, f"SELECT number, name, checksum FROM schema_migration WHERE number = {newest}")[0]
    change(server, f"INSERT INTO schema_migration (number, name, checksum) VALUES ({newest + 1}, 'later', 'x')")
    for command in (["verify"], ["backup", str(tmp_path / "copy")], ["user", "password", "admin"]):
        refused = server.run(*command, check=False)
        assert refused.returncode == 2 and f"schema {newest + 1}" in refused.stderr and "newer program" in refused.stderr, refused
    change(server, f"DELETE FROM schema_migration WHERE number > {newest - 1}")
    try:
        older = server.run("verify")
        assert older.stdout.startswith("clean") and f"schema {newest - 1} was checked" in older.stdout and "yishi migrate" in older.stdout
        for command in (["user", "password", "admin"], ["record", "rotate"], ["record", "bundle", str(tmp_path / "bundle")]):
            refused = server.run(*command, check=False)
            assert refused.returncode == 2 and f"schema {newest - 1}" in refused.stderr and "yishi migrate" in refused.stderr, refused
        assert int(rows(server, "SELECT max(number) FROM schema_migration")[0][0]) == newest - 1
    finally:
        change(server, "INSERT INTO schema_migration (number, name, checksum) VALUES ({}, '{}', '{}')".format(*kept))
    assert server.run("verify").stdout.startswith("clean")


def unable(*command):
    """A command that may only do what the rights of files say, also when the tests run as root."""
    if os.geteuid() != 0:
        return list(command)
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", *command]


@pytest.mark.parametrize("left", ["nothing", "its index", "a log with content", "a log without index"])
def test_read_only_folder(home, left, tmp_path):
    """verify works where nothing may be written, whatever a server left there, and leaves every file as it was."""
    data = tmp_path / "data"
    shutil.copytree(home.server.data, data)
    if home.engine == "sqlite":
        for end in ("-wal", "-shm"):
            (data / f"yishi.sqlite{end}").unlink(missing_ok=True)
        if left != "nothing":
            # What a server leaves that is killed: a log that was not carried over into the file.
            database = sqlite3.connect(data / "yishi.sqlite")
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("UPDATE account SET name = '另一个名字' WHERE login = 'admin'")
            database.commit()
            kept = {end: (data / f"yishi.sqlite{end}").read_bytes() for end in ("", "-wal", "-shm")}
            database.close()
            if left == "its index":
                kept["-wal"] = b""
            for end, content in kept.items():
                (data / f"yishi.sqlite{end}").write_bytes(content)
            if left == "a log without index":
                (data / "yishi.sqlite-shm").unlink()
    for path in [data, *data.rglob("*")]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    before = state(data)
    try:
        refused = subprocess.run(unable("touch", str(data / "x")), capture_output=True)
        assert refused.returncode != 0, "the folder can be written"
        answer = subprocess.run(
            unable(str(PROGRAM), "verify", "--data", str(data)), env=home.server.environment(), capture_output=True, text=True)
        assert answer.returncode == 0 and answer.stdout.startswith("clean: "), answer
        assert state(data) == before
        made = subprocess.run(
            unable(str(PROGRAM), "backup", str(tmp_path / "copy"), "--data", str(data)), env=home.server.environment(), capture_output=True, text=True)
        assert made.returncode == 0 and state(data) == before, made
        if home.engine == "sqlite" and left.startswith("a log"):
            with sqlite3.connect(f"file:{tmp_path}/copy/yishi.sqlite?immutable=1", uri=True) as copy:
                assert copy.execute("SELECT name FROM account WHERE login = 'admin'").fetchone() == ("另一个名字",), "what stands in the log counts"
    finally:
        for path in [data, *data.rglob("*")]:
            path.chmod(0o700 if path.is_dir() else 0o600)


def test_damaged_log(home, tmp_path):
    """A log that was broken before what was committed is damage, for each byte that counts; one that ends in what was not, is none."""
    if home.engine == "postgres":
        pytest.skip("PostgreSQL keeps its own log")
    data = tmp_path / "data"
    shutil.copytree(home.server.data, data, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    server = Server.__new__(Server)
    server.__dict__.update(home.server.__dict__)
    database = sqlite3.connect(data / "yishi.sqlite")
    database.execute("PRAGMA journal_mode = WAL")
    for number in range(20):
        database.execute(f"UPDATE account SET name = '第{number}个名字' WHERE login = 'admin'")
        database.commit()
    kept = {end: (data / f"yishi.sqlite{end}").read_bytes() for end in ("", "-wal", "-shm")}
    database.close()

    def verdict(name, spoil, has_index=True):
        server.data = tmp_path / name.replace(" ", "-")
        shutil.copytree(data, server.data, ignore=shutil.ignore_patterns("yishi.sqlite*"))
        for end, content in kept.items():
            if end != "-shm" or has_index:
                (server.data / f"yishi.sqlite{end}").write_bytes(spoil(content) if end == "-wal" else content)
        return server.run("verify", check=False)

    for has_index in (True, False):
        side = "with" if has_index else "without"
        assert verdict(f"whole {side}", lambda log: log, has_index).returncode == 0
        assert verdict(f"partial {side}", lambda log: log + log[32:2000], has_index).returncode == 0, "half a frame was never committed"
        assert verdict(f"garbage {side}", lambda log: log + random.Random(1).randbytes(9000), has_index).returncode == 0
        dice = random.Random(5)
        for place in [0, 9, 20, 30, 36, 44, 60, 2000, len(kept["-wal"]) - 5000, *(dice.randrange(32, len(kept["-wal"]) - 4200) for _ in range(12))]:
            flipped = verdict(f"{place} {side}", lambda log: log[:place] + bytes([log[place] ^ 1 << dice.randrange(8)]) + log[place + 1:], has_index)
            assert flipped.returncode == 1 and flipped.stdout.startswith("DAMAGED: ") and "log" in flipped.stdout, (place, flipped)
    alien = verdict("alien", lambda log: random.Random(2).randbytes(40_000))
    assert alien.returncode == 1 and "log" in alien.stdout, alien


def test_places(home, tmp_path):
    """Attachments may lie behind a link; a backup lies outside of what it is a backup of, and nothing is restored into it."""
    server = Server.__new__(Server)
    server.__dict__.update(home.server.__dict__)
    server.data = tmp_path / "data"
    shutil.copytree(home.server.data, server.data)
    (server.data / "files").rename(tmp_path / "disk")
    (server.data / "files").symlink_to(tmp_path / "disk")
    assert server.run("verify").stdout.startswith("clean")
    server.run("backup", str(tmp_path / "copy"))
    assert attachments(tmp_path / "copy"), "they are in the copy"
    inside = server.run("backup", str(server.data / "files" / "copy"), check=False)
    assert inside.returncode == 2 and "lies within" in inside.stderr, inside
    before = state(tmp_path / "copy")
    into = server.run("restore", str(tmp_path / "copy"), data=tmp_path / "copy" / "new", check=False)
    assert into.returncode == 2 and "lies within" in into.stderr and state(tmp_path / "copy") == before, into
    # What is no file holds nobody up.
    (tmp_path / "disk").joinpath(attachments(tmp_path / "copy")[0].relative_to(tmp_path / "copy" / "files")).unlink()
    os.mkfifo((tmp_path / "disk").joinpath(attachments(tmp_path / "copy")[0].relative_to(tmp_path / "copy" / "files")))
    stuck = server.run("verify", check=False)
    assert stuck.returncode == 1 and "cannot be read" in stuck.stdout, stuck


def test_beside_a_server(home):
    """verify and backup beside a server that is written into: clean each time, and the server never notices."""
    server = home.server
    server.start()
    try:
        names = set(path.name for path in server.data.iterdir())
        for number in range(4):
            writer = subprocess.Popen(
                [PROGRAM, "user", "add", f"beside{number}", "--name", "旁人", "--data", str(server.data)], env=server.environment(),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            writer.stdin.write(b"a long password\n")
            writer.stdin.close()
            assert server.run("verify").stdout.startswith("clean: ")
            server.run("backup", str(home.copies / f"beside{number}"))
            assert writer.wait() == 0, writer.stderr.read()
        assert set(path.name for path in server.data.iterdir()) == names
        assert home.restore(home.copies / "beside3")[0].returncode == 0
    finally:
        server.stop()
    assert server.run("verify").stdout.startswith("clean: ")


def test_rotated_keys(home, tmp_path):
    """A record key of before the last change of keys is told from the one in force; the one in force goes on."""
    before = (home.server.data / "record.key").read_bytes()
    home.server.run("record", "rotate")
    after = (home.server.data / "record.key").read_bytes()
    assert home.server.run("verify").stdout.startswith("clean")
    (home.server.data / "record.key").write_bytes(before)
    verdict = home.server.run("verify", check=False)
    assert verdict.returncode == 1 and "record.key is not the key" in verdict.stdout
    for command in (["record", "bundle", str(tmp_path / "bundle")], ["record", "rotate"], ["serve", "--port", "0"]):
        refused = home.server.run(*command, check=False)
        assert refused.returncode == 1 and "record.key is not the key" in refused.stderr, refused
    (home.server.data / "record.key").unlink()
    refused = home.server.run("serve", "--port", "0", check=False)
    assert refused.returncode == 1 and "record.key is missing" in refused.stderr and not (home.server.data / "record.key").exists()
    (home.server.data / "record.key").write_bytes(after)
    (home.server.data / "record.key").chmod(0o600)
    assert home.server.run("verify").stdout.startswith("clean")
