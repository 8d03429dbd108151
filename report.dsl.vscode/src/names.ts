// SPDX-License-Identifier: EPL-2.0
/** Names of files that are made together: no two in a folder are the same, whatever a file system thinks of capital letters. */
export class Names {
	private readonly taken = new Set<string>();

	/** @returns the name, with a number before its ending when it has been given before */
	free(folder: string, name: string): string {
		const dot = name.lastIndexOf('.');
		for (let number = 1; ; number++) {
			const free = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
			const key = `${folder}\n${free.toLowerCase()}`;
			if (this.taken.has(key)) continue;
			this.taken.add(key);
			return free;
		}
	}
}
