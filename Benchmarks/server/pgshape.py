"""What PostgreSQL's own pgbench reaches with as many statements in as many transactions as one command of ours."""
import re, time


def statements(postgres, act):
    """The kinds of statements the server ran for one command, transaction by transaction, as PostgreSQL logged them."""
    log = postgres.home / "log"
    postgres.query("ALTER SYSTEM SET log_statement = 'all'")
    postgres.query("SELECT pg_reload_conf()")
    time.sleep(0.5)
    start = log.stat().st_size
    act()
    time.sleep(0.5)
    text = log.read_bytes()[start:].decode()
    postgres.query("ALTER SYSTEM RESET log_statement")
    postgres.query("SELECT pg_reload_conf()")
    return [kind for transaction in transactions(text) for kind in transaction]


def transactions(text):
    """The kinds of statements of each transaction of a log, connection by connection; what the server looks up for itself twice a
    second, whatever is asked of it, is none of the command's."""
    open_ones, done = {}, []
    for process, statement in re.findall(r"\[(\d+)\] LOG:  (?:statement|execute \w+): ((?:.|\n(?!\d{4}-))*)", text):
        # A commit lifts the statement's limit in the same breath.
        word = "COMMIT" if statement.rstrip().endswith("COMMIT") else statement.split()[0].upper()
        kind = "UPSERT" if word == "INSERT" and "DO UPDATE" in statement else word
        kinds, texts = open_ones.setdefault(process, ([], []))
        kinds.append(kind)
        texts.append(statement)
        if kind in ("COMMIT", "ROLLBACK"):
            del open_ones[process]
            if not any("calendar_year" in each for each in texts):
                done.append(kinds)
    return done


def script(kinds, areas):
    """The same kinds of statements on plain tables; what meets in one row of an area with us meets in one row here."""
    lines = [f"\\set area random(1, {areas})", "\\set line random(1, 10000)"]
    body = {
        "BEGIN": "BEGIN;", "COMMIT": "COMMIT;", "ROLLBACK": "ROLLBACK;",
        "SELECT": "SELECT filler FROM bench_line WHERE id = :line;",
        "INSERT": "INSERT INTO bench_log (area, filler) VALUES (:area, repeat('x', 200));",
        "UPSERT": "INSERT INTO bench_area (id, number) VALUES (:area, 1) ON CONFLICT (id) DO UPDATE SET number = bench_area.number + 1 RETURNING number;",
        "UPDATE": "UPDATE bench_area SET number = number + 1 WHERE id = :area;",
        "DELETE": "DELETE FROM bench_line WHERE id = -1;",
    }
    return "\n".join(lines + [body[kind] for kind in kinds]) + "\n"


def prepare(postgres, areas):
    for sql in (
        "CREATE TABLE bench_line (id BIGINT PRIMARY KEY, filler TEXT NOT NULL)",
        "INSERT INTO bench_line SELECT id, repeat('x', 200) FROM generate_series(1, 10000) AS id",
        "CREATE TABLE bench_area (id BIGINT PRIMARY KEY, number BIGINT NOT NULL)",
        f"INSERT INTO bench_area SELECT id, 1 FROM generate_series(1, {areas}) AS id",
        "CREATE TABLE bench_log (id BIGSERIAL PRIMARY KEY, area BIGINT NOT NULL, filler TEXT NOT NULL)",
        "VACUUM ANALYZE",
    ):
        postgres.query(sql)
    postgres.run("pgbench", "-i", "-q", "-s", 10, postgres.url)


def run(postgres, clients, seconds, *what):
    """Transactions a second, or runs of a whole script (`-f FILE`); prepared statements, each commit durable."""
    out = postgres.run("pgbench", "-n", "-M", "prepared", "-c", clients, "-j", 2, "-T", seconds, *what, postgres.url)
    return float(re.search(r"tps = ([\d.]+)", out).group(1))
