"""The fuzzer for a bounded time; longer by hand: see `fuzz.py`."""
import os

import fuzz
import table


def test_no_bytes_and_no_values_harm_the_server():
    """Never dead, never 5xx, never over a second, no form of the workbench open to a stranger, and every route tried by everybody."""
    program = table.program()
    seed = int(os.environ.get("YISHI_FUZZ_SEED", fuzz.SEED))
    seconds = float(os.environ.get("YISHI_FUZZ_SECONDS", 60))
    run = fuzz.Run(program, fuzz.ENGINES, seed, seconds, fuzz.sources.ROOT / ".build/fuzz", says=lambda *_: None).play()
    print("\n" + run.line())
    for note, count in run.judge.notes.most_common(12):
        print(f"to know: {note} ×{count}")
    faults = run.faults()
    assert not faults, "\n".join([f"seed {seed}; send one again with Tests/Fuzz/fuzz.py --replay FILE", *faults])
