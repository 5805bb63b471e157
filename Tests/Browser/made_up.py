"""Made-up residents and opinions: realistic Chinese texts of 10 to 7,000 characters, the same for the same seed."""
import random

PLACES = ["1号楼", "2号楼", "3号楼2单元", "5号楼", "7号楼1单元", "南门", "北门", "东门", "小广场", "二组", "五组村口", "幼儿园旁边", "菜市场门口", "地下车库", "老年活动室"]
TROUBLES = {
    "供暖": ["暖气不热，屋里才{n}度，老人孩子受不了", "采暖费一分没少交，温度就是上不来", "阀门坏了没人修，楼上热楼下凉", "管道年年漏，年年补，不如一次换了"],
    "停车": ["车位线都磨没了，为抢车位天天吵架", "外来车占着位置一停就是{n}天", "消防通道都停满了车，出了事怎么办", "想装充电桩，物业说电不够"],
    "堆物": ["楼道堆满纸壳和旧家具，过道只剩{n}十公分", "电动车推上楼充电，太危险", "地下室被人占了当仓库，味道很大"],
    "下水": ["下水道一到雨天就反水，一楼没法住", "污水井盖坏了{n}个月，孩子差点掉进去", "冬天管子冻实，厕所用不了"],
    "清雪": ["下完雪没人扫，{n}个老人摔了跤", "清雪责任区划得不清楚，互相推", "融雪剂撒多了，树都死了"],
    "路灯": ["路灯坏了{n}盏，晚上黑得看不见道", "村西头一直没有路灯，放学的孩子害怕"],
    "噪音": ["广场舞放到晚上十点，孩子没法写作业", "隔壁养了{n}条狗，半夜叫个不停"],
    "垃圾": ["垃圾点离住户太近，夏天苍蝇成群", "分类桶满了没人收，已经{n}天"],
    "电梯": ["老楼{n}层没电梯，老人几年没下过楼", "加装电梯一楼不同意，希望大家坐下来谈"],
    "边沟": ["边沟堵了，雨水往院里灌", "自来水还没入户，挑水要走{n}里地"],
    "分配": ["机动地怎么发包的，群众都不清楚", "集体收入的账希望公开，去年分红少了{n}百"],
    "养老": ["想办个老年食堂，中午能吃口热乎饭", "独居老人没人管，希望有人定期看看"],
}
OPENINGS = ["", "我是{p}的住户，", "反映个事，", "麻烦社区看看：", "说实话，", "大家都在议论，", "上次说过一回没结果，", "我替我妈说一句，", "우리 집 문제를 말씀드립니다. "]
WISHES = ["希望尽快解决。", "能不能组织大家商量个办法？", "请给个准信。", "钱该出就出，事得办明白。", "建议先到现场看看。", "盼回复。", "不行就开个会投票。", ""]
DETAILS = ["前年也修过，没用多久又坏了。", "找过物业，说没有经费。", "楼上楼下都签了字。", "我们几户愿意多出一点。", "最怕的是出安全事故。", "天一冷就更厉害。", "白天没人在家，都是晚上才发现。", "别的小区已经办成了，可以去看看。"]
CHANNELS = ["意见箱", "网上论坛", "入户走访", "百姓说事点", "固定日", "网络征集", "信息群", "热线", "来信"]
FAMILY = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤" + "朴崔"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红春梅国志建文海波宇欣雪婷佳琳凤琴淑珍永福德山忠仁昊喆堃玥瑶垚"


def opinions(count, seed=1):
    """Rows of the opinion file: 日期,渠道,姓名,电话,住址,内容."""
    chance = random.Random(seed)
    rows = [["日期", "渠道", "姓名", "电话", "住址", "内容"]]
    for number in range(count):
        place = chance.choice(PLACES)
        subject = chance.choice(list(TROUBLES))
        text = chance.choice(OPENINGS).format(p=place) + place + chance.choice(TROUBLES[subject]).format(n=chance.randint(2, 9)) + "。"
        length = chance.choices([20, 60, 150, 600, 3000, 7000], [30, 40, 20, 7, 2, 1])[0]
        while len(text) < length - 40:
            text += chance.choice(DETAILS) + (chance.choice(PLACES) + chance.choice(TROUBLES[subject]).format(n=chance.randint(2, 9)) + "。") * chance.randint(0, 1)
        text = (text + chance.choice(WISHES))[:7000]
        rows.append([f"2026-{chance.randint(1, 10):02d}-{chance.randint(1, 28):02d}", chance.choice(CHANNELS), name(chance), "", place, text])
    return rows


def residents(count, seed=1):
    """Rows of the roster file; identity numbers have a right check digit and a place that does not exist."""
    chance = random.Random(seed)
    rows = [["姓名", "性别", "出生日期", "身份证号", "电话", "户号", "住址", "小组", "是否户籍", "户主"]]
    for number in range(count):
        year, month, day = chance.randint(1935, 2018), chance.randint(1, 12), chance.randint(1, 28)
        digits = f"990000{year}{month:02d}{day:02d}{number % 1000:03d}"
        check = "10X98765432"[sum(int(d) * w for d, w in zip(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11]
        rows.append([
            name(chance), chance.choice("男女"), f"{year}-{month:02d}-{day:02d}", digits + check, f"1990000{number:04d}", f"H{number // 3:04d}",
            PLACES[number // 3 % len(PLACES)], f"{number // 3 % 12 + 1}组", chance.choice("是是是否"), "是" if number % 3 == 0 else "否"])
    return rows


def name(chance):
    return chance.choice(FAMILY) + "".join(chance.choices(GIVEN, k=chance.choice([1, 2, 2])))


def csv(rows):
    return "".join(",".join('"' + field.replace('"', '""') + '"' for field in row) + "\r\n" for row in rows)
