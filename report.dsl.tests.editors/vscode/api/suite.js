// SPDX-License-Identifier: EPL-2.0
/** The tests of a file, in their order. */
const tests = [];

/** @param {string} name @param {(run: object) => Promise<void>} test given what the run was told */
function test(name, test) {
	tests.push({ name, test });
}

module.exports = { test, tests };
