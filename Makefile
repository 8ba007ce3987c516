# The two commands of the README, and a few more; each installs what it needs first (Debian 12).
# CMake does the work: see CMakePresets.json.
BUILD := build/release

.PHONY: demo test build lint sanitize install clean packages lint-packages

demo: build
	@echo '$$ taiyaku check corpora/articles/demo.txt'
	@$(BUILD)/taiyaku check corpora/articles/demo.txt; status=$$?; [ $$status -eq 1 ] || exit $$status

test: build
	ctest --preset release

build: packages
	cmake --preset release
	cmake --build --preset release

# The same tests with address and undefined behaviour sanitizers.
sanitize: build
	cmake --preset asan -DTAIYAKU_LEXICON=$(CURDIR)/$(BUILD)/taiyaku.lexicon
	cmake --build --preset asan
	ctest --preset asan

lint: build lint-packages
	cmake/lint.sh $(BUILD)

install: build
	cmake --install $(BUILD)

clean:
	rm -rf build

packages:
	@cmake/install-packages.sh build

lint-packages:
	@cmake/install-packages.sh lint
