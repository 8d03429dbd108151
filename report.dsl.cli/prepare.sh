# SPDX-License-Identifier: EPL-2.0
# Sourced by the launcher when there is nothing to run yet: builds the jar, picks the JDK to run it with and trains the archive.
# Expects $root, $built, $jar and prepared() of the launcher and leaves $java and $major for it.

say() { echo "report: $1 / $2" >&2; }

# The jar appears under its name when it is whole.
build() {
	say "正在构建，首次约需几分钟（日志：$log）…" "building, a few minutes the first time (log: $log) …"
	rm -f "$built/report.jdk"
	if ! (cd "$root" && ./mvnw -pl report.dsl.cli -am -DskipTests -Dcli.jar="$jar.new" package) >"$log" 2>&1 </dev/null 9>&- || ! mv "$jar.new" "$jar"; then
		{ grep '^\[ERROR\]' "$log" || tail -n 20 "$log"; } | head -n 20 >&2
		say "构建失败，日志：$log" "the build failed, log: $log"
		exit 3
	fi
}

# Without an archive everything works, only slower: a failure here is for the log.
train() {
	say "正在优化启动速度…" "training for a fast start …"
	sh "$root/report.dsl.cli/train.sh" "$java" "$major" "$built" "$root/examples" >>"$log" 2>&1 </dev/null 9>&- || true
}

# The line of the JDK's release file by which the launcher sees that it is still the same one.
release_line() {
	[ -r "$java/release" ] && while IFS= read -r line; do
		case $line in JAVA_RUNTIME_VERSION=*) echo "$line"; return ;; esac
	done <"$java/release"
	echo
}

prepare() {
	if [ -z "${REPORT_REBUILD:-}" ] && prepared; then return; fi # another start, which held the lock until now, has done it
	if [ -n "${REPORT_REBUILD:-}" ] || [ ! -f "$jar" ]; then build; fi
	java=$JDK major=$JDK_MAJOR
	train
	{ echo "$java"; echo "$major"; release_line; } >"$built/report.jdk.new" && mv "$built/report.jdk.new" "$built/report.jdk"
}

. "$root/.mvn/jdk.sh"
find_jdk || exit 3
if [ -f "$jar" ] && [ ! -w "$built" ]; then
	java=$JDK major=$JDK_MAJOR # a checkout that cannot be written to and whose JDK has gone: run what is there
else
	log=$root/target/report-build.log
	if ! mkdir -p "$root/target" "$built" 2>/dev/null || ! [ -w "$root/target" ] || ! [ -w "$built" ]; then
		say "还没有构建，而 $root 不可写。" "not built yet, and $root cannot be written to."
		exit 3
	fi
	if command -v flock >/dev/null 2>&1; then
		exec 9>"$root/target/report-build.lock"
		flock -n 9 || { say "另一个进程正在构建，请稍候…" "another start is building, waiting for it …"; flock 9; }
	fi
	prepare
	exec 9>&-
fi
