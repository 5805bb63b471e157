"""What is put into fields, paths and bodies: mostly what somebody once got wrong."""
import datetime
import struct
import urllib.parse
import zlib

BRACKETS = ["（", "）", "（）", "）（", "（（（", "(", "()", ")(", "（张三", "张三）", "张三（", "（）张三", "（组织", "「」", "[]", "{}", "<>"]
MARKS = [":", "：", ",", "，", "、", "-", "--", "-----", "—", "|", ";", "；", "=", "&", "+", "%", "%%", "/", "//", "\\", ".", "..", "#",
    "?", "*",
         "'", '"', "`", "~", "^", "$", "@", "!", "_", "-1-", "a-", "-a", "a:b:c", ":::", "assembly-", "assembly--", "-assembly",
             "assembly-x"]
BLANKS = ["", " ", "  ", "\t", "\n", "\r", "\r\n", "\n\n\n", "\u3000", "\u00a0", "\u2028", "\u2029", "\u200b", "\ufeff", "\u2060",
          "\u200b\ufeff\u2060", "\u200e", "\u200f", "\u202e", "\u2066\u2069", "\u00ad", "\x0b", "\x0c", "\x1b[31m", "\x00", "a\x00b",
              "\x7f"]
UNICODE = ["e" + "\u0301" * 1000, "\u0301", "\u202eabc\u202c", "שלום", "👨‍👩‍👧‍👦" * 20, "🇨🇳", "𠀀𠀁", "ﷺ", "ß", "İ", "ﬃ", "Ǆ", "ÅÅ", "１２",
    "十二", "廿三", "二〇二六年",
           "Ⅷ", "½", "٣", "१२", "1\u0301", "-\u0301", "\r\u0301\n", "（\u0301）", ":\u0301", "\n\u0301", "\u1100\u1161\u11a8" * 300]
NUMBERS = ["0", "-0", "+1", "-1", "1", "2", "7", "00", "1.5", "1e9", "1E400", "0x10", "1_000", "1,000", " 1 ", "NaN", "nan", "inf",
    "-inf", "true",
           "2147483647", "2147483648", "4294967296", "999999999", "1000000000", "-1000000000", "9223372036854775807",
               "9223372036854775808",
           "-9223372036854775808", "-9223372036854775809", "18446744073709551616", "999999999999999999999", "1" * 400, "0" * 400 + "1"]
DAYS = ["0000-00-00", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2026-02-29", "2024-02-29", "2026-02-30", "2026-13-01",
    "2026-00-10",
        "2026-11-31", "-2026-01-01", "999999999-01-01", "9223372036854775807-01-01", "-9223372036854775808-12-31",
            "2026-9223372036854775807-01",
        "2026-01-9223372036854775807", "2026-1-1", "2026/11/23", "20261123", "2026-11", "2026", "2026-11-23-", "--", "-1--1--1",
            "2026--11-23",
        "1970-01-01", "1900-01-01", "2026-11-23T09:00", "２０２６-11-23", "2026-11-23 09:00", "2026-11-22", "2026-11-23", "2027-01-01",
            "2036-01-01"]
CLOCKS = ["99:99", "24:00", "23:59", "00:00", "-1:00", "09:", ":00", "9", "9:0", "09:00:00", "09:00:61", "09：00", "1e1:00",
    "9223372036854775807:00",
          "00:9223372036854775807", "-9223372036854775808:-9223372036854775808", "18:00"]
IDENTITIES = ["0000000000000", "0000000000001", "7zzzzzzzzzzzz", "8000000000000", "zzzzzzzzzzzzz", "0000000000000Z", "000000000000i",
    "00000000000",
              "00000000000000", "１111111111111", "000000000000\u0301", "1" * 13, "assembly-0000000000001", "220999001001",
                  "220999001002", "000000000000",
              "999999999999", "220999100201", "2209990010", "22099900100１", "2209990010011", "2026-0001-0", "2026-0001-9",
                  "9999-9999-9", "2026-0001",
              "0-0-0", "-1--1--1", "9223372036854775807-0001-0", "2026-9223372036854775807-0", "2026-99999999999999999999-1"]
