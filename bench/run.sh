#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Prints how fast the program is. usage: bench/run.sh [PEERS]
# Without an argument: the command line, cold and over folders of any size, and the engine, warm, on reports made here.
# PEERS is a copy of the peer benchmark that has been set up: then its data and its peers run in the same round-robin.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
report=$root/report
"$report" --version >/dev/null # builds at the first call
data=$root/target/bench
mkdir -p "$data"

measured() { # seconds and megabytes of a whole process
  if [ -x /usr/bin/time ]; then /usr/bin/time -f '%e s, %U+%S s of CPU, %M kB' "$@" 2>&1 >/dev/null | tail -n 1
  else local TIMEFORMAT='%R s, %U+%S s of CPU'; { time "$@" >/dev/null 2>&1; } 2>&1; fi
}

if [ $# -gt 0 ]; then
  peers=$(cd "$1" && pwd)
  for count in 1 1000 10000; do
    [ -d "$data/peers/n$count" ] || REPORT_EMITTER=$here/emit.mjs node "$peers/gen/gen.mjs" --n $count --out "$data/peers/n$count" --formats json,yaml,report
    PROJECT_BIN=$report PROJECT_CHECK="$report build \${DATA}/report --ndjson > \${TMP}/project.ndjson" \
      node "$peers/batch/batch.mjs" --data "$data/peers/n$count" --reps "${REPS:-5}" --only "${ROWS:-JSON.parse|js-yaml|java ref.*(17, cold|AOT cache, SerialGC)|PROJECT}" --out "$data/peers.jsonl" 2>/dev/null
  done
  exit
fi

for count in 1 100 1000 10000; do
  [ -d "$data/n$count" ] || node "$here/generate.mjs" $count "$data/n$count"
done
for try in 1 2 3 4 5; do echo "check, one file, cold:         $(measured "$report" check "$data/n1")"; done
for count in 100 1000 10000; do
  for try in 1 2 3; do echo "build --ndjson, $count reports: $(measured "$report" build "$data/n$count" --ndjson)"; done
done
classes=$root/report.dsl.tests/target/test-classes
[ -d "$classes" ] || "$root/mvnw" -q -f "$root/pom.xml" -pl report.dsl.tests -am -DskipTests verify
read -r java <"$root/report.dsl.cli/target/report.jdk" || java=java
[ -x "$java/bin/java" ] && java=$java/bin/java
"$java" -XX:+UseSerialGC -cp "$root/report.dsl.cli/target/report.jar:$classes" report.dsl.WarmBenchmark "$data/n1000"
