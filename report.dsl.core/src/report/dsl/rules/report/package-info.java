/** Rules about the report as a whole: its title, organ, year, dates, form and references. */
package report.dsl.rules.report;
