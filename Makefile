# Everything that can be done here, with Go and make alone. `make help` lists it.

GO ?= go
GOLANGCI_LINT = $(GO) run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
GOVULNCHECK = $(GO) run golang.org/x/vuln/cmd/govulncheck@v1.9.0
ACTIONLINT = $(GO) run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
CYCLONEDX = $(GO) run github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@v1.10.0

# The root module is what users import. The others are kept apart so that what they need stays out of its module graph.
MODULES = . cache/rediscache scoped/otelkibana scoped/kibanaconfig test/contract test/fault test/bench test/live test/load test/simulation examples internal/tools internal/tools/specdiff
# Those that users import, and that a release tags.
IMPORTABLE = . cache/rediscache scoped/otelkibana scoped/kibanaconfig
# Packages of gen/ that the description has no operations for any more go before go generate looks at them.
PRUNE = $(GO) -C internal/tools run ./genapi prune ../..
FUZZTIME ?= 10s
FUZZWORKERS ?= 2
COUNT ?= 1
SECONDS ?= 60
BENCH ?= .
BENCHTIME ?= 1s

.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## provision tenants in an embedded Kibana, or in the one that KIBANA_URL names
	@$(GO) -C examples run ./tenants demo

# Tests of the other modules read files of the root, and go test trusts its cache whatever has become of those.
.PHONY: test
test: ## run all tests of all modules with the race detector
	@set -e; for module in $(MODULES); do echo "== $$module"; $(GO) -C $$module test -race $$([ $$module = . ] || echo -count=1) ./...; done

# What must be built with the newest Go, since oasdiff must. All else does with the oldest that go.mod supports.
NEWEST_GO = internal/tools/specdiff
.PHONY: test-oldest
test-oldest: ## run the tests of all modules that the oldest supported Go can build
	@$(MAKE) --no-print-directory test MODULES="$(filter-out $(NEWEST_GO),$(MODULES))"

.PHONY: test-short
test-short: ## run the short tests of what users import, for systems that CI has little time on
	@set -e; for module in $(IMPORTABLE); do echo "== $$module"; $(GO) -C $$module test -short ./...; done

.PHONY: spec
spec: ## import UPSTREAM="<document> ..." with api/overlays into api/
	@test -n "$(UPSTREAM)" || { echo 'spec: name the documents: make spec UPSTREAM="<document> ..."'; exit 2; }
	@$(GO) -C internal/tools run ./importapi ../../api $(abspath $(UPSTREAM))
	@$(PRUNE)

.PHONY: spec-diff
spec-diff: ## say in Markdown what make spec with UPSTREAM="<document> ..." would change; changes nothing
	@test -n "$(UPSTREAM)" || { echo 'spec-diff: name the documents: make spec-diff UPSTREAM="<document> ..."'; exit 2; }
	@$(GO) -C internal/tools/specdiff run . ../../../api ../../../gen $(abspath $(UPSTREAM))

.PHONY: generate
generate: ## generate gen/ from api/kibana-openapi.yaml
	@$(PRUNE)
	$(GO) generate ./...
	$(GO) -C test/bench generate ./...

GENERATED = gen docs test/bench/stock test/contract/flows/clients.go test/kibanatest/internal/description/data
.PHONY: fresh
fresh: generate ## generate, and fail if anything differs from what is committed
	@test -z "$$(git status --porcelain -- $(GENERATED))" || { git --no-pager diff --stat -- $(GENERATED); \
		echo "make generate makes something else than what is committed: commit the result"; exit 1; }

.PHONY: workflows
workflows: ## check what GitHub runs
	@$(ACTIONLINT)

.PHONY: lint
lint: ## check format, modules and code
	@test -z "$$(gofmt -l .)" || { gofmt -l . | sed 's/^/not gofmt-ed: /'; exit 1; }
	@set -e; for module in $(MODULES); do echo "== $$module"; $(GO) -C $$module mod tidy -diff; (cd $$module && $(GOLANGCI_LINT) run --allow-parallel-runners ./...); done

.PHONY: vuln
vuln: ## look for known vulnerabilities (needs the network)
	@set -e; for module in $(MODULES); do echo "== $$module"; (cd $$module && $(GOVULNCHECK) ./...); done

.PHONY: apidiff
apidiff: ## compare the API with the last version, or with BASE=<commit>, as Markdown; refuses what docs/releases.md does
	@$(GO) -C internal/tools run ./apidiff $(if $(BASE),-base $(BASE)) ../.. $(IMPORTABLE)

# docs/releases.md tells when to run these.
need-version = test -n "$(VERSION)" || { echo '$@: name the version: make $@ VERSION=v1.2.3'; exit 2; }

.PHONY: release-prepare
release-prepare: ## give VERSION what is unreleased, and make our modules require it of each other; to be committed
	@$(need-version)
	@$(GO) -C internal/tools run ./release prepare $(VERSION) $$(date -u +%F) ../.. $(MODULES)

.PHONY: release-check
release-check: ## see whether HEAD can be tagged as VERSION, and build it as users would
	@$(need-version)
	@$(GO) -C internal/tools run ./apidiff -version $(VERSION) ../.. $(IMPORTABLE)
	@$(GO) -C internal/tools run ./release check $(VERSION) ../.. $(IMPORTABLE)

