"""Compares every day of 2004 to 2026 with the public package chinesecalendar; `make check-calendar` runs it.

Reads what `yishi workdays --dump 2004 --dump 2026` prints: a line `YYYY-MM-DD 1` per working day, `YYYY-MM-DD 0` per day off.
Exits 1 when a day differs, or is missing because the program stopped half way.
"""
import datetime
import sys

import chinese_calendar

FIRST, LAST = datetime.date(2004, 1, 1), datetime.date(2026, 12, 31)

ours = dict(line.split() for line in sys.stdin)
compared = differ = missing = 0
for number in range(FIRST.toordinal(), LAST.toordinal() + 1):
    day = datetime.date.fromordinal(number)
    answer = ours.get(day.isoformat())
    if answer is None:
        missing += 1
        continue
    compared += 1
    theirs = "1" if chinese_calendar.is_workday(day) else "0"
    if answer != theirs:
        differ += 1
        print(f"{day}: ours {answer}, chinesecalendar {theirs}")
print(f"{compared} days compared, {differ} differ" + (f", {missing} missing" if missing else ""))
sys.exit(1 if differ or missing else 0)
