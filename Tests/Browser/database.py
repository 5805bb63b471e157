"""Reads and changes the tables behind the program's back, on either engine."""
import sqlite3
import subprocess


def rows(server, query):
    """The rows of a query, every value as text."""
    if server.database:
        answer = subprocess.run(
            ["psql", "-At", "-F", "\x1f", "-R", "\x1e", server.database, "-c", query], capture_output=True, text=True, check=True).stdout
        return [tuple(row.split("\x1f")) for row in answer.rstrip("\n").split("\x1e") if row]
    with sqlite3.connect(f"file:{server.data}/yishi.sqlite?mode=ro", uri=True) as database:
        return [tuple(str(value) for value in row) for row in database.execute(query)]


def change(server, *statements):
    """Runs statements as somebody would who has the database file or its password, foreign keys not looked at."""
    if server.database:
        script = "SET session_replication_role = replica;" + ";".join(statements)
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", server.database, "-c", script], capture_output=True, check=True)
        return
    with sqlite3.connect(server.data / "yishi.sqlite") as database:
        for statement in statements:
            database.execute(statement)


def blob(server, value):
    """A literal of bytes."""
    return rf"'\x{value.hex()}'" if server.database else f"X'{value.hex()}'"
