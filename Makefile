# The commands of the project; each makes its own set-up first, which does nothing the second time.
PYTHON ?= python3
PORT ?= 5000
BIN := .venv/bin
NODE := tests/checkers/node_modules/.bin
READY := .venv/ready
WITHOUT_BROWSER := --ignore=tests/browser --ignore=tests/faults -m "not browser"
# The last word on marks is the one that counts.
NOT_SLOW := -m "not browser and not slow"
MUTMUT := $(shell grep -o 'mutmut==[0-9.]*' pyproject.toml)
PIP_AUDIT := $(shell grep -o 'pip-audit==[0-9.]*' pyproject.toml)
PUT_RIGHT := { echo "To put right what a program can: make format" >&2; exit 1; }
# The tests start Python hundreds of times: what it compiles is kept, also where the environment says that nothing is.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

.PHONY: run dev test quick coverage mutants check audit preview workbench site release format lock browser screenshots

run: $(READY)
	@echo "Building the leaflet"
	@PYTHONDONTWRITEBYTECODE=1 PORT=$(PORT) $(BIN)/flask serve

dev: $(READY)
	@PORT=$(PORT) $(BIN)/flask dev

test: $(READY) browser
	@echo "Running every test"
	@$(PYTEST)

# The tests that need no browser, but for the slow ones: under a minute.
quick: $(READY)
	@$(PYTEST) $(WITHOUT_BROWSER) $(NOT_SLOW)

coverage: $(READY)
	@$(PYTEST) $(WITHOUT_BROWSER) --cov --cov-report=json:build/coverage.json
	@$(BIN)/python -m tests.tools.module_coverage build/coverage.json

# What of the pure modules may be wrong without a test that notices; mutmut lives in an environment of its own.
mutants: $(READY) browser
	@$(PYTHON) -m venv build/mutants/venv
	@build/mutants/venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@build/mutants/venv/bin/python -m pip install -qq --disable-pip-version-check $(MUTMUT)
	@$(BIN)/python -m tests.tools.mutants_of_python build/mutants
	@$(BIN)/python -m tests.tools.mutants_of_script

check: $(READY)
	@echo "Checking format, style, types, templates and catalogs"
	@$(BIN)/ruff format --check . || $(PUT_RIGHT)
	@$(BIN)/ruff check . || $(PUT_RIGHT)
	@$(BIN)/mypy
	@$(BIN)/djlint --quiet --lint templates
	@$(BIN)/flask check
	@$(BIN)/flask i18n check
	@$(BIN)/flask release --check
ifneq ($(wildcard $(NODE)/tsc),)
	@$(NODE)/biome check --error-on-warnings || $(PUT_RIGHT)
	@$(NODE)/tsc
	@$(NODE)/tsc --project tsconfig.worker.json
else
	@echo "Not run: Biome and TypeScript, for scripts and styles. To get them: (cd tests/checkers && npm ci)"
endif

# Known vulnerabilities in what is locked; asks the internet, so it is no part of `make check`. What cannot be asked is a failure.
audit:
	@$(PYTHON) -m venv build/audit
	@build/audit/bin/python -m pip install -qq --disable-pip-version-check $(PIP_AUDIT)
	@build/audit/bin/pip-audit --strict --disable-pip --require-hashes -r requirements.lock

# make preview FILE=path/to/nl.po; another port than 5001 with PORT=5742 behind it.
preview: $(READY)
	@$(BIN)/flask i18n preview "$(FILE)"

# Translate in the browser; workbench.cmd and workbench.command do the same on Windows and a Mac.
workbench:
	@$(PYTHON) set_up.py i18n workbench

site: $(READY)
	@$(BIN)/flask site

release: $(READY)
	@$(BIN)/flask release

format: $(READY)
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .
ifneq ($(wildcard $(NODE)/biome),)
	@$(NODE)/biome check --write
endif

browser: $(READY)
	@$(BIN)/python -m tests.tools.install_browser

$(READY): requirements.lock
	@$(PYTHON) set_up.py

# The pictures of the manifest, of the README and of shared links, from the running product.
screenshots: $(READY) browser
	@$(BIN)/python -m tests.tools.screenshots
	@$(BIN)/python -m tests.tools.previews

# Not part of the set-up: brings the lock file up to pyproject.toml; needs uv.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-emit-index-url \
	  --extra dev pyproject.toml -o requirements.lock
