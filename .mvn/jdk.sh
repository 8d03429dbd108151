# SPDX-License-Identifier: EPL-2.0
# Sourced by mvnw and by the launcher's preparation: find_jdk sets JDK and JDK_MAJOR to a JDK of release 21 or later.
# JAVA_HOME wins if it is recent enough; else 25, the release this project is built with, else the newest of PATH and /usr/lib/jvm.

# The release of the JDK in folder $1, as a number in $major; 0 if there is none.
jdk_major() {
	major=0
	[ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
	version=
	if [ -r "$1/release" ]; then
		while IFS= read -r line; do
			case $line in JAVA_VERSION=*) version=${line#*=}; version=${version#\"}; break ;; esac
		done <"$1/release"
	fi
	[ -n "$version" ] || version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
	version=${version%%[!0-9]*}
	major=${version:-0}
}

find_jdk() {
	JDK='' JDK_MAJOR=0
	if [ -n "${JAVA_HOME:-}" ]; then
		jdk_major "$JAVA_HOME"
		if [ "$major" -ge 21 ]; then JDK=$JAVA_HOME JDK_MAJOR=$major; return 0; fi
	fi
	on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac} || on_path=none
	for folder in "$on_path" "${REPORT_JVM_FOLDER:-/usr/lib/jvm}"/*; do
		jdk_major "$folder"
		[ "$major" -ge 21 ] && [ "$JDK_MAJOR" -ne 25 ] || continue
		if [ "$major" -eq 25 ] || [ "$major" -gt "$JDK_MAJOR" ]; then JDK=$folder JDK_MAJOR=$major; fi
	done
	[ -n "$JDK" ] && return 0
	echo "找不到 JDK 21 或更高版本（查过 JAVA_HOME、PATH、/usr/lib/jvm）：请安装 Temurin 25 或 openjdk-21-jdk。 / No JDK 21 or later found (JAVA_HOME, PATH, /usr/lib/jvm): please install Temurin 25 or openjdk-21-jdk." >&2
	return 1
}
