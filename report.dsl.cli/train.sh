#!/bin/sh
# Usage: train.sh JDK RELEASE FOLDER EXAMPLES
# Records in FOLDER, beside report.jar, the archive that lets a JDK of that release start report.jar fast: the classes as they are
# after loading and linking. Which ones it learns by running the program over EXAMPLES, and by being an editor's server for a copy of
# them; the JVM's options have to be the launcher's.
set -eu
jdk=$1 release=$2 folder=$3 examples=$4

work=$(mktemp -d)
new=$folder/report-archive.$$
trap 'rm -rf "$work" "$new" "$new.config"' EXIT
trap 'exit 130' INT TERM

case $release in
	2[1-4]) record=-XX:ArchiveClassesAtExit=$new archive=$folder/report.jsa ;;
	*) record=-XX:AOTCacheOutput=$new archive=$folder/report.aot ;;
esac
cp -R "$examples" "$work/reports"
rm -f "$folder/report.jsa" "$folder/report.aot"
LC_ALL=C.UTF-8 XDG_CACHE_HOME="$work/cache" "$jdk/bin/java" "$record" -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -Xss4m \
	-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "$folder/report.jar" report.dsl.cli.Train \
	--help ++ build "$examples" -o "$work/out" ++ build "$examples" --ndjson ++ check "$examples" ++ check "$examples" --format json ++ lsp "$work/reports"
mv "$new" "$archive"
