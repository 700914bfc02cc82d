# Two environments (docs/adr/0001): the engine runs on Python 3.10, the gateway on 3.12.
SHELL := /bin/bash
.DEFAULT_GOAL := help

ENGINE  := .venv/engine/bin
GATEWAY := .venv/gateway/bin
MODEL   := models/iness.tar.gz
BOT     := $(shell find data bot/nlu -type f -not -name '*.pyc' 2>/dev/null) config.yml domain.yml

export RASA_TELEMETRY_ENABLED := false
export PYTHONPATH := $(CURDIR)
export TF_CPP_MIN_LOG_LEVEL := 3
PORT ?= 8000
export PORT

.PHONY: help run demo test check lock bench eval train install install-dev clean

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: install $(MODEL) ## Install, train if needed, serve the chat on http://localhost:8000
	@exec $(GATEWAY)/python -m bot.gateway

demo: ## Serve the example partner site on http://localhost:8001 (beside make run)
	@exec python3 examples/partner-site/serve.py

test: install-dev $(MODEL) ## Install and run every test
	@scripts/test

check: install-dev ## Linters, types, and the bot's data
	@scripts/check

bench: install-dev $(MODEL) ## Print our speed against the usual way, in one run
	@scripts/bench

eval: install-dev $(MODEL) ## Measure what is understood on messages typed as visitors do
	@$(ENGINE)/python -m tests.understanding.report

train: install $(MODEL) ## Train the model if the bot's files changed

lock: .venv/tools/.installed ## Resolve the dependencies again into pins and hashes
	@scripts/lock

install: .venv/engine/.installed .venv/gateway/.installed
install-dev: install .venv/engine/.installed-dev .venv/gateway/.installed-dev

.venv/tools/.installed: requirements/tools.txt
	@scripts/environment tools 3.12 $<
.venv/engine/.installed: requirements/engine.txt | .venv/tools/.installed
	@scripts/environment engine 3.10 $<
.venv/gateway/.installed: requirements/gateway.txt | .venv/tools/.installed
	@scripts/environment gateway 3.12 $<
.venv/engine/.installed-dev: requirements/engine-dev.txt | .venv/engine/.installed
	@scripts/environment engine 3.10 $< -dev
.venv/gateway/.installed-dev: requirements/gateway-dev.txt | .venv/gateway/.installed
	@scripts/environment gateway 3.12 $< -dev

$(MODEL): $(BOT) | .venv/engine/.installed
	@scripts/train $(MODEL)

clean: ## Remove environments, models and caches (not the conversations in var/)
	rm -rf .venv models .rasa .cache .mypy_cache .ruff_cache .pytest_cache
