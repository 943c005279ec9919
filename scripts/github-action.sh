#!/usr/bin/env bash
# What the GitHub Action runs: from its inputs to a call of `backread check`. Inputs are data: nothing in them is run.
set -uo pipefail

home=${GITHUB_ACTION_PATH:?}
cli="$home/dist/cli.js"
if [ ! -f "$cli" ]; then
  echo '::group::Building Backread'
  (cd "$home" && npm ci --no-audit --no-fund && npm run build) || { echo '::error::Backread could not be built.'; exit 2; }
  echo '::endgroup::'
fi
cd "${GITHUB_WORKSPACE:-.}" || exit 2

arguments=(check --format github)
# lines OPTION TEXT: each line that is not blank becomes an argument, after OPTION where there is one.
lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    if [ -z "${line//[[:space:]]/}" ]; then continue; fi
    if [ -n "$1" ]; then arguments+=("$1"); fi
    arguments+=("$line")
  done <<<"$2"
}

if [ -n "${INPUT_SARIF:-}" ]; then arguments+=(--format "sarif=$INPUT_SARIF"); fi
if [ -n "${INPUT_REPORT:-}" ]; then arguments+=(--format "html=$INPUT_REPORT"); fi
if [ -n "${INPUT_FAIL_ON:-}" ]; then arguments+=(--fail-on "$INPUT_FAIL_ON"); fi
if [ -n "${INPUT_BASELINE:-}" ]; then arguments+=(--baseline "$INPUT_BASELINE"); fi
# Only a pull request has something that it changes.
if [ "${INPUT_CHANGED_ONLY:-false}" = true ] && [ -n "${GITHUB_BASE_REF:-}" ]; then
  arguments+=("--changed=origin/$GITHUB_BASE_REF")
fi
lines --sources "${INPUT_SOURCES:-}"
lines '' "${INPUT_ARGUMENTS:-}"
arguments+=(--)
lines '' "${INPUT_DRAFTS:-.}"

node "$cli" "${arguments[@]}"
code=$?

{
  echo "exit-code=$code"
  if [ -n "${INPUT_SARIF:-}" ] && [ -f "$INPUT_SARIF" ]; then echo "sarif=$INPUT_SARIF"; fi
  if [ -n "${INPUT_REPORT:-}" ] && [ -f "$INPUT_REPORT" ]; then echo "report=$INPUT_REPORT"; fi
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
