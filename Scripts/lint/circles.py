"""Files that need one another: read one, and one has to read all of them."""
import re

from lint.source import parts

DECLARED = re.compile(
    r"(?m)^(?:@\w+(?:\([^)]*\))?\s+)*(?:public |internal |final |indirect )*(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)")
NAMED = re.compile(r"\b[A-Z]\w*\b")


def circles(files):
    """The circles among the files of one target, given as {name: text}; each a sorted list of names.

    A file needs another one when it names a type that stands there at the margin. Of strings only what is interpolated is read, of comments nothing.
    """
    plain = {name: "\n".join(parts(text)[0]) for name, text in files.items()}
    owner = {}
    for name, text in sorted(plain.items()):
        for declared in DECLARED.findall(text):
            owner.setdefault(declared, name)
    needs = {name: {owner[word] for word in NAMED.findall(text) if owner.get(word, name) != name} for name, text in plain.items()}
    return [sorted(part) for part in _parts(needs) if len(part) > 1]


def _parts(needs):
    """Tarjan's strongly connected components, without recursion."""
    number, low, stack, inside, parts = {}, {}, [], set(), []
    for root in sorted(needs):
        if root in number:
            continue
        work = [(root, iter(sorted(needs[root])))]
        number[root] = low[root] = len(number)
        stack.append(root)
        inside.add(root)
        while work:
            node, rest = work[-1]
            for other in rest:
                if other not in number:
                    number[other] = low[other] = len(number)
                    stack.append(other)
                    inside.add(other)
                    work.append((other, iter(sorted(needs[other]))))
                    break
                if other in inside:
                    low[node] = min(low[node], number[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    part = []
                    while not part or part[-1] != node:
                        part.append(stack.pop())
                        inside.discard(part[-1])
                    parts.append(part)
    return parts


def check_itself():
    """The check tried on damage; what it misses."""
    chain = {"a": "struct A { let b: B }", "b": "enum B { case c(C) }", "c": "/// Not ``A``.\npublic final class C { let a = \"A\" }"}
    ring = chain | {"c": "public final class C { var a: A? }"}
    missed = []
    if circles(chain):
        missed.append(f"lint-house itself: it finds the circle {circles(chain)} in a chain")
    if circles(ring) != [["a", "b", "c"]]:
        missed.append(f"lint-house itself: it finds {circles(ring)} in a ring of three")
    return missed
