/** Waiting for conditions, never for times. CommonJS, because the tests inside the editor use it too. */
const { setTimeout: sleep } = require('node:timers/promises');

/**
 * Asks until the answer is truthy.
 * @template T
 * @param {() => T | Promise<T>} ask an error counts as "not yet"
 * @param {string | (() => string)} what for the message of the error
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
		if (Date.now() > end) {
			const answer = last instanceof Error ? last.message : JSON.stringify(last);
			throw new Error(`waited ${most} ms in vain for ${typeof what === 'function' ? what() : what}; last: ${answer}`);
		}
		await sleep(50);
	}
}

module.exports = { until };
