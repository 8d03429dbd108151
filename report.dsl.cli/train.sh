#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Usage: train.sh JDK RELEASE FOLDER EXAMPLES
# Records in FOLDER, beside report.jar, the archives that let a JDK of that release start report.jar fast: the classes as they are
# after loading and linking. Which ones is learnt by running the program over EXAMPLES, and for the language server by playing an
# editor to it; it has an archive of its own, and so have forms of one's own and what is done with documents, because all classes of
# one are loaded at every start. The JVM's options have to be the launcher's.
set -eu
jdk=$1 release=$2 folder=$3 examples=$4

work=$(mktemp -d)
new=$folder/report-archive.$$
trap 'rm -rf "$work" "$new" "$new.config"' EXIT
trap 'exit 130' INT TERM

case $release in
	2[1-4]) record=-XX:ArchiveClassesAtExit=$new ending=jsa ;;
	*) record=-XX:AOTCacheOutput=$new ending=aot ;;
esac

train() { # archive without its ending, then commands with ++ between them
	name=$1
	shift
	LC_ALL=C.UTF-8 XDG_CACHE_HOME="$work/cache" "$jdk/bin/java" "$record" -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
		-Xmx1g -Xss4m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "$folder/report.jar" report.dsl.cli.Train "$@"
	mv "$new" "$folder/$name.$ending"
}

train_checks() { # archive, reports
	train "$1" --help ++ build "$2" -o "$work/out" ++ build "$2" --ndjson ++ check "$2" ++ check "$2" --format json
}

mkdir "$work/reports"
cp "$examples"/*.report "$work/reports" 2>/dev/null || : # from nothing less is learnt
rm -f "$folder"/report*.jsa "$folder"/report*.aot
train_checks report "$work/reports"
train_checks report-forms "$examples"
train report-lsp lsp "$work/reports"
if [ -d "$folder/lib" ]; then
	train report-documents export "$work/reports" --to docx -o "$work/docx" ++ export "$work/reports" --to html -o "$work/html" ++ \
		import "$work/docx" "$work/html" -o "$work/in" --summary "$work/in.html" ++ check "$work/docx" "$work/html" ++ build "$work/docx" --ndjson
fi
