"""Tables: each is written from one file, its rows are inserted at one place, and statements stand in the files of tables."""
import collections, pathlib, re

from lint.source import parts

statement = re.compile(r'(?:^\s*|")(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH)\s+[\w(\\*]')
writing = re.compile(r"\b(INSERT INTO|UPDATE(?= \w+ SET)|DELETE FROM)\s+(\w+)")
# Statements outside the files of tables, each with its reason.
elsewhere = {"Inspection.swift": "looks at every table of an installation, whichever release made it"}


def statements(text):
    """The lines of a source that begin a statement."""
    _, comments = parts(text)
    lines = [line.removesuffix(comment) for line, comment in zip(text.split("\n"), comments)]
    return [number for number, line in enumerate(lines, 1) if statement.search(line)]


def twice_written(files):
    """Tables that several files write, or into which rows are inserted at several places."""
    writers, inserts = collections.defaultdict(set), collections.Counter()
    for name, text in files.items():
        for what, table in writing.findall(text):
            writers[table].add(pathlib.Path(name).name)
            inserts[table] += what == "INSERT INTO"
    return ([f"{table} is written from {', '.join(sorted(names))}" for table, names in sorted(writers.items()) if len(names) > 1]
            + [f"rows are inserted into {table} at {count} places" for table, count in sorted(inserts.items()) if count > 1])


def faults(files):
    """What is wrong with the tables of a target."""
    outside = [f"{name}:{number}: a statement outside the file of a table (…Table.swift)"
               for name, text in files.items() if not name.endswith("Table.swift") and pathlib.Path(name).name not in elsewhere
               for number in statements(text)]
    return twice_written(files) + outside


def check_itself():
    """A check that cannot fail is none: what must be found and what must not."""
    problems = []
    for sample in ('tx.run("SELECT a FROM b")', 'tx.run(\n  """\n  INSERT INTO b (a) VALUES (1)\n  """)', '"UPDATE b SET a = 1"',
                   '"DELETE FROM b"', '"""\n  WITH c AS (SELECT 1) SELECT a\n  """', '"SELECT \\(columns) FROM b"'):
        if not statements(sample):
            problems.append(f"lint/tables itself: it does not find the statement in {sample!r}")
    for sample in ("// SELECT a FROM b", "/// UPDATE is a word", "let selected = 1", '"Select a day"', "enum UPDATE {}"):
        if statements(sample):
            problems.append(f"lint/tables itself: it takes {sample!r} for a statement")
    for sample, count in (({"A": '"INSERT INTO a (b)"', "B": '"UPDATE a SET b = 1"'}, 1),
                          ({"A": '"INSERT INTO a (b)" "INSERT INTO a (c)"'}, 1),
                          ({"A": '"INSERT INTO a (b) ON CONFLICT (b) DO UPDATE SET b = 1" "DELETE FROM a"', "B": '"SELECT b FROM a"'}, 0)):
        if len(twice_written(sample)) != count:
            problems.append(f"lint/tables itself: it finds {twice_written(sample)} in {sample!r}")
    if faults({"Door/Inspection.swift": '"SELECT 1 FROM a"', "ATable.swift": '"SELECT 1 FROM a"'}) or not faults({"A.swift": '"SELECT 1 FROM a"'}):
        problems.append("lint/tables itself: it does not tell the files of tables from others")
    return problems
