# The commands of the house. `make run` and `make test` are enough on a fresh machine; both call `make setup`.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: setup system run test lint bench fuzz screenshots translations train-mrz

setup: system $(READY)

system:
	@sh packaging/system-libraries.sh

$(READY): requirements.lock pyproject.toml | system
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

run: setup
	@sh packaging/run.sh $(BIN)/gatepost

test: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --cov --cov-report=term:skip-covered
	$(BIN)/python tests/perfect_coverage.py

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m benchmarks.mrz
	$(BIN)/python -m benchmarks.reading_memory
	$(BIN)/python -m benchmarks.camera
	$(BIN)/python -m benchmarks.saving_a_visit
	$(BIN)/python -m benchmarks.exporting_a_day
	$(BIN)/python -m benchmarks.parcels
	$(BIN)/python -m benchmarks.searching_people

fuzz: setup
	$(BIN)/python -m tests.fuzz_reading --pictures 20000 --lines 1000000

# Trains the networks of assets/models anew, in a virtual environment of its own: about two hours on two cores.
train-mrz: setup
	sh training/train.sh $(PYTHON)

screenshots: setup
	GATEPOST_KEEP_PICTURES=1 $(BIN)/python -m pytest tests/end_to_end/test_main_job.py tests/end_to_end/test_parcels.py -q

translations: setup
	$(BIN)/python packaging/translations.py
