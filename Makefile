# Two locked sets of packages go into one .venv; a stamp for each makes the second call quick.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
UV := uv==0.13.9
CASE ?= examples/23-013-824.yaml
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade)
DESIGN := src/dutybound/web/design
STYLES := $(DESIGN)/built/manifest.json

.DEFAULT_GOAL := help
.PHONY: help run design test test-postgresql test-spark test-slow example lint format bench docs words locks clean
.DELETE_ON_ERROR:
.NOTPARALLEL:

help: ## Say what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run $(STYLES) ## Serve the pages on this machine, and print their address
	$(BIN)/dutybound serve $(ARGS)

test: $(VENV)/.dev $(STYLES) ## Run the tests, but for the slow ones
	$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)
	$(if $(ARGS),,$(BIN)/python -m pytest -n 2 --dist loadfile tests/desk)

example: $(VENV)/.run ## Work out an example case (another: make example CASE=my-case.yaml)
	$(BIN)/dutybound check $(CASE)

design: $(STYLES) ## Build the styles, the font and the script of the pages

test-postgresql: $(VENV)/.postgresql $(STYLES) ## Run the desk's tests on a PostgreSQL of their own (needs PostgreSQL 15 or newer)
	$(BIN)/python -m tests.desk.a_postgres -n 2 --dist loadfile --ignore tests/desk/browser tests/desk

test-spark: $(VENV)/.spark ## Run the tests with a real Spark of two workers (needs Java 17)
	$(BIN)/python -m pytest -m slow tests/bulk/test_spark.py

test-slow: $(VENV)/.dev $(STYLES) ## Run the slow tests
	$(BIN)/python -m pytest -m slow $(ARGS)
	$(if $(ARGS),,$(BIN)/python -m pytest -m slow tests/desk)

lint: $(VENV)/.dev ## Check style, types and which package may import which
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	DUTYBOUND_DATA=$(VENV)/data $(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(VENV)/.dev ## Put the style right where a tool can
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: $(VENV)/.dev ## Measure speed
	$(BIN)/python -m benchmarks $(ARGS)

docs: $(VENV)/.dev ## Write the pages of docs/ that come from the code
	$(BIN)/python docs/build.py

words: $(VENV)/.dev ## Renew the catalogues of what the pages say, for translators
	$(BIN)/python -m dutybound.web.design.catalogues

locks: $(VENV)/.made ## Pin the packages of pyproject.toml (newer versions: make locks UPGRADE=1)
	$(PIP) install --quiet $(UV)
	$(LOCK) pyproject.toml --extra web --extra desk --extra sentences --group build --output-file locks/run.txt
	$(LOCK) pyproject.toml --extra dev --group build --constraint locks/run.txt --output-file locks/dev.txt
	$(LOCK) pyproject.toml --extra dev --extra spark --group build --constraint locks/dev.txt --output-file locks/spark.txt
	$(LOCK) --group pyproject.toml:postgresql --constraint locks/dev.txt --output-file locks/postgresql.txt
	$(LOCK) --group pyproject.toml:node --output-file locks/node.txt

clean: ## Remove .venv and everything else that these commands made
	rm -rf $(VENV) $(DESIGN)/built $(DESIGN)/frontend/node_modules dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

define WRONG_PYTHON
Dutybound needs Python 3.11 or newer, and "$(PYTHON)" is not.
On Debian 12, Ubuntu 24.04 or newer: sudo apt install python3 python3-venv
With another Python on this machine, name it: make $(or $(MAKECMDGOALS),run) PYTHON=python3.12
endef

define NO_VENV
This Python cannot make virtual environments. Debian and Ubuntu keep that part in a package:
    sudo apt install python3-venv        (for PYTHON=python3.12: python3.12-venv)
endef

export WRONG_PYTHON NO_VENV

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "$$WRONG_PYTHON" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$$NO_VENV" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

# The machine's Node.js if it has a new enough one, else its Python wheel (locks/node.txt).
$(STYLES): $(wildcard $(addprefix $(DESIGN)/,building.py frontend/*.* frontend/styles/*)) | $(VENV)/.made
	$(BIN)/python $(DESIGN)/building.py

# The package goes in without asking for anything that the lock does not hold.
INSTALL_SELF := $(PIP) install --quiet --no-deps --no-build-isolation --editable .

$(VENV)/.run: locks/run.txt pyproject.toml | $(VENV)/.made
	$(PIP) install --quiet --require-hashes --requirement locks/run.txt
	$(INSTALL_SELF)
	@touch $@

$(VENV)/.postgresql: locks/postgresql.txt $(VENV)/.dev
	$(PIP) install --quiet --require-hashes --requirement locks/postgresql.txt
	@touch $@

# Spark is large, and for those alone who have more than one machine.
$(VENV)/.spark: locks/spark.txt $(VENV)/.dev
	$(PIP) install --quiet --require-hashes --requirement locks/spark.txt
	@touch $@

# locks/dev.txt holds all of locks/run.txt, so both stamps are true after it.
$(VENV)/.dev: locks/dev.txt pyproject.toml | $(VENV)/.made
	$(PIP) install --quiet --require-hashes --requirement locks/dev.txt
	$(INSTALL_SELF)
	@touch $(VENV)/.run $@
