// SPDX-License-Identifier: EPL-2.0
/** How the language server is started: which Java, which options, and the archive that makes it start fast. */
import { access, chmod, constants, readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { findJava, type Java, type Places, type Search } from './java';

/** What the extension has brought along. */
export interface Installation {
	readonly jar: string;
	/** the bundled program `java`, if the extension is one for a platform */
	readonly java: string | undefined;
	/** archive of loaded classes for exactly this runtime and jar */
	readonly archive: string | undefined;
	/** folder in which other Javas may keep such an archive */
	readonly storage: string;
}

export interface Launch {
	readonly command: string;
	readonly args: string[];
	readonly environment: NodeJS.ProcessEnv;
}

/** Beside the jar in extensions for a platform: written by the packaging. */
interface ArchiveInfo {
	readonly archive: string;
	/** time of modification of the jars when the archive was made, milliseconds */
	readonly jarTime: number;
}

/** @param folder of the extension @param storage folder that may be written to */
export async function installation(folder: string, storage: string, platform: NodeJS.Platform): Promise<Installation> {
	const java = join(folder, 'runtime', 'bin', platform === 'win32' ? 'java.exe' : 'java');
	const bundled = await runnable(java);
	const jar = join(folder, 'server', 'report.jar');
	return { jar, java: bundled ? java : undefined, archive: bundled ? await archiveOf(folder, jar) : undefined, storage };
}

/** The bundled Java, else one found on the machine. */
export async function chooseJava(installed: Installation, places: Places): Promise<Search> {
	if (installed.java === undefined) return findJava(places);
	return { java: { executable: installed.java, release: 0 }, tooOld: [] };
}

/**
 * @param java bundled or found
 * @param memory most memory of the heap, MB
 */
export function launch(
	installed: Installation,
	java: Java,
	memory: number,
	platform: NodeJS.Platform,
	environment: NodeJS.ProcessEnv
): Launch {
	const args = [
		...archiveOptions(installed, java),
		'-XX:TieredStopAtLevel=1',
		'-XX:+UseSerialGC',
		'-XX:-UsePerfData',
		'-Xlog:disable',
		'-Xms40m',
		'-Xmn24m',
		`-Xmx${memory}m`,
		'-XX:MinHeapFreeRatio=10',
		'-XX:MaxHeapFreeRatio=30',
		'-XX:-ShrinkHeapInSteps',
		'-Xss4m',
		'-Dfile.encoding=UTF-8',
		'-Dstdout.encoding=UTF-8',
		'-Dstderr.encoding=UTF-8',
		// The runtime has no java.beans, which the log library would need to read its settings.
		...(installed.java === java.executable ? ['-Dlog4j.defaultInitOverride=true'] : []),
		'-cp',
		installed.jar,
		'report.dsl.cli.Main',
		'lsp'
	];
	// Java decodes file names by the locale: in one that is C every Chinese name would be lost.
	return { command: java.executable, args, environment: platform === 'linux' ? { ...environment, LC_ALL: 'C.UTF-8' } : environment };
}

/** The shipped archive; a Java of the machine makes one of its own when the server ends, and again when it is another Java. */
function archiveOptions(installed: Installation, java: Java): string[] {
	if (installed.java === java.executable) return [installed.archive === undefined ? '-Xshare:auto' : `-XX:AOTCache=${installed.archive}`];
	return ['-Xshare:auto', '-XX:+AutoCreateSharedArchive', `-XX:SharedArchiveFile=${join(installed.storage, 'server.jsa')}`];
}

/** Unpacking may lose the permission to run. */
async function runnable(java: string): Promise<boolean> {
	try {
		await access(java, constants.R_OK);
		await access(java, constants.X_OK).catch(() => chmod(java, 0o755));
		return true;
	} catch {
		return false;
	}
}

/** Java takes the archive only if all jars have the time that they had when the archive was made; unpacking gives them another one. */
async function archiveOf(folder: string, jar: string): Promise<string | undefined> {
	try {
		const info = JSON.parse(await readFile(join(folder, 'server', 'archive.json'), 'utf8')) as ArchiveInfo;
		const time = info.jarTime / 1000;
		const library = join(folder, 'server', 'lib');
		const libraries = (await readdir(library).catch(() => [])).map(name => join(library, name));
		await Promise.all(
			[jar, ...libraries].map(async one => {
				if ((await stat(one)).mtimeMs !== info.jarTime) await utimes(one, time, time);
			})
		);
		return join(folder, 'server', info.archive);
	} catch {
		return undefined;
	}
}
