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
    kinds = []
    for found in re.findall(r"LOG:  (?:statement|execute \w+): ((?:.|\n(?!\d{4}-))*)", text):
        word = found.split()[0].upper()
        kinds.append("UPSERT" if word == "INSERT" and "DO UPDATE" in found else word)
    return kinds


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


def run(postgres, path, clients, seconds):
    """Runs of the whole script a second; prepared statements, each commit durable."""
    out = postgres.run("pgbench", "-n", "-M", "prepared", "-c", clients, "-j", 2, "-T", seconds, "-f", path, postgres.url)
    return float(re.search(r"tps = ([\d.]+)", out).group(1))
