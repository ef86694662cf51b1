# Cahier: what a person types. `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
RELEASE = -c release --static-swift-stdlib --product cahier
PROGRAM = .build/release/cahier

.PHONY: help demo build test lint conformance bench dist release-check install uninstall clean system-packages

help: ## List what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

demo: build ## Build, make the sample dossiers, rank their offers and write their documents into demo/
	@scripts/demo $(PROGRAM) demo

build: system-packages ## Build the program: .build/release/cahier
	$(SWIFT) build $(RELEASE)

test: system-packages ## Run the whole test suite
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build --disable-xctest

lint: ## Check the format, the imports, the doc comments and the texts
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift
	@scripts/check-imports
	@scripts/check-doc-comments
	@scripts/check-dependencies

conformance: build ## Judge the documents with strict readers: OASIS schema, LibreOffice, Nu, axe
	@scripts/conformance/run

bench: build ## Measure the program and print a table
	$(SWIFT) build -c release --static-swift-stdlib --product AwardBenchmark
	@scripts/bench $(PROGRAM) .build/release/AwardBenchmark

release-check: build ## Check what the program needs, and that it runs with no tool-chain in sight
	@scripts/check-shared-libraries $(PROGRAM)
	@scripts/check-without-toolchain $(PROGRAM)

dist: build ## Pack the program for others: archive, checksums, list of packages, in dist/
	@scripts/dist $(PROGRAM) dist

install: build ## Install under PREFIX (default /usr/local)
	@scripts/install $(PROGRAM) "$(DESTDIR)$(PREFIX)"

uninstall: ## Remove what install put under PREFIX
	@scripts/uninstall "$(DESTDIR)$(PREFIX)"

clean: ## Remove what was built
	rm -rf .build demo dist

system-packages:
	@scripts/install-system-packages
