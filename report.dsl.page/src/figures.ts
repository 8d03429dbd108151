// SPDX-License-Identifier: EPL-2.0
/**
 * Entering figures on the page. The figure that is selected has a field above it, which has the focus: so whatever types, an input method
 * too, types into it. What is entered goes to the editor; the page shows it at once, and what the editor makes of it when that is known.
 */
import { type Cell, type Direction, neighbour } from './neighbours';
import type { Place } from './places';

export interface FiguresHost {
	enter(cell: number, text: string): void;
	/** @param place where the figure stands in the text; undefined for one that does not yet */
	paste(cell: number, place: Place | undefined, text: string, html: string): void;
	/** shows in the text what is selected on the page, without leaving that */
	show(place: Place): void;
	/** goes on to the next place, or the one before */
	step(from: Element, forward: boolean): void;
	/** the text's own history; undefined where the editor listens to its keys itself */
	readonly run: ((command: 'undo' | 'redo') => void) | undefined;
	/** scrolls the page to an element when it is not in sight */
	reveal(element: Element): void;
	say(words: string): void;
}

/** Keys that lead to another figure; with `typing` also while one is typed. */
const MOVES: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

type Mode = 'selected' | 'typing' | 'editing';

export class FigureEntry {
	private readonly field = document.createElement('input');
	private elements = new Map<number, HTMLElement>();
	private at: number | undefined;
	/** What was selected when the whole page lost the focus: it is again when that comes back. */
	private awaited: number | undefined;
	private mode: Mode = 'selected';

	constructor(private readonly host: FiguresHost) {
		this.field.className = 'entry';
		this.field.dataset.own = '';
		this.field.hidden = true;
		this.field.autocomplete = 'off';
		this.field.spellcheck = false;
		this.field.addEventListener('keydown', event => this.key(event));
		this.field.addEventListener('input', event => this.typed(event as InputEvent));
		this.field.addEventListener('paste', event => this.paste(event));
		this.field.addEventListener('copy', event => this.copy(event));
		this.field.addEventListener('blur', () => this.leave());
		this.field.addEventListener('dblclick', () => this.edit());
		document.addEventListener('scroll', () => this.place(), { passive: true, capture: true });
		window.addEventListener('resize', () => this.place());
		window.addEventListener('focus', () => {
			if (this.awaited !== undefined) this.goTo(this.awaited);
			this.awaited = undefined;
		});
	}

	/** The page has been written anew. */
	refresh(): void {
		this.elements = new Map(
			[...document.querySelectorAll<HTMLElement>('[data-cell]')].map(element => [Number(element.dataset.cell), element])
		);
		const main = document.querySelector('main');
		if (this.field.parentElement !== main) main?.append(this.field);
		if (this.at !== undefined && !this.elements.has(this.at)) this.hide();
		this.place();
	}

	/** Selects a figure. @returns whether the element is one */
	select(element: Element): boolean {
		const cell = element.closest<HTMLElement>('[data-cell]');
		if (!cell) return false;
		this.goTo(Number(cell.dataset.cell));
		return true;
	}

	/** What was entered is no figure, or cannot be entered there: it is in its field again. */
	refuse(cell: number, text: string, why: string): void {
		this.host.say(why);
		if (!this.elements.has(cell)) return;
		this.goTo(cell);
		this.begin('editing', text);
	}

	private goTo(number: number): void {
		const element = this.elements.get(number);
		if (!element) return;
		this.commit();
		this.at = number;
		this.begin('selected', '');
		this.host.reveal(element);
		this.field.hidden = false;
		this.field.setAttribute('aria-label', this.name(element));
		this.place();
		this.field.focus({ preventScroll: true });
		const place = placeOf(element);
		if (place) this.host.show(place);
	}

	private begin(mode: Mode, text: string): void {
		this.mode = mode;
		this.field.classList.toggle('typing', mode !== 'selected');
		this.field.value = text;
	}

	private edit(): void {
		const element = this.element();
		if (!element || this.mode !== 'selected') return;
		this.begin('editing', element.textContent ?? '');
		this.field.setSelectionRange(this.field.value.length, this.field.value.length);
	}

	/** Undo of a selected figure is the text's: the editor gives it to the field as well, which has a history of its own. */
	private typed({ inputType }: InputEvent): void {
		if (this.mode === 'selected' && inputType.startsWith('history')) {
			this.field.value = '';
			return;
		}
		if (this.mode === 'selected') this.mode = 'typing';
		this.field.classList.add('typing');
		this.host.say('');
	}

	private key(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (this.pressed(event)) event.preventDefault();
	}

