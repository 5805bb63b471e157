"""What a page owes to those who hear it or read another language, read from its markup without a browser: headings in steps, ids once,
links that lead to something on the page, and none of our own words in another language than the page's."""
import functools
import html.parser
import json
import re

import sources

STRINGS = sources.ROOT / "Sources/Wording/Resources/strings"
CHINESE = re.compile(r"[\u3400-\u9fff]")
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Attributes that somebody hears or sees.
TOLD = ("alt", "title", "aria-label", "placeholder", "data-label")


class Shape(html.parser.HTMLParser):
    """Headings, ids, inner links and words of a page; words beside the language they are said to be in."""

    def __init__(self, markup):
        super().__init__()
        self.headings, self.ids, self.inner, self.words = [], [], [], []
        self.open, self.languages, self.heading = [], [""], None
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        language = told.get("lang") or self.languages[-1]
        if "id" in told:
            self.ids.append(told["id"] or "")
        if tag == "a" and (told.get("href") or "").startswith("#"):
            self.inner.append(told["href"][1:])
        self.words += [(told[name], language) for name in TOLD if told.get(name)]
        if re.fullmatch("h[1-6]", tag):
            self.heading = [int(tag[1]), ""]
            self.headings.append(self.heading)
        if tag not in EMPTY:
            self.open.append(tag)
            self.languages.append(language)

    def handle_endtag(self, tag):
        while tag in self.open:
            self.languages.pop()
            if self.open.pop() == tag:
                break
        if re.fullmatch("h[1-6]", tag):
            self.heading = None

    def handle_data(self, text):
        if self.heading:
            self.heading[1] += text
        if text.strip() and "script" not in self.open and "style" not in self.open and "textarea" not in self.open:
            self.words.append((text.strip(), self.languages[-1]))


@functools.cache
def catalogue(language):
    """Our own words in a language."""
    found = {}
    for file in sorted((STRINGS / language).glob("*.json")):
        found.update(json.loads(file.read_text()))
    return found


@functools.cache
def untranslated(language):
    """How those look of our own Chinese words that a language has none for; what is put into them may be anything."""
    own = catalogue(language)
    patterns = []
    for key, text in catalogue("zh-Hans").items():
        literal = re.sub(r"\{\w+\}", "", text)
        if key in own or len(CHINESE.findall(literal)) < 2:
            continue
        parts = re.split(r"\{\w+\}", text)
        patterns.append(".+".join(map(re.escape, parts)))
    return re.compile("(?:" + "|".join(patterns) + ")") if patterns else re.compile(r"(?!)")


def faults(markup, content=()):
    """What is wrong with a page, a line each.

    `content` is what people wrote, which may read like one of our words."""
    shape = Shape(markup)
    told = []
    above = 0
    for level, text in shape.headings:
        if level > above + 1:
            told.append(f"an h{level} follows {f'an h{above}' if above else 'nothing'}: {text.strip()[:40]}")
        if not text.strip():
            told.append(f"an h{level} says nothing")
        above = level
    titles = sum(level == 1 for level, _ in shape.headings)
    if titles != 1:
        told.append(f"the page has {titles} h1")
    told += [f"the id {name} stands {shape.ids.count(name)} times" for name in sorted(set(shape.ids)) if shape.ids.count(name) > 1]
    told += [f"a link leads to #{name}, which is not on the page" for name in sorted(set(shape.inner) - set(shape.ids))]
    for text, language in shape.words:
        if language not in ("", "zh-Hans") and text not in content and CHINESE.search(text) and untranslated(language).fullmatch(text):
            told.append(f"our own words are Chinese in {language}: {text[:60]}")
    return told