ATTACKS = ["'); DROP TABLE matter; --", "' OR '1'='1", "\" OR \"\"=\"", "%00", "%", "%zz", "../../etc/passwd", "..%2f..%2fetc%2fpasswd",
    "/etc/passwd",
           "//evil.example", "/\\evil.example", "javascript:alert(1)", "<script>alert(1)</script>", "<b>", "&lt;", "{{7*7}}",
               "${jndi:ldap://x}", "\\u0000",
           "=cmd|' /C calc'!A0", "NEAR/5", "a NEAR b", '"', '""', "a*", "^a", "a AND", "OR", "NOT a", "col:x", "a:*", "!a", "a&b|c",
               "(a", ":*", "<->", "\\"]
PEOPLE = ["张三（单位", "张三 代表", "张三，李四", "张三\n（\n）\n李四（", "张三（甲）（乙）", "张三（13800000000）", "（甲）张三", "张三 13800000000", "13800000000",
    "110101199003071233",
          "22010219900307987X", "110101190002291234", "11010120260230123X", "１１０１０１199003071233"]
BYTES = [b"\xff", b"\xfe\xff", b"\xc0\x80", b"\xc0\xaf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xed\xa0\x80",
    b"\xed\xa0\xbd\xed\xb8\x80", b"\xf4\x90\x80\x80",
         b"\xe5\xbc", b"\xbc\xa0", b"a\xffb", b"\xef\xbc\x88\xff", "张".encode("gb18030"), b"\x80" * 50, b"\xf8\x88\x80\x80\x80"]
BIG = ["x" * 100_000, "议" * 34_000, "\n" * 10_000, "a\n" * 10_000, "（\n" * 5_000, "张三（甲）\n" * 3_000, "-" * 60_000, " " * 60_000,
    "9" * 60_000,
       "<b>" * 20_000, "👨‍👩‍👧‍👦" * 4_000, "e" + "\u0301" * 40_000, "," * 60_000, "\"" * 60_000, "说" * 2_001, "a b " * 20_000,
           "\u200b" * 30_000,
       ("暖气不热，" * 400), "\r" * 30_000, "abcdefghij" * 5_000]


def encoded(values):
    return [value.encode() if isinstance(value, str) else value for value in values]


SMALL = encoded(BRACKETS + MARKS + BLANKS + UNICODE + NUMBERS + DAYS + CLOCKS + IDENTITIES + ATTACKS + PEOPLE) + BYTES
LARGE = encoded(BIG)
KINDS = {"day": encoded(DAYS), "clock": encoded(CLOCKS), "number": encoded(NUMBERS), "id": encoded(IDENTITIES),
    "text": encoded(BRACKETS + BLANKS + PEOPLE)}

WORDS = ["暖气不热", "停车位不够", "楼道堆物", "路灯不亮", "电梯加装", "同意", "居民说清楚了", "下周完成", "李芳", "王启明", "议事厅", "东山供热公司"]


def kind_of(name):
    """What a field with this name most likely takes."""
    if name in ("day", "due", "from", "to", "birth", "start", "end", "next"):
        return "day"
    if "clock" in name:
        return "clock"
    if name in ("households", "size", "digits", "yes", "no", "abstained", "present", "expected", "favour", "petitioners", "score",
        "choice", "figure", "days"):
        return "number"
    if name.startswith(("score", "paper", "hands", "due")) and name != "paper":
        return "day" if name.startswith("due") else "number"
    if name in ("point", "speaker", "finding", "correction", "dissent", "review", "opinion", "participant", "elector", "official",
        "post", "one", "other",
                "statement", "commission", "commitment", "lead", "paper", "organisation", "seat", "lot", "source", "household"):
        return "id"
    return "text"


def bad(rng, name, is_big=False):
    """A value that a field would rather not see."""
    roll = rng.random()
    if is_big:
        return rng.choice(LARGE)
    if roll < 0.35:
        return rng.choice(KINDS[kind_of(name)])
    if roll < 0.93:
        return rng.choice(SMALL)
    if roll < 0.97:
        return rng.choice(SMALL) + rng.choice(SMALL)
    return rng.randbytes(rng.randrange(1, 40))


