// SPDX-License-Identifier: EPL-2.0
/** The script of the preview page: shows the report it is sent, marks the caret, tells what is clicked on. */
import type { FromPage, ToPage } from '../messages';
import { CellEntry } from './entry';
import { morph } from './morph';
import { type Caret, type Place, placeAt } from './places';

interface EditorApi {
	postMessage(message: FromPage): void;
	getState(): { readonly uri?: string; readonly scroll?: number } | undefined;
	setState(state: { readonly uri: string; readonly scroll: number }): void;
}

declare function acquireVsCodeApi(): EditorApi;

interface PlacedElement extends Place {
	readonly element: Element;
}

const editor = acquireVsCodeApi();
const script = document.currentScript as HTMLScriptElement;
const uri = script.dataset.uri ?? '';
const styles = document.createElement('style');
let places: PlacedElement[] = [];
let caret: Element | undefined;
/** Where the page was before the window was loaded again; used once. */
let remembered = editor.getState()?.uri === uri ? editor.getState()?.scroll : undefined;

const entry = new CellEntry(
	{
		enter: (cell, text) => editor.postMessage({ type: 'enter', cell, text }),
		paste: (cell, place, text, html) => editor.postMessage({ type: 'paste', cell, place, text, html }),
		show: place => editor.postMessage({ type: 'show', ...place }),
		run: command => editor.postMessage({ type: 'run', command })
	},
	revealed
);

// The policy of the page lets in styles with its nonce only.
styles.nonce = script.nonce;
document.head.append(styles);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	if (data.type === 'show') show(data.html);
	else if (data.type === 'caret') mark(data, data.reveal);
	else if (data.type === 'refused') entry.refuse(data.cell, data.text, data.why);
	else if (data.type === 'said') entry.say(data.text);
	else tell(data.text);
});
window.addEventListener('scroll', () => editor.setState({ uri, scroll: window.scrollY }), { passive: true });
document.addEventListener('click', event => {
	if (!(event.target instanceof Element) || entry.select(event.target)) return;
	const element = event.target.closest('[data-from]');
	if (element) editor.postMessage({ type: 'select', ...placeOf(element) });
});
editor.setState({ uri, scroll: remembered ?? 0 });
editor.postMessage({ type: 'ready' });

/** The page of the server is taken apart in a template, where nothing of it runs or is applied: its styles and its main element are what counts. */
function show(html: string): void {
	const page = document.createElement('template');
	page.innerHTML = html;
	const main = page.content.querySelector('main');
	if (!main) return;
	const sheet = [...page.content.querySelectorAll('style')].map(one => one.textContent).join('\n');
	if (styles.textContent !== sheet) styles.textContent = sheet;
	caret?.classList.remove('caret');
	caret = undefined;
	const there = document.querySelector('main');
	if (there) morph(there, main);
	else document.body.replaceChildren(main);
	entry.refresh();
	places = [...document.body.querySelectorAll('article [data-from]')].map(element => ({ ...placeOf(element), element }));
	if (remembered !== undefined) window.scrollTo({ top: remembered, behavior: 'instant' });
	remembered = undefined;
}

function mark(position: Caret, reveal: boolean): void {
	const element = placeAt(places, position)?.element;
	if (element !== caret) {
		caret?.classList.remove('caret');
		element?.classList.add('caret');
		caret = element;
	}
	if (reveal && element) revealed(element);
}

function revealed(element: Element): void {
	if (!inSight(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function tell(text: string): void {
	const paragraph = document.createElement('p');
	paragraph.textContent = text;
	document.body.replaceChildren(paragraph);
}

/** Whether nothing of it is outside of the window or behind the head of its table, which stands still. */
function inSight(element: Element): boolean {
	const { top, bottom, left, right } = element.getBoundingClientRect();
	const head = element.closest('tbody') && element.closest('table')?.tHead;
	const roof = head ? Math.max(0, head.getBoundingClientRect().bottom) : 0;
	return top >= roof && bottom <= window.innerHeight && left >= 0 && right <= window.innerWidth;
}

function placeOf(element: Element): Place {
	return { from: Number(element.getAttribute('data-from')), to: Number(element.getAttribute('data-to')) };
}
