"""Every page in every dress: 320 px, dark, elder mode, keyboard alone; targets large enough, the first page light enough."""
import re

import pytest

from conftest import AREA, PASSWORD, violations

PUBLIC = [
    "/", f"/c/{AREA}", "/c/220999100201", f"/c/{AREA}/say", f"/c/{AREA}/committee", f"/c/{AREA}/catalogue", f"/c/{AREA}/papers", "/verify",
    "/help", "/help/procedure", "/sign-in", f"/ko/c/{AREA}", f"/en/c/{AREA}", "/m/nothing"]
WORK = [
    "/work", "/work/ledger", "/work/ledger/new", "/work/ledger/import", "/work/matters", "/work/meetings", "/work/meetings/new", "/work/roster",
    "/work/roster/new", "/work/roster/import", "/work/organisations", "/work/committee", "/work/charter", "/work/catalogue", "/work/settings",
    "/work/rules", "/work/calendar", "/work/journal", "/work/representatives", "/work/commissions", "/work/commissions/new", "/work/supervision"]
DRESSES = [(320, "light", "normal"), (320, "light", "elder"), (360, "dark", "elder"), (1280, "dark", "normal"), (1280, "light", "elder")]

# Controls a finger must hit that are lower than `least` CSS pixels; links inside running text are exempt (WCAG 2.5.8).
SMALL = """least => [...document.querySelectorAll(
  `button, summary, select, textarea, a.button, .choice, input:not([type=hidden], [type=radio], [type=checkbox])`)]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < least - 0.5)
  .map(e => e.outerHTML.slice(0, 100) + ' ' + e.getBoundingClientRect().height)"""
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LINKS = "all => all.map(a => a.getAttribute('href').split(/[?#]/)[0])"


def kind_of(path):
    """A path with identities left out: pages of one kind look alike."""
    return "/".join("*" if len(part) == 13 and any(c.isdigit() for c in part) else part for part in path.split("/"))


class Look:
    """Walks pages in one dress and keeps what is wrong with them."""

    def __init__(self, server, page, size, paper):
        """`paper` is another page, where axe looks at copies of what a browser without scripts shows."""
        self.server, self.page, self.size, self.paper = server, page, size, paper
        self.seen, self.problems = set(), []

    def walk(self, paths):
        """These pages, and one of each kind of matter, paper and entry they lead to."""
        paths = list(paths)
        for path in paths:
            kind = kind_of(path)
            if kind in self.seen:
                continue
            self.seen.add(kind)
            self.page.goto(self.server.url + path)
            if self.page.locator("main").count():
                self.check(path)
                paths += [link for link in self.page.locator("main a[href^='/']").evaluate_all(LINKS)
                          if "*" in kind_of(link) and not re.search(r"\.\w+$|/leaf$|proof$|/export$|/file/", link)]

    def check(self, path):
        wide, small = self.page.evaluate(WIDE), self.page.evaluate(SMALL, 60 if self.size == "elder" else 44)
        if wide > 0:
            self.problems.append(f"{path} is {wide}px too wide")
        if small:
            self.problems.append(f"{path} has small targets: {small[:3]}")
        if self.page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") < (24 if self.size == "elder" else 18):
            self.problems.append(f"{path} is set too small")
        found = violations(self.paper, self.page, self.server.url) if self.paper else violations(self.page)
        self.problems += [f"{path}: {violation}" for violation in found]


@pytest.mark.parametrize("width,scheme,size", DRESSES)
def test_dress(make_server, browser, scripts, width, scheme, size):
    server = make_server()
    dress = {"viewport": {"width": width, "height": 800}, "color_scheme": scheme, "reduced_motion": "reduce", "locale": "zh-CN"}
    context = browser.new_context(java_script_enabled=scripts, **dress)
    page = context.new_page()
    page.goto(f"{server.url}/size/{size}?back=/c/{AREA}")
    copies = browser.new_context(**dress)
    look = Look(server, page, size, None if scripts else copies.new_page())
    look.walk(PUBLIC)
    page.goto(server.url + "/sign-in")
    page.fill("[name=login]", "lifang")
    page.fill("[name=password]", PASSWORD)
    page.locator("form[action$='/sign-in'] button").last.click()
    page.wait_for_url("**/work")
    look.walk(WORK)
    assert {"/m/*", "/p/*", "/p/*/sheet", "/work/ledger/*", "/work/matters/*", "/work/matters/*/plan"} <= look.seen, look.seen
    # A form refused: its message is part of the page too.
    page.goto(server.url + "/work/ledger/new")
    page.locator("form[action$='/ledger/new'] button").last.click()
    page.wait_for_selector(".problem")
    look.check("/work/ledger/new, refused")
    context.close()
    copies.close()
    assert not look.problems, "\n".join(look.problems)


def test_keyboard(make_server, browser, scripts):
    """A resident without a mouse reaches the box, says something and gets the slip; the focus is always to be seen."""
    server = make_server()
    context = browser.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(f"{server.url}/c/{AREA}/say")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href') || ''").startswith("#"), "the first stop is the skip link"
    page.keyboard.press("Enter")
    for _ in range(30):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement);"
            " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none' })()")
        assert seen, "no focus to be seen on " + page.evaluate("document.activeElement.outerHTML.slice(0, 120)")
        if page.evaluate("document.activeElement.name") == "text":
            page.keyboard.insert_text("楼门口的灯坏了，晚上看不见台阶。")
        if page.evaluate("document.activeElement.matches(\"form[action$='/say'] button\")"):
            break
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".slip-number").count() == 1
    context.close()


def test_weight(make_server, browser, scripts):
    """The first page weighs less than 50 KB in all: one style sheet, at most one script, nothing from anywhere else."""
    server = make_server()
    context = browser.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=scripts)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    sizes, kinds = [], []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.on("request", lambda request: kinds.append((request.resource_type, request.url)))
    page.goto(f"{server.url}/c/{AREA}", wait_until="networkidle")
    assert all(url.startswith(server.url) for _, url in kinds), kinds
    names = [kind for kind, _ in kinds]
    assert names.count("stylesheet") == 1 and names.count("script") <= 1 and "font" not in names, names
    print(f"\nthe first page: {sum(sizes) / 1024:.1f} KB in {len(kinds)} requests")
    assert sum(sizes) < 50 * 1024
    context.close()
