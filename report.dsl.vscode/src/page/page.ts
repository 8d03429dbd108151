/** The script of the preview page: shows the report it is sent, marks the caret, tells what is clicked on. */
import type { FromPage, ToPage } from '../messages';
import { type Place, narrowest } from './places';
import { THEME } from './theme';

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
const uri = script.dataset['uri'] ?? '';
const styles = style('');
style(THEME);
let places: PlacedElement[] = [];
let caret: Element | undefined;
/** Where the page was before the window was loaded again; used once. */
let remembered = editor.getState()?.uri === uri ? editor.getState()?.scroll : undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	if (data.type === 'show') show(data.html);
	else if (data.type === 'caret') mark(data.offset, data.reveal);
	else tell(data.text);
});
window.addEventListener('scroll', () => editor.setState({ uri, scroll: window.scrollY }), { passive: true });
document.addEventListener('click', event => {
	const element = event.target instanceof Element ? event.target.closest('[data-from]') : null;
	if (element) editor.postMessage({ type: 'select', ...placeOf(element) });
});
editor.setState({ uri, scroll: remembered ?? 0 });
editor.postMessage({ type: 'ready' });

function show(html: string): void {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const scroll = remembered ?? window.scrollY;
	remembered = undefined;
	const sheet = [...page.querySelectorAll('style')].map(one => one.textContent).join('\n');
	if (styles.textContent !== sheet) styles.textContent = sheet;
	document.body.classList.add(...page.body.classList);
	document.body.replaceChildren(...[...page.body.children].filter(child => child.tagName !== 'SCRIPT'));
	document.title = page.title;
	// The list of findings above the document can be clicked on, but is no place of the caret.
	places = [...document.body.querySelectorAll('[data-from]')].filter(element => !element.closest('aside'))
		.map(element => ({ ...placeOf(element), element }));
	caret = undefined;
	window.scrollTo({ top: scroll, behavior: 'instant' });
}

function mark(offset: number, reveal: boolean): void {
	const element = narrowest(places, offset)?.element;
	if (element !== caret) {
		caret?.classList.remove('caret');
		element?.classList.add('caret');
		caret = element;
	}
	if (reveal && element && !inSight(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function tell(text: string): void {
	const paragraph = document.createElement('p');
	paragraph.className = 'no-report';
	paragraph.textContent = text;
	document.body.replaceChildren(paragraph);
}

function inSight(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && bottom <= window.innerHeight;
}

function placeOf(element: Element): Place {
	return { from: Number(element.getAttribute('data-from')), to: Number(element.getAttribute('data-to')) };
}

/** Adds a style that the policy of the page lets in. */
function style(text: string): HTMLStyleElement {
	const element = document.createElement('style');
	element.nonce = script.nonce;
	element.textContent = text;
	document.head.append(element);
	return element;
}
