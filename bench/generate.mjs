#!/usr/bin/env node
// SPDX-License-Identifier: EPL-2.0
// usage: node generate.mjs COUNT FOLDER: writes COUNT reports
import fs from 'node:fs';
import path from 'node:path';
import { report } from './emit.mjs';
import { makeReport } from './model.mjs';

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
fs.mkdirSync(folder, { recursive: true });
for (let number = 0; number < count; number++) {
	const made = makeReport(number);
	fs.writeFileSync(path.join(folder, `${made.id}.report`), report(made));
}
