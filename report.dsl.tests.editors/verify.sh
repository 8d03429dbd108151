#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Run by ./mvnw verify -Peditors once the extension is built: packages it for this platform and tests it in real editors.
# Options are those of run.mjs.
set -eu
cd "$(dirname "$0")"
if ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null; then
	echo "SKIPPED: Node 20 or later is not on the PATH." >&2
	exit 0
fi
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci
(cd ../report.dsl.vscode && npm run --silent package -- --target linux-x64)
exec node run.mjs "$@"
