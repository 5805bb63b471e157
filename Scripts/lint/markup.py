"""What a view may not do: query, decide in nested conditions, or write markup as text."""
import re

QUERYING = re.compile(r"\bReading\b|\bTransaction\b|\b[A-Z]\w*Table\b|\.tx\b")
STRING = r'"((?:[^"\\]|\\.)*)"'
CONDITION = re.compile(r"(?<=[\s)])\?(?=\s)")


def interpolations(text):
    """Every expression that is interpolated in a string, with the number of its line; those within others too."""
    found = []

    def string(place, end):
        """Reads a string from behind its opening quotes; the place behind its closing ones."""
        while place < len(text):
            if text.startswith(end, place):
                return place + len(end)
            if text.startswith("\\(", place):
                start = place + 2
                place = code(start, ")")
                found.append((text.count("\n", 0, start) + 1, text[start:place - 1]))
            elif text[place] == "\\":
                place += 2
            elif text[place] == "\n" and len(end) == 1:
                return place
            else:
                place += 1
        return place

    def code(place, end):
        """Reads code up to a closing bracket, or to the end of all; the place behind it."""
        depth = 0
        while place < len(text):
            if text.startswith("//", place):
                line = text.find("\n", place)
                place = len(text) if line < 0 else line
            elif text.startswith('"""', place):
                place = string(place + 3, '"""')
            elif text[place] == '"':
                place = string(place + 1, '"')
            elif text[place] in "([{":
                depth += 1
                place += 1
            elif text[place] in ")]}":
                if depth == 0 and text[place] == end:
                    return place + 1
                depth -= 1
                place += 1
            else:
                place += 1
        return place

    code(0, "")
    return found


def outermost(expression):
    """An expression without what stands in brackets; strings stay."""
    out, depth, place = [], 0, 0
    while place < len(expression):
        string = re.compile(STRING).match(expression, place)
        if string:
            if depth == 0:
                out.append(string[0])
            place = string.end()
            continue
        letter = expression[place]
        if letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
        elif depth == 0:
            out.append(letter)
        place += 1
    return "".join(out)


def faults(text, is_view):
    """What is wrong with a source of the web room: the line and what it is."""
    found = []
    for line, expression in interpolations(text):
        plain = outermost(expression)
        condition = CONDITION.search(re.sub(STRING, lambda string: '"' * len(string[0]), plain))
        if condition and any('\\"' in part or "<" in part for part in re.findall(STRING, plain[condition.end():])):
            found.append((line, "markup in a String is escaped: use \\(if: …), \\(class: …, if: …), \\(attribute: …) or an HTML value"))
        if len(CONDITION.findall(re.sub(STRING, '""', plain))) > 1:
            found.append((line, "a condition within a condition: name it, or make a function of it"))
    if is_view:
        code = re.sub(r"//[^\n]*", "", text)
        for number, line in enumerate(code.split("\n"), 1):
            if queried := QUERYING.search(line):
                found.append((number, f"a page queries nothing: {queried[0]} belongs into a reading of Institution"))
    return found


def check_itself():
    """The check tried on damage; what it misses."""
    missed = []
    bad = [
        ('"<p\\(late ? " class=\\"late\\"" : "")>"', False), ('"<p>\\(late ? "<b>late</b>" : "")</p>"', False),
        ('"""\n<p\\(x.isOn ? "" : " hidden=\\"\\"")>\n"""', False), ('"<p>\\(a ? "1" : b ? "2" : "3")</p>"', False),
        ('"<p>\\(rows, { row in "<b\\(row.a ? " c=\\"d\\"" : "")>" })</p>"', False),
        ("func view(_ reading: Reading) {}", True), ("let a = try OpinionTable.of(id, tx)", True), ("try f($0.tx)", True),
    ]
    good = [
        ('"<p\\(class: "late", if: late)>\\(late ? "yes" : "no")</p>"', False), ('"<p>\\(if: late, "<b class=\\"x\\">\\(a)</b>")</p>"', False),
        ('"\\(rows, { $0.a ? "<b>1</b>" : "<i>2</i>" })"', False), ('let a: HTML = b ? "<p class=\\"c\\">" : ""', False),
        ("// a Reading\nlet a = try XReading.page(id, $0)", True), ('f(a ?? "<b>") ? 1 : 2', False),
    ]
    missed += [f"lint-house itself: it misses what is wrong in {text!r}" for text, is_view in bad if not faults(text, is_view)]
    missed += [f"lint-house itself: it finds {faults(text, is_view)} in {text!r}" for text, is_view in good if faults(text, is_view)]
    return missed
