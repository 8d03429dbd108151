// SPDX-License-Identifier: EPL-2.0
/** Where things are. Everything made by the build stands below target; target/extension is what is packaged. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const module = fileURLToPath(new URL('..', import.meta.url));
export const root = join(module, '..');
export const core = join(root, 'report.dsl.core/src/report/dsl');
export const languages = join(root, 'report.dsl/src/report/dsl/lang');
export const target = join(module, 'target');
export const staged = join(target, 'extension');
/** The program, built by the module of the command line. */
export const jar = process.env.REPORT_JAR ?? join(root, 'report.dsl.cli/target/report.jar');
