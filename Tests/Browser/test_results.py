"""After the meeting (3.6): what was agreed is carried out, watched, published, rated; dissents, a commission, a correction."""
import re

from conftest import AREA
from reported import PHOTO, fill, from_ledger, heating, opened

AGREED = [
    ("agreed", "先设取暖点，再换阀门。", [
        ("幸福里社区居民委员会", "开放临时取暖点", "2026-12-02"), ("东山供热公司", "更换五号楼阀门", "2026-12-10"), ("幸福物业", "清理地沟", "2026-12-01")]),
    ("agreed", "夜间加测室温。", []),
    ("agreed", "按实测退费。", []),
]


def commitment(clerk, base, task):
    clerk.go(base + "/results")
    clerk.follow(clerk.page.get_by_role("link", name=task).first)
    return "/" + clerk.page.url.split("//")[1].split("/", 1)[1]


def describe(clerk, path, measure, owner="community", other=""):
    clerk.go(path)
    if not clerk.page.locator("form[action$='/describe'] [name=measure]").is_visible():
        opened(clerk, "完成标准和责任方")
    fill(clerk, "/describe", measure=measure)
    clerk.page.locator("form[action$='/describe'] [name=owner]").select_option(label=owner) if owner != "community" else None
    clerk.press("/describe")


def in_first_screen(someone, words):
    box = someone.page.locator(".standing").bounding_box()
    assert words in someone.page.inner_text(".standing"), someone.page.inner_text(".standing")
    assert box["y"] + box["height"] <= 740, "where things stand is not within the first screen"


