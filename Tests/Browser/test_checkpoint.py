"""A visitor saves the signed checkpoint, compares it later, and checks a downloaded record and one paper offline (2.2a)."""
import base64
import re
import subprocess
import urllib.error
import urllib.request
import zipfile

import pytest
from conftest import AREA, PROGRAM
from reported import heating


def test_checkpoint(make_server, person):
    server = make_server()
    stranger = person(server, 360).go("/verify")
    saved = stranger.page.inner_text("pre")
    raw = urllib.request.urlopen(server.url + "/record/checkpoint").read()
    assert raw.decode().strip() == saved.strip() and "— localhost:" in saved
    vkey = urllib.request.urlopen(server.url + "/record/log.vkey").read().decode().strip()

    # OpenSSL alone finds the signature right, and wrong for another text.
    text, signatures = raw.decode().split("\n\n")
    public = base64.b64decode(vkey.split("+", 2)[2])[1:]
    (server.folder / "key.der").write_bytes(bytes.fromhex("302a300506032b6570032100") + public)
    (server.folder / "signature").write_bytes(base64.b64decode(signatures.split(" ")[2])[4:])
    for said, expected in ((text + "\n", 0), (text + "1\n", 1)):
        (server.folder / "text").write_text(said)
        found = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key.der", "-keyform", "DER", "-rawin", "-in", "text", "-sigfile", "signature"],
            cwd=server.folder, capture_output=True)
        assert found.returncode == expected, found.stderr

    # More is published; the checkpoint of then is still the beginning of now.
    matter, base = heating(server, [("agreed", "更换管网。", [("东山供热公司", "更换管网", "2026-12-20")])] * 3)
    stranger.go("/verify")
    stranger.page.fill("[name=checkpoint]", saved)
    stranger.follow(stranger.page.locator("form[action$='/verify'] button"))
    assert "一致" in stranger.text() and "一份没少" in stranger.text()
    stranger.shot("verify")
    stranger.page.fill("[name=checkpoint]", saved.replace("\n", "\n1", 1))
    stranger.follow(stranger.page.locator("form[action$='/verify'] button"))
    assert "不一致" in stranger.page.locator(".problem").inner_text() and "签名" in stranger.page.locator(".problem").inner_text()

    # Two saved checkpoints beside each other; what is no checkpoint is told apart from what is wrong.
    later = urllib.request.urlopen(server.url + "/record/checkpoint").read()
    for first, second, sentence in (
            (saved, later.decode(), "后一段只是接在前一段后面"), (later.decode(), saved, "后一段只是接在前一段后面"), (saved, "您好", "读不出")):
        stranger.page.fill("[name=checkpoint]", first)
        stranger.page.fill("[name=later]", second)
        stranger.follow(stranger.page.locator("form[action$='/verify'] button"))
        assert sentence in stranger.text() and "请保留证据" not in stranger.text()
    stranger.shot("verify-two")

    # The board names the newest checkpoint.
    size, root = later.decode().split("\n")[1:3]
    board = stranger.go(f"/c/{AREA}").page.inner_text("footer")
    assert f"公开记录第{size}份之时，总指纹 {base64.b64decode(root).hex()[:12]}" in board
    assert urllib.request.urlopen(server.url + "/health").status == 200
    for tile in ("0/x001/x000/x000/x000/x000/x000/000", "entries/x009/x223/x372/x036/x854/x775/807"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(server.url + "/record/tile/" + tile)
    assert urllib.request.urlopen(server.url + "/health").status == 200

    # The whole record offline: clean; with one letter changed, found.
    archive = server.folder / "record.zip"
    archive.write_bytes(urllib.request.urlopen(server.url + "/record/bundle.zip").read())
    zipfile.ZipFile(archive).extractall(server.folder)
    folder, old = server.folder / "record", server.folder / "old"
    old.write_bytes(raw)

    def check(*arguments):
        return subprocess.run([PROGRAM, "record", *arguments], capture_output=True, text=True)

    assert check("verify", "--bundle", folder).stdout.startswith("clean: ")
    assert check("verify", "--bundle", folder, "--old", old, "--key", vkey).stdout.startswith("consistent: ")
    new = server.folder / "new"
    new.write_bytes(later)
    assert check("verify", "--bundle", folder, "--old", old, "--new", new).stdout.startswith("consistent: ")
    swapped = check("verify", "--bundle", folder, "--old", new, "--new", old)
    assert swapped.returncode == 1 and "shrank" in swapped.stderr

    # What is asked by halves, or twice, is refused and says what to give; what cannot be read is named. Neither is a forged record.
    garbage, missing = server.folder / "garbage", server.folder / "missing"
    garbage.write_text("no checkpoint\n")
    for arguments, said in (
            ([], "--bundle"), (["--bundle", folder, "--proof", garbage], "--entry"), (["--entry", garbage], "--proof"),
            (["--bundle", folder, "--proof", garbage, "--entry", garbage, "--old", old], "apart"),
            (["--bundle", folder, "--proof", garbage, "--entry", garbage, "--key", vkey], "not both"),
            (["--old", old], "--bundle"), (["--old", old, "--new", new], "--bundle"), (["--bundle", folder, "--new", new], "--old"),
            (["--proof", garbage, "--entry", garbage], "--key"), (["--proof", garbage, "--entry", garbage, "--key", vkey], "garbage: "),
            (["--bundle", folder, "--old", garbage], "garbage: "), (["--bundle", folder, "--old", missing], "missing: "),
            (["--bundle", missing], "missing/log.vkey"), (["--bundle", missing, "--key", vkey], "missing/checkpoint"),
            (["--bundle", folder, "--key", "x+y"], "--key: ")):
        refused = check("verify", *arguments)
        assert refused.returncode == 2 and said in refused.stderr, (arguments, refused)
        assert len(refused.stderr.strip().splitlines()) == 1 and refused.stdout == "", (arguments, refused)
    assert check("checkpoint", "--bundle", folder).stdout == (folder / "checkpoint").read_text()
    made = subprocess.run([PROGRAM, "record", "bundle", server.folder / "made", "--data", server.data], capture_output=True, text=True, check=True)
    assert "entries in" in made.stdout
    assert sorted(p.name for p in (server.folder / "made").rglob("*")) == sorted(p.name for p in folder.rglob("*"))
    # Led on, the bundle stays as it is; a spoilt file is told and written anew; another history is left as the evidence it is.
    again = ["record", "bundle", server.folder / "made"]
    spoilt = next((server.folder / "made/tile/entries").glob("000*/*"))
    right = spoilt.read_bytes()
    spoilt.write_bytes(right[:-1] + b"x")
    mended = server.run(*again)
    assert f"{spoilt.relative_to(server.folder / 'made')} was not what the record holds" in mended.stdout and spoilt.read_bytes() == right
    assert "was not" not in server.run(*again).stdout
    theirs = (server.folder / "made/checkpoint").read_bytes()
    (server.folder / "made/checkpoint").write_bytes(theirs.replace(b"\n", b"\n1", 1))
    refused = server.run(*again, check=False)
    assert refused.returncode == 1 and "made/checkpoint: " in refused.stderr
    (server.folder / "made/checkpoint").write_bytes(theirs)

    paper = re.search(r'href="/p/([0-9a-z]{13})"', urllib.request.urlopen(server.url + f"/m/{matter}").read().decode()).group(1)
    for name, path in (("entry", "leaf"), ("proof", "tlog-proof")):
        (server.folder / name).write_bytes(urllib.request.urlopen(server.url + f"/p/{paper}/{path}").read())
    one = ["verify", "--proof", server.folder / "proof", "--entry", server.folder / "entry", "--key", vkey]
    assert check(*one).stdout.startswith("unchanged: ")
    index = re.search(r"index (\d+)", (server.folder / "proof").read_text()).group(1)
    assert check("prove", "--bundle", folder, "--index", index).stdout == (server.folder / "proof").read_text()
    (server.folder / "entry").write_bytes((server.folder / "entry").read_bytes().replace("管网".encode(), "管道".encode()))
    wrong = check(*one)
    assert wrong.returncode == 1 and "was changed" in wrong.stderr
    # A bundle whose hashes do not lead to the signed root gives out no proof.
    hashes = next((folder / "tile/0").glob("000.p/*"))
    honest = hashes.read_bytes()
    hashes.write_bytes(bytes(32) + honest[32:])
    unproved = check("prove", "--bundle", folder, "--index", index)
    assert unproved.returncode == 1 and unproved.stdout == "" and "root" in unproved.stderr
    hashes.write_bytes(honest)
    entries = next((folder / "tile/entries").glob("000.p/*"))
    entries.write_bytes(entries.read_bytes().replace("管网".encode(), "管道".encode()))
    wrong = check("verify", "--bundle", folder)
    assert wrong.returncode == 1 and len(wrong.stderr.strip().splitlines()) == 1, wrong.stderr

    # A new key signs beside the old one; who knows either can check. The dossier carries its proofs.
    rotated = subprocess.run([PROGRAM, "record", "rotate", "--data", server.data], capture_output=True, text=True, check=True)
    assert rotated.stdout.count("signs:") == 2 and vkey in rotated.stdout
    server.stop()
    server.start()
    both = urllib.request.urlopen(server.url + "/record/checkpoint").read().decode()
    assert both.count("— ") == 2
    clerk = person(server, 360, "lifang")
    with clerk.page.expect_download() as download:
        clerk.page.goto(server.url + base)
        clerk.page.click("a[href$='dossier.zip']")
    names = zipfile.ZipFile(download.value.path()).namelist()
    assert any(n.endswith(f"record/{index}.tlog-proof") for n in names) and any(n.endswith("record/log.vkey") for n in names)