	/** @returns whether the key has done what it is for */
	private pressed(event: KeyboardEvent): boolean {
		const { key, shiftKey } = event;
		const command = event.ctrlKey || event.metaKey;
		if (command || event.altKey) return command && this.mode === 'selected' && this.history(key.toLowerCase(), shiftKey);
		if (key === 'Tab') return this.step(!shiftKey);
		if (key === 'Enter' && this.mode === 'selected' && !shiftKey) return this.started();
		if (key === 'Enter') return this.move(shiftKey ? 'up' : 'down') || this.step(!shiftKey);
		if (key === 'F2') return this.started();
		if (key === 'Escape') return this.cancel();
		const direction = MOVES[key];
		if (direction && this.mode !== 'editing') return this.move(direction) || this.stay();
		if ((key === 'Delete' || key === 'Backspace') && this.mode === 'selected') return this.enter('');
		return false;
	}

	private started(): boolean {
		this.edit();
		return true;
	}

	private history(key: string, shift: boolean): boolean {
		const command = key === 'y' || (key === 'z' && shift) ? 'redo' : key === 'z' ? 'undo' : undefined;
		if (!command || !this.host.run) return false;
		this.host.run(command);
		return true;
	}

	private move(direction: Direction): boolean {
		const to = this.at === undefined ? undefined : neighbour(this.cells(), this.at, direction);
		if (to) this.goTo(to.number);
		return to !== undefined;
	}

	private step(forward: boolean): boolean {
		const element = this.element();
		this.commit();
		if (element) this.host.step(element, forward);
		return element !== undefined;
	}

	private stay(): boolean {
		this.commit();
		this.begin('selected', '');
		return true;
	}

	private cancel(): boolean {
		this.host.say('');
		if (this.mode === 'selected') this.hide();
		else this.begin('selected', '');
		return true;
	}

	private leave(): void {
		this.commit();
		this.begin('selected', '');
		setTimeout(() => {
			if (document.activeElement === this.field && document.hasFocus()) return;
			this.awaited = document.hasFocus() ? undefined : this.at;
			this.hide();
		});
	}

	private hide(): void {
		this.field.hidden = true;
		this.at = undefined;
	}

	private commit(): void {
		if (this.mode !== 'selected') this.enter(this.field.value);
		this.mode = 'selected';
	}

	private enter(text: string): boolean {
		const element = this.element();
		if (element && this.at !== undefined && text.trim() !== (element.textContent ?? '')) {
			element.textContent = text.trim();
			this.host.enter(this.at, text);
		}
		return true;
	}

	/** One figure is typed; several go where the editor would paste them. */
	private paste(event: ClipboardEvent): void {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		const html = event.clipboardData?.getData('text/html') ?? '';
		if (this.mode !== 'selected') return;
		event.preventDefault();
		const element = this.element();
		if (/^[^\t\n]*\r?\n?$/.test(text) && text.trim() !== '') this.enter(text);
		else if (element && this.at !== undefined) this.host.paste(this.at, placeOf(element), text, html);
	}

	private copy(event: ClipboardEvent): void {
		if (this.mode !== 'selected') return;
		event.preventDefault();
		event.clipboardData?.setData('text/plain', this.element()?.textContent ?? '');
	}

	/** The figure that is selected. */
	element(): HTMLElement | undefined {
		return this.at === undefined ? undefined : this.elements.get(this.at);
	}

	private cells(): Cell[] {
		const tables = new Map<Element | null, number>();
		return [...this.elements].map(([number, element]) => {
			const table = element.closest('table');
			if (!tables.has(table)) tables.set(table, tables.size);
			const { left, top } = element.getBoundingClientRect();
			return { number, table: tables.get(table) ?? 0, left, top, computed: element.classList.contains('computed') };
		});
	}

	/** Puts the field above its figure. */
	private place(): void {
		const element = this.element();
		if (!element) return;
		const { left, top, width, height } = element.getBoundingClientRect();
		const { style } = this.field;
		style.left = `${left + window.scrollX}px`;
		style.top = `${top + window.scrollY}px`;
		style.width = `${width}px`;
		style.height = `${height}px`;
		style.fontSize = getComputedStyle(element).fontSize;
	}

	/** Row, column, figure and what is wrong with it, as it is read out. */
	private name(element: HTMLElement): string {
		const row = [...(element.closest('tr')?.querySelectorAll('th') ?? [])].map(label => label.textContent).join(' ');
		const { left, right } = element.getBoundingClientRect();
		const columns = [...(element.closest('table')?.tHead?.querySelectorAll('th') ?? [])]
			.filter(head => covers(head.getBoundingClientRect(), (left + right) / 2))
			.map(head => head.textContent);
		return [row, columns.at(-1), element.textContent, element.title].filter(Boolean).join('，');
	}
}

function covers({ left, right }: DOMRect, x: number): boolean {
	return left <= x && x <= right;
}

function placeOf(element: HTMLElement): Place | undefined {
	const { from, to } = element.dataset;
	return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
}
