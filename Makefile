# Every task of the house. `make` alone lists them.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Reports, gold and the ruler that are not part of the project; whatever needs them is skipped without.
ifeq ($(DUIXIAN_SHARED),)
ifneq ($(wildcard ../shared/score/score.py),)
DUIXIAN_SHARED := $(abspath ../shared)
endif
endif
export DUIXIAN_SHARED
# Property tests print the seed they ran with; give another to look further.
export DUIXIAN_SEED ?= 20230208

REPORT ?= Samples/tangjiang-2025.txt
# The folder of the ledger that `make run` serves: a sample where it is not there yet.
DATA ?= out/sample-data
PORT ?= 8080
PAGE = out/$(basename $(notdir $(REPORT))).html
SOURCES = Package.swift Sources Tests Benchmarks

.PHONY: help run page setup build test test-long bench score release format lint

help: ## List what can be done here
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

run: setup ## Serve a sample county on 127.0.0.1:8080 (PORT=, DATA=): prints the address and a one-time code
	@swift build --product duixian
	@scripts/sample .build/debug/duixian "$(DATA)"
	@.build/debug/duixian serve --data "$(DATA)" --port "$(PORT)"

page: setup ## Read the sample report (or REPORT=path) into a page and print where it is
	@test -r "$(REPORT)" || { echo "cannot read $(REPORT); give one: make page REPORT=path" >&2; exit 1; }
	swift build --product duixian
	.build/debug/duixian read "$(REPORT)" --format html --output "$(PAGE)"
	@echo "$(abspath $(PAGE))"

setup: ## Install what building and running need
	@scripts/setup

build: ## Build for working on it (debug)
	swift build

# Suites run one group behind the other: programs and servers under test don't starve those that wait for an answer.
test: lint ## Everything that must hold: format, build, tests, browser tests
	swift build --build-tests --manifest-cache none
	swift test --skip-build --manifest-cache none --skip 'OperationsTests|StoreTests|CommandTests|WebTests|ProceduresTests'
	swift test --skip-build --manifest-cache none --filter ProceduresTests
	swift test --skip-build --manifest-cache none --filter 'OperationsTests|StoreTests'
	swift test --skip-build --manifest-cache none --filter CommandTests
	DUIXIAN_SITE="$(abspath out/site)" DUIXIAN_LATE="$(abspath out/late)" swift test --skip-build --manifest-cache none --filter WebTests
	@if [ -x Tests/Browser/run ]; then Tests/Browser/run; fi

test-long: export DUIXIAN_MUTATIONS ?= 20000
test-long: export DUIXIAN_ROUNDS ?= 50
test-long: export DUIXIAN_KILLS ?= 500
test-long: test ## The same with many more mutations and rounds

bench: ## Speed: ratios within one run, then the release binary as a whole process
	Benchmarks/run

score: ## Every line of the ruler, over the gold in $DUIXIAN_SHARED
	@scripts/score

release: ## Build the one binary: .build/release/duixian
	swift build -c release --static-swift-stdlib --product duixian

format: ## Put the sources in the house's format
	swift format --in-place --parallel --recursive $(SOURCES)

lint: ## Check the format without changing anything
	swift format lint --strict --parallel --recursive $(SOURCES)
