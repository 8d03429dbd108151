// SPDX-License-Identifier: EPL-2.0
/**
 * Entering words on the page: paragraphs, and fields of the head. They are edited where they stand, so whatever types, an input method too,
 * types into them. What is entered goes to the editor when its place is left.
 */
import type { TextPlace } from './messages';
import type { Place } from './places';
import { WORDS } from './stops';

export interface WordsHost {
	enter(place: TextPlace, was: string, text: string): void;
	/** goes on to the next place, or the one before */
	step(from: Element, forward: boolean): void;
	/** shows in the text what is begun to be edited, without leaving the page */
	show(place: Place): void;
	/** the text's own history; undefined where the editor listens to its keys itself */
	readonly run: ((command: 'undo' | 'redo') => void) | undefined;
	say(words: string): void;
}

export class WordEntry {
	/** What is edited, and its words before; undefined while nothing is. */
	private edited: { readonly element: HTMLElement; readonly was: string } | undefined;
	private dirty = false;

	constructor(private readonly host: WordsHost) {
		document.addEventListener('focusin', ({ target }) => this.begin(target));
		document.addEventListener('focusout', () => this.commit());
		document.addEventListener('keydown', event => this.key(event));
		document.addEventListener('input', event => this.typed(event as InputEvent));
	}

	/** What is edited and differs from the text: the page must not change it. */
	get unsaved(): Element | undefined {
		return this.dirty ? this.edited?.element : undefined;
	}

	/**
	 * Makes the places for words of a page editable, before it is shown. What is edited there and is not saved differs from what stands there
	 * now, unless its words have only moved.
	 */
	prepare(page: ParentNode): void {
		if (this.dirty && this.edited) this.edited = { ...this.edited, was: wordsNow(page, this.edited) };
		for (const element of page.querySelectorAll<HTMLElement>(WORDS)) {
			element.setAttribute('contenteditable', 'plaintext-only');
			const { name } = element.dataset;
			if (name === undefined) continue;
			element.setAttribute('role', 'textbox');
			element.setAttribute('aria-label', name);
		}
	}

	/** The page has been written again around what is edited. */
	refresh(): void {
		const { edited } = this;
		if (edited && !this.dirty) this.edited = { element: edited.element, was: words(edited.element) };
	}

	/** @returns whether the element is in a place for words */
	select(element: Element): boolean {
		return element.closest(WORDS) !== null;
	}

	/** What was entered is in its place again, to be changed. */
	refuse(place: TextPlace, text: string, why: string): void {
		this.host.say(why);
		const element = at(document, place);
		if (!element) return;
		element.focus();
		element.textContent = text;
		this.dirty = true;
	}

	private begin(target: EventTarget | null): void {
		if (!(target instanceof HTMLElement) || !target.matches(WORDS) || this.edited?.element === target) return;
		this.edited = { element: target, was: words(target) };
		this.dirty = false;
		const { from, to } = target.dataset;
		if (from !== undefined && to !== undefined) this.host.show({ from: Number(from), to: Number(to) });
	}

	private typed({ inputType }: InputEvent): void {
		const { edited } = this;
		if (!edited) return;
		if (!this.dirty && inputType.startsWith('history')) edited.element.textContent = edited.was;
		else this.dirty = words(edited.element) !== edited.was;
	}

	private commit(): void {
		const { edited } = this;
		this.edited = undefined;
		if (!edited || !this.dirty) return;
		this.dirty = false;
		this.host.enter(placeOf(edited.element), edited.was, words(edited.element));
	}

	private key(event: KeyboardEvent): void {
		if (!event.isComposing && this.edited && this.pressed(event, this.edited.element)) event.preventDefault();
	}

	/** @returns whether the key has done what it is for */
	private pressed({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, element: HTMLElement): boolean {
		const command = ctrlKey || metaKey;
		if (key === 'Escape') return this.cancel(element);
		if (key === 'Tab' && !command) return this.leave(element, !shiftKey);
		if (key === 'Enter' && (command || element.dataset.field !== undefined)) return this.leave(element, true);
		if (!command || altKey || this.dirty || !this.host.run) return false;
		const history = key === 'y' || (key === 'Z' && shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
		if (history) this.host.run(history);
		return history !== undefined;
	}

	private leave(element: HTMLElement, forward: boolean): boolean {
		this.commit();
		this.host.step(element, forward);
		return true;
	}

	private cancel(element: HTMLElement): boolean {
		this.host.say('');
		if (this.dirty && this.edited) element.textContent = this.edited.was;
		else element.blur();
		this.dirty = false;
		return true;
	}
}

function words(element: Element): string {
	return element.textContent ?? '';
}

function at(page: ParentNode, place: TextPlace): HTMLElement | null {
	const [name, value] = Object.entries(place)[0] ?? [];
	return page.querySelector(`[data-${name}="${CSS.escape(String(value))}"]`);
}

function wordsNow(page: ParentNode, { element, was }: { readonly element: HTMLElement; readonly was: string }): string {
	if ([...page.querySelectorAll(WORDS)].some(one => words(one) === was)) return was;
	const now = at(page, placeOf(element));
	return now ? words(now) : was;
}

function placeOf({ dataset }: HTMLElement): TextPlace {
	if (dataset.field !== undefined) return { field: dataset.field };
	return dataset.paragraph === undefined ? { section: Number(dataset.section) } : { paragraph: Number(dataset.paragraph) };
}
