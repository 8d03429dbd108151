/** Rules about relations with the figures of last year. */
package report.dsl.rules.years;
