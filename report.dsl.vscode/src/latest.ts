// SPDX-License-Identifier: EPL-2.0
/**
 * Runs work of which only the newest result counts: at most one run at a time, and however often it is asked for meanwhile,
 * one more run behind it.
 */
export class Latest {
	private running = false;
	private asked = false;

	constructor(private readonly work: () => Promise<void>) {}

	/** Resolves when nothing is left to do. Failures of the work are the caller's of that run. */
	async run(): Promise<void> {
		this.asked = true;
		if (this.running) return;
		this.running = true;
		try {
			while (this.asked) {
				this.asked = false;
				await this.work();
			}
		} finally {
			this.running = false;
		}
	}
}
