"""A plain HTTP client that signs in and sends forms as a browser would, for loads that a browser is too slow for."""
import html
import http.cookiejar
import re
import urllib.error
import urllib.parse
import urllib.request
import uuid

from conftest import PASSWORD


class Quiet(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def standing(form):
    """What a browser sends of a form in which nobody types: what stands in its fields, without files."""
    sent = {}
    for tag in re.findall(r"<input [^>]*>", form):
        attributes = dict(re.findall(r'([a-z-]+)="([^"]*)"', tag))
        kind = attributes.get("type", "text")
        if "name" in attributes and (" checked" in tag if kind in ("checkbox", "radio") else kind not in ("file", "submit", "hidden")):
            sent.setdefault(attributes["name"], []).append(html.unescape(attributes.get("value", "")))
    for name, text in re.findall(r'<textarea [^>]*name="([^"]*)"[^>]*>(.*?)</textarea>', form, re.S):
        sent[name] = [html.unescape(text)]
    for name, options in re.findall(r'<select [^>]*name="([^"]*)"[^>]*>(.*?)</select>', form, re.S):
        chosen = re.search(r'<option value="([^"]*)" selected', options) or re.search(r'<option value="([^"]*)"', options)
        sent[name] = [html.unescape(chosen.group(1))] if chosen else []
    return sent


class Client:
    def __init__(self, server, login=None):
        self.server = server
        self.cookies = http.cookiejar.CookieJar()
        self.owners = {}
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies), Quiet)
        if login:
            self.csrf = self.field("/sign-in")
            status, where = self.post("/sign-in", {"login": login, "password": PASSWORD})
            assert status == 303 and where.endswith("/work"), (status, where)
            self.csrf = self.field("/work/ledger/new")

    def get(self, path):
        with self.opener.open(self.server.url + path, timeout=20) as answer:
            return self.read(answer)

    def read(self, answer):
        """A page, and for whom its proofs were made."""
        page = answer.read().decode()
        self.owners.update(re.findall(r'name="csrf" value="([0-9a-f]+)"><input type="hidden" name="by" value="([0-9a-f]+)"', page))
        return page

    def field(self, path):
        return re.findall(r'name="csrf" value="([0-9a-f]+)"', self.get(path))[-1]

    def version(self, path):
        """What a form is made from that changes what can be edited; it is sent along."""
        return re.search(r'name="version" value="([0-9a-f]*)"', self.get(path)).group(1)

    def made_from(self, path, fields):
        """What the form at a path says of the state it was made from, as its page shows it now; nothing where no page shows it."""
        request = urllib.request.Request(self.server.url + path, headers={"Accept": "text/html"})
        while True:
            try:
                with self.opener.open(request, timeout=20) as answer:
                    page = self.read(answer)
                break
            except urllib.error.HTTPError as answer:
                where = answer.headers.get("Location", "")
                if answer.code != 303 or where == path:
                    return {}
                request = urllib.request.Request(self.server.url + where.split("#")[0], headers={"Accept": "text/html"})
        for form in re.findall(r"<form .*?</form>", page, re.S):
            if f' action="{path}"' not in form:
                continue
            hidden = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', form)
            def others(name, value):
                given = fields[name] if isinstance(fields[name], list) else [fields[name]]
                return value not in map(str, given)
            if any(name in fields and others(name, value) for name, value in hidden if name not in ("version", "shown")):
                continue
            made = {}
            for name, value in hidden:
                if name in ("version", "shown") or name == "seen" or name.startswith("seen-"):
                    made.setdefault(name, []).append(value)
            # A form that changes a record is sent whole.
            return {**standing(form), **made} if "shown" in made else made
        return {}

    def send(self, path, fields, once=None, files=None):
        """The same as `post` by somebody who opened the form's page just before."""
        return self.post(path, {**self.made_from(path, fields), **fields}, once, files)

    def post(self, path, fields, once=None, files=None):
        """Status and address of the answer; raises OSError when none came."""
        fields = {"csrf": self.csrf, "by": self.owners.get(self.csrf, ""), "once": once or uuid.uuid4().hex, **fields}
        if files:
            mark = uuid.uuid4().hex
            pairs = [(name, value) for name, values in fields.items() for value in (values if isinstance(values, list) else [values])]
            body = b"".join(f'--{mark}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'.encode() for k, v in pairs)
            for name, (filename, content) in files.items():
                head = f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\nContent-Type: text/csv\r\n\r\n'
                body += head.encode() + content + b"\r\n"
            body += f"--{mark}--\r\n".encode()
            kind = f"multipart/form-data; boundary={mark}"
        else:
            body, kind = urllib.parse.urlencode(fields, doseq=True).encode(), "application/x-www-form-urlencoded"
        request = urllib.request.Request(
            self.server.url + path, data=body, headers={"Origin": self.server.url, "Content-Type": kind}, method="POST")
        try:
            with self.opener.open(request, timeout=60) as answer:
                self.body = self.read(answer)
                return answer.status, ""
        except urllib.error.HTTPError as answer:
            self.body = self.read(answer)
            return answer.code, answer.headers.get("Location", "")
