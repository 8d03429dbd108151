# SPDX-License-Identifier: EPL-2.0
# Sourced by mvnw: find_qualifier sets QUALIFIER, the last part of the versions of bundles and features, so that what is newer has a higher one.
# It is the time of the last commit, hence the same wherever that is built; a tree that differs from its commit is as new as now.
# An archive of the source has no history: git writes the time into this line when it makes one (.gitattributes).
ARCHIVED='$Format:%ct$'

# Seconds since 1970 as a date, for GNU and for BSD.
stamp() { date -u -d "@$1" +%Y%m%d%H%M%S 2>/dev/null || date -u -r "$1" +%Y%m%d%H%M%S; }

find_qualifier() {
	QUALIFIER=''
	case $ARCHIVED in
		*[!0-9]*) ;;
		*) QUALIFIER=$(stamp "$ARCHIVED"); return 0 ;;
	esac
	[ -e "$1/.git" ] && seconds=$(git -C "$1" log -1 --format=%ct 2>/dev/null) && [ -n "$seconds" ] || return 0
	[ -z "$(git -C "$1" status --porcelain --untracked-files=no 2>/dev/null)" ] || seconds=$(date +%s)
	QUALIFIER=$(stamp "$seconds")
}
