// SPDX-License-Identifier: EPL-2.0
/** Installs every editor that the tests use; those that are there already are left alone. */
import { provide } from './debian.mjs';
import { PACKAGES, VSCODE } from './versions.mjs';
import { vscode } from './vscode.mjs';

for (const sentence of provide(Object.keys(PACKAGES))) console.warn(sentence);
for (const release of Object.values(VSCODE)) vscode(release);
