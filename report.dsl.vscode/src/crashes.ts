// SPDX-License-Identifier: EPL-2.0
/** Decides whether a server that ended by itself is started again. */

/** So many crashes within {@link WINDOW} are put up with. */
export const MOST_RESTARTS = 5;
/** Milliseconds. */
export const WINDOW = 3 * 60_000;

export class Crashes {
	private times: number[] = [];

	/** Notes a crash. @param now milliseconds @returns whether to start again */
	restartAfter(now: number): boolean {
		this.times = [...this.times.filter(time => now - time < WINDOW), now];
		return this.times.length <= MOST_RESTARTS;
	}

	/** After a restart that the user has asked for. */
	forget(): void {
		this.times = [];
	}
}
