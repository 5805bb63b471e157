"""Reads Swift as far as the checks need it: what is code, what is text, what is comment."""
import re

TOKEN = re.compile(r'//|/\*|#*"""|#*"|[()]')


def parts(text):
    """The code of each line, strings emptied but for what is interpolated, and the comment of each line."""
    code, comments = [[]], [""]
    # Around what is read: each string with its end and its number signs, and in it how many brackets stand open.
    around, place = [], 0

    def keep(piece, silent=False):
        lines = piece.split("\n")
        for index, line in enumerate(lines):
            if index:
                code.append([])
                comments.append("")
            if not silent:
                code[-1].append(line)

    while place < len(text):
        if around and around[-1]["depth"] is None:
            string = around[-1]
            opened = "\\" + string["signs"] + "("
            next_ = re.compile(re.escape(string["end"]) + "|" + re.escape(opened) + r"|\\.", re.S).search(text, place)
            if not string["signs"] and len(string["end"]) == 1:
                line_end = text.find("\n", place)
                if line_end >= 0 and (not next_ or next_.start() > line_end):
                    keep(text[place:line_end], True)
                    around.pop()
                    place = line_end
                    continue
            if not next_:
                keep(text[place:], True)
                break
            keep(text[place:next_.start()], True)
            place = next_.end()
            if next_[0] == string["end"]:
                around.pop()
                keep('"')
            elif next_[0] == opened:
                string["depth"] = 1
                keep("(")
            else:
                keep(next_[0], True)
            continue
        next_ = TOKEN.search(text, place)
        if not next_:
            keep(text[place:])
            break
        keep(text[place:next_.start()])
        place, found = next_.end(), next_[0]
        if found == "//":
            end = text.find("\n", place)
            end = len(text) if end < 0 else end
            comments[-1] = text[next_.start():end]
            place = end
        elif found == "/*":
            depth, end = 1, place
            while depth and (inner := re.compile(r"/\*|\*/").search(text, end)):
                depth += 1 if inner[0] == "/*" else -1
                end = inner.end()
            keep(text[place:end], True)
            place = end
        elif found.endswith('"'):
            signs = found.rstrip('"')
            around.append({"end": found.lstrip("#") + signs, "signs": signs, "depth": None})
            keep('"')
        else:
            keep(found)
            if around:
                around[-1]["depth"] += 1 if found == "(" else -1
                if around[-1]["depth"] == 0:
                    around[-1]["depth"] = None
    return ["".join(line) for line in code], comments
