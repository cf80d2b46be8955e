#!/usr/bin/env bash
# Keeps one open issue with the report of make spec-diff, named in its only argument, and closes it when nothing differs.
# It runs gh, which finds its token in GH_TOKEN and the repository in GH_REPO.
set -euo pipefail

report=$1
title="Kibana's description has changed"
number=$(gh issue list --state open --search "in:title \"$title\"" --json number,title \
  --jq "[.[] | select(.title == \"$title\")][0].number // empty")

if grep -q '^No operation and no Go symbol differs' "$report"; then
  [ -z "$number" ] || gh issue close "$number" --comment "Nothing differs any more."
  exit 0
fi

# GitHub refuses a body of more than 65,536 characters.
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{
  echo "This report is renewed every night. docs/new-spec.md tells how to follow it."
  echo
  head -c 60000 "$report"
  if [ "$(wc -c <"$report")" -gt 60000 ]; then
    printf '\n\nThe rest is cut off here: make spec-diff shows all of it.\n'
  fi
} >"$body"
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then head -c 900000 "$report" >>"$GITHUB_STEP_SUMMARY"; fi

if [ -n "$number" ]; then
  gh issue edit "$number" --body-file "$body"
else
  gh issue create --title "$title" --body-file "$body"
fi