def test_carried_out(make_server, person):
    """Agreed → three commitments (community, heating company by link, one late) → findings → answers → published → rated → sealed."""
    server = make_server()
    matter, base = heating(server, AGREED)
    clerk, supervisor, chair = (person(server, 360, who) for who in ["lifang", "sunwei", "zhangjh"])
    stranger, company = person(server, 360), person(server, 360)

    clerk.go(base + "/results")
    clerk.press("/adopt", expect="请选择")
    for choice in clerk.page.locator("[name^='adoption-']").all():
        choice.select_option("adopted")
    clerk.page.locator("[name^='adoption-']").last.select_option("notAdopted")
    clerk.press("/adopt", expect="请写明理由")
    clerk.page.locator("[name^='adoption-']").last.select_option("partlyAdopted")
    clerk.page.locator("[name^='reason-']").last.fill("退费按合同另定")
    clerk.press("/adopt")

    # The community's own.
    point = commitment(clerk, base, "开放临时取暖点")
    fill(clerk, "/report", text="已开放")
    clerk.page.locator("form[action$='/report'] [name=kind]").select_option("completed")
    clerk.press("/report", expect="请写明完成标准")
    describe(clerk, point, "每天开放十二小时")
    clerk.page.locator("form[action$='/report'] [name=kind]").select_option("completed")
    fill(clerk, "/report", text="已开放，有签到本")
    clerk.page.locator("form[action$='/report'] [name=photo]").set_input_files(PHOTO)
    clerk.press("/report")
    fill(clerk, "/accept", text="自己看过", verdict="yes")
    clerk.press("/accept", expect="报告完成的人不能自己验收")
    chair.go(point)
    fill(chair, "/accept", text="到现场看过", verdict="yes")
    chair.press("/accept")

    # The heating company has no account: it answers by its link.
    valve = commitment(clerk, base, "更换五号楼阀门")
    describe(clerk, valve, "室温十八度以上", owner="东山供热公司")
    clerk.press("/link")
    link = clerk.page.locator("a[href^='/o/']").get_attribute("href")
    company.page.goto(server.url + "/o/wrong")
    assert "链接不对" in company.page.inner_text("main")
    company.go(link)
    company.press(link, expect="请填写")
    company.page.locator("[name=text]").first.fill("阀门已到货")
    company.press(link, expect="请选择")
    company.page.locator("[name=kind]").select_option("progress")
    company.press(link)
    assert "已提交" in company.text()
    company.page.locator("[name=kind]").select_option("completed")
    company.page.locator("[name=text]").first.fill("两栋楼阀门换完")
    company.page.locator("[name=photo]").set_input_files(PHOTO)
    company.press(link)
    assert "不用再报告" in company.text()
    supervisor.go(valve)
    fill(supervisor, "/accept", verdict="no")
    supervisor.press("/accept", expect="请填写")
    fill(supervisor, "/accept", text="现场量过", verdict="yes")
    supervisor.press("/accept")

    # The third is late: urged, urged again, done with a reason.
    ditch = commitment(clerk, base, "清理地沟")
    describe(clerk, ditch, "地沟无积水", owner="幸福物业")
    server.set("2026-12-04 09:00")
    clerk, supervisor, chair = (person(server, 360, who) for who in ["lifang", "sunwei", "zhangjh"])
    stranger.go(f"/m/{matter}")
    in_first_screen(stranger, "1项超期，幸福物业已超期3天")
    stranger.shot("results-late")
    clerk.go(ditch)
    opened(clerk, "登记督促")
    fill(clerk, "/urge", way="call", text="请三天内完成", next="2026-12-04")
    clerk.press("/urge", expect="要在今天以后")
    fill(clerk, "/urge", text="请三天内完成", next="2026-12-07")
    clerk.press("/urge")
    clerk.go(ditch + "/letter")
    assert "第2次督促" in clerk.text() and "清理地沟" in clerk.text()
    wuye = person(server, 360, "wuye")
    assert "清理地沟" in wuye.text()
    wuye.go(ditch)
    fill(wuye, "/report", text="地沟清完", kind="completed")
    wuye.press("/report", expect="应于12月1日前完成，已超期3天")
    fill(wuye, "/report", late="雨雪停工", kind="completed")
    wuye.press("/report")

    # A finding on it, answered, sent back, answered again, closed; the dossier waits for it.
    supervisor.go("/work/supervision")
    assert "清理地沟" in supervisor.text()
    supervisor.go(base)
    supervisor.page.locator("form[action$='/finding'] [name=commitment]").select_option(label="清理地沟")
    supervisor.press("/finding", expect="监督意见：请填写")
    supervisor.page.check("form[action$='/finding'] [name=breach]")
    fill(supervisor, "/finding", clause="3.6b", text="没有按期清理，也没有公开。")
    supervisor.press("/finding")
    chair.go(base)
    fill(chair, "/answer", text="已清完")
    chair.press("/answer")
    supervisor.go(base)
    supervisor.press("/close-finding", expect="结论：请填写")
    fill(supervisor, "/reopen-finding", text="没有说明为何没公开")
    supervisor.press("/reopen-finding")
    chair.go(base)
    chair.press("/seal", expect="案卷还缺：监督意见答复完毕（没有按期清理，也没有公开。）、落实事项全部验收（清理地沟）、落实结果公示（开放临时取暖点、更换五号楼阀门）")
    fill(chair, "/answer", text="今天公开，并向居民说明")
    chair.press("/answer")
    supervisor.go(base)
    fill(supervisor, "/close-finding", text="已公开")
    supervisor.press("/close-finding")
    supervisor.go(ditch)
    fill(supervisor, "/accept", text="无积水", verdict="yes")
    supervisor.press("/accept")
    clerk.go(base + "/results")
    opened(clerk, "公开落实情况")
    clerk.press("/progress")

    # Rated by slip, once, and on paper; then sealed.
    slip = re.search(r"2026-\d{4}-\d", clerk.go(base).page.locator("#main").inner_text()).group(0)
    stranger.go(f"/s/{AREA}/{slip}")
    stranger.press("/rate", expect="请选择")
    stranger.page.check("[name=score][value='4']")
    stranger.press("/rate")
    assert "已评价" in stranger.text()
    clerk.go(base + "/results")
    clerk.press("/ratings", expect="请填写")
    fill(clerk, "/ratings", score5="0", score4="0", score3="0", score2="0", score1="0")
    clerk.press("/ratings", expect="请至少填一份")
    fill(clerk, "/ratings", score5="6", score2="一")
    clerk.press("/ratings")
    stranger.go(f"/m/{matter}").shot("results-done")
    assert "满意7，共8人评价" in stranger.text() and "落实事项3项，已完成3项" in stranger.text()
    chair.go(base)
    chair.follow(chair.page.locator("form[action$='/seal'] button"))
    assert "已归档" in chair.text(), chair.text()[:600]
    stranger.go(f"/m/{matter}")
    assert stranger.page.locator(".road .here").count() == 0
    assert "clean" in server.run("verify").stdout