.PHONY: release-tag
release-tag: ## check HEAD and tag it for every module that users import; pushes nothing
	@$(need-version)
	@$(GO) -C internal/tools run ./apidiff -version $(VERSION) ../.. $(IMPORTABLE)
	@$(GO) -C internal/tools run ./release tag $(VERSION) ../.. $(IMPORTABLE)

.PHONY: release-notes
release-notes: ## print what the changelog says of VERSION
	@$(need-version)
	@$(GO) -C internal/tools run ./release notes $(VERSION) ../..

.PHONY: licences
licences: ## list the licences of all dependencies, and refuse what the policy does not allow
	@$(GO) -C internal/tools run ./licences ../.. $(MODULES)

# Without times, serial numbers and the machine's own kind, so that the same commit gives the same bill.
.PHONY: sbom
sbom: ## write the bill of materials of the root module to dist/sbom.cdx.json
	@mkdir -p dist
	@$(CYCLONEDX) mod -json -type library -licenses -assert-licenses -noserial -notimestamp -short-purls -output dist/sbom.cdx.json .

.PHONY: docs
docs: ## fill the code blocks of all Markdown files with the source that they are copies of
	@$(GO) -C internal/tools run ./docs ../..

.PHONY: docs-check
docs-check: ## check code blocks, commands, links, doc comments and that each exported name is shown in use; ONLINE=1 follows links
	@$(GO) -C internal/tools run ./docs -check $(if $(ONLINE),-online) ../.. $(MODULES)

.PHONY: bench
bench: ## measure; BENCH=regexp, COUNT=n and BENCHTIME=t narrow, repeat and lengthen it
	$(GO) test -run '^$$' -bench '$(BENCH)' -benchmem -count $(COUNT) -benchtime $(BENCHTIME) ./cache/... ./scoped/...
	$(GO) -C scoped/otelkibana test -run '^$$' -bench '$(BENCH)' -benchmem -count $(COUNT) -benchtime $(BENCHTIME) ./...
	$(GO) -C test/bench test -count=1 -run '^TestAllocat' ./...
	@$(GO) -C test/bench test -run '^$$' -bench '$(BENCH)' -count $(COUNT) -benchtime $(BENCHTIME) . | $(GO) -C test/bench run ./verdict

.PHONY: load
load: ## measure slow calls, growth and memory against net/http, in processes of their own; LOAD="-quick" checks what it counts
	@$(GO) -C test/load run . $(LOAD)

.PHONY: simulate
simulate: ## simulate 10,000 processes that share a Kibana, and draw docs/fleet/
	@$(GO) -C test/simulation run . -out ../../docs/fleet

.PHONY: budget
budget: ## hold the lines, bytes and symbols of what we add to a build against test/budget/budget.tsv
	@$(GO) -C internal/tools run ./budget ../..

.PHONY: budget-update
budget-update: ## write what is counted now into test/budget/budget.tsv
	@$(GO) -C internal/tools run ./budget -update ../..

.PHONY: budget-time
budget-time: ## measure builds and starts on this machine, as Markdown
	@$(GO) -C internal/tools run ./budget -time -rounds 5 ../..

.PHONY: redis-server
redis-server: ## install Debian's redis-server if there is none, or say why not
	@command -v redis-server >/dev/null || { \
		sudo=; [ "$$(id -u)" = 0 ] || sudo="sudo -n"; \
		{ $$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends redis-server; } >/tmp/redis-install.log 2>&1 \
			|| echo "cannot install redis-server here, so the tests of cache/rediscache will be skipped: $$(tail -1 /tmp/redis-install.log)"; }

.PHONY: redis
redis: redis-server ## test cache/rediscache against a real redis-server
	@if command -v redis-server >/dev/null; then export KIBANA_GO_NEED_REDIS=1; fi; $(GO) -C cache/rediscache test -race -count=1 ./...

.PHONY: test-live
test-live: ## run the same calls against the Kibana that KIBANA_URL names and against the fake, and report in what they differ
	@KIBANA_LIVE=1 $(GO) -C test/live test -run '^TestLive$$' -count=1 -timeout 0 -v .

.PHONY: soak
soak: ## work the client hard for SECONDS (60) while one request in ten goes wrong; fails if it loses its way
	@$(GO) -C test/fault run ./soak -seconds $(SECONDS)

# A time as 10s may end in "context deadline exceeded" without a finding, before Go 1.27: golang/go#75804. A number of runs
# does not.
.PHONY: fuzz
fuzz: ## run every fuzz target for FUZZTIME (10s, or runs: 2000x) with FUZZWORKERS (2)
	@set -e; for file in $$(grep -rl --include='*_test.go' '^func Fuzz' . | sort); do \
		for target in $$(sed -n 's/^func \(Fuzz[A-Za-z]*\)(.*/\1/p' $$file); do \
			echo "== $$file $$target"; \
			$(GO) -C $$(dirname $$file) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10s -parallel $(FUZZWORKERS) .; \
		done; \
	done