def good(rng, name, day):
    """A value that the field of a careful person would hold; `day` is today, a `datetime.date`."""
    kind = kind_of(name)
    if name in ("identity", "phone", "contact"):
        return rng.choice([b"", b"13812345678", identity_number(rng)]) if name == "identity" else rng.choice([b"", b"13812345678"])
    if name in ("password", "again"):
        return b"a long password"
    if kind == "day":
        return (day + datetime.timedelta(days=rng.choice([-30, -1, 0, 1, 3, 7, 11, 30, 200]))).isoformat().encode()
    if kind == "clock":
        return rng.choice([b"09:00", b"08:30", b"18:00"])
    if kind == "number":
        return str(rng.choice([0, 1, 2, 3, 5, 12, 20])).encode()
    if name.startswith("people-"):
        # Nobody is named by two sides of a plan.
        return f"刘桂兰（{name}）\n王工（{name}）".encode()
    return "，".join(rng.sample(WORDS, rng.randrange(1, 4))).encode()


def identity_number(rng):
    """A resident's number with a right check digit and a place that does not exist."""
    digits = f"990000{rng.randrange(1935, 2018)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}{rng.randrange(1000):03}"
    return (digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4,
        2])) % 11]).encode()


def quoted(value):
    return urllib.parse.quote_from_bytes(value, safe="").encode()


def png(width, height, data=b""):
    def piece(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + piece(b"IHDR", head) + piece(b"IDAT", data or zlib.compress((b"\x00" + b"\x80" * 3 * min(width,
        8)) * min(height, 8))) + piece(b"IEND", b"")


JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb004300") + b"\x08" * 64 + bytes.fromhex(
    "ffc0000b080001000101011100ffda0008010100003f00") + b"\x00\xff\xd9"
OPINIONS = "日期,渠道,姓名,电话,住址,内容\n2026-11-20,入户走访,张三,,3号楼,暖气不热，屋里才十五度\n2026-11-21,来信,,,,路灯坏了好几盏\n"
ROSTER = "姓名,性别,出生日期,身份证号,电话,户号,住址,小组,是否户籍,户主\n张三,男,1960-01-01,,13812345678,77,3号楼,1组,是,是\n李四,女,1970年3月7日,,,77,3号楼,,否,\n"


GOOD_FILES = {"file": [(b"a.csv", OPINIONS.encode()), (b"a.csv", ROSTER.encode()), (b"a.png", png(8, 8))], "photo": [(b"a.png", png(8,
    8)), (b"a.pdf", b"%PDF-1.7\n" + b"x" * 300)]}


def file(rng, name):
    """A file for a field: one that it takes, or one that is broken."""
    return rng.choice(GOOD_FILES.get(name, GOOD_FILES["photo"]) if rng.random() < 0.4 else FILES)