def test_dissents(make_server, person):
    """Five dissents are explained one by one; the public sees how many, and no name (3.6e)."""
    server = make_server()
    matter, base = heating(server, [(o, t, []) for o, t, _ in AGREED], dissents=[f"第{n}条：不该我们出钱" for n in "一二三四五"])
    clerk, stranger = person(server, 360, "lifang"), person(server, 360)
    stranger.go(f"/m/{matter}")
    assert "不同意见5条，已解释0条" in stranger.text() and "不该我们出钱" not in stranger.page.content()
    for number in range(5):
        clerk.go(base + "/results")
        assert f"共5条，{5 - number}条待解释" in clerk.text()
        form = clerk.page.locator("form[action$='/explain']").nth(0)
        opened(clerk, "登记解释说明")
        if number == 0:
            clerk.press("/explain", expect="请填写")
        form = clerk.page.locator("form[action$='/explain']").nth(0)
        form.locator("[name=way]").select_option("visit")
        form.locator("[name=text]").fill("费用按政策分担，困难户减免。")
        form.locator("[name=reply]").fill("知道了")
        form.locator("[name=result]").select_option("accepted")
        clerk.press("/explain")
    stranger.go(f"/m/{matter}")
    assert "不同意见5条，已解释5条" in stranger.text()
    stranger.go(f"/m/{matter}/review")
    stranger.press("/review", expect="请填写")
    stranger.page.fill("[name=text]", "到会人数写少了")
    stranger.press("/review")
    receipt = stranger.page.url.split("//")[1].split("/", 1)[1]
    assert "还在复核" in stranger.text()
    clerk.go(base + "/results")
    clerk.press("/answer-review", expect="请填写")
    fill(clerk, "/answer-review", upheld="yes", text="确实少写一人，已更正。")
    clerk.press("/answer-review")
    stranger.go("/" + receipt)
    assert "申请有理" in stranger.text()


