# The commands of the project; each makes its own set-up first, which does nothing the second time.
PYTHON ?= python3
PORT ?= 5000
BIN := .venv/bin
NODE := tests/checkers/node_modules/.bin
READY := .venv/ready
WITHOUT_BROWSERS := --ignore tests/browser --ignore tests/faults

.PHONY: run dev test quick coverage check preview site format lock browser screenshots

run: $(READY)
	@echo "Building the leaflet"
	@PYTHONDONTWRITEBYTECODE=1 PORT=$(PORT) $(BIN)/flask serve

dev: $(READY)
	@PORT=$(PORT) $(BIN)/flask dev

test: $(READY) browser
	@echo "Running every test"
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

# What needs no browser.
quick: $(READY)
	@echo "Running every test that needs no browser"
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal $(WITHOUT_BROWSERS)

coverage: $(READY)
	@echo "Measuring which lines and branches the tests without a browser reach"
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal -q $(WITHOUT_BROWSERS) \
	  --cov --cov-report json:build/coverage.json --cov-report term:skip-covered
	@$(BIN)/python -m tests.tools.coverage_floor build/coverage.json

check: $(READY)
	@echo "Checking format, style, types, templates and catalogs"
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/djlint --quiet --lint templates
	@$(BIN)/flask check
	@$(BIN)/flask i18n check
ifneq ($(wildcard $(NODE)/tsc),)
	@$(NODE)/biome check --error-on-warnings
	@$(NODE)/tsc
	@$(NODE)/tsc --project tsconfig.worker.json
else
	@echo "Not run: Biome and TypeScript, for scripts and styles. To get them: (cd tests/checkers && npm ci)"
endif

# make preview FILE=path/to/nl.po
preview: $(READY)
	@$(BIN)/flask i18n preview "$(FILE)"

site: $(READY)
	@$(BIN)/flask site

format: $(READY)
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .
ifneq ($(wildcard $(NODE)/biome),)
	@$(NODE)/biome check --write
endif

browser: $(READY)
	@$(BIN)/python -m tests.tools.install_browser

$(READY): requirements.lock
	@$(PYTHON) tests/tools/python_is_fit.py
	@echo "Making a virtual environment in .venv"
	@$(PYTHON) -m venv .venv
	@echo "Installing the locked dependencies"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $(READY)

# The pictures of the manifest and of the README, from the running product.
screenshots: $(READY) browser
	@$(BIN)/python -m tests.tools.screenshots

# Not part of the set-up: brings the lock file up to pyproject.toml; needs uv.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
	  --extra dev pyproject.toml -o requirements.lock
