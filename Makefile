# The words of this project. Each works on a fresh machine with Python 3.11 or newer, make and a package index,
# and again without a network once it has run.

VENV    ?= .venv
BIN     := $(VENV)/bin
# The first interpreter on the path that is new enough; name another with `make PYTHON=/path/to/python3 ...`.
PYTHON  ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11 python,\
             $(shell command -v $(name) >/dev/null 2>&1 && \
               $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $(name))))
PIP     := $(BIN)/python -m pip --disable-pip-version-check --quiet

REPORT    := examples/embassy-row.txt
PUBLISHED := 2021-08-24
OUT       := out

.DEFAULT_GOAL := help
.PHONY: help web demo screenshots test test-browser test-quick test-long test-network check format bench bench-names evaluate check-texts train docs clean

help:  ## list these words
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | sort | \
	  while IFS="$$(printf '\t')" read -r word what; do printf '  make %-13s %s\n' "$$word" "$$what"; done

# Two stamps: the program alone (make demo), and the program with what its tests need.
# A stamp is older than pyproject.toml when the dependencies may have changed; only then is the index asked.

$(VENV)/bin/python:
	@if [ -z "$(PYTHON)" ]; then \
	  echo "onrecord needs Python 3.11 or newer, and none was found on the path: install one, or name it with make PYTHON=/path/to/python3." >&2; \
	  exit 1; \
	fi
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "onrecord needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) -V 2>&1)." >&2; exit 1; }
	@echo "Creating $(VENV) with $$($(PYTHON) -V) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "'$(PYTHON) -m venv' failed: on Debian and Ubuntu, install the package python3-venv." >&2; exit 1; }

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	@echo "Installing onrecord into $(VENV) ..."
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	@echo "Installing onrecord and its development tools into $(VENV) ..."
	@$(PIP) install --editable '.[dev]'
	@touch $(VENV)/.installed $@

demo: $(VENV)/.installed  ## check the example report and print where its HTML page is
	@mkdir -p $(OUT)
	@$(BIN)/onrecord check $(REPORT) --published $(PUBLISHED) --store $(OUT)/demo.sqlite
	@$(BIN)/onrecord check $(REPORT) --published $(PUBLISHED) --store $(OUT)/demo.sqlite --to $(OUT)/embassy-row.html
	@echo
	@echo "The page: $(CURDIR)/$(OUT)/embassy-row.html"

test: $(VENV)/.installed-dev  ## run every test
	@$(BIN)/python -m pytest

test-quick: $(VENV)/.installed-dev  ## run the tests that take no more than a moment
	@$(BIN)/python -m pytest -m 'not slow and not browser' -q

test-browser: $(VENV)/.installed-dev  ## run the tests in a real browser: Debian's package chromium
	@$(BIN)/python -m pytest tests/browser -q

test-long: $(VENV)/.installed-dev  ## run the property tests on many new examples, and read a megabyte; minutes, for the night
	@ONRECORD_TEST_PROFILE=long $(BIN)/python -m pytest tests/property tests/quality/test_reader.py

test-network: $(VENV)/.installed-dev  ## fetch every official list from its address and read it; the only tests that connect
	@ONRECORD_TEST_NETWORK=1 $(BIN)/python -m pytest tests/network -q

check: $(VENV)/.installed-dev  ## lint, format, types, layers, spelling; every check runs, then the failed ones are named
	@failed=""; \
	run() { echo "--- $$*"; "$$@" || failed="$$failed $$1"; }; \
	cd "$(CURDIR)"; PATH="$(CURDIR)/$(BIN):$$PATH"; \
	run ruff check --output-format concise .; \
	run ruff format --check --output-format concise .; \
	run mypy; \
	run lint-imports --no-logo; \
	run codespell; \
	if [ -n "$$failed" ]; then echo "Failed:$$failed" >&2; exit 1; fi

format: $(VENV)/.installed-dev  ## put the code into the house format
	@$(BIN)/ruff check --fix-only --quiet . ; $(BIN)/ruff format .

bench: $(VENV)/.installed  ## print time and memory of the demo's check beside the bare interpreter
	@$(BIN)/python benchmarks/startup.py

# Other programs beside ours, from an environment of their own: never a dependency of the package.
BENCH_VENV ?= .venv-bench
LISTS      ?= ../shared/lists
WORDS      ?= ../shared/names
PEERS      ?= all
GROWTH     ?= 200000,1000000

$(BENCH_VENV)/.installed: pyproject.toml benchmarks/requirements-names.txt
	@echo "Installing onrecord and the programs beside it into $(BENCH_VENV) ..."
	@test -x $(BENCH_VENV)/bin/python || $(PYTHON) -m venv $(BENCH_VENV)
	@$(BENCH_VENV)/bin/python -m pip --disable-pip-version-check --quiet install --editable . -r benchmarks/requirements-names.txt
	@touch $@

bench-names: $(BENCH_VENV)/.installed  ## measure finding names beside other programs: make bench-names LISTS=folder WORDS=folder
	@$(BENCH_VENV)/bin/onrecord evaluate names --lists $(LISTS) --words $(WORDS) --peers $(PEERS) --growth $(GROWTH)

GOLD ?= ../shared/reports
evaluate: $(VENV)/.installed-dev  ## score the program on judged reports: make evaluate GOLD=folder
	@$(BIN)/onrecord evaluate reports --gold $(GOLD)

check-texts: $(VENV)/.installed-dev  ## check the training texts and print what they cover
	@$(BIN)/python -m training.check_texts

# The learnt reader from ../shared to the shipped files, in an environment of its own: one to two hours of one core, or
# ten minutes with a GPU.
TRAIN_VENV ?= .venv-train

$(TRAIN_VENV)/.installed: pyproject.toml
	@echo "Installing onrecord and what training needs into $(TRAIN_VENV) ..."
	@test -x $(TRAIN_VENV)/bin/python || $(PYTHON) -m venv $(TRAIN_VENV)
	@$(TRAIN_VENV)/bin/python -m pip --disable-pip-version-check --quiet install --editable '.[train-reader]'
	@touch $@

train: $(TRAIN_VENV)/.installed  ## train the learnt reader anew and put its files into place; can be stopped and started again
	@OMP_NUM_THREADS=1 $(TRAIN_VENV)/bin/python -m training.reader.make

docs: $(VENV)/.installed-dev  ## check that the pages are complete and their links lead somewhere
	@$(BIN)/python -m pytest tests/docs -q

screenshots: $(VENV)/.installed-dev  ## draw every page of the reading room, wide, dark and on a phone, into docs/images/
	@$(BIN)/python -m tests.browser.screenshots

web: web/node_modules/.installed  ## build the islands of the reading room from web/; needs Node, which no user does
	@cd web && npx tsc --noEmit && node build.mjs

web/node_modules/.installed: web/package-lock.json
	@cd web && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

clean:  ## remove what these words made: the environment, the output, the caches
	@rm -rf $(VENV) $(BENCH_VENV) $(TRAIN_VENV) $(OUT) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
