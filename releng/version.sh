#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Sets the version of everything: releng/version.sh 1.2.0
# It stands in /pom.xml; what cannot refer to that has a copy, which this script writes and VersionTest compares.
set -eu
cd "$(dirname "$0")/.."
new=${1:?"which version? / 请写版本，如 1.2.0"}
case $new in
	*[!0-9.]* | *.*.*.* | .* | *. | *..*) echo "$new: three numbers are expected / 版本应为三个数" >&2; exit 3 ;;
	*.*.*) ;;
	*) echo "$new: three numbers are expected / 版本应为三个数" >&2; exit 3 ;;
esac
old=$(sed -n 's/^  <version>\(.*\)-SNAPSHOT<\/version>$/\1/p' pom.xml)
[ -n "$old" ] || { echo "pom.xml: no version found / 没有找到版本" >&2; exit 3; }
pattern=$(echo "$old" | sed 's/\./\\./g')
# Files of the product, by the way in which they state the version.
files() { find . \( -name node_modules -o -name target -o -name installed \) -prune -o -name "$1" -type f -print; }
files pom.xml | xargs sed -i "s/<version>$pattern-SNAPSHOT</<version>$new-SNAPSHOT</"
files MANIFEST.MF | xargs sed -i "s/^Bundle-Version: $pattern\.qualifier/Bundle-Version: $new.qualifier/"
files feature.xml | xargs sed -i "s/ version=\"$pattern\.qualifier\"/ version=\"$new.qualifier\"/"
files '*.product' | xargs sed -i "s/ version=\"$pattern\.qualifier\"/ version=\"$new.qualifier\"/"
files package.json | xargs sed -i "s/^\([[:space:]]*\"version\": \)\"$pattern\"/\1\"$new\"/"
files package-lock.json | xargs sed -i "1,10s/\(\"version\": \)\"$pattern\"/\1\"$new\"/"
sed -i "s/VERSION = \"$pattern\"/VERSION = \"$new\"/" report.dsl.cli/src/main/java/report/dsl/cli/Version.java
echo "$old -> $new"
