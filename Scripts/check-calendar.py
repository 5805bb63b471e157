"""Compares every day that `yishi workdays --dump 2004 2026` prints (standard input) with the package chinesecalendar."""
import datetime
import sys

import chinese_calendar

compared = differ = 0
for line in sys.stdin:
    day, ours = line.split()
    theirs = chinese_calendar.is_workday(datetime.date.fromisoformat(day))
    compared += 1
    if theirs != (ours == "1"):
        differ += 1
        print(f"{day}: ours {ours}, chinesecalendar {int(theirs)}")
print(f"{compared} days compared, {differ} differ")
sys.exit(1 if differ or not compared else 0)
