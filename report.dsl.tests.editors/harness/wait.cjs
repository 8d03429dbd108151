/** Waiting for conditions, never for times. CommonJS, because the tests inside the editor use it too. */
const { setTimeout: sleep } = require('node:timers/promises');

/**
 * Asks until the answer is truthy.
 * @template T
 * @param {() => T | Promise<T>} ask an error counts as "not yet"
 * @param {string} what for the message of the error
 * @param {number} most milliseconds
 * @returns {Promise<T>} the answer
 */
async function until(ask, what, most = 30_000) {
	const end = Date.now() + most;
	let last;
	for (;;) {
		try {
			last = await ask();
			if (last) return last;
		} catch (error) {
			last = error;
		}
		if (Date.now() > end) throw new Error(`waited ${most} ms in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
		await sleep(50);
	}
}

module.exports = { until };
