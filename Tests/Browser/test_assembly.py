"""What could not be agreed goes to the representatives' assembly (3.5h): a missed quorum, then a decision by paper and phone."""
from reported import fill, heating, opened

POINTS = [("notAgreed", "出资比例没有谈拢。", []), ("agreed", "夜间加测室温。", []), ("agreed", "按实测退费。", [])]


def test_assembly(make_server, person):
    server = make_server()
    matter, base = heating(server, POINTS)
    clerk, secretary, stranger = person(server, 360, "lifang"), person(server, 360, "zhaolg"), person(server, 360)
    stranger.go(f"/m/{matter}")
    assert "应当提交村（居）民会议或代表会议决定" in stranger.text()
    clerk.go(base + "/assembly")
    clerk.page.fill("[name=question]", "")
    clerk.press("/assembly", expect="请填写")
    clerk.page.fill("[name=question]", "管网改造费用由住户承担三成，是否同意")
    clerk.page.select_option("[name=ground]", "petitionOfRepresentatives")
    clerk.page.fill("[name=petitioners]", "1")
    clerk.press("/assembly", expect="提议1人，按9人计算至少要2人")
    clerk.page.select_option("[name=ground]", "undecided")
    clerk.press("/assembly", expect="这里不用填")
    clerk.page.fill("[name=petitioners]", "")
    clerk.page.check("[name=secret]")
    clerk.press("/assembly")
    path = "/" + clerk.page.url.split("//")[1].split("/", 1)[1]
    clerk.press("/notice", expect="还没有登记“党组织研究”")
    clerk.go(base + "/assembly")
    clerk.page.fill("[name=question]", "再来一次")
    clerk.press("/assembly", expect="已有会议在进行")
    secretary.go(path)
    secretary.press("/step", expect="请填写")
    fill(secretary, "/step", text="同意提请居民代表会议决定")
    secretary.press("/step")
    clerk.go(path)
    fill(clerk, "/notice", day="2026-11-29", clock="14:00")
    clerk.press("/notice", expect="应提前3天通知")
    fill(clerk, "/notice", day="2026-12-05", clock="14:00")
    clerk.press("/notice")
    clerk.press("/roll", expect="名册要在开会当天（12月5日）固定")

    # The first sitting misses its quorum.
    server.set("2026-12-05 14:00")
    clerk, secretary = person(server, 360, "lifang"), person(server, 360, "zhaolg")
    clerk.go(path)
    clerk.press("/roll")
    clerk.press("/present", expect="没有人出席")
    for box in clerk.page.locator("form[action$='/present'] [name=elector]").all()[:5]:
        box.check()
    clerk.press("/present")
    clerk.press("/open", expect="到会5，按应到11计算至少要8，不能开会")
    clerk.press("/adjourn")
    stranger.go(f"/m/{matter}")
    assert "到会5，须到8，人数不足，改期" in stranger.text()
    fill(clerk, "/notice", day="2026-12-10", clock="14:00")
    clerk.press("/notice")

    # The second has it: five on paper, four by phone.
    server.set("2026-12-10 14:00")
    clerk = person(server, 360, "lifang")
    clerk.go(path)
    clerk.press("/roll")
    for box in clerk.page.locator("form[action$='/present'] [name=elector]").all()[:5]:
        box.check()
    clerk.press("/present")
    for box in clerk.page.locator("form[action$='/present'] [name=elector]").all()[:4]:
        box.check()
    clerk.page.locator("form[action$='/present'] [name=way]").select_option("phone")
    clerk.press("/present")
    clerk.press("/adjourn", expect="应当开会，不能改期")
    clerk.press("/open")
    clerk.press("/close", expect="还没有票")
    codes = [link.get_attribute("href") for link in clerk.page.locator("a[href^='/b/']").all()]
    assert len(codes) == 4
    for number, code in enumerate(codes):
        voter = person(server, 360).go(code)
        if number == 0:
            voter.press(code, expect="请选择")
        voter.page.check(f"[name=choice][value={'against' if number == 3 else 'inFavour'}]")
        voter.press(code)
        assert "已投票" in voter.text()
    voter.page.goto(server.url + codes[0])
    assert "投票码已用过" in voter.page.inner_text("main"), "a code votes once"
    clerk.go(path)
    fill(clerk, "/count", paperYes="3", paperNo="二")
    clerk.press("/count", expect="纸质票·弃权：请填写")
    fill(clerk, "/count", paperAbstained="0", paperInvalid="０")
    clerk.press("/count", expect="票数5，多于投票人数0")
    for box in clerk.page.locator("form[action$='/count'] [name=elector]").all()[:5]:
        box.check()
    fill(clerk, "/count", paperYes="4", paperNo="2")
    clerk.press("/count", expect="票数6，多于投票人数5")
    fill(clerk, "/count", paperYes="3", paperNo="1", paperInvalid="1")
    clerk.press("/count")
    clerk.press("/close")
    assert "应到11，须到8，实到9" in clerk.text() and "同意6，反对2，弃权0，无效1" in clerk.text() and "第二十九条" in clerk.text()
    stranger.go(f"/m/{matter}").shot("assembly-decided")
    assert "居民代表会议已通过" in stranger.page.inner_text(".standing")
    stranger.follow(stranger.page.get_by_role("link", name="决议").first)
    assert "三分之二以上为8人" in stranger.text() and "过半数为5票" in stranger.text() and "与发布时一致" in stranger.text()

    # The decision binds the matter: what it decided becomes a commitment.
    clerk.go(base + "/results")
    opened(clerk, "增加落实事项")
    fill(clerk, "/commit", owner="community", task="收取三成费用并公示", due="2027-03-01")
    clerk.page.locator("form[action$='/commit'] [name=point]").select_option(index=1)
    clerk.press("/commit", expect="请填写")
    fill(clerk, "/commit", measure="账目公开，无异议")
    clerk.press("/commit")
    assert "收取三成费用并公示" in clerk.text()
    assert "clean" in server.run("verify").stdout
