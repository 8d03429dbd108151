// SPDX-License-Identifier: EPL-2.0
/** The queues of all editors. One is at work at a time, for editors may show the same text. */
import type { KeyQueue } from './keyQueue';
import type { Change } from './strays';

export class Queues<Editor> {
	private readonly all = new Map<Editor, KeyQueue>();
	private last: Promise<void> = Promise.resolve();

	/** @param ended called when one has done everything */
	constructor(private readonly ended: () => void) {}

	get busy(): boolean {
		return this.all.size > 0;
	}

	of(editor: Editor | undefined): KeyQueue | undefined {
		return editor && this.all.get(editor);
	}

	/** Resolves when everything in the queue has been done. */
	begin(editor: Editor, queue: KeyQueue): Promise<void> {
		this.all.set(editor, queue);
		const work = this.last
			.then(() => queue.work())
			.finally(() => {
				this.all.delete(editor);
				this.ended();
			});
		this.last = work.catch(() => undefined);
		return work;
	}

	/**
	 * A text has changed.
	 * @param shows whether an editor shows it @param active the editor whose keys may have done that @param taken whether something was taken back or done again
	 */
	changed(changes: readonly Change[], shows: (editor: Editor) => boolean, active: Editor | undefined, taken: boolean): void {
		const queues = [...this.all].filter(([editor]) => shows(editor));
		for (const [editor, queue] of queues) {
			const others = queues.some(([, other]) => other !== queue && other.owns(changes));
			queue.changed(changes, editor === active && !others, taken);
		}
	}
}
