/**
 * Output for programs: the normalised JSON of a report, byte for byte the same everywhere, and the JSON Schemas of reports and
 * settings.
 */
package report.dsl.json;
