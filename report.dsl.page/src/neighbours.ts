// SPDX-License-Identifier: EPL-2.0
/** The figures of a page as a person sees them: where keys lead from one to another. */

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Cell {
	/** of the cell in the form */
	readonly number: number;
	/** position of its table in the page */
	readonly table: number;
	/** its edges, in whatever unit */
	readonly left: number;
	readonly top: number;
	/** left to the program: keys pass it by */
	readonly computed: boolean;
}

/** Edges of cells below one another may differ by a fraction of a point. */
const SAME = 1;

/** @param cells in the order of the page @returns undefined where there is none */
export function neighbour(cells: readonly Cell[], number: number, direction: Direction): Cell | undefined {
	const here = cells.find(cell => cell.number === number);
	if (!here) return undefined;
	const side = direction === 'up' || direction === 'down' ? 'top' : 'left';
	const line = side === 'top' ? 'left' : 'top';
	const sign = direction === 'up' || direction === 'left' ? -1 : 1;
	return cells
		.filter(cell => isOpen(cell) && cell.table === here.table && Math.abs(cell[line] - here[line]) < SAME)
		.filter(cell => sign * (cell[side] - here[side]) >= SAME)
		.reduce<Cell | undefined>((best, cell) => (best && sign * (best[side] - cell[side]) <= 0 ? best : cell), undefined);
}

function isOpen(cell: Cell): boolean {
	return !cell.computed;
}
