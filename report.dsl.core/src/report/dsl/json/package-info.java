// SPDX-License-Identifier: EPL-2.0
/**
 * Output for programs: the normalised JSON of a report, byte for byte the same everywhere, and the JSON Schemas of reports and
 * settings.
 */
@NullMarked
package report.dsl.json;

import org.jspecify.annotations.NullMarked;