def files():
    """Names and bytes of files, broken in the ways of files."""
    table = OPINIONS.encode()
    return [
        (b"a.jpg", JPEG), (b"a.jpg", JPEG[:20]), (b"a.jpg", JPEG[:3]), (b"a.jpg", b"\xff\xd8\xff" + b"\xff" * 70_000), (b"a.jpg", b""),
        (b"a.png", png(1, 1)), (b"a.png", png(60_000, 60_000)), (b"a.png", png(0, 0)), (b"a.png", png(1 << 31, 1 << 31)), (b"a.png",
            png(8, 8)[:30]),
        (b"a.png", png(8, 8)[:9]), (b"a.mp3", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f"), (b"a.m4a", b"\x00\x00\x00\x20ftypM4A "), (b"a.wav",
            b"RIFF\xff\xff\xff\xffWAVE"),
        (b"a.webp", b"RIFF\x00\x00\x00\x00WEBP"), (b"a.gif", b"GIF89a\xff\xff\xff\xff"), (b"a.pdf", b"%PDF-1.7\n" + b"x" * 300),
            (b"a.svg", b"<svg onload='x'/>"),
        (b"a.heic", b"\x00\x00\x00\x18ftypheic"), (b"a.zip", b"PK\x03\x04" + b"\xff" * 60), (b"../../a.jpg", JPEG), (b"a\"b.jpg", JPEG),
            ("照片.jpg".encode(), JPEG),
        (b"\x00.jpg", JPEG), (b"", JPEG), (b"a" * 5_000 + b".jpg", JPEG),
        (b"a.csv", table), (b"a.csv", ROSTER.encode()), (b"a.csv", OPINIONS.encode("gb18030")), (b"a.csv",
            OPINIONS.encode("gb18030")[:-9]),
        (b"a.csv", ROSTER.encode("gb18030")[:21]), (b"a.csv", OPINIONS.encode("utf-16")), (b"a.csv", b"\xef\xbb\xbf" + table),
            (b"a.csv", b""), (b"a.csv", b"\n"),
        (b"a.csv", b'"'), (b"a.csv", b'""'), (b"a.csv", b'"' * 9_999), (b"a.csv", b'"' * 10_000), (b"a.csv", b"," * 100_000), (b"a.csv",
            b",\n" * 20_000),
        (b"a.csv", b"\r" * 20_000), (b"a.csv", b"\xff" * 5_000), (b"a.csv", b"\x00" * 500), (b"a.csv", table.replace(b"\n", b"\r")),
            (b"a.csv", table + b'x,"y'),
        (b"a.csv", table.split(b"\n")[0] + b"\n" + "2026-11-20,入户走访,张三,,3号楼,暖气不热\n".encode() * 3_000),
        (b"a.csv", ROSTER.split("\n")[0].encode() + b"\n" + "张三,男,1960-01-01,,,01,3号楼,1组,是,否\n".encode() * 3_000),
        (b"a.csv", "姓名\n".encode()), (b"a.csv", "姓名,姓名\n甲,乙\n".encode()), (b"a.csv", "日期,渠道,内容\n,,,,,\n,\n".encode()), (b"a.csv",
            ("内" * 30_000 + ",渠道\n").encode()),
    ]


FILES = files()
CALENDAR = (
    '{"year": 2028, "days": [{"name": "元旦", "date": "2028-01-01", "isOffDay": true}, '
    '{"name": "春节", "date": "2028-01-29", "isOffDay": false}]}')
CALENDARS = encoded([CALENDAR] * 6 + [CALENDAR.replace("2028", year) for year in ("2027", "1899", "9999", "-1",
    "99999999999999999999")] + [
    "{", "[]", "null", "{}", '{"year":2027}', '{"year":"x"}', '{"days":[]}', '{"year":99999999999999999999,"days":[]}', "[" * 20_000,
        '{"a":' * 5_000, '"\\ud800"',
    '{"year":1e400}', '{"year":2027,"days":[{"date":"2027-02-30","kind":"holiday"}]}', "year: 2027", "year: 9999\nholidays: []",
        "- - - -", "&a [*a]", "a: &a [1]\nb: *a",
    "year: 2027\nsource: x\nholidays:\n  - 2027-01-01", "\t", "!!binary x", "? ", "{{", "%YAML 9.9\n---", "2027-01-01\n2027-99-99",
        "x" * 50_000])
CHECKPOINTS = encoded([
    "", "\n", "\n\n", "a\n", "a\nb\nc\n", "a\n0\n\n\n— a b", "localhost\n18446744073709551615\nAAAA\n\n— x AAAA\n",
        "localhost\n-1\nAAAA\n\n— x AAAA\n", "localhost\n1\n\n\n— x \n",
    "localhost\n9223372036854775807\n" + "A" * 43 + "=\n\n— localhost AAAAAA==\n", "— \n" * 2_000, "x\n" * 20_000,
        "localhost\n1\n====\n\n— localhost ====\n"])


def changed(rng, text):
    """The same bytes with a few of them changed, left out, or doubled."""
    out = bytearray(text)
    for _ in range(rng.choice([0, 1, 1, 2, 6])):
        if not out:
            break
        spot = rng.randrange(len(out))
        way = rng.randrange(4)
        if way == 0:
            out[spot] = rng.randrange(256)
        elif way == 1:
            del out[spot:spot + rng.choice([1, 5, 40])]
        elif way == 2:
            out[spot:spot] = rng.choice(SMALL)
        else:
            out[spot:spot] = out[spot:spot + 30]
    return bytes(out)
