# Two commands do everything: `make run` and `make test`.
DATA ?= ./data
PORT ?= 8080

.PHONY: run test lint format bench bench-forms bench-server bench-instruments failover docs check-calendar fuzz help

help:
	@echo "make run             build, make a demo county in $(DATA) if there is none, serve on port $(PORT)"
	@echo "make test            everything: lint, Swift tests on SQLite and PostgreSQL, browser tests, a minute of the fuzzer"
	@echo "make fuzz            the fuzzer for longer: FUZZ=\"--minutes 60 --seed 7\""
	@echo "make lint format     check, or mend, the form of the code"
	@echo "make bench           server and instruments beside limits and peers; BENCH= gives options, OPINIONS= and POLIS= name data"
	@echo "make failover        two servers and a database cluster under load while things break; nothing acknowledged may be lost"
	@echo "make docs            the articles of the instruments and the record as web pages, in .build/docs"
	@echo "make check-calendar  compare the working days 2004-2026 with the public package chinesecalendar"

run:
	Scripts/install-packages
	swift build -c release --product yishi
	@test -e $(DATA)/yishi.sqlite || .build/release/yishi demo --data $(DATA)
	.build/release/yishi serve --data $(DATA) --port $(PORT)

test:
	Scripts/install-packages --test
	Scripts/python-environment
	$(MAKE) lint
	swift build --build-tests
	Scripts/with-postgres swift test --skip-build
	.build/debug/yishi workdays --dump 2004 2026 | .venv/bin/python Scripts/check-calendar.py
	Scripts/with-postgres .venv/bin/python -m pytest Tests/Browser -q -n 2 --dist worksteal
	Scripts/with-postgres .venv/bin/python -m pytest Tests/Fuzz -q -s

lint:
	swift format lint --strict --recursive Sources Tests Package.swift
	Scripts/words --check
	Scripts/lint-house

format:
	swift format --in-place --recursive Sources Tests Package.swift
	Scripts/words

OPINIONS ?= opinions.csv
POLIS ?= polis

bench: bench-forms bench-server bench-instruments

bench-forms:
	swift build -c release --product yishi
	python3 Benchmarks/forms/run.py

# BENCH="--data COUNTY --compare PROVINCE --soak 30": see Benchmarks/server/run.py --help
bench-server:
	Scripts/install-packages --bench
	swift build -c release --product yishi
	swift build -c release --product yishi-limits
	python3 Benchmarks/server/run.py $(BENCH)

bench-instruments:
	swift build -c release --product yishi
	sh Benchmarks/similarity/run ".build/release/yishi similar" $(OPINIONS) --large 100000
	python3 -m venv .bench && .bench/bin/pip -q install red-dwarf==0.4.0
	.bench/bin/python Benchmarks/consensus/run.py --tool ".build/release/yishi consensus" --data $(POLIS)
	python3 Benchmarks/sortition/run.py ".build/release/yishi sortition"
	.build/release/yishi record speed

# A cluster, two servers, and what goes wrong, one after another; some ten minutes.
failover:
	Scripts/install-packages --failover
	swift build -c release --product yishi
	python3 Benchmarks/failover/run.py --tool .build/release/yishi

FUZZ ?= --minutes 60

fuzz:
	Scripts/install-packages --test
	swift build --product yishi
	Scripts/with-postgres python3 Tests/Fuzz/fuzz.py $(FUZZ)

# The articles of the instruments and the record, as web pages; a link in them that leads nowhere ends it.
DOCUMENTED = Similarity Consensus Sortition PublicRecord

docs:
	mkdir -p .build/docs
	for target in $(DOCUMENTED); do \
	  swift package --allow-writing-to-directory .build/docs generate-documentation --target $$target \
	    --output-path .build/docs/$$target --transform-for-static-hosting --hosting-base-path $$target \
	    > .build/docs.log 2>&1 || { cat .build/docs.log; exit 1; }; \
	  ! grep -A4 "doesn.t exist\|resolve" .build/docs.log || exit 1; \
	done

check-calendar:
	Scripts/python-environment
	swift build --product yishi
	.build/debug/yishi workdays --dump 2004 2026 | .venv/bin/python Scripts/check-calendar.py
