// SPDX-License-Identifier: EPL-2.0
/** Finds a Java that can run the server. */
import { execFile } from 'node:child_process';
import { access, constants, readdir, readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

/** The oldest release that runs the server. */
export const OLDEST_JAVA = 21;

export interface Java {
	/** the program `java` */
	readonly executable: string;
	readonly release: number;
}

/** Where a search was made, and what was found there that is too old. */
export interface Search {
	readonly java: Java | undefined;
	readonly tooOld: readonly Java[];
}

export interface Places {
	/** the setting `report.java.home`; empty when not set */
	readonly setting: string;
	readonly environment: NodeJS.ProcessEnv;
	/** folders in which installers put Java installations */
	readonly installed: readonly string[];
	readonly platform: NodeJS.Platform;
}

/** The first Java of {@link OLDEST_JAVA} or later: the one of the setting, of JAVA_HOME, of the PATH, then the newest installed one. */
export async function findJava(places: Places): Promise<Search> {
	const tooOld: Java[] = [];
	for (const candidate of named(places)) {
		const java = await inspect(candidate);
		if (java && java.release >= OLDEST_JAVA) return { java, tooOld };
		if (java) tooOld.push(java);
	}
	const installed: Java[] = [];
	for (const candidate of await listInstalled(places)) {
		const java = await inspect(candidate);
		if (java) installed.push(java);
	}
	installed.sort((a, b) => b.release - a.release);
	const newest = installed[0];
	return newest && newest.release >= OLDEST_JAVA ? { java: newest, tooOld } : { java: undefined, tooOld: [...tooOld, ...installed] };
}

/** Folders of the usual installers of the platform. */
export function usualFolders(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
	if (platform === 'win32') {
		const programs = [environment.ProgramFiles, environment.LOCALAPPDATA && join(environment.LOCALAPPDATA, 'Programs')];
		return programs
			.filter(folder => folder !== undefined && folder !== '')
			.flatMap(folder =>
				['Java', 'Eclipse Adoptium', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft'].map(vendor => join(folder!, vendor))
			);
	}
	if (platform === 'darwin')
		return ['/Library/Java/JavaVirtualMachines', ...(environment.HOME ? [join(environment.HOME, 'Library/Java/JavaVirtualMachines')] : [])];
	return ['/usr/lib/jvm', '/opt/java'];
}

/** The number of a release as Java writes it: 21 for `21.0.4`, 8 for `1.8.0_412`; 0 for anything else. */
export function releaseOf(version: string): number {
	const match = /^"?(?:1\.)?(\d+)/.exec(version.trim());
	return match ? Number(match[1]) : 0;
}

function named(places: Places): string[] {
	const program = places.platform === 'win32' ? 'java.exe' : 'java';
	const homes = [places.setting, places.environment.JAVA_HOME ?? ''].filter(home => home !== '').map(home => join(home, 'bin', program));
	const path = places.environment.PATH ?? places.environment.Path ?? '';
	return [
		...homes,
		...path
			.split(delimiter)
			.filter(folder => folder !== '')
			.map(folder => join(folder, program))
	];
}

async function listInstalled(places: Places): Promise<string[]> {
	const inside = places.platform === 'darwin' ? 'Contents/Home/bin/java' : places.platform === 'win32' ? 'bin/java.exe' : 'bin/java';
	const found: string[] = [];
	for (const folder of places.installed) {
		const entries = await readdir(folder).catch(() => []);
		found.push(...entries.map(entry => join(folder, entry, inside)));
	}
	return found;
}

/** The file `release` of an installation is read instead of starting Java, which takes longer; most installations have one. */
async function inspect(executable: string): Promise<Java | undefined> {
	try {
		await access(executable, constants.X_OK);
		const home = dirname(dirname(await realpath(executable)));
		const file = await readFile(join(home, 'release'), 'utf8').catch(() => '');
		const stated = /^JAVA_VERSION=(.*)$/m.exec(file);
		const release = stated?.[1] ? releaseOf(stated[1]) : await ask(executable);
		return release > 0 ? { executable, release } : undefined;
	} catch {
		return undefined;
	}
}

function ask(executable: string): Promise<number> {
	return new Promise(resolve =>
		execFile(executable, ['-XshowSettings:properties', '-version'], { timeout: 10_000 }, (_error, out, log) =>
			resolve(releaseOf(/java\.specification\.version = (\S+)/.exec(out + log)?.[1] ?? ''))
		)
	);
}
