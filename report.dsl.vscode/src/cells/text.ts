// SPDX-License-Identifier: EPL-2.0
/** What can be seen of a report's text without asking the server. */

/** Whether a line can be a row of a table; the server knows better. */
export function hasBar(line: string): boolean {
	return /[|｜]/.test(line) && !/^\s*\/\//.test(line);
}

/** A change of a text, as the editor tells it. */
export interface Change {
	readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
	readonly text: string;
}

/** More lines, or places, than anybody types or repairs at once; such a change is another text. */
const MOST = 60;

/**
 * Lines that have been changed and not yet been laid out, moved along with what is changed above them.
 * @param lines ascending or not
 */
export function touched(lines: ReadonlySet<number>, changes: readonly Change[]): Set<number> {
	if (changes.length > MOST) return new Set();
	let result = new Set(lines);
	for (const {
		range: { start, end },
		text
	} of changes) {
		const added = text.split('\n').length - 1;
		const moved = added - (end.line - start.line);
		const next = new Set<number>();
		for (const line of result)
			if (line < start.line) next.add(line);
			else if (line > end.line) next.add(line + moved);
		if (added <= MOST) for (let line = start.line; line <= start.line + added; line++) next.add(line);
		result = next;
	}
	return result;
}

/** The offset of a place; the lines of a text end with a line feed, whatever stands before it. */
export function offsetIn(text: string, { line, character }: { readonly line: number; readonly character: number }): number {
	let start = 0;
	for (let lines = 0; lines < line; lines++) start = text.indexOf('\n', start) + 1;
	return start + character;
}