def test_correction(make_server, person):
    """An unlawful point warns before it is published, is corrected by the township, struck through and still readable (3.6f)."""
    server = make_server()
    matter, base = heating(
        server, [("agreed", "不交费的每户罚款二百元。", [("幸福物业", "收取罚款", "2026-12-20")]), ("agreed", "夜间加测。", []), ("agreed", "按实测退费。", [])],
        report=False)
    clerk, township, stranger = person(server, 360, "lifang"), person(server, 360, "jiedao"), person(server, 360)
    clerk.go(base + "/report")
    assert "罚款是行政处罚" in clerk.text()
    clerk.press("/report", expect="协商意见可能不合法")
    clerk.page.fill("[name=lawful]", "大家都同意")
    clerk.press("/report")
    other = person(server, 360, "zhen")
    other.page.goto(server.url + base + "/results")
    assert other.page.locator(".error-page").count(), "a township sees only its own communities"
    township.go(base + "/results")
    opened(township, "责令纠正")
    fill(township, "/order-correction", due="2026-12-03", text="无权设定罚款")
    township.press("/order-correction", expect="请填写")
    township.page.locator("form[action$='/order-correction'] [name=point]").select_option(index=1)
    fill(township, "/order-correction", article="行政处罚法第十六条", due="2026-12-03", text="无权设定罚款", kind="changed", lesson="罚款只能由法律、法规、规章设定。")
    township.press("/order-correction")
    stranger.go(f"/m/{matter}")
    in_first_screen(stranger, "1项正在纠正")
    assert "东山街道办事处责令纠正（行政处罚法第十六条）" in stranger.text() and "应于12月3日24时前纠正" in stranger.text()
    assert stranger.page.locator("del", has_text="每户罚款二百元").count() == 1
    server.set("2026-12-05 09:00")
    clerk = person(server, 360, "lifang")
    clerk.go(base + "/results")
    fill(clerk, "/correct-point", text="不交费的依照合同办理。")
    clerk.press("/correct-point", expect="已超期2天")
    fill(clerk, "/correct-point", text="不交费的罚款减半。", late="等律师意见")
    clerk.press("/correct-point", expect="可能不合法")
    fill(clerk, "/correct-point", text="不交费的依照合同办理。", late="等律师意见")
    clerk.press("/correct-point")
    stranger.go(f"/m/{matter}").shot("results-corrected")
    in_first_screen(stranger, "1项已依法纠正")
    in_first_screen(stranger, "1项不再落实")
    assert stranger.page.locator("article.commitment del", has_text="收取罚款").count() == 1, "a dropped commitment stays readable"
    assert "已纠正" in stranger.text() and "依照合同办理" in stranger.text() and "普法" in stranger.text()
    assert stranger.page.locator("del", has_text="每户罚款二百元").count() == 1
    clerk.go(base + "/results")
    assert clerk.page.locator("form[action$='/commit'] [name=point] option:not([value=''])").count() == 3


def test_commission(make_server, person):
    """A department commissions, receives the result, and its silence stands out until it answers (3.6d)."""
    server = make_server()
    department = person(server, 360, "zhujian")
    department.go("/work/commissions/new")
    department.press("/commissions/new", expect="请填写")
    department.page.select_option("[name=area]", AREA)
    department.page.fill("[name=title]", "加装电梯征求意见")
    department.page.fill("[name=text]", "请就加装电梯的位置和费用协商。")
    department.press("/commissions/new")
    assert "待研究" in department.text()
    clerk = person(server, 360, "lifang")
    clerk.go("/work/ledger")
    opinion = clerk.page.locator("tbody a").first.get_attribute("href").rsplit("/", 1)[1]
    matter, base = from_ledger(server, opinion, "加装电梯怎么办", [("agreed", "先装二号楼。", [])])
    clerk, department, stranger = person(server, 360, "lifang"), person(server, 360, "zhujian"), person(server, 360)
    department.go(base + "/results")
    assert department.page.locator("form[action$='/answer-commission']").count() == 0, "there is nothing to answer yet"
    clerk.go(base + "/results")
    clerk.press("/report-commission", expect="请填写")
    fill(clerk, "/report-commission", text="居民同意先装二号楼，费用请支持。")
    clerk.press("/report-commission")
    stranger.go(f"/m/{matter}")
    in_first_screen(stranger, "委托单位尚未反馈")
    server.set("2026-12-20 09:00")
    department, stranger, clerk = person(server, 360, "zhujian"), person(server, 360), person(server, 360, "lifang")
    assert "已报告，待反馈" in department.text()
    stranger.go(f"/m/{matter}").shot("results-commission")
    assert "反馈委托结果" in stranger.text() and "超期" in stranger.text()
    department.go(base + "/results")
    department.press("/answer-commission", expect="请填写")
    fill(department, "/answer-commission", text="同意列入明年计划，补助三成。")
    department.press("/answer-commission")
    stranger.go(f"/m/{matter}")
    assert "已反馈" in stranger.text() and "补助三成" in stranger.text()
