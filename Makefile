# Lumiku. `make` lists the commands.
.DEFAULT_GOAL := help
SHELL := /bin/bash
BIN := .venv/bin
READY := .venv/.ready
BUILD := build/aws
# Compiled modules and tests are kept, also where Python is told not to: the next run is the quicker.
export PYTHONDONTWRITEBYTECODE :=
OPENAPI := $(BIN)/python -c 'from chalicelib import host; print(host.openapi(), end="")'

# The first Python here that is new enough; `make PYTHON=/path/to/python3.12 up` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$p"; break; }; done)

# What runs beside something else is shown when it has ended, where make can.
WHOLE := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

.PHONY: help up down reset status logs check check-python check-web test web screenshots icons openapi format package clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' Makefile

up: $(READY) ## Start the local cloud, deploy what changed, print what to open; repeat at will
	@$(BIN)/python -m local up

down: $(READY) ## Stop the local cloud; nothing is lost
	@$(BIN)/python -m local down

reset: $(READY) ## Stop it and forget all data, after asking (YES=1 does not ask)
	@$(BIN)/python -m local reset $(if $(filter 1,$(YES)),--yes)

status: $(READY) ## Tell what runs
	@$(BIN)/python -m local status

logs: $(READY) ## Follow the logs of the functions
	@$(BIN)/python -m local logs --follow

check: $(READY) ## Lint, types, import arrows, the API's description, and the packaged template
	@$(MAKE) --no-print-directory --jobs=2 $(WHOLE) check-python check-web

check-python: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	@$(OPENAPI) | cmp -s - openapi.json || { echo "openapi.json is not what the endpoints say: run \`make openapi\` and commit what it changes."; exit 1; }
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m infra.build --stage aws --code-only --out $(BUILD)
	$(BIN)/cfn-lint --regions ap-southeast-1 -- $(BUILD)/sam.json

check-web: $(READY)
	@$(BIN)/python -m local.web_tools check

test: $(READY) ## Run every test
	$(BIN)/pytest --numprocesses=auto --dist=worksteal

web: $(READY) ## Work on the web app: reloads what changes, against the running local cloud
	@$(BIN)/python -m local.web_tools dev

screenshots: $(READY) ## Take pictures of every screen into build/screenshots
	@$(BIN)/python -m tests.e2e.screens

icons: $(READY) ## Draw the icons of the installed app from the brand mark
	@$(BIN)/python -m tests.e2e.icons

openapi: $(READY) ## Write openapi.json from the endpoints, and the web app's types from it
	@$(OPENAPI) > openapi.json
	@$(BIN)/python -m local.web_tools types

format: $(READY) ## Format the code and mend what can be mended by itself
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

package: $(READY) ## Build what `aws cloudformation package` takes, dependencies included
	$(BIN)/python -m infra.build --stage aws --out $(BUILD)

clean: ## Remove build results and caches; data and .venv stay
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# The stamp is written last: an interrupted set-up starts again.
$(READY): requirements.txt requirements-dev.txt constraints.txt
	@[ -n "$(PYTHON)" ] || { echo "Lumiku needs Python 3.11 or newer, and none was found." \
		"Install one (Debian, Ubuntu: apt-get install python3 python3-venv), or name it: make PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) is older than Python 3.11. Name a newer one: make PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || [ -x $(BIN)/pip ] || { \
		echo "$(PYTHON) cannot make virtual environments: its venv module is missing." \
		"Install it (Debian, Ubuntu: apt-get install python3-venv) and try again."; exit 1; }
	@echo "Setting up .venv (once; about a minute) ..."
	@[ -x $(BIN)/pip ] || $(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt -c constraints.txt || { \
		echo "The packages could not be installed; see the message above. Is the network there?"; exit 1; }
	@touch $@
