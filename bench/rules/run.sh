#!/usr/bin/env bash
# Compare rules_core with Publicodes and OpenFisca on the same applicants, in one run.
# The rivals are installed here, pinned, outside the project's own environments.
set -euo pipefail
cd "$(dirname "$0")"
uv=../../.venv/tools/bin/uv
[ -x "$uv" ] || uv=$(command -v uv)
[ -d node_modules/publicodes ] || npm install --silent --no-package-lock --no-audit --no-fund
if [ ! -x env/bin/python ]; then
  "$uv" venv --quiet --python 3.12 env
  "$uv" pip sync --quiet --require-hashes --python env/bin/python requirements.txt
fi
PYTHONPATH=../..:. exec env/bin/python compare.py
