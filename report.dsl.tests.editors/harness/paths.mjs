// SPDX-License-Identifier: EPL-2.0
/** Where things are. What the tests make stands below target, which every run may throw away; installed editors outlive it. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const module = fileURLToPath(new URL('..', import.meta.url));
export const root = join(module, '..');
export const target = join(module, 'target');
/** Screenshots, results and logs of the last run. */
export const shots = join(target, 'screenshots');
export const examples = join(root, 'examples');
/** The program as users start it. */
export const launcher = join(root, 'report');
export const jar = join(root, 'report.dsl.cli/target/report.jar');
/** Installed editors; may be shared between checkouts. */
export const installed = process.env.REPORT_EDITORS ?? join(module, 'installed');
