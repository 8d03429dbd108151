#!/bin/sh
# Usage: train.sh JDK RELEASE FOLDER EXAMPLES
# Records in FOLDER, beside report.jar, the archive that lets a JDK of that release start report.jar fast: loaded classes and, from
# release 25 on, profiles of hot methods. It does so by running the program over many copies of EXAMPLES.
set -eu
jdk=$1 release=$2 folder=$3 examples=$4

work=$(mktemp -d)
new=$folder/report-archive.$$
trap 'rm -rf "$work" "$new" "$new.config"' EXIT
trap 'exit 130' INT TERM

mkdir "$work/in" "$work/out"
files=0
[ ! -d "$examples" ] || files=$(find "$examples" -type f | wc -l)
[ "$files" -eq 0 ] || copies=$((3000 / files + 1))
while [ "${copies:-0}" -gt 0 ]; do
	cp -R "$examples" "$work/in/$copies"
	copies=$((copies - 1))
done

case $release in
	2[1-4]) record=-XX:ArchiveClassesAtExit=$new archive=$folder/report.jsa ;;
	*) record=-XX:AOTCacheOutput=$new archive=$folder/report.aot ;;
esac
rm -f "$folder/report.jsa" "$folder/report.aot"
LC_ALL=C.UTF-8 "$jdk/bin/java" "$record" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmx1g -Xss4m \
	-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "$folder/report.jar" report.dsl.cli.Train \
	--help ++ build "$work/in" -o "$work/out" ++ build "$work/in" --ndjson ++ check "$work/in" ++ check "$work/in" --format json
mv "$new" "$archive"
