"""Tables as files: workbooks and texts, whole and damaged in the ways that such files are.

A case is what it is called, its bytes, and whether it says what it said before: `True` when it has to be read, `False` when nobody could
say what stood in it, `None` when it may be read or refused."""
import functools
import io
import struct
import zipfile

import values

# More than a workbook may be unpacked.
BOMB = 200 << 20
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(*targets):
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">' + "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(targets, 1)
    ) + "</Relationships>"


def sheet(cells, more=""):
    return f'{HEAD}<worksheet xmlns="{SPACE}"><sheetData>{cells}</sheetData>{more}</worksheet>'


def inline(rows):
    """Rows of cells that hold their own texts."""
    return "".join(f'<row r="{y}">' + "".join(f'<c r="{chr(64 + x)}{y}" t="inlineStr"><is><t>{text}</t></is></c>'
        for x, text in enumerate(row, 1)) + "</row>" for y, row in enumerate(rows, 1))


def parts(table, **changed):
    """Names and contents of a workbook's parts; those that are changed by what they are for, `None` for none."""
    rows = [line.split(",") for line in table.strip().split("\n")]
    whole = {
        "top": ("_rels/.rels", relations(("officeDocument", "xl/workbook.xml"))),
        "book": ("xl/workbook.xml", f'{HEAD}<workbook xmlns="{SPACE}" xmlns:r="{OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>"),
        "book_relations": ("xl/_rels/workbook.xml.rels", relations(("worksheet", "worksheets/sheet1.xml"),
            ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"))),
        "sheet": ("xl/worksheets/sheet1.xml", sheet(inline(rows))),
        "strings": ("xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{SPACE}"><si><t>内容</t></si></sst>'),
        "styles": ("xl/styles.xml",
            f'{HEAD}<styleSheet xmlns="{SPACE}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    }
    return [(name, changed.get(key, content)) for key, (name, content) in whole.items() if changed.get(key, content) is not None]


def packed(pieces, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=1) as archive:
        for name, content in pieces:
            archive.writestr(name, content)
    return out.getvalue()


def entries(archive, sign):
    """Where the heads of entries begin: `b"PK\\x01\\x02"` in the folder at the end, `b"PK\\x03\\x04"` before each."""
    place = archive.find(sign)
    while place >= 0:
        yield place
        place = archive.find(sign, place + 4)


def set_in(archive, sign, offset, packed_value):
    """Every entry's head with other bytes at a place."""
    out = bytearray(archive)
    for place in entries(archive, sign):
        out[place + offset:place + offset + len(packed_value)] = packed_value
    return bytes(out)


def workbooks(table):
    """Cases of a table as a workbook."""
    whole = packed(parts(table))
    end = whole.rfind(b"PK\x05\x06")
    folder, before = b"PK\x01\x02", b"PK\x03\x04"
    yield "a workbook", whole, True
    yield "not packed", packed(parts(table), zipfile.ZIP_STORED), True
    # As archives.
    for share in (0.02, 0.4, 0.8, 0.99):
        yield f"cut at {share:.0%}", whole[:int(len(whole) * share)], False
    yield "without its folder", whole[:whole.find(folder)], False
    yield "the folder alone", whole[whole.find(folder):], False
    yield "an empty archive", whole[end:end + 4] + bytes(18), False
    yield "letters before it", b"x" * 999 + whole, None
    yield "letters after it", whole + b"x" * 999, None
    yield "twice", whole + whole, None
    yield "65,535 entries", whole[:end + 8] + b"\xff\xff\xff\xff" + whole[end + 12:], False
    yield "a folder that begins elsewhere", whole[:end + 16] + struct.pack("<I", len(whole) * 2) + whole[end + 20:], False
    for name, value in (("no size", 0), ("one byte", 1), ("four gigabytes", 0xFFFFFFFE)):
        yield f"unpacked {name}", set_in(set_in(whole, folder, 24, struct.pack("<I", value)), before, 22, struct.pack("<I", value)), None
        yield f"packed {name}", set_in(whole, folder, 20, struct.pack("<I", value)), None
    yield "a wrong sum", set_in(set_in(whole, folder, 16, b"\1\2\3\4"), before, 14, b"\1\2\3\4"), False
    yield "with a password", set_in(set_in(whole, folder, 8, b"\1\0"), before, 6, b"\1\0"), False
    for method in (12, 14, 99):
        number = struct.pack("<H", method)
        yield f"packed by {method}", set_in(set_in(whole, folder, 10, number), before, 8, number), False
    middle = whole.find(b"sheet1.xml") + 40
    yield "other bytes inside", whole[:middle] + bytes(byte ^ 0x55 for byte in whole[middle:middle + 30]) + whole[middle + 30:], False
    yield "an old workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), False
    # As what it unpacks to.
    yield "a bomb of blanks", bomb("sheet", table), False
    yield "a bomb of strings", bomb("strings", table), False
    yield "a thousand entries more", packed(parts(table) + [(f"xl/{n}.xml", "") for n in range(1_000)]), True
    yield "20,000 entries more", packed(parts(table) + [(str(n), "") for n in range(20_000)], zipfile.ZIP_STORED), False
    yield "parts above it", packed([("../../" + name, content) for name, content in parts(table)]), False
    for part in ("top", "strings", "styles"):
        yield f"without {part}", packed(parts(table, **{part: None})), None
    for part in ("book", "book_relations", "sheet"):
        yield f"without {part}", packed(parts(table, **{part: None})), False
    for target in ("http://evil.example/x.xml", "../../../etc/passwd", "/etc/passwd", "workbook.xml", "_rels/workbook.xml.rels", "",
            "x" * 70_000):
        yield f"a sheet at {target[:20]}", packed(parts(table, book_relations=relations(("worksheet", target)))), False
    # As text of marks.
    laughs = '<!DOCTYPE x [<!ENTITY a "内内内内内内内内内内">' + "".join(
        f'<!ENTITY {chr(97 + n)} "{("&" + chr(96 + n) + ";") * 10}">' for n in range(1, 10)) + "]>"
    for name, entity in (("laughs", laughs), ("a file of ours", '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>'),
        ("a file elsewhere", '<!DOCTYPE x [<!ENTITY j SYSTEM "http://127.0.0.1:9/">]>')):
        told = sheet(inline([["日期", "渠道", "姓名", "内容"], ["2026-11-20", "来信", "张三", "&j;"]])).replace(HEAD, HEAD + entity)
        yield name, packed(parts(table, sheet=told)), False
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>'
    for name, cells in {
        "strings that are not there": '<c r="A2" t="s"><v>999999999</v></c>', "a string below nought": '<c r="A2" t="s"><v>-1</v></c>',
        "a string of no number": '<c r="A2" t="s"><v>1e400</v></c>', "the last cell": '<c r="XFD1048576"><v>1</v></c>',
        "a cell beyond": '<c r="ZZZZZZZZ2"><v>1</v></c>', "row nought": '<c r="A0"><v>1</v></c>', "no place": "<c><v>1</v></c>",
        "a row of 20 digits": '<c r="A99999999999999999999"><v>1</v></c>', "a day without end": '<c r="A2" s="1"><v>1e308</v></c>',
        "no number": '<c r="A2" s="1"><v>NaN</v></c>', "a style that is not there": '<c r="A2" s="4000000000"><v>1</v></c>',
        "signs nobody sees": '<c r="A2" t="inlineStr"><is><t>&#0;&#1;&#xD800;</t></is></c>', "cells in cells": "<c>" * 50_000,
        "an endless sign": f'<c r="{"A" * 3_000_000}2"><v>1</v></c>', "the same cell": '<c r="A2"><v>1</v></c>' * 50_000,
        "a formula": '<c r="A2"><f>SUM(A1:XFD1048576)</f></c>', "bytes of no text": "\udcff\udcfe",
    }.items():
        body = sheet(row + f'<row r="2">{cells}</row>').encode("utf-8", "surrogateescape")
        yield name, packed(parts(table, sheet=body)), None
    yield "all cells are one", packed(parts(table, sheet=sheet(row, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))), None
    yield "300,000 rows", packed(parts(table, sheet=sheet(row + '<row><c t="b"><v>1</v></c></row>' * 300_000))), None
    yield "20,000 columns", packed(parts(table, sheet=sheet('<row r="1">' + "<c><v>1</v></c>" * 20_000 + "</row>"))), False
    yield "other letters", packed(parts(table, sheet=sheet(inline([["姓名"]])).replace("UTF-8", "x-unknown"))), False


def bomb(part, table):
    """A workbook of which one part unpacks to more than anybody reads; made once."""
    before, after, file_name = (f'{HEAD}<worksheet xmlns="{SPACE}">', "</worksheet>", "sheet1.xml") if part == "sheet" else (
        f'{HEAD}<sst xmlns="{SPACE}"><si><t>', "</t></si></sst>", "sharedStrings.xml")
    place = next(n for n, (name, _) in enumerate(parts(table)) if name.endswith(file_name))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number, (name, content) in enumerate(parts(table)):
            if number != place:
                archive.writestr(name, content)
                continue
            with archive.open(name, "w") as file:
                file.write(before.encode())
                for _ in range(BOMB >> 20):
                    file.write(b" " * (1 << 20))
                file.write(after.encode())
    return out.getvalue()


def texts(table):
    """Cases of a table as a text."""
    yield "UTF-8", table.encode(), True
    yield "UTF-8 with its mark", b"\xef\xbb\xbf" + table.encode(), True
    yield "UTF-8 cut inside a letter", table.rstrip().encode()[:-1], False
    yield "GB18030", table.encode("gb18030"), True
    yield "GB18030 with its mark", b"\x84\x31\x95\x33" + table.encode("gb18030"), True
    cut = table.encode("gb18030").rstrip()
    half = cut[:cut.index("，".encode("gb18030")) + 1] if "，".encode("gb18030") in cut else cut[:cut.index("号".encode("gb18030")) + 1]
    yield "GB18030 cut inside a letter", half, False
    for four in (b"\x81\x30\x81", b"\x81\x30", b"\xfe\x39\xfe\x39", b"\xff", b"\x80"):
        yield f"GB18030 with {four.hex()}", table.encode("gb18030").rstrip() + four, False
    for name, sign in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
        yield name, sign + table.encode(name), True
        yield f"{name} without its mark", table.encode(name), None
        yield f"{name} with a byte too few", (sign + table.rstrip().encode(name))[:-1], False
        yield f"{name} with a byte too many", sign + table.encode(name) + b"\n", False
        yield f"{name} with half a letter", sign + table.rstrip().encode(name) + ("\ud83d".encode(name, "surrogatepass")), False
        yield f"{name} with the other half", sign + table.rstrip().encode(name) + ("\ude00".encode(name, "surrogatepass")), False
    yield "utf-16 with the wrong mark", b"\xff\xfe" + table.encode("utf-16-be"), None
    yield "UTF-32", table.encode("utf-32"), None
    yield "two marks", b"\xef\xbb\xbf" * 2 + table.encode(), None
    yield "a mark alone", b"\xff\xfe", False
    yield "half in one, half in the other", table.encode()[:len(table) // 2 * 2] + table.encode("gb18030")[-40:], None
    for name, old, new in (("semicolons", ",", ";"), ("tabs", ",", "\t"), ("CR", "\n", "\r"), ("CRLF", "\n", "\r\n")):
        yield name, table.replace(old, new).encode(), True
    yield "a quote that never closes", table.encode() + b'"' + b"x" * 300_000, False
    yield "a million commas", b"," * 1_000_000, False
    yield "a row too short and one too long", table.encode() + "2026-11-20\n".encode() + b"," * 60 + b"x\n", False
    yield "noughts inside", table.replace("张", "张\x00").encode(), False


@functools.cache
def cases(table):
    return [*((name, b"a.xlsx", content, is_read) for name, content, is_read in workbooks(table)),
        *((name, b"a.csv", content, is_read) for name, content, is_read in texts(table))]


@functools.cache
def damaged():
    """Names and bytes of both tables for whoever takes any of them."""
    return [(file, content) for table in (values.OPINIONS, values.ROSTER) for _, file, content, _ in cases(table)]


def file(rng, name):
    """A file for a field: a table or something else, whole or broken."""
    return rng.choice(damaged()) if rng.random() < 0.35 else values.file(rng, name)
