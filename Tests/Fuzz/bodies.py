"""Bodies of forms: whole ones, and ones that are broken as bodies."""
import values

TYPE = b"application/x-www-form-urlencoded"


def urlencoded(fields):
    return b"&".join(values.quoted(name) + b"=" + values.quoted(value) for name, value in fields)


def multipart(fields, files, boundary=b"----fuzz7MA4YWxkTrZu0gW"):
    out = []
    for name, value in fields:
        out.append(b'--%b\r\nContent-Disposition: form-data; name="%b"\r\n\r\n%b\r\n' % (boundary, name.replace(b'"', b"%22"), value))
    for name, filename, content in files:
        out.append(b'--%b\r\nContent-Disposition: form-data; name="%b"; filename="%b"\r\nContent-Type: x/y\r\n\r\n%b\r\n' % (
            boundary, name, filename.replace(b'"', b"%22"), content))
    return b"".join(out) + b"--%b--\r\n" % boundary, b"multipart/form-data; boundary=" + boundary


def broken_urlencoded(rng, fields):
    """A body of the plain kind that is not quite one."""
    body = urlencoded(fields)
    way = rng.randrange(14)
    if way == 0:
        return body + b"&%", TYPE
    if way == 1:
        return body + b"&a=%e", TYPE
    if way == 2:
        return body.replace(b"=", b"", 3), TYPE
    if way == 3:
        return b"&&&" + body.replace(b"&", b"&&&") + b"&&&", TYPE
    if way == 4:
        return body + b"&=&==&=a=b=&" + b"=" * 50, TYPE
    if way == 5:
        return body.replace(b"%", b"%25%", 5), TYPE
    if way == 6:
        return body + b"&x=%zz%1%%%41", TYPE
    if way == 7:
        return body + b"&" + b"&".join(b"f%d=%d" % (i, i) for i in range(5_000)), TYPE
    if way == 8:
        return body + b"&" + b"x=1&" * 20_000, TYPE
    if way == 9:
        return body, rng.choice([
            b"", b"text/plain", b"application/json", b"multipart/form-data", b"multipart/form-data; boundary",
                b"multipart/form-data; boundary=",
            b"multipart/form-data; boundary=\"\"", b"multipart/mixed; boundary=a", b"MULTIPART/FORM-DATA; BOUNDARY=a",
                b"multipart/form-data; charset=utf-8",
            b"multipart/form-data;boundary=a=b", b"x" * 4_000, b"application/x-www-form-urlencoded; charset=gb18030", b"\xff\xfe"])
    if way == 10:
        return body[: rng.randrange(len(body) + 1)], TYPE
    if way == 11:
        return rng.randbytes(rng.choice([1, 50, 3_000])) + b"&" + body, TYPE
    if way == 12:
        return body.replace(b"&", b";"), TYPE
    # What was sent long before the names of fields had an end.
    return body + b"&" + b"n" * 60_000 + b"=1&" + b"&".join(b"csrf=1" for _ in range(1_000)), TYPE


HYPHENS = [b"-", b"-" * 70, b"-" * 71, b"-" * 30_000]


def broken_multipart(rng, fields, files):
    """A body of the kind with parts that is not quite one."""
    body, kind = multipart(fields, files)
    mark = kind.split(b"=", 1)[1]
    way = rng.randrange(22)
    if way <= 3:
        # A search for the boundary that begins anew at every byte costs the product of both.
        wall = HYPHENS[way]
        almost = (b"-" * (len(wall) + 1) + b"x") * (100_000 // (len(wall) + 2))
        whole, kind = multipart(fields, [(b"file", b"a.txt", almost)], wall)
        return rng.choice([almost, almost + whole, whole]), kind
    if way == 4:
        return body, b"multipart/form-data; boundary=" + rng.choice([b"", b"x", b"\"\"", b"\"", b"\" \"", b"a" * 71, b"\xff", b"a b",
            b"a;b=c"])
    if way == 5:
        return body, b'multipart/form-data; boundary="%b"' % mark
    if way == 6:
        return multipart(fields, [(b"file", b"a.txt", b"\r\n--" + mark[:-1] + b"\r\n--" + mark[:3])], mark)
    if way == 7:
        return body[: -len(mark) - 8], kind
    if way == 8:
        return body.replace(b"\r\n\r\n", b"\r\n"), kind
    if way == 9:
        return body.replace(b'name="', b'nome="', 3), kind
    if way == 10:
        part = b'--%b\r\nContent-Disposition: form-data; name="p"\r\n\r\n1\r\n' % mark
        return part * 5_000 + body, kind
    if way == 11:
        inner, inner_kind = multipart(fields, files, b"inner")
        part = b'--%b\r\nContent-Disposition: form-data; name="n"\r\nContent-Type: %b\r\n\r\n%b\r\n' % (mark, inner_kind, inner)
        return part + body, kind
    if way == 12:
        name = rng.choice([b"../../etc/passwd", b"C:\\a.jpg", b'a\\"b.jpg', b'"', b"a\r\nX: y", b"", b"a" * 60_000])
        part = b'--%b\r\nContent-Disposition: form-data; name="file"; filename="%b"\r\n\r\nxx\r\n' % (mark, name)
        return part + body, kind
    if way == 13:
        part = b"--%b\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''%%e2%%82%%ac.jpg\r\n\r\nxx\r\n" % mark
        return part + body, kind
    if way == 14:
        return body.replace(b"\r\n", b"\n"), kind
    if way == 15:
        return b"--%b\r\nX-Long: %b\r\n\r\n1\r\n" % (mark, b"h" * 60_000) + body, kind
    if way == 16:
        return b"--%b\r\n" % mark + b"X: y\r\n" * 5_000 + b"\r\n1\r\n" + body, kind
    if way == 17:
        return b"preamble " * 100 + b"\r\n" + body + b"epilogue " * 100, kind
    if way == 18:
        return rng.choice([b"", b"--", b"--" + mark, b"--" + mark + b"-", b"--" + mark + b"--", b"--" + mark + b"\r\n",
            b"--" + mark + b"\r\n\r\n", b"\r\n\r\n",
                           (b"--" + mark) * 500, (b"--" + mark + b"\r\n\r\n") * 500, (b"\r\n--" + mark) * 2_000]), kind
    if way == 19:
        return body[: rng.randrange(len(body) + 1)], kind
    if way == 20:
        spot = rng.randrange(len(body))
        return body[:spot] + rng.randbytes(rng.randrange(1, 30)) + body[spot:], kind
    return body.replace(b'name="', b'name=', 2).replace(b"form-data", b"attachment", 1), kind
