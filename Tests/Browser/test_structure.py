"""The check of `structure.py` finds what it must, and nothing else."""
import pytest

from structure import faults

RIGHT = """
<a href="#main">到正文</a><main id="main"><h1>事项</h1><h2>会前</h2><h3>通知</h3><h2 id="会上">会上</h2><a href="#%E4%BC%9A%E4%B8%8A">会上</a>
<form id="f" aria-labelledby="会上"><label for="a">姓名</label><input id="a" aria-describedby="h e" list="names"><p id="h">提示</p><p id="e">要填</p>
<datalist id="names"></datalist></form><button form="f">提交</button><table><tr><th id="t">人</th><td headers="t">王</td></tr></table></main>"""


@pytest.mark.parametrize("old,new,fault", [
    ("<h3>", "<h4>", "an h4 follows an h2: 通知"),
    ("<h1>事项</h1>", "", "an h2 follows nothing: 会前"),
    ("<h1>事项</h1>", "", "the page has 0 h1"),
    ("<h2>会前", "<h1>会前", "the page has 2 h1"),
    ("<h2>会前", "<h2> ", "an h2 says nothing"),
    ('id="h"', 'id="e"', "the id e stands 2 times"),
    ('id="h"', 'id=""', 'an id is empty or has a space in it: ""'),
    ('id="h"', 'id="h h"', 'an id is empty or has a space in it: "h h"'),
    ('for="a"', 'for="b"', "label for: there is no b"),
    ('for="a"', 'for=""', 'label for: there is no ""'),
    ('for="a"', 'for="h"', "label for: h is no field"),
    ('describedby="h e"', 'describedby="h x"', "input aria-describedby: there is no x"),
    ('labelledby="会上"', 'labelledby="会下"', "form aria-labelledby: there is no 会下"),
    ('list="names"', 'list="name"', "input list: there is no name"),
    ('form="f"', 'form="g"', "button form: there is no g"),
    ('headers="t"', 'headers="u"', "td headers: there is no u"),
    ('href="#main"', 'href="#mail"', "a link leads to #mail, which is not on the page"),
])
def test_finds(browser, old, new, fault):
    page = browser.new_page()
    assert old in RIGHT
    page.set_content(RIGHT)
    assert faults(page) == []
    page.set_content(RIGHT.replace(old, new) if old != "<h2>会前" else RIGHT.replace("<h2>会前</h2>", f"{new}</{new[1:3]}>"))
    assert fault in faults(page)
    page.close()
