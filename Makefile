# The commands of the house. `make run` and `make test` are enough on a fresh machine; both call `make setup`.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
ALONE := e2e or timed

.PHONY: setup system run test lint bench fuzz faults screenshots translations train-mrz
.PHONY: installer installer-test installer-windows installer-windows-test reproducible release installer-packages

setup: system $(READY)

system:
	@sh packaging/system-libraries.sh

# The lock is whole: nothing is resolved anew (a release of today cannot get in, or stop the set-up), and `check` says if a part is missing.
$(READY): requirements.lock pyproject.toml | system
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m pip --disable-pip-version-check check
	@touch $(READY)

run: setup
	@sh packaging/run.sh $(BIN)/gatepost

# Side by side on all cores; then, one by one, what measures time or drives the real program with keys that come at a reader's pace.
test: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist loadfile -m "not ($(ALONE))" --cov --cov-report=
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "$(ALONE)" --cov --cov-append --cov-report=term:skip-covered
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
	$(BIN)/python -m benchmarks.starting
	$(BIN)/python -m benchmarks.saving_a_visit
	$(BIN)/python -m benchmarks.exporting_a_day
	$(BIN)/python -m benchmarks.proving
	$(BIN)/python -m benchmarks.a_years_journal --visits 100000
	$(BIN)/python -m benchmarks.parcels
	$(BIN)/python -m benchmarks.searching_people
	$(BIN)/python -m benchmarks.taking_a_list_over
	$(BIN)/python -m benchmarks.watchlists
	$(BIN)/python -m benchmarks.a_day_at_the_window

# Whatever comes from outside, so many runs a door, and a twentieth of them for pictures' files; then mutated pictures and lines.
FUZZ_RUNS ?= 100000
FUZZER := .build/fuzz
DOORS := rules set_up answers seal paper table watchlist scanned keys words

$(FUZZER): tests/fuzz.lock | setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $< --target $@

fuzz: setup $(FUZZER)
	for door in $(DOORS); do PYTHONPATH=$(FUZZER) $(BIN)/python -m tests.fuzz_inputs $$door -runs=$(FUZZ_RUNS) -verbosity=0 || exit 1; done
	PYTHONPATH=$(FUZZER) $(BIN)/python -m tests.fuzz_inputs picture -runs=$$(($(FUZZ_RUNS) / 20)) -verbosity=0
	$(BIN)/python -m tests.fuzz_reading --pictures 20000 --lines 1000000

# Trains the networks of assets/models anew, in a virtual environment of its own: an hour and a half on two cores.
train-mrz: setup
	sh training/train.sh $(PYTHON)

faults: setup
	GATEPOST_FAULTS=full $(BIN)/python -m pytest tests/faults tests/desk/test_proof.py -q -s -o timeout=7200

screenshots: setup
	GATEPOST_KEEP_PICTURES=1 $(BIN)/python -m pytest -m e2e tests/end_to_end -q

translations: setup
	$(BIN)/python packaging/translations.py

# Installers: packaging/README.md. They need root's apt for their tools, and Debian's and PyPI's packages.
installer-packages: setup
	@sh packaging/packages.sh

installer: installer-packages
	sh packaging/bundle/build.sh . build/bundle
	rm -f dist/gatepost_*_amd64.deb
	sh packaging/debian/build.sh build/bundle dist

installer-test: installer
	rm -rf build/previous && sh packaging/previous.sh build/previous debian
	sh packaging/debian/test.sh dist/gatepost_*_amd64.deb build/previous/gatepost_*_amd64.deb

installer-windows: installer-packages
	sh packaging/windows/build.sh . dist

installer-windows-test: installer-windows
	rm -rf build/previous-windows && sh packaging/previous.sh build/previous-windows windows
	sh packaging/windows/test.sh dist/gatepost-setup.exe build/previous-windows/gatepost-setup.exe

reproducible: installer-packages
	sh packaging/reproducible.sh

release:
	sh packaging/release.sh
