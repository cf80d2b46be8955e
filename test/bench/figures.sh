#!/usr/bin/env bash
# figures.sh FILE brings what `make bench COUNT=6` wrote into FILE into docs/performance.md, between the marks there.
set -euo pipefail
cd "$(dirname "$0")"
file=$(realpath "$1")
page=../../docs/performance.md
block=$(mktemp)
trap 'rm -f "$block"' EXIT

# put NAME puts the block between <!-- figures NAME --> and <!-- end -->.
put() {
  awk -v mark="<!-- figures $1 -->" -v block="$block" '
    $0 == "<!-- end -->" { skip = 0 }
    !skip { print }
    $0 == mark { while ((getline line < block) > 0) print line; skip = 1 }
  ' "$page" >"$page.new"
  mv "$page.new" "$page"
}

# compare NAME FILTER [FLAG...] puts what benchstat makes of some of the figures.
compare() {
  {
    printf '```\n'
    go run golang.org/x/perf/cmd/benchstat@v0.0.0-20260709024250-82a0b07e230d -filter "$2 pkg:github.com/kibana-go/kibana-go/test/bench" "${@:3}" "measured=$file" |
      grep -v -e '^goos' -e '^goarch' -e '^pkg' -e '^cpu' -e '^geomean' -e '^[¹²³⁴] '
    printf '```\n'
  } >"$block"
  put "$1"
}

operations='.name:(GetConnector OR ExecuteConnector OR ListConnectors OR FindObjects OR BulkCreate)'

sed -n '/^| promise/,/^$/p' "$file" | grep '^|' >"$block"
put promises
printf 'These figures are from %s with %s, at commit %s, with `-count %s`.\n' \
  "$(sed -n 's/^cpu: //p' "$file" | sort -u | head -1) ($(nproc) processors)" "$(go env GOVERSION)" "$(git rev-parse --short HEAD)" \
  "$(grep -c '^BenchmarkGetConnector/ratio' "$file")" >"$block"
put machine
compare verdicts '.name:/^Verdict/ .unit:(sec/verdict OR ours/otter OR many/one OR sec/op)' -col /client
compare layers '.name:(Editor OR Encode OR Decode OR Failure) .unit:(sec/op OR allocs/op)' -col /client
compare retries '.name:Retry .unit:(on/off OR allocs-over-off)'
compare logging '.name:Log .unit:(sec/op OR allocs/op)' -col /log
compare operations "$operations .unit:sec/op" -col /client
compare turns "$operations .unit:(ours/bare OR ours/stock)"
compare concurrency '.name:Concurrent .unit:(calls/s OR ours/bare)' -col /client
compare memory "$operations .unit:(B/op OR allocs/op)" -col /client
