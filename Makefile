# Two commands: `make site` builds the site, `make test` passes every test. `make serve` previews live.
# Both make their own environment, .venv/, from requirements.lock; they need Python 3.11+ and make, nothing else.

PYTHON ?= python3
BIN := .venv/bin
LOCKED := .venv/.locked
READY := .venv/.ready
GATES := .ci/node_modules/.installed
unexport PYTHONPATH PYTHONHOME

.PHONY: site test quick serve check diff browser lighthouse gates mutants proofs bench lint lock clean help

site: $(READY)
	@$(BIN)/reckoner build --strict

test: $(READY) lint
	@$(BIN)/pytest -q -n auto -m "not browser and not proof"

quick: $(READY) ## every test that starts no process, serves nothing and builds no site
	@$(BIN)/pytest -q -n auto -m "not slow and not browser and not proof"

serve: $(READY)
	@$(BIN)/reckoner serve

check: $(READY) ## all that a pull request's essays, snippets and records must pass
	@$(BIN)/reckoner check $(if $(FORMAT),--format $(FORMAT))
	@$(MAKE) --no-print-directory lint
	@$(BIN)/pytest -q -n auto -m "not slow and not browser and not proof" tests/snippets tests/archive tests/test_essays.py
	@$(BIN)/reckoner build --quiet --strict

diff: $(READY) ## what readers will see otherwise than at a revision: make diff BASE=main MORE="--into .cache/diff"
	@$(BIN)/reckoner diff $(or $(BASE),main) $(MORE)

browser: site $(GATES) ## every kind of page in Chromium, by our tests, axe-core and the Nu HTML checker
	@$(BIN)/pytest -q -n 2 --dist loadgroup -m "browser and not proof" tests/browser

lighthouse: site $(GATES) ## one page of every kind, 100 in all four; by itself, for it measures the machine too
	@$(BIN)/python -m tests.browser.lighthouse $(KINDS)

gates: $(GATES)

$(GATES): .ci/package-lock.json
	@command -v npm >/dev/null || { echo "make: no npm; mend: install Node.js 18.16 or newer (Debian: apt install nodejs npm)"; exit 2; }
	@npm ci --prefix .ci --ignore-scripts --no-audit --no-fund --silent
	@touch $(GATES)

mutants: $(READY) ## proof by mutation; a sample: make mutants SAMPLE=300 SEED=1; of facts or of verdicts, by running: FACTS=1, VERDICTS=1
	@$(BIN)/reckoner mutants $(if $(FACTS),--facts) $(if $(VERDICTS),--verdicts) $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED))

proofs: site ## once a week and before a release: every bundle, other builders of the site, every mutant and verdict
	@$(BIN)/pytest -q -n auto --dist loadgroup -m proof
	@$(BIN)/reckoner mutants
	@$(BIN)/reckoner mutants --verdicts

bench: $(READY) ## ours against others: make bench SIZES="12 48 200" RUNS=3 TOOLS="ours stock jupyter-book scripts" MORE=--record
	@$(BIN)/python -m benchmarks $(foreach size,$(SIZES),--size $(size)) $(if $(RUNS),--runs $(RUNS)) \
	  $(foreach tool,$(TOOLS),--tool $(tool)) $(MORE)

lint: $(READY)
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo "some files are not formatted; mend: $(BIN)/ruff format ."; exit 1; }
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache --no-logo >.venv/.imports 2>&1 || { cat .venv/.imports; exit 1; }

$(READY): $(LOCKED) pyproject.toml
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .
	@touch $(READY)

$(LOCKED): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "make: $(PYTHON) is not Python 3.11 or newer; mend: make PYTHON=python3.12 (or whichever you have)"; exit 2; }
	@echo "Making .venv from requirements.lock (once; a minute or two)"
	@$(PYTHON) -m venv --clear .venv || { \
	  echo "make: $(PYTHON) cannot make environments; mend: install its venv package (Debian: apt install python3-venv)"; exit 2; }
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --require-hashes --no-deps -r requirements.lock
	@touch $(LOCKED)

lock: ## resolve the newest versions that pyproject.toml admits, hashed, naming no registry
	uv pip compile --quiet --universal --fork-strategy fewest --python-version 3.11 --extra dev --generate-hashes \
	  --no-annotate --no-header --no-emit-index-url --no-emit-find-links --upgrade pyproject.toml -o requirements.lock

clean: ## remove what the build made (the caches too)
	rm -rf site site.new site.old .cache

help:
	@echo "make site | test | quick | serve | check | diff | browser | lighthouse | mutants | proofs | bench | lint | lock | clean"
