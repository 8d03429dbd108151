// SPDX-License-Identifier: EPL-2.0
/** What was tested, and how it went. */
export class Tally {
	constructor() {
		this.passed = 0;
		this.failures = [];
		this.skipped = [];
	}

	/** @param {{ name: string, time: number, error?: string }} result time in milliseconds */
	add({ name, time, error }) {
		console.log(`${error === undefined ? 'ok    ' : 'FAILED'} ${String(Math.round(time)).padStart(6)} ms  ${name}`);
		if (error === undefined) this.passed++;
		else {
			console.log(error.replace(/^/gm, '\t'));
			this.failures.push(name);
		}
	}

	/** @param {string} name @param {() => Promise<void>} test @returns {Promise<boolean>} whether it passed */
	async test(name, test) {
		const begin = performance.now();
		try {
			await test();
			this.add({ name, time: performance.now() - begin });
			return true;
		} catch (error) {
			this.add({ name, time: performance.now() - begin, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
			return false;
		}
	}

	skip(name, why) {
		console.warn(`SKIPPED ${name}: ${why}`);
		this.skipped.push(name);
	}

	/** @returns {number} exit status */
	end() {
		console.log(`${this.passed} passed, ${this.failures.length} failed, ${this.skipped.length} skipped`);
		for (const name of this.failures) console.log(`FAILED ${name}`);
		return this.failures.length === 0 ? 0 : 1;
	}
}
