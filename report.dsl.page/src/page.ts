// SPDX-License-Identifier: EPL-2.0
/** The page of a report as its form: shows the report it is sent, marks the caret, tells what is clicked on and what is entered. */
import { FigureEntry } from './figures';
import type { FromPage, ToPage } from './messages';
import { morph } from './morph';
import { type Caret, type Place, placeAt } from './places';
import { isBlankFigure, stop } from './stops';
import { WordEntry } from './words';

/** The editor that the page stands in. */
export interface Skin {
	post(message: FromPage): void;
	/** nonce under which styles are let in; undefined where the policy of the page lets all in */
	readonly nonce?: string | undefined;
	/** whether the editor listens to the keys of undo and redo itself while the page has the focus */
	readonly ownHistory: boolean;
	/** what was remembered when the page was last open in this place */
	readonly scroll?: number | undefined;
	remember(scroll: number): void;
}

interface PlacedElement extends Place {
	readonly element: Element;
}

export class Page {
	private readonly styles = document.createElement('style');
	private readonly problem = document.createElement('p');
	private readonly figures: FigureEntry;
	private readonly words: WordEntry;
	private places: PlacedElement[] = [];
	private caret: Element | undefined;
	/** Where the page was before the window was loaded again; used once. */
	private remembered: number | undefined;

	constructor(private readonly skin: Skin) {
		this.remembered = skin.scroll;
		if (skin.nonce !== undefined) this.styles.nonce = skin.nonce;
		document.head.append(this.styles);
		this.problem.className = 'problem';
		this.problem.setAttribute('role', 'alert');
		this.problem.hidden = true;
		const shared = {
			say: (words: string) => this.say(words),
			show: (place: Place) => skin.post({ type: 'show', ...place }),
			step: (from: Element, forward: boolean) => this.goTo(stop(from, forward)),
			run: skin.ownHistory ? undefined : (command: 'undo' | 'redo') => skin.post({ type: 'run', command })
		};
		this.figures = new FigureEntry({
			...shared,
			enter: (cell, text) => skin.post({ type: 'enter', cell, text }),
			paste: (cell, place, text, html) => skin.post({ type: 'paste', cell, place, text, html }),
			reveal: element => this.reveal(element)
		});
		this.words = new WordEntry({ ...shared, enter: (place, was, text) => skin.post({ type: 'enterWords', place, was, text }) });
		window.addEventListener('scroll', () => skin.remember(window.scrollY), { passive: true });
		document.addEventListener('click', event => this.click(event));
		document.addEventListener('keydown', event => this.key(event));
		skin.remember(this.remembered ?? 0);
		skin.post({ type: 'ready' });
	}

	receive(message: ToPage): void {
		if (message.type === 'show') this.show(message.html);
		else if (message.type === 'caret') this.mark(message, message.reveal);
		else if (message.type === 'refused') this.figures.refuse(message.cell, message.text, message.why);
		else if (message.type === 'refusedWords') this.words.refuse(message.place, message.text, message.why);
		else if (message.type === 'said') this.say(message.text);
		else this.tell(message.text);
	}

	/** The page of the server is taken apart in a template, where nothing of it runs or is applied: its styles and its main element are what counts. */
	private show(html: string): void {
		const page = document.createElement('template');
		page.innerHTML = html;
		const main = page.content.querySelector('main');
		if (!main) return;
		const sheet = [...page.content.querySelectorAll('style')].map(one => one.textContent).join('\n');
		if (this.styles.textContent !== sheet) this.styles.textContent = sheet;
		this.caret?.classList.remove('caret');
		this.caret = undefined;
		this.words.prepare(main);
		document.body.classList.add('editable');
		const there = document.querySelector('main');
		if (there) morph(there, main, this.words.unsaved);
		else document.body.replaceChildren(main);
		if (this.problem.parentElement !== document.body) document.body.append(this.problem);
		this.figures.refresh();
		this.words.refresh();
		this.places = [...document.body.querySelectorAll('article [data-from]')].map(element => ({ ...placeOf(element), element }));
		if (this.remembered !== undefined) window.scrollTo({ top: this.remembered, behavior: 'instant' });
		this.remembered = undefined;
	}

	private click({ target }: MouseEvent): void {
		if (!(target instanceof Element) || this.figures.select(target) || this.words.select(target)) return;
		const element = target.closest('[data-from]');
		if (element) this.skin.post({ type: 'select', ...placeOf(element) });
	}

	private key(event: KeyboardEvent): void {
		const command = event.ctrlKey || event.metaKey;
		const here = this.figures.element() ?? document.activeElement ?? document.body;
		if (event.key === 'F8') this.goTo(stop(here, !event.shiftKey, isBlankFigure) ?? stop(document.documentElement, true, isBlankFigure));
		else if (command && event.key === '.' && here.hasAttribute('data-from')) this.skin.post({ type: 'repair', ...placeOf(here) });
		else return;
		event.preventDefault();
	}

	private goTo(element: HTMLElement | undefined): void {
		if (!element || this.figures.select(element)) return;
		element.focus({ preventScroll: true });
		getSelection()?.selectAllChildren(element);
		this.reveal(element);
	}

	private mark(position: Caret, reveal: boolean): void {
		const element = placeAt(this.places, position)?.element;
		if (element !== this.caret) {
			this.caret?.classList.remove('caret');
			element?.classList.add('caret');
			this.caret = element;
		}
		if (reveal && element) this.reveal(element);
	}

	private reveal(element: Element): void {
		if (!inSight(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
	}

	private say(words: string): void {
		this.problem.textContent = words;
		this.problem.hidden = words === '';
	}

	private tell(text: string): void {
		const paragraph = document.createElement('p');
		paragraph.textContent = text;
		document.body.replaceChildren(paragraph);
	}
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
