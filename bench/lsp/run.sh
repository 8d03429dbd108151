#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# The language server beside its peers. usage: bench/lsp/run.sh PEERS [ROUNDS]
# PEERS is a copy of the peer benchmark that has been set up, with data sets n20 and n5000 in PEERS/data (bench/emit.mjs writes this
# program's share of them). Every round starts every server once, so that a busy machine is unfair to all of them alike.
#   SERVERS="project langium"   which ones        STEPS="startup single workspace more"   what
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export REPORT=${REPORT:-$here/../../report} JAVA=${JAVA:-java}
"$REPORT" --version >/dev/null # builds and trains at the first call
peers=$(cd "$1" && pwd) rounds=${2:-5}
servers=${SERVERS:-project langium yaml json smithy floor-uber} steps=${STEPS:-startup single workspace more}
cp "$here/project.json" "$peers/lsp/servers/"
out=${OUT:-$here/../../target/bench/lsp.jsonl}
mkdir -p "$(dirname "$out")"

has() { [[ " $steps " == *" $1 "* ]]; }
bench() { # server, then options
	local config=$peers/lsp/servers/$1.json
	shift
	timeout 580 node "$peers/lsp/lspbench.mjs" "$config" --out "$out" "$@" >/dev/null || echo "failed: $config $*" >&2
}

for _ in $(seq "$rounds"); do
	for server in $servers; do
		if has startup; then bench "$server" --mode startup --data "$peers/data/n20"; fi
		if has single; then bench "$server" --mode single --data "$peers/data/n20" --edits 100; fi
	done
done
if has workspace; then for server in $servers; do bench "$server" --mode workspace --data "$peers/data/n5000" --edits 100; done; fi
node "$here/table.mjs" "$out"
if has more; then node "$here/more.mjs" "$peers" "$REPORT"; fi
