# The two commands of the README, and a few more; each installs what it needs first (Debian 12).
# CMake does the work: see CMakePresets.json.
BUILD := build/release

.PHONY: package package-packages test-faults test-slurm cluster-packages bench demo test build lint sanitize fuzz install clean packages lint-packages bench-packages fuzz-packages test-node

demo: build
	@echo '$$ taiyaku check corpora/articles/demo.txt'
	@$(BUILD)/taiyaku check corpora/articles/demo.txt; status=$$?; [ $$status -eq 1 ] || exit $$status

test: build
	cmake --build --preset release
	ctest --preset release

build: packages
	cmake --preset release
	cmake --build --preset release --target taiyaku lexicon_file help_files

# The same tests with address and undefined behaviour sanitizers, and with another compiler.
sanitize: build fuzz-packages
	cmake --preset asan -DTAIYAKU_LEXICON=$(CURDIR)/$(BUILD)/taiyaku.lexicon
	cmake --build --preset asan
	ctest --preset asan

# Each fuzz target for FUZZ_SECONDS; what it finds is written to build/fuzz/.
FUZZ_SECONDS := 60
FUZZERS := segment_fuzz markup_fuzz tsv_fuzz jsonl_fuzz bitext_fuzz
fuzz: build fuzz-packages
	cmake --preset fuzz
	cmake --build --preset fuzz --target $(FUZZERS)
	for target in $(FUZZERS); do \
	  mkdir -p build/fuzz/$$target.corpus tests/fuzz/corpus/$${target%_fuzz}; \
	  build/fuzz/$$target -max_total_time=$(FUZZ_SECONDS) -timeout=5 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
	    -artifact_prefix=build/fuzz/ build/fuzz/$$target.corpus tests/fuzz/corpus/$${target%_fuzz} || exit 1; \
	done

# The HTML report in a browser and SARIF against its schema; afterwards `make test` runs these too.
test-node: build
	@cmake/install-packages.sh node
	npm ci --prefix tests/node --ignore-scripts --no-audit --no-fund
	cmake --preset release
	ctest --preset release -R '^node\.'

# How fast each room is: docs/PERFORMANCE.md. BENCH_FLAGS are Google Benchmark's, such as --benchmark_filter=Align.
ROOMS := segment lexicon align score io
BENCH_FLAGS :=
bench: build bench-packages
	cmake --preset release
	cmake --build --preset release --target bench
	for room in $(ROOMS); do $(BUILD)/$${room}_benchmark $(BENCH_FLAGS) || exit 1; done

# Audits that are killed, or whose disk is full; and on a real Slurm of two emulated nodes.
test-faults: build
	tests/faults/run.sh $(BUILD)/taiyaku

test-slurm: build cluster-packages
	tests/slurm/run.sh $(CURDIR)/$(BUILD)/taiyaku

lint: packages lint-packages
	cmake/lint.sh

# build/package/taiyaku_VERSION_ARCH.deb; the same bytes every time it is made of the same sources.
package: build package-packages
	cmake --build --preset release --target help_files
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 1700000000) \
	  cpack --config $(BUILD)/CPackConfig.cmake -B build/package

install: build
	cmake --install $(BUILD)

clean:
	rm -rf build

packages:
	@cmake/install-packages.sh build

lint-packages:
	@cmake/install-packages.sh lint

bench-packages:
	@cmake/install-packages.sh bench

fuzz-packages:
	@cmake/install-packages.sh fuzz

cluster-packages:
	@cmake/install-packages.sh cluster

package-packages:
	@cmake/install-packages.sh package
