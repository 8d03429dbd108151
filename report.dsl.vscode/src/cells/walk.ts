// SPDX-License-Identifier: EPL-2.0
/** What keys do in an editor that somebody has left since: the commands of the window would reach the one that has been gone to. */
import type { Span } from './strays';

type Walk = (text: string, at: number) => number;

const lineStart: Walk = (text, at) => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd: Walk = (text, at) => at + (/^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
const before =
	(pattern: RegExp): Walk =>
	(text, at) =>
		at - (pattern.exec(text.slice(0, at))?.[0].length ?? 0);
const behind =
	(pattern: RegExp): Walk =>
	(text, at) =>
		at + (pattern.exec(text.slice(at))?.[0].length ?? 0);
/** The same place of another line. */
const inLine = (text: string, line: number, at: number) => Math.min(line + at - lineStart(text, at), lineEnd(text, line));

const BACK: Record<string, Walk> = {
	cursorLeft: before(/(?:\r\n|[^])$/u),
	cursorWordLeft: before(/(?:[^\s|｜]+[ \t]*|[ \t]+|\r\n|[^])$/u),
	cursorHome: lineStart,
	cursorUp: (text, at) => (lineStart(text, at) === 0 ? 0 : inLine(text, lineStart(text, lineStart(text, at) - 1), at)),
	cursorTop: () => 0
};
const AHEAD: Record<string, Walk> = {
	cursorRight: behind(/^(?:\r\n|[^])/u),
	cursorWordEndRight: behind(/^(?:[ \t]*[^\s|｜]+|[ \t]+|\r\n|[^])/u),
	cursorEnd: lineEnd,
	cursorDown: (text, at) => {
		const next = text.indexOf('\n', at) + 1;
		return next === 0 ? text.length : inLine(text, next, at);
	},
	cursorBottom: text => text.length
};
/** Keys that type, with what they type. */
export const TYPING: Record<string, string> = { tab: '  ', type: '\n' };

/** @returns what is selected afterwards; the same for commands that do not walk by the text alone */
export function walked(command: string, text: string, span: Span): Span {
	const { start, end } = span;
	const name = command.replace(/Select$/, '');
	const selects = name !== command;
	const [back, ahead] = [BACK[name], AHEAD[name]];
	if (back) {
		const to = name === 'cursorLeft' && start < end && !selects ? start : back(text, start);
		return { start: to, end: selects ? end : to };
	}
	if (ahead) {
		const to = name === 'cursorRight' && start < end && !selects ? end : ahead(text, end);
		return { start: selects ? start : to, end: to };
	}
	if (command === 'cancelSelection') return { start: end, end };
	return command === 'editor.action.selectAll' ? { start: 0, end: text.length } : span;
}
